using System.Globalization;

namespace MiniPy.Profile;

/// <summary>What all runs together counted at one place of a method.</summary>
internal sealed class MergedProbe(Probe probe)
{
    /// <summary>So many entries stand for the types that a call met, each type as often as its share says.</summary>
    public const int SampleSize = 32;

    /// <summary>What the run time writes for a place of its sample that was never taken.</summary>
    private const string Untaken = "NULL";

    private readonly Dictionary<string, double> calls = [];

    public Probe Probe => probe;

    public double Count { get; private set; }

    public static double Number(string value) => double.Parse(value, CultureInfo.InvariantCulture);

    public void AddCount(string value) => Count += Number(value);

    /// <summary>
    /// Adds one run's sample of types, which stands for so many executions: the run time's own count of calls ends at the size of the sample, and would give a run that made
    /// a hundred of them as much weight as one that made a million.
    /// </summary>
    public void AddTypes(List<string> values, double executions)
    {
        List<string> types = [.. values.Select(value => value[(value.IndexOf(": ", StringComparison.Ordinal) + 2)..]).Where(type => type != Untaken)];
        foreach (string type in types)
        {
            calls[type] = calls.GetValueOrDefault(type) + (executions / types.Count);
        }
    }

    /// <summary>The types that were met, the most frequent first, each with its number of entries of <see cref="SampleSize"/>; those with less than half an entry are left out.</summary>
    public IEnumerable<(string Type, int Entries)> Sample()
    {
        double total = calls.Values.Sum();
        int left = SampleSize;
        foreach ((string type, double count) in calls.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal))
        {
            int entries = Math.Min(left, (int)Math.Round(SampleSize * count / total));
            if (entries == 0)
            {
                yield break;
            }

            left -= entries;
            yield return (type, entries);
        }
    }
}
