using System.Runtime.CompilerServices;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes;

/// <summary>The outcome of a condition.</summary>
internal enum Truth : byte
{
    False,
    True,

    /// <summary>An exception is pending.</summary>
    Error,
}

/// <summary>What is true (reference, 4.1 of the library).</summary>
internal static class Truths
{
    /// <summary>The truth of what an expression gave; of an error, an error.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Of(Frame frame, Value value) =>
        value.IsBool || value.IsInt ? (value.AsInt != 0 ? Truth.True : Truth.False) : OfOther(frame, value);

    private static Truth OfOther(Frame frame, Value value)
    {
        Value truth = Operators.TruthOrError(frame.Interpreter, value);
        return truth.IsError ? Truth.Error : truth.IsTrue ? Truth.True : Truth.False;
    }
}
