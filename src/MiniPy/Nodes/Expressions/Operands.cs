using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using MiniPy.Nodes.Fused;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary>
/// Where an operation takes an operand from. Operations are generic over it, so that the commonest operands, a local or a constant, cost no
/// virtual call: the run time makes one body per combination.
/// </summary>
internal interface IOperand
{
    /// <summary>The operand, or one of the signals: <see cref="Value.Error"/>, or <see cref="Value.Unbound"/> of a local.</summary>
    Value Load(Frame frame);

    /// <summary>Raises for a signal that <see cref="Load"/> gave.</summary>
    Value Fail(Frame frame, Value signal);

    /// <summary>Adds the operand to a fused tree.</summary>
    [RequiresDynamicCode(Fusion.Reason)]
    Type Fuse(Fusion fusion);
}

/// <summary>A local variable.</summary>
internal readonly struct LocalOperand(int slot, string name, int position) : IOperand
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Value Load(Frame frame) => frame[slot];

    public Value Fail(Frame frame, Value signal) => Unbound.Local(frame, name, position);

    [RequiresDynamicCode(Fusion.Reason)]
    public Type Fuse(Fusion fusion) => fusion.Local(slot, name, position);
}

/// <summary>A constant.</summary>
internal readonly struct ConstantOperand(Value value) : IOperand
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Value Load(Frame frame) => value;

    public Value Fail(Frame frame, Value signal) => signal;

    [RequiresDynamicCode(Fusion.Reason)]
    public Type Fuse(Fusion fusion) => fusion.Constant(value);
}

/// <summary>A name of the module or of builtins.</summary>
internal readonly struct GlobalOperand(GlobalNode node) : IOperand
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Value Load(Frame frame) => node.Evaluate(frame);

    public Value Fail(Frame frame, Value signal) => signal;

    [RequiresDynamicCode(Fusion.Reason)]
    public Type Fuse(Fusion fusion) => fusion.Expression(node);
}

/// <summary>Any expression.</summary>
internal readonly struct NodeOperand(ExpressionNode node) : IOperand
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Value Load(Frame frame) => node.Evaluate(frame);

    public Value Fail(Frame frame, Value signal) => signal;

    [RequiresDynamicCode(Fusion.Reason)]
    public Type Fuse(Fusion fusion) => fusion.Expression(node);
}
