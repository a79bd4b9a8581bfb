using System.Runtime.CompilerServices;
using MiniPy.Builtins;
using MiniPy.Nodes.Expressions;
using MiniPy.Nodes.Statements;
using MiniPy.Nodes.Targets;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Fused;

/// <summary><c>name = value</c> for a local: see <see cref="AssignLocalNode"/>.</summary>
internal struct FusedAssignLocal<TValue> : IFusedStatement
    where TValue : IFusedExpression
{
    private Datum own;
    private TValue value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Completion Execute(Frame frame, ref Datum data) =>
        Fused.Assign(frame, data.Slot, Fused.Evaluate<TValue>(frame, ref Fused.Parts(ref data)));
}

/// <summary><c>target = value</c> for any one target, which its node assigns.</summary>
internal struct FusedAssign<TValue> : IFusedStatement
    where TValue : IFusedExpression
{
    private Datum own;
    private TValue value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Completion Execute(Frame frame, ref Datum data)
    {
        Value result = Fused.Evaluate<TValue>(frame, ref Fused.Parts(ref data));
        return !result.IsError && Unsafe.As<TargetNode>(data.Node!).Assign(frame, result) ? Completion.Next : Completion.Raise;
    }
}

/// <summary><c>name = value</c> for a name of the module: see <see cref="GlobalTarget"/>.</summary>
internal struct FusedAssignGlobal<TValue> : IFusedStatement
    where TValue : IFusedExpression
{
    private Datum own;
    private TValue value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Completion Execute(Frame frame, ref Datum data)
    {
        Value result = Fused.Evaluate<TValue>(frame, ref Fused.Parts(ref data));
        return !result.IsError && Unsafe.As<GlobalTarget>(data.Node!).Assign(frame, result) ? Completion.Next : Completion.Raise;
    }
}

/// <summary><c>owner[index] = value</c>: see <see cref="SubscriptTarget{TOwner, TIndex}"/>.</summary>
internal struct FusedAssignSubscript<TValue, TOwner, TIndex> : IFusedStatement
    where TValue : IFusedExpression
    where TOwner : IFusedExpression
    where TIndex : IFusedExpression
{
    private Datum own;
    private TValue value;
    private FusedOperands<TOwner, TIndex> operands;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Completion Execute(Frame frame, ref Datum data)
    {
        ref Datum parts = ref Fused.Parts(ref data);
        Value result = Fused.Evaluate<TValue>(frame, ref parts);
        if (result.IsError || !FusedOperands<TOwner, TIndex>.Load(frame, ref Fused.After<TValue>(ref parts), out Value container, out Value key))
        {
            return Completion.Raise;
        }

        if (key.IsInt && container.IsExactly<PyList>())
        {
            PyList list = container.Unchecked<PyList>();
            long at = key.AsInt;
            if ((ulong)at < (ulong)list.Count)
            {
                Value.Store(ref list.At((int)at), result);
                return Completion.Next;
            }
        }

        return Unsafe.As<SubscriptTarget>(data.Node!).AssignOther(frame, container, key, result) ? Completion.Next : Completion.Raise;
    }
}

/// <summary><c>owner.name = value</c>: see <see cref="AttributeTarget{TOwner}"/>.</summary>
internal struct FusedAssignAttribute<TValue, TOwner> : IFusedStatement
    where TValue : IFusedExpression
    where TOwner : IFusedExpression
{
    private Datum own;
    private TValue value;
    private TOwner owner;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Completion Execute(Frame frame, ref Datum data)
    {
        ref Datum parts = ref Fused.Parts(ref data);
        Value result = Fused.Evaluate<TValue>(frame, ref parts);
        if (result.IsError)
        {
            return Completion.Raise;
        }

        Value target = TOwner.Load(frame, ref Fused.After<TValue>(ref parts));
        AttributeTarget node = Unsafe.As<AttributeTarget>(data.Node!);
        if (target.IsExactly<PyInstance>())
        {
            PyInstance instance = target.Unchecked<PyInstance>();
            AttributeCache? known = node.Cache;
            if (known is not null && known.Holds(instance.Shape) && known.Index >= 0)
            {
                Value.Store(ref instance.ValueAt(known.Index), result);
                return Completion.Next;
            }
        }

        return node.AssignOther(frame, target, result) ? Completion.Next : Completion.Raise;
    }
}

