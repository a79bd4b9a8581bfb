namespace MiniPy.Runtime.Profiling;

/// <summary>What one generator did, or, where there are very many, what all the small ones of one function did.</summary>
internal sealed class ProfiledLane(string name, List<Sample> samples)
{
    public string Name { get; } = name;

    /// <summary>Its samples, in the order of time.</summary>
    public List<Sample> Samples { get; } = samples;

    /// <summary>The lanes of a recording: of so many generators, those that took the most time, in the order they first ran; then the others.</summary>
    public static List<ProfiledLane> Of(ProfileRecorder recorder, int most)
    {
        var samples = new List<Sample>[recorder.Lanes.Count];
        var times = new TimeSpan[recorder.Lanes.Count];
        foreach (Sample sample in recorder.Samples)
        {
            if (sample.Lane != ProfileRecorder.None)
            {
                (samples[sample.Lane] ??= []).Add(sample);
                times[sample.Lane] += sample.Duration;
            }
        }

        HashSet<int> own = [.. Enumerable.Range(0, samples.Length).OrderByDescending(lane => times[lane]).Take(most)];
        var lanes = new List<ProfiledLane>();
        foreach (int lane in own.Order())
        {
            lanes.Add(new ProfiledLane($"{Describe(recorder, lane)} #{recorder.Lanes[lane].Number}", samples[lane]));
        }

        foreach (IGrouping<int, int> others in Enumerable.Range(0, samples.Length).Where(lane => !own.Contains(lane)).GroupBy(lane => recorder.Lanes[lane].Function))
        {
            string name = $"{Describe(recorder, others.First())}, {others.Count()} others";
            lanes.Add(new ProfiledLane(name, [.. others.SelectMany(lane => samples[lane]).OrderBy(sample => sample.Start)]));
        }

        return lanes;
    }

    private static string Describe(ProfileRecorder recorder, int lane)
    {
        ProfiledFunction function = recorder.Functions[recorder.Lanes[lane].Function];
        return $"{function.Name} ({Path.GetFileName(function.FileName)}:{function.FirstLine})";
    }
}
