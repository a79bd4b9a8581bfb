using System.Runtime.CompilerServices;
using MiniPy.Nodes.Expressions;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Fused;

/// <summary><c>a and b</c>.</summary>
internal struct FusedAnd<TLeft, TRight> : IFusedExpression
    where TLeft : IFusedExpression
    where TRight : IFusedExpression
{
    private TLeft left;
    private TRight right;

    public static bool HasTest => true;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Load(Frame frame, ref Datum data)
    {
        Value value = Fused.Evaluate<TLeft>(frame, ref data);
        Truth truth = Truths.Of(frame, value);
        return truth == Truth.True ? Fused.Evaluate<TRight>(frame, ref Fused.After<TLeft>(ref data)) : truth == Truth.Error ? Value.Error : value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Test(Frame frame, ref Datum data)
    {
        Truth truth = Fused.Test<TLeft>(frame, ref data);
        return truth == Truth.True ? Fused.Test<TRight>(frame, ref Fused.After<TLeft>(ref data)) : truth;
    }
}

/// <summary><c>a or b</c>.</summary>
internal struct FusedOr<TLeft, TRight> : IFusedExpression
    where TLeft : IFusedExpression
    where TRight : IFusedExpression
{
    private TLeft left;
    private TRight right;

    public static bool HasTest => true;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Load(Frame frame, ref Datum data)
    {
        Value value = Fused.Evaluate<TLeft>(frame, ref data);
        Truth truth = Truths.Of(frame, value);
        return truth == Truth.False ? Fused.Evaluate<TRight>(frame, ref Fused.After<TLeft>(ref data)) : truth == Truth.Error ? Value.Error : value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Test(Frame frame, ref Datum data)
    {
        Truth truth = Fused.Test<TLeft>(frame, ref data);
        return truth == Truth.False ? Fused.Test<TRight>(frame, ref Fused.After<TLeft>(ref data)) : truth;
    }
}

/// <summary><c>not a</c>.</summary>
internal struct FusedNot<TOperand> : IFusedExpression
    where TOperand : IFusedExpression
{
    private TOperand operand;

    public static bool HasTest => true;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Load(Frame frame, ref Datum data)
    {
        Truth truth = Fused.Test<TOperand>(frame, ref data);
        return truth == Truth.Error ? Value.Error : Value.FromBool(truth == Truth.False);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Test(Frame frame, ref Datum data)
    {
        Truth truth = Fused.Test<TOperand>(frame, ref data);
        return truth == Truth.False ? Truth.True : truth == Truth.True ? Truth.False : Truth.Error;
    }
}

/// <summary><c>body if test else otherwise</c>.</summary>
internal struct FusedConditional<TTest, TBody, TOtherwise> : IFusedExpression
    where TTest : IFusedExpression
    where TBody : IFusedExpression
    where TOtherwise : IFusedExpression
{
    private TTest test;
    private TBody body;
    private TOtherwise otherwise;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Load(Frame frame, ref Datum data)
    {
        Truth truth = Fused.Test<TTest>(frame, ref data);
        ref Datum parts = ref Fused.After<TTest>(ref data);
        return truth == Truth.True ? Fused.Evaluate<TBody>(frame, ref parts)
            : truth == Truth.False ? Fused.Evaluate<TOtherwise>(frame, ref Fused.After<TBody>(ref parts))
            : Value.Error;
    }
}

/// <summary><c>is</c> and, where the number of its data is 1, <c>is not</c>: see <see cref="IdentityNode"/>.</summary>
internal struct FusedIdentity<TLeft, TRight> : IFusedExpression
    where TLeft : IFusedExpression
    where TRight : IFusedExpression
{
    private Datum own;
    private TLeft left;
    private TRight right;

    public static bool HasTest => true;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Load(Frame frame, ref Datum data)
    {
        Truth truth = Test(frame, ref data);
        return truth == Truth.Error ? Value.Error : Value.FromBool(truth == Truth.True);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Test(Frame frame, ref Datum data)
    {
        ref Datum parts = ref Fused.Parts(ref data);
        Value first = Fused.Evaluate<TLeft>(frame, ref parts);
        if (first.IsError)
        {
            return Truth.Error;
        }

        Value second = Fused.Evaluate<TRight>(frame, ref Fused.After<TLeft>(ref parts));
        return second.IsError ? Truth.Error : first.Is(second) != (data.Number != 0) ? Truth.True : Truth.False;
    }
}

/// <summary><c>in</c> and <c>not in</c>: see <see cref="MembershipNode"/>.</summary>
internal struct FusedMembership<TLeft, TRight> : IFusedExpression
    where TLeft : IFusedExpression
    where TRight : IFusedExpression
{
    private Datum own;
    private TLeft left;
    private TRight right;

    public static bool HasTest => true;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Load(Frame frame, ref Datum data)
    {
        Truth truth = Test(frame, ref data);
        return truth == Truth.Error ? Value.Error : Value.FromBool(truth == Truth.True);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Test(Frame frame, ref Datum data)
    {
        ref Datum parts = ref Fused.Parts(ref data);
        Value item = Fused.Evaluate<TLeft>(frame, ref parts);
        if (item.IsError)
        {
            return Truth.Error;
        }

        Value container = Fused.Evaluate<TRight>(frame, ref Fused.After<TLeft>(ref parts));
        return container.IsError ? Truth.Error : Unsafe.As<MembershipNode>(data.Node!).Test(frame, item, container);
    }
}
