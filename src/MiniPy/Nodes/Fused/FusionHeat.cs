using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Fused;

/// <summary>When trees are fused: what is executed so often that the milliseconds which that takes come back.</summary>
internal static class FusionHeat
{
    /// <summary>So many executions of a body make it hot. Tests have less patience.</summary>
    public static readonly int Executions = AppContext.GetData("MiniPy.FusionHeat") is string number && int.TryParse(number, out int given) ? given : 1000;

    /// <summary>So many stretches of a loop make it hot.</summary>
    public static readonly int Stretches = Math.Max(Executions / 32, 1);

    /// <summary>
    /// What the run time has compiled it keeps for ever, and so a process that lives long must not make more and more of it. This number, of the whole
    /// process, limits that; no program can see it.
    /// </summary>
    private const int MostUnits = 10_000;

    private static readonly StrongBox<int> Units = new(0);

    /// <summary>True where trees can be fused.</summary>
    [FeatureGuard(typeof(RequiresDynamicCodeAttribute))]
    public static bool IsPossible => RuntimeFeature.IsDynamicCodeSupported;

    /// <summary>Takes the right to one more unit; false when there is none left.</summary>
    public static bool TryTake() => Interlocked.Increment(ref Units.Value) <= MostUnits;
}

/// <summary>A body that becomes hot: it counts its executions, and then puts its fused form in its place.</summary>
internal sealed class WarmingBody(StatementNode body) : Body
{
    private int executions;

    /// <summary>The body itself.</summary>
    public StatementNode Body { get; } = body;

    public override Completion Execute(Frame frame)
    {
        if (++executions == FusionHeat.Executions && FusionHeat.IsPossible)
        {
            frame.Function.Code.Body = Fusion.Fuse(Body);
        }

        return Body.Execute(frame);
    }
}

/// <summary>A statement that may become hot on its own, such as what an exception handler executes.</summary>
internal sealed class WarmingNode(StatementNode statement) : StatementNode
{
    private StatementNode statement = statement;
    private int executions;

    public override Completion Execute(Frame frame)
    {
        if (++executions == FusionHeat.Executions && FusionHeat.IsPossible)
        {
            statement = Fusion.Fuse(statement);
        }

        return statement.Execute(frame);
    }
}
