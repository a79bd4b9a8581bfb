using System.Runtime.CompilerServices;
using MiniPy.Nodes.Expressions;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Fused;

/// <summary>An expression that is not fused: its node is asked.</summary>
internal struct FusedOther : IFusedExpression
{
    private Datum own;

    public static bool HasTest => true;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Load(Frame frame, ref Datum data) => Unsafe.As<ExpressionNode>(data.Node!).Evaluate(frame);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Test(Frame frame, ref Datum data) => Unsafe.As<ExpressionNode>(data.Node!).Test(frame);
}

/// <summary>A local variable.</summary>
internal struct FusedLocal : IFusedExpression
{
    private Datum own;

    public static bool IsPure => true;

    public static bool IsLocal => true;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Load(Frame frame, ref Datum data) => frame[data.Slot];

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Value Fail(Frame frame, ref Datum data, Value signal) => Unbound.Local(frame, (string)data.Node!, data.Number);
}

/// <summary>A constant.</summary>
internal struct FusedConstant : IFusedExpression
{
    private Datum own;

    public static bool IsPure => true;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Load(Frame frame, ref Datum data) => data.Constant;
}

/// <summary>A constant that is a small int, so that nobody has to look what it is.</summary>
internal struct FusedInt : IFusedExpression
{
    private Datum own;

    public static bool IsPure => true;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Load(Frame frame, ref Datum data) => Value.FromInt(data.Constant.AsInt);
}

/// <summary>A name of the module or of builtins: see <see cref="GlobalNode"/>.</summary>
internal struct FusedGlobal : IFusedExpression
{
    private Datum own;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Load(Frame frame, ref Datum data) => Unsafe.As<GlobalNode>(data.Node!).Evaluate(frame);
}

/// <summary>A local variable that inner functions share: see <see cref="CellNode"/>.</summary>
internal struct FusedCell : IFusedExpression
{
    private Datum own;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Load(Frame frame, ref Datum data) => Unsafe.As<CellNode>(data.Node!).Evaluate(frame);
}

/// <summary>A variable of an enclosing function: see <see cref="FreeNode"/>.</summary>
internal struct FusedFree : IFusedExpression
{
    private Datum own;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Load(Frame frame, ref Datum data) => Unsafe.As<FreeNode>(data.Node!).Evaluate(frame);
}
