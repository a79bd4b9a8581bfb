using System.Runtime.CompilerServices;
using MiniPy.Nodes.Expressions;
using MiniPy.Objects;
using MiniPy.Runtime;
using static MiniPy.Nodes.Fused.FusedBudget;

namespace MiniPy.Nodes.Fused;

/// <summary>A call whose generator or coroutine belongs to the piece around it, which waits for it.</summary>
internal struct FusedOwned<TCall> : IFusedExpression
    where TCall : IFusedCall
{
    private TCall call;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Load(Frame frame, ref Datum data) => TCall.LoadOwned(frame, ref data, out _);
}

/// <summary>A call in the header of a <c>for</c>, as a node among others: see <see cref="CallExpressionNode.EvaluateOwned"/>.</summary>
internal abstract class FusedHeader : CallExpressionNode
{
    /// <summary>Has the run time compile it now.</summary>
    /// <param name="ways">How the call has been made.</param>
    public void Compile(CallWays ways)
    {
        FusedTree.Compile(new Executor(EvaluateOwned));
        if ((ways & CallWays.NotByHeader) != 0)
        {
            FusedTree.Compile(Elsewhere);
        }
    }

    /// <summary>See <see cref="IFusedCall.InvokeElsewhere"/>.</summary>
    protected abstract Delegate Elsewhere { get; }

    private delegate Value Executor(Frame frame, out bool isOwned);

    protected delegate Value ElsewhereExecutor(Frame frame, ref Datum data, Value operand);
}

/// <inheritdoc/>
internal sealed class FusedHeader<TCall>(Datum[] data) : FusedHeader
    where TCall : IFusedCall
{
    protected override Delegate Elsewhere => new ElsewhereExecutor(TCall.InvokeElsewhere);

    public override Value Evaluate(Frame frame) => TCall.Load(frame, ref data[0]);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override Value EvaluateOwned(Frame frame, out bool isOwned)
    {
        if (typeof(TCall) == typeof(FusedBudget))
        {
            FusedBudget.Spend(C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C);
            FusedBudget.Spend(C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C);
            FusedBudget.Spend(C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C);
        }

        return TCall.LoadOwned(frame, ref data[0], out isOwned);
    }
}
