using System.Diagnostics.CodeAnalysis;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Fused;

/// <summary>A body that may become hot: it counts its executions, and then gives way to its fused form.</summary>
internal sealed class WarmingBody(StatementNode body) : Body, IFusible
{
    private StatementNode? fused;
    private FusedUse use;
    private int executions;

    /// <summary>The body itself.</summary>
    public StatementNode Body { get; } = body;

    public override Completion Execute(Frame frame)
    {
        if (++executions >= FusionHeat.Executions && (fused is not null || executions == FusionHeat.Executions))
        {
            GoOn(frame);
        }

        return Body.Execute(frame);
    }

    private void GoOn(Frame frame)
    {
        if (fused is not null)
        {
            frame.Function.Code.Body = fused;
        }
        else if (FusionHeat.IsPossible)
        {
            use = frame.Function.Code.Kind == CodeKind.Plain ? FusedUse.PlainBody : FusedUse.SuspendableBody;
            FusionHeat.Begin(this);
        }
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public void FuseInPlace() => fused = Fusion.Fuse(Body, use);
}

/// <summary>A statement that may become hot on its own, such as what an exception handler executes.</summary>
internal sealed class WarmingNode(StatementNode statement) : StatementNode, IFusible
{
    private StatementNode statement = statement;
    private int executions;

    public override Completion Execute(Frame frame)
    {
        if (++executions == FusionHeat.Executions && FusionHeat.IsPossible)
        {
            FusionHeat.Begin(this);
        }

        return statement.Execute(frame);
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public void FuseInPlace() => statement = Fusion.Fuse(statement);
}
