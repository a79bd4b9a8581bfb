using System.Runtime.CompilerServices;
using MiniPy.Objects;

namespace MiniPy.Nodes.Expressions;

/// <summary>What a comparison does with two small ints or two floats.</summary>
internal interface IComparison
{
    static abstract Comparison Comparison { get; }

    static abstract bool Int(long left, long right);

    static abstract bool Float(double left, double right);
}

internal readonly struct EqualComparison : IComparison
{
    public static Comparison Comparison => Comparison.Equal;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Int(long left, long right) => left == right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Float(double left, double right) => left == right;
}

internal readonly struct NotEqualComparison : IComparison
{
    public static Comparison Comparison => Comparison.NotEqual;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Int(long left, long right) => left != right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Float(double left, double right) => left != right;
}

internal readonly struct LessComparison : IComparison
{
    public static Comparison Comparison => Comparison.Less;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Int(long left, long right) => left < right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Float(double left, double right) => left < right;
}

internal readonly struct LessEqualComparison : IComparison
{
    public static Comparison Comparison => Comparison.LessEqual;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Int(long left, long right) => left <= right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Float(double left, double right) => left <= right;
}

internal readonly struct GreaterComparison : IComparison
{
    public static Comparison Comparison => Comparison.Greater;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Int(long left, long right) => left > right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Float(double left, double right) => left > right;
}

internal readonly struct GreaterEqualComparison : IComparison
{
    public static Comparison Comparison => Comparison.GreaterEqual;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Int(long left, long right) => left >= right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Float(double left, double right) => left >= right;
}
