namespace MiniPy.Profile;

/// <summary>What all runs together counted in one method.</summary>
internal sealed class MergedMethod
{
    /// <summary>
    /// Types are written for methods only whose busiest place was executed so often in all runs together: a compiled guess loads its type when the method is first called,
    /// whether or not it ever comes to the guess.
    /// </summary>
    private const double FrequentExecutions = 10_000;

    private readonly List<MergedProbe> probes = [];
    private readonly Dictionary<Probe, MergedProbe> found = [];
    private double executions;
    private bool hasOneBlock;

    /// <summary>Its probes in the order of the run time.</summary>
    public IEnumerable<MergedProbe> Probes
    {
        get
        {
            bool isFrequent = hasOneBlock || executions >= FrequentExecutions;
            return probes.Where(probe => probe.Probe.Kind switch
            {
                ProbeKind.Types => isFrequent,
                ProbeKind.Calls => isFrequent && found.ContainsKey(probe.Probe with { Kind = ProbeKind.Types }),
                _ => true,
            });
        }
    }

    public bool WasExecuted => executions >= 1;

    public void Add(MethodCounts counts)
    {
        // The executions of a method with one block are not counted, only its calls, and those no further than the sample of their types goes.
        bool hasFlow = counts.Probes.Exists(IsFlow);
        double mostExecuted = counts.Probes.Where(probe => hasFlow ? IsFlow(probe) : probe.Probe.Kind == ProbeKind.Calls)
            .Select(probe => MergedProbe.Number(probe.Values[0])).DefaultIfEmpty().Max();
        executions += mostExecuted;
        hasOneBlock |= !hasFlow;
        foreach ((Probe probe, List<string> values) in counts.Probes.Where(probe => Enum.IsDefined(probe.Probe.Kind)))
        {
            if (!found.TryGetValue(probe, out MergedProbe? merged))
            {
                found[probe] = merged = new MergedProbe(probe);
                probes.Add(merged);
            }

            if (probe.Kind == ProbeKind.Types)
            {
                merged.AddTypes(values, mostExecuted);
            }
            else
            {
                merged.AddCount(values[0]);
            }
        }
    }

    private static bool IsFlow((Probe Probe, List<string> Values) probe) => probe.Probe.Kind is ProbeKind.Edge or ProbeKind.Block;
}