/// <summary><c>name op= value</c> for a local: see <see cref="AugmentedLocalNode{TOperation, TValue}"/>.</summary>
internal struct FusedAugmentedLocal<TOperation, TValue> : IFusedStatement
    where TOperation : struct, IArithmetic
    where TValue : IFusedExpression
{
    private Datum own;
    private FusedOperands<FusedLocal, TValue> operands;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Completion Execute(Frame frame, ref Datum data)
    {
        if (!FusedOperands<FusedLocal, TValue>.Load(frame, ref Fused.Parts(ref data), out Value current, out Value operand))
        {
            return Completion.Raise;
        }

        if (current.IsInt && operand.IsInt)
        {
            if (TOperation.TryInt(current.AsInt, operand.AsInt, out long result))
            {
                frame[data.Slot] = Value.FromInt(result);
                return Completion.Next;
            }
        }
        else if (current.IsFloat && operand.IsFloat && TOperation.TryFloat(current.AsFloat, operand.AsFloat, out double number))
        {
            Value.Replace(ref frame[data.Slot], Value.FromFloat(number));
            return Completion.Next;
        }

        return Unsafe.As<AugmentedLocalNode>(data.Node!).ExecuteOther(frame, current, operand);
    }
}

/// <summary><c>owner.name op= value</c>: see <see cref="AugmentedAttributeNode"/>.</summary>
internal struct FusedAugmentedAttribute<TOwner, TValue> : IFusedStatement
    where TOwner : IFusedExpression
    where TValue : IFusedExpression
{
    private Datum own;
    private TOwner owner;
    private TValue value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Completion Execute(Frame frame, ref Datum data)
    {
        ref Datum parts = ref Fused.Parts(ref data);
        Value target = Fused.Evaluate<TOwner>(frame, ref parts);
        if (target.IsError)
        {
            return Completion.Raise;
        }

        AugmentedAttributeNode node = Unsafe.As<AugmentedAttributeNode>(data.Node!);
        Value before = node.Read(frame, target, out AttributeCache? known);
        if (before.IsError)
        {
            return Completion.Raise;
        }

        Value operand = Fused.Evaluate<TValue>(frame, ref Fused.After<TOwner>(ref parts));
        return !operand.IsError && node.TryWrite(frame, target, known, before, operand) ? Completion.Next : Completion.Raise;
    }
}

/// <summary><c>owner[index] op= value</c>: see <see cref="AugmentedSubscriptNode"/>.</summary>
internal struct FusedAugmentedSubscript<TOwner, TIndex, TValue> : IFusedStatement
    where TOwner : IFusedExpression
    where TIndex : IFusedExpression
    where TValue : IFusedExpression
{
    private Datum own;
    private TOwner owner;
    private TIndex index;
    private TValue value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Completion Execute(Frame frame, ref Datum data)
    {
        ref Datum parts = ref Fused.Parts(ref data);
        Value container = Fused.Evaluate<TOwner>(frame, ref parts);
        if (container.IsError)
        {
            return Completion.Raise;
        }

        parts = ref Fused.After<TOwner>(ref parts);
        Value key = Fused.Evaluate<TIndex>(frame, ref parts);
        if (key.IsError)
        {
            return Completion.Raise;
        }

        AugmentedSubscriptNode node = Unsafe.As<AugmentedSubscriptNode>(data.Node!);
        Value before = node.Read(frame, container, key, out ItemPlace place);
        if (before.IsError)
        {
            return Completion.Raise;
        }

        Value operand = Fused.Evaluate<TValue>(frame, ref Fused.After<TIndex>(ref parts));
        return !operand.IsError && node.TryWrite(frame, container, key, place, before, operand) ? Completion.Next : Completion.Raise;
    }
}

/// <summary><c>a, b = b, a</c>: see <see cref="AssignTupleNode"/>.</summary>
internal struct FusedAssignTuple<TValues> : IFusedStatement
    where TValues : IFusedArguments
{
    private Datum own;
    private TValues values;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Completion Execute(Frame frame, ref Datum data)
    {
        var items = default(ArgumentBuffer);
        return TValues.Fill(frame, ref Fused.Parts(ref data), ref items[0])
            ? Unsafe.As<AssignTupleNode>(data.Node!).Assign(frame, items)
            : Completion.Raise;
    }
}
