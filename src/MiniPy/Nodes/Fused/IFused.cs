using System.Diagnostics;
using System.Runtime.CompilerServices;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Fused;

/// <summary>
/// An expression of a fused tree. A fused tree is a type: <c>n + 1 &lt; m</c> is <c>FusedCompare&lt;Less, FusedArithmetic&lt;Add, FusedLocal,
/// FusedInt&gt;, FusedLocal&gt;</c>, of which the run time makes one method, without a call between its parts. No object of such a type is ever made:
/// its members are static, its size says how many data it has, and those stand in an array elsewhere.
/// </summary>
internal interface IFusedExpression
{
    /// <summary>True for what has no effect and cannot fail but by being unbound: it may be loaded before it is known whether the operand in front has failed.</summary>
    static virtual bool IsPure => false;

    /// <summary>True for what <see cref="Load"/> may give unbound.</summary>
    static virtual bool IsLocal => false;

    /// <summary>True for what knows its truth without its value.</summary>
    static virtual bool HasTest => false;

    /// <summary>The value, or one of the signals: <see cref="Value.Error"/>, or <see cref="Value.Unbound"/> of a local.</summary>
    static abstract Value Load(Frame frame, ref Datum data);

    /// <summary>The truth of the value, where <see cref="HasTest"/>.</summary>
    static virtual Truth Test(Frame frame, ref Datum data) => throw new UnreachableException();

    /// <summary>Raises for a signal that <see cref="Load"/> gave.</summary>
    static virtual Value Fail(Frame frame, ref Datum data, Value signal) => signal;
}

/// <summary>A call of a fused tree.</summary>
internal interface IFusedCall : IFusedExpression
{
    /// <summary>As <see cref="IFusedExpression.Load"/>, for one who alone will have the generator or coroutine that the call makes.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="data">The data of the call.</param>
    /// <param name="isOwned">Whether the callee is a generator function, whose generator then nobody else can have.</param>
    static abstract Value LoadOwned(Frame frame, ref Datum data, out bool isOwned);

    /// <summary>Makes the call in a method of its own, for those who mostly do not call like this.</summary>
    static abstract Value InvokeElsewhere(Frame frame, ref Datum data, Value operand);
}

/// <summary>A statement of a fused tree.</summary>
internal interface IFusedStatement
{
    /// <summary>Executes it from its start, or from the frame's resume point.</summary>
    static abstract Completion Execute(Frame frame, ref Datum data);
}

/// <summary>The arguments of a call in a fused tree, one after the other.</summary>
internal interface IFusedArguments
{
    /// <summary>How many they are.</summary>
    static abstract int Count { get; }

    /// <summary>Writes the values from a place on; false when an exception is pending.</summary>
    static abstract bool Fill(Frame caller, ref Datum data, ref Value place);
}

/// <summary>What one piece does with another.</summary>
internal static class Fused
{
    /// <summary>The data of the first part of a piece that has data of its own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Datum Parts(ref Datum data) => ref Unsafe.Add(ref data, 1);

    /// <summary>The data of what stands behind a part.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref Datum After<TPart>(ref Datum data) => ref Unsafe.AddByteOffset(ref data, (nint)Unsafe.SizeOf<TPart>());

    /// <summary>The value, or <see cref="Value.Error"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Evaluate<T>(Frame frame, ref Datum data)
        where T : IFusedExpression
    {
        Value value = T.Load(frame, ref data);
        return T.IsLocal && value.IsSpecial ? T.Fail(frame, ref data, value) : value;
    }

    /// <summary>The truth of the value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Test<T>(Frame frame, ref Datum data)
        where T : IFusedExpression =>
        T.HasTest ? T.Test(frame, ref data) : Truths.Of(frame, Evaluate<T>(frame, ref data));

    /// <summary>
    /// Writes a value into a local. The collector has to be told of a reference that is written where it may be the heap, which costs a call; an int has none.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Completion Assign(Frame frame, int slot, Value value)
    {
        if (value.IsInt)
        {
            frame[slot] = Value.FromInt(value.AsInt);
            return Completion.Next;
        }

        if (value.IsError)
        {
            return Completion.Raise;
        }

        Value.Replace(ref frame[slot], value);
        return Completion.Next;
    }
}
