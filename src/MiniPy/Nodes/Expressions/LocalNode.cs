using System.Diagnostics.CodeAnalysis;
using MiniPy.Nodes.Fused;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary>A local variable (reference, 4.2).</summary>
internal sealed class LocalNode(int slot, string name, int position) : ExpressionNode
{
    public int Slot { get; } = slot;

    public LocalOperand Operand => new(Slot, name, position);

    public override Value Evaluate(Frame frame)
    {
        Value value = frame[Slot];
        return value.IsSpecial ? Fail(frame) : value;
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion) => fusion.Local(Slot, name, position);

    private Value Fail(Frame frame) => Unbound.Local(frame, name, position);
}
