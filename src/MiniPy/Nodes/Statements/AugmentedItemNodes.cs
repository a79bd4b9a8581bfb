using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using MiniPy.Nodes.Expressions;
using MiniPy.Nodes.Fused;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Statements;

/// <summary><c>owner.name op= value</c>: the owner is evaluated once (reference, 7.2.1). The target has the position in front of the statement's.</summary>
internal sealed class AugmentedAttributeNode(
    BinaryOperation operation, ExpressionNode owner, PyStr name, ExpressionNode value, int position) : StatementNode
{
    private AttributeCache? cache;

    /// <summary>The slot that the attribute is, and that is read and written without further ado.</summary>
    private SlotCache? slot;

    public override Completion Execute(Frame frame)
    {
        Value target = owner.Evaluate(frame);
        if (target.IsError)
        {
            return Completion.Raise;
        }

        Value before = Read(frame, target, out AttributeCache? known);
        if (before.IsError)
        {
            return Completion.Raise;
        }

        Value operand = value.Evaluate(frame);
        return !operand.IsError && TryWrite(frame, target, known, before, operand) ? Completion.Next : Completion.Raise;
    }

    /// <summary>The attribute's value, or <see cref="Value.Error"/>; and what is known of the owner's shape.</summary>
    public Value Read(Frame frame, Value target, out AttributeCache? known)
    {
        frame.Position = position - 1;
        known = target.IsExactly<PyInstance>() ? Find(target.Unchecked<PyInstance>()) : null;
        if (target.IsExactly<PySlottedInstance>() && FindSlot(target.Type) is { } place
            && target.Unchecked<PySlottedInstance>().SlotAt(place.Index) is { IsUnbound: false } inSlot)
        {
            return inSlot;
        }

        return known is null ? Operators.GetAttributeOrError(frame.Interpreter, target, name) : target.Unchecked<PyInstance>().ValueAt(known.Index);
    }

    /// <summary>Applies the operation and assigns what it gives; false when an exception is pending.</summary>
    public bool TryWrite(Frame frame, Value target, AttributeCache? known, Value before, Value operand)
    {
        Interpreter interp = frame.Interpreter;
        frame.Position = position;
        Value after = InPlace.Apply(interp, operation, before, operand);
        if (after.IsError)
        {
            return false;
        }

        if (known is not null && known.Holds(target.Unchecked<PyInstance>().Shape))
        {
            Value.Store(ref target.Unchecked<PyInstance>().ValueAt(known.Index), after);
            return true;
        }

        frame.Position = position - 1;
        if (target.IsExactly<PySlottedInstance>() && FindSlot(target.Type) is { } place)
        {
            target.Unchecked<PySlottedInstance>().SetSlot(place.Index, after);
            return true;
        }

        return target.Type.Slots.TrySetAttribute(interp, target, name, after);
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        fusion.Add(new Datum { Node = this });
        Type first = fusion.Expression(owner);
        Type second = fusion.Expression(value);
        return typeof(FusedAugmentedAttribute<,>).MakeGenericType(first, second);
    }

    private SlotCache? FindSlot(PyType type)
    {
        SlotCache? known = slot;
        if (known is null || !known.Holds(type))
        {
            slot = known = SlotCache.ForReading(type, name) is null ? null : SlotCache.ForWriting(type, name);
        }

        return known;
    }

    /// <summary>Where an instance has an attribute of its own that is read and written without further ado; else null.</summary>
    private AttributeCache? Find(PyInstance instance)
    {
        AttributeCache? known = cache?.For(instance.Shape);
        if (known is null && AttributeCache.ForReading(instance, name, cache) is { Index: >= 0 } && AttributeCache.ForWriting(instance, name, cache) is { Index: >= 0 } found)
        {
            cache = known = found;
        }

        return known;
    }
}

