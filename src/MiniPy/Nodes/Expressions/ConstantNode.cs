using System.Diagnostics.CodeAnalysis;
using MiniPy.Nodes.Fused;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary>A literal, or anything else whose value is known (reference, 6.2.2).</summary>
internal sealed class ConstantNode(Value value) : ExpressionNode
{
    public Value Value { get; } = value;

    public override Value Evaluate(Frame frame) => Value;

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion) => fusion.Constant(Value);
}
