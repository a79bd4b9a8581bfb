using System.Text;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>What tuples do (library reference, "Tuples" and "Common Sequence Operations").</summary>
internal class TupleSlots : TypeSlots
{
    public override string? ConcatenationName => "tuple";

    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        Value iterable = Builtins.TupleMethods.New.BindOptional(arguments);
        if (type == Types.Tuple)
        {
            return iterable.IsUnbound ? PyTuple.Empty
                : iterable.IsExactly<PyTuple>() && iterable.Type == Types.Tuple ? iterable
                : Iteration.ToArrayOrNull(interp, iterable) is { } items ? Make(items)
                : Value.Error;
        }

        return new PyTupleInstance(iterable.IsUnbound ? [] : Iteration.ToArray(interp, iterable), type);
    }

    public override Value NewFrom(Interpreter interp, PyType type, Value only) => !ReferenceEquals(type, Types.Tuple) ? Value.Unbound
        : only.IsExactly<PyTuple>() && ReferenceEquals(only.Type, Types.Tuple) ? only
        : Iteration.ToArrayOrNull(interp, only) is { } items ? Make(items)
        : Value.Error;

    public override bool Truth(Interpreter interp, Value self) => Tuple(self).Count != 0;

    public override Value HashOrError(Interpreter interp, Value self) => Value.FromInt(Hash(interp, self));

    public override long Hash(Interpreter interp, Value self)
    {
        interp.Enter(" in comparison");
        try
        {
            return Hashing.HashTuple(interp, Tuple(self).Items);
        }
        finally
        {
            interp.Leave();
        }
    }

    public override string Repr(Interpreter interp, Value self)
    {
        PyTuple tuple = Tuple(self);
        if (tuple.Count == 0)
        {
            return "()";
        }

        if (!interp.ReprsInProgress.Add(tuple))
        {
            return "(...)";
        }

        try
        {
            var text = new StringBuilder("(");
            for (int i = 0; i < tuple.Count; i++)
            {
                interp.Step();
                text.Append(i == 0 ? string.Empty : ", ").Append(Operators.Repr(interp, tuple.Items[i]));
            }

            return text.Append(tuple.Count == 1 ? ",)" : ")").ToString();
        }
        finally
        {
            interp.ReprsInProgress.Remove(tuple);
        }
    }

    public override Value Compare(Interpreter interp, Value self, Value other, Comparison comparison) =>
        other.Reference is PyTuple right
            ? CompareItems(interp, Tuple(self), right, comparison)
            : Value.NotImplemented;

    public override Value Binary(Interpreter interp, BinaryOperation operation, Value left, Value right)
    {
        if (operation == BinaryOperation.Add && left.Reference is PyTuple first && right.Reference is PyTuple second)
        {
            if (first.Count == 0 && second.Type == Types.Tuple)
            {
                return right;
            }

            if (second.Count == 0 && first.Type == Types.Tuple)
            {
                return left;
            }

            interp.ChargeBytes(((long)first.Count + second.Count) * 16);
            return new PyTuple([.. first.Items, .. second.Items]);
        }

        if (operation == BinaryOperation.Multiply)
        {
            return left.Reference is PyTuple tuple ? Repeat(interp, tuple, right) : Repeat(interp, Tuple(right), left);
        }

        return Value.NotImplemented;
    }

    public override long Length(Interpreter interp, Value self) => Tuple(self).Count;

    public override Value GetItem(Interpreter interp, Value self, Value key)
    {
        PyTuple tuple = Tuple(self);
        if (key.As<PySlice>() is { } slice)
        {
            Value[] selected = SequenceProtocol.Slice(interp, tuple.Items, slice);
            return selected.Length == tuple.Count && tuple.Type == Types.Tuple && IsForward(slice) ? self : Make(selected);
        }

        if (!SequenceProtocol.TryIndex(interp, key, "tuple", out long index))
        {
            return Value.Error;
        }

        index += index < 0 ? tuple.Count : 0;
        return (ulong)index < (ulong)tuple.Count
            ? tuple.Items[index]
            : interp.Raise(new PyException(Exceptions.IndexError, "tuple index out of range"));
    }

    public override Value Contains(Interpreter interp, Value self, Value item)
    {
        foreach (Value each in Tuple(self).Items)
        {
            interp.Step();
            Value isEqual = Operators.EqualOrError(interp, each, item);
            if (!isEqual.Is(Value.False))
            {
                return isEqual;
            }
        }

        return Value.False;
    }

    public override Value Iterate(Interpreter interp, Value self) => new PyTupleIterator(Tuple(self));

    private static PyTuple Tuple(Value self) => (PyTuple)self.Reference!;

    private static PyTuple Make(Value[] items) => items.Length == 0 ? PyTuple.Empty : new PyTuple(items);

    private static bool IsForward(PySlice slice) => slice.Step.IsNone || (slice.Step.IsInt && slice.Step.AsInt == 1);

    /// <summary>Unlike lists, tuples of different length are compared item by item even for equality.</summary>
    private static Value CompareItems(Interpreter interp, PyTuple left, PyTuple right, Comparison comparison)
    {
        int common = Math.Min(left.Count, right.Count);
        for (int i = 0; i < common; i++)
        {
            interp.Step();
            Value first = left.Items[i];
            Value second = right.Items[i];
            if (first.Is(second))
            {
                continue;
            }

            Value isEqual = first.IsInt && second.IsInt ? Value.False : Operators.EqualOrError(interp, first, second);
            if (isEqual.IsError)
            {
                return isEqual;
            }

            if (!isEqual.IsTrue)
            {
                return comparison switch
                {
                    Comparison.Equal => Value.False,
                    Comparison.NotEqual => Value.True,
                    _ => Operators.CompareOrError(interp, first, second, comparison),
                };
            }
        }

        return Value.FromBool(Operators.Holds(left.Count.CompareTo(right.Count), comparison));
    }

    private static Value Repeat(Interpreter interp, PyTuple tuple, Value count)
    {
        if (SequenceProtocol.RepeatCount(interp, count, tuple.Count, 16) is not { } times)
        {
            return Value.NotImplemented;
        }

        return times == 1 && tuple.Type == Types.Tuple ? tuple : Make(ItemCopying.Repeat(tuple.Items, times));
    }
}

/// <summary>An instance of a Python subclass of tuple: a tuple with attributes.</summary>
internal sealed class PyTupleInstance(Value[] items, PyType type) : PyTuple(items, type)
{
    private InstanceState state;

    public override PyDict? Attributes => state.Attributes;

    public override ref InstanceState OwnState => ref state;

    public override PyDict? AttributesForWriting() => state.AttributesForWriting(Type);
}
