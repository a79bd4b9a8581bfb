using System.Runtime.CompilerServices;
using MiniPy.Nodes.Expressions;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Fused;

/// <summary>The two operands of an operation, loaded in their order.</summary>
internal struct FusedOperands<TLeft, TRight>
    where TLeft : IFusedExpression
    where TRight : IFusedExpression
{
    private TLeft left;
    private TRight right;

    /// <summary>Loads both; false when the first has failed in front of a second that has effects. Signals of others are left to the slow path.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Load(Frame frame, ref Datum data, out Value first, out Value second)
    {
        first = TLeft.Load(frame, ref data);
        if (!TRight.IsPure && first.IsSpecial)
        {
            first = TLeft.Fail(frame, ref data, first);
            second = default;
            return false;
        }

        second = TRight.Load(frame, ref Fused.After<TLeft>(ref data));
        return true;
    }
}

/// <summary>A binary arithmetic operation: see <see cref="ArithmeticNode{TOperation, TLeft, TRight}"/>.</summary>
internal struct FusedArithmetic<TOperation, TLeft, TRight> : IFusedExpression
    where TOperation : struct, IArithmetic
    where TLeft : IFusedExpression
    where TRight : IFusedExpression
{
    private Datum own;
    private FusedOperands<TLeft, TRight> operands;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Load(Frame frame, ref Datum data)
    {
        if (!FusedOperands<TLeft, TRight>.Load(frame, ref Fused.Parts(ref data), out Value first, out Value second))
        {
            return first;
        }

        if (first.IsInt && second.IsInt)
        {
            if (TOperation.TryInt(first.AsInt, second.AsInt, out long sum))
            {
                return Value.FromInt(sum);
            }
        }
        else if (first.IsFloat && second.IsFloat && TOperation.TryFloat(first.AsFloat, second.AsFloat, out double result))
        {
            return Value.FromFloat(result);
        }

        return Unsafe.As<OperationNode>(data.Node!).EvaluateOther(frame, first, second);
    }
}

/// <summary>One rich comparison: see <see cref="CompareNode{TComparison, TLeft, TRight}"/>.</summary>
internal struct FusedCompare<TComparison, TLeft, TRight> : IFusedExpression
    where TComparison : struct, IComparison
    where TLeft : IFusedExpression
    where TRight : IFusedExpression
{
    private Datum own;
    private FusedOperands<TLeft, TRight> operands;

    public static bool HasTest => true;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Load(Frame frame, ref Datum data)
    {
        if (!FusedOperands<TLeft, TRight>.Load(frame, ref Fused.Parts(ref data), out Value first, out Value second))
        {
            return first;
        }

        return first.IsInt && second.IsInt
            ? Value.FromBool(TComparison.Int(first.AsInt, second.AsInt))
            : Unsafe.As<OperationNode>(data.Node!).EvaluateOther(frame, first, second);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Truth Test(Frame frame, ref Datum data)
    {
        if (!FusedOperands<TLeft, TRight>.Load(frame, ref Fused.Parts(ref data), out Value first, out Value second))
        {
            return Truth.Error;
        }

        return first.IsInt && second.IsInt
            ? TComparison.Int(first.AsInt, second.AsInt) ? Truth.True : Truth.False
            : Unsafe.As<OperationNode>(data.Node!).TestOther(frame, first, second);
    }
}

/// <summary>An operation on two operands whose node does all but loading them.</summary>
internal struct FusedOperation<TLeft, TRight> : IFusedExpression
    where TLeft : IFusedExpression
    where TRight : IFusedExpression
{
    private Datum own;
    private FusedOperands<TLeft, TRight> operands;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Load(Frame frame, ref Datum data) =>
        FusedOperands<TLeft, TRight>.Load(frame, ref Fused.Parts(ref data), out Value first, out Value second)
            ? Unsafe.As<OperationNode>(data.Node!).EvaluateOther(frame, first, second)
            : first;
}

/// <summary><c>owner[index]</c>: see <see cref="SubscriptNode{TOwner, TIndex}"/>.</summary>
internal struct FusedSubscript<TOwner, TIndex> : IFusedExpression
    where TOwner : IFusedExpression
    where TIndex : IFusedExpression
{
    private Datum own;
    private FusedOperands<TOwner, TIndex> operands;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Load(Frame frame, ref Datum data)
    {
        if (!FusedOperands<TOwner, TIndex>.Load(frame, ref Fused.Parts(ref data), out Value container, out Value key))
        {
            return container;
        }

        if (key.IsInt && container.IsExactly<PyList>())
        {
            PyList list = container.Unchecked<PyList>();
            long at = key.AsInt;
            if ((ulong)at < (ulong)list.Count)
            {
                return list[(int)at];
            }
        }

        return Unsafe.As<OperationNode>(data.Node!).EvaluateOther(frame, container, key);
    }
}

/// <summary><c>owner.name</c>: see <see cref="AttributeNode{TOwner}"/>.</summary>
internal struct FusedAttribute<TOwner> : IFusedExpression
    where TOwner : IFusedExpression
{
    private Datum own;
    private TOwner owner;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Load(Frame frame, ref Datum data)
    {
        Value value = TOwner.Load(frame, ref Fused.Parts(ref data));
        AttributeNode node = Unsafe.As<AttributeNode>(data.Node!);
        if (value.IsExactly<PyInstance>())
        {
            PyInstance instance = value.Unchecked<PyInstance>();
            AttributeCache? known = node.Cache;
            if (known is not null && known.Holds(instance.Shape) && known.Index >= 0)
            {
                return instance.ValueAt(known.Index);
            }
        }

        return node.EvaluateOther(frame, value);
    }
}