/// <summary><c>owner[index] op= value</c>: owner and index are evaluated once (reference, 7.2.1). The target has the position in front of the statement's.</summary>
internal sealed class AugmentedSubscriptNode(
    BinaryOperation operation, ExpressionNode owner, ExpressionNode index, ExpressionNode value, int position) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        Value container = owner.Evaluate(frame);
        if (container.IsError)
        {
            return Completion.Raise;
        }

        Value key = index.Evaluate(frame);
        if (key.IsError)
        {
            return Completion.Raise;
        }

        Value before = Read(frame, container, key, out ItemPlace place);
        if (before.IsError)
        {
            return Completion.Raise;
        }

        Value operand = value.Evaluate(frame);
        return !operand.IsError && TryWrite(frame, container, key, place, before, operand) ? Completion.Next : Completion.Raise;
    }

    /// <summary>The item, and where it was found; or <see cref="Value.Error"/>.</summary>
    public Value Read(Frame frame, Value container, Value key, out ItemPlace place)
    {
        Interpreter interp = frame.Interpreter;
        frame.Position = position - 1;
        place = default;
        if (container.IsExactly<PyDict>() && key.IsExactly<PyStr>() && !container.Unchecked<PyDict>().AsksKeys)
        {
            PyDict dict = container.Unchecked<PyDict>();
            int at = dict.FindStr(key.Unchecked<PyStr>());
            if (at < 0)
            {
                return interp.Raise(new PyException(Exceptions.KeyError, key));
            }

            place = new ItemPlace(at + 1, dict.KeysVersion, dict.Layout);
            return dict.GetValueAt(at);
        }

        return IsInList(container, key) ? container.Unchecked<PyList>()[(int)key.AsInt] : container.Type.Slots.GetItem(interp, container, key);
    }

    /// <summary>Applies the operation and puts what it gives where the item was, unless that has moved meanwhile; false when an exception is pending.</summary>
    public bool TryWrite(Frame frame, Value container, Value key, ItemPlace place, Value before, Value operand)
    {
        Interpreter interp = frame.Interpreter;
        frame.Position = position;
        Value after = InPlace.Apply(interp, operation, before, operand);
        if (after.IsError)
        {
            return false;
        }

        if (place.At > 0)
        {
            PyDict dict = container.Unchecked<PyDict>();
            if (place.Version == dict.KeysVersion && place.Layout == dict.Layout)
            {
                dict.SetValueAt(place.At - 1, after);
            }
            else
            {
                dict.SetStr(key.Unchecked<PyStr>(), after);
            }
        }
        else if (IsInList(container, key))
        {
            Value.Store(ref container.Unchecked<PyList>().At((int)key.AsInt), after);
        }
        else
        {
            frame.Position = position - 1;
            return container.Type.Slots.TrySetItem(interp, container, key, after);
        }

        return true;
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        fusion.Add(new Datum { Node = this });
        Type first = fusion.Expression(owner);
        Type second = fusion.Expression(index);
        return typeof(FusedAugmentedSubscript<,,>).MakeGenericType(first, second, fusion.Expression(value));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsInList(Value container, Value key) =>
        key.IsInt && container.IsExactly<PyList>() && (ulong)key.AsInt < (ulong)container.Unchecked<PyList>().Count;
}

/// <summary>Where an item of a dict with str keys was found.</summary>
/// <param name="At">Its position and 1; 0 for items of others.</param>
/// <param name="Version">The version of the dict's keys then.</param>
/// <param name="Layout">The layout of the dict then.</param>
internal readonly record struct ItemPlace(int At, int Version, int Layout);

/// <summary>An augmented assignment's operation, with a short way for the sum and the difference of two small ints, and for floats.</summary>
internal static class InPlace
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Apply(Interpreter interp, BinaryOperation operation, Value before, Value operand)
    {
        if (before.IsInt && operand.IsInt)
        {
            if (operation == BinaryOperation.Add && AddOperation.TryInt(before.AsInt, operand.AsInt, out long sum))
            {
                return Value.FromInt(sum);
            }

            if (operation == BinaryOperation.Subtract && SubtractOperation.TryInt(before.AsInt, operand.AsInt, out long difference))
            {
                return Value.FromInt(difference);
            }
        }
        else if (before.IsFloat && operand.IsFloat)
        {
            switch (operation)
            {
                case BinaryOperation.Add:
                    return Value.FromFloat(before.AsFloat + operand.AsFloat);
                case BinaryOperation.Subtract:
                    return Value.FromFloat(before.AsFloat - operand.AsFloat);
                case BinaryOperation.Multiply:
                    return Value.FromFloat(before.AsFloat * operand.AsFloat);
                case BinaryOperation.Divide when operand.AsFloat != 0:
                    return Value.FromFloat(before.AsFloat / operand.AsFloat);
            }
        }

        return Operators.InPlaceOrError(interp, operation, before, operand);
    }
}
