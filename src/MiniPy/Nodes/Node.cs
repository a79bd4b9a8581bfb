using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using MiniPy.Nodes.Fused;
using MiniPy.Nodes.Statements;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes;

/// <summary>
/// A piece of an executable tree. Nodes are made once per code object and shared by all its frames, so they hold no state of a running
/// program; at most they remember where a lookup succeeded last.
/// </summary>
/// <remarks>
/// An exception leaves a node in one of two ways. Mostly it is made pending and passed up as <see cref="Value.Error"/> or
/// <see cref="Completion.Raise"/>, which costs a comparison per node; a slow path may also throw <see cref="PythonException"/>,
/// which costs microseconds. Every place that ends a frame or handles exceptions takes both. Before anything that can fail, a node
/// writes its position into the frame, so that fast paths pay nothing for tracebacks.
/// </remarks>
internal abstract class ExpressionNode
{
    /// <summary>The value, or <see cref="Value.Error"/>.</summary>
    public abstract Value Evaluate(Frame frame);

    /// <summary>The truth of the value.</summary>
    public virtual Truth Test(Frame frame) => TruthOf(frame, Evaluate(frame));

    /// <summary>The statement <c>local = expression</c>: a node that knows both sides saves a call.</summary>
    public virtual StatementNode AssignmentTo(int slot) => new AssignLocalNode(slot, this);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected static Truth TruthOf(Frame frame, Value value) => Truths.Of(frame, value);

    /// <summary>Adds the expression to a fused tree: its data, and the type that is returned.</summary>
    [RequiresDynamicCode(Fusion.Reason)]
    public virtual Type Fuse(Fusion fusion) => fusion.Whole(this);
}

/// <summary>A statement.</summary>
internal abstract class StatementNode : Body
{
    /// <summary>Adds the statement to a fused tree: its data, and the type that is returned.</summary>
    [RequiresDynamicCode(Fusion.Reason)]
    public virtual Type Fuse(Fusion fusion) => fusion.Whole(this);
}

/// <summary>What can stand left of <c>=</c>, after <c>for</c> or after <c>as</c>.</summary>
internal abstract class TargetNode
{
    /// <summary>False when an exception is pending.</summary>
    public abstract bool Assign(Frame frame, Value value);

    /// <summary>The slot, if the target is a plain local; else -1. Loops write such a target themselves.</summary>
    public virtual int LocalSlot => -1;

    /// <summary>True for two targets, which can be given the two items of a pair that nobody else sees.</summary>
    public virtual bool TakesPairs => false;

    /// <summary>As <see cref="Assign"/> of a tuple of two; only where <see cref="TakesPairs"/>.</summary>
    public virtual bool AssignPair(Frame frame, Value first, Value second) => Assign(frame, new PyTuple([first, second]));

    /// <summary>The statement <c>target = value</c>.</summary>
    public virtual StatementNode AssignmentOf(ExpressionNode value) => new AssignNode([this], value);

    /// <summary><c>del</c>; false when an exception is pending.</summary>
    public abstract bool Delete(Frame frame);
}
