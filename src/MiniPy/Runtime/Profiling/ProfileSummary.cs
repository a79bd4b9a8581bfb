using System.Runtime.InteropServices;

namespace MiniPy.Runtime.Profiling;

/// <summary>The time of a function: its own, and with what it called.</summary>
internal readonly record struct FunctionTime(ProfiledFunction Function, TimeSpan Self, TimeSpan Total, int Samples);

/// <summary>The time of a line, without what it called.</summary>
internal readonly record struct LineTime(ProfiledFunction Function, int Line, TimeSpan Self, int Samples);

/// <summary>The time of the generators of one function, with what they called, but without the generators that they resumed.</summary>
internal readonly record struct GeneratorTime(ProfiledFunction Function, TimeSpan Time, int Samples, int Count);

/// <summary>The sums of a recording, the largest first.</summary>
internal sealed class ProfileSummary
{
    private readonly ProfileRecorder recorder;

    public ProfileSummary(ProfileRecorder recorder)
    {
        this.recorder = recorder;
        Functions = SumFunctions();
        Lines = SumLines();
        Generators = SumGenerators();
        Outside = Sum(recorder.Samples.Where(sample => sample.Lane == ProfileRecorder.None), out int samples);
        OutsideSamples = samples;
    }

    public List<FunctionTime> Functions { get; }

    public List<LineTime> Lines { get; }

    public List<GeneratorTime> Generators { get; }

    /// <summary>The time in no generator.</summary>
    public TimeSpan Outside { get; }

    public int OutsideSamples { get; }

    private List<FunctionTime> SumFunctions()
    {
        var self = new TimeSpan[recorder.Functions.Count];
        var samples = new int[recorder.Functions.Count];
        var stacks = new TimeSpan[recorder.Calls.Count];
        foreach (Sample sample in recorder.Samples)
        {
            int function = recorder.Calls[sample.Stack].Function;
            self[function] += sample.Duration;
            samples[function]++;
            stacks[sample.Stack] += sample.Duration;
        }

        // A function that stands in a stack several times is counted once.
        var total = new TimeSpan[recorder.Functions.Count];
        var seenIn = new int[recorder.Functions.Count];
        Array.Fill(seenIn, ProfileRecorder.None);
        for (int stack = 0; stack < stacks.Length; stack++)
        {
            if (stacks[stack] == TimeSpan.Zero)
            {
                continue;
            }

            for (int call = stack; call != ProfileRecorder.None; call = recorder.Calls[call].Caller)
            {
                int function = recorder.Calls[call].Function;
                if (seenIn[function] != stack)
                {
                    seenIn[function] = stack;
                    total[function] += stacks[stack];
                }
            }
        }

        return [.. recorder.Functions
            .Select((function, i) => new FunctionTime(function, self[i], total[i], samples[i]))
            .OrderByDescending(time => time.Self)
            .ThenByDescending(time => time.Total)];
    }

    private List<LineTime> SumLines()
    {
        var times = new Dictionary<(int Function, int Line), (TimeSpan Time, int Samples)>();
        foreach (Sample sample in recorder.Samples)
        {
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(times, (recorder.Calls[sample.Stack].Function, sample.Line), out _);
            sum = (sum.Time + sample.Duration, sum.Samples + 1);
        }

        return [.. times
            .Select(each => new LineTime(recorder.Functions[each.Key.Function], each.Key.Line, each.Value.Time, each.Value.Samples))
            .OrderByDescending(time => time.Self)];
    }

    private List<GeneratorTime> SumGenerators() =>
        [.. recorder.Samples
            .Where(sample => sample.Lane != ProfileRecorder.None)
            .GroupBy(sample => recorder.Lanes[sample.Lane].Function)
            .Select(group => new GeneratorTime(
                recorder.Functions[group.Key], Sum(group, out int samples), samples, recorder.Lanes.Count(lane => lane.Function == group.Key)))
            .OrderByDescending(time => time.Time)];

    private static TimeSpan Sum(IEnumerable<Sample> samples, out int count)
    {
        TimeSpan sum = TimeSpan.Zero;
        count = 0;
        foreach (Sample sample in samples)
        {
            sum += sample.Duration;
            count++;
        }

        return sum;
    }
}
