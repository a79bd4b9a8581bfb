using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Fused;

/// <summary>When trees are fused: what is executed so often that the milliseconds which that takes come back.</summary>
internal static class FusionHeat
{
    /// <summary>So many executions of a body make it hot. Tests have less patience.</summary>
    public static readonly int Executions = AppContext.GetData("MiniPy.FusionHeat") is string number && int.TryParse(number, out int given) ? given : 1000;

    /// <summary>Who wants trees fused sooner than this wants them fused at once.</summary>
    private const int Patience = 100;

    /// <summary>So many stretches of a loop make it hot.</summary>
    public static readonly int Stretches = Math.Max(Executions / 32, 1);

    /// <summary>
    /// What the run time has compiled it keeps for ever, and so a process that lives long must not make more and more of it. This number, of the whole
    /// process, limits that; no program can see it.
    /// </summary>
    private static readonly int MostUnits = Executions < Patience ? int.MaxValue : 2_000;

    private static readonly StrongBox<int> Units = new(0);

    private static readonly FusionQueue Queue = new();

    /// <summary>True where trees can be fused.</summary>
    [FeatureGuard(typeof(RequiresDynamicCodeAttribute))]
    public static bool IsPossible => RuntimeFeature.IsDynamicCodeSupported;

    /// <summary>
    /// Has a node fused, on another thread: meanwhile the program goes on as it did. What it will see is the same either way, and no state of it is touched.
    /// </summary>
    [RequiresDynamicCode(Fusion.Reason)]
    public static void Begin(IFusible node)
    {
        if (Executions < Patience)
        {
            node.FuseInPlace();
        }
        else
        {
            Queue.Add(node);
        }
    }

    /// <summary>Takes the right to one more unit; false when there is none left.</summary>
    public static bool TryTake() => Interlocked.Increment(ref Units.Value) <= MostUnits;
}

/// <summary>A node that can put a fused form of itself, or of a part, in its place.</summary>
internal interface IFusible
{
    /// <summary>Does so, for whoever executes the node next. May be called from another thread than the program's.</summary>
    [RequiresDynamicCode(Fusion.Reason)]
    void FuseInPlace();
}
