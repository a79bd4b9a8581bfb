using MiniPy.Numbers;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>What ranges do (library reference, "Ranges").</summary>
internal sealed class RangeSlots : TypeSlots
{
    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        if (arguments.KeywordCount == 0 && OfInts(arguments.Values) is { } range)
        {
            return range;
        }

        var buffer = default(Builtins.ArgumentBuffer);
        Span<Value> bound = ((Span<Value>)buffer)[..3];
        Builtins.RangeMethods.New.Bind(arguments, bound);
        if (bound[1].IsUnbound)
        {
            return new PyRange(0, Operators.Index(interp, bound[0]), 1);
        }

        BigInt start = Operators.Index(interp, bound[0]);
        BigInt stop = Operators.Index(interp, bound[1]);
        BigInt step = bound[2].IsUnbound ? 1 : Operators.Index(interp, bound[2]);
        return step.IsZero ? throw Throw.ValueError("range() arg 3 must not be zero") : new PyRange(start, stop, step);
    }

    /// <summary>The commonest calls: with ints of 64 bits. Gives null for all others.</summary>
    private static PyRange? OfInts(ReadOnlySpan<Value> given) => given switch
    {
        [{ IsInt: true } stop] => new PyRange(0, stop.AsInt, 1),
        [{ IsInt: true } start, { IsInt: true } stop] => new PyRange(start.AsInt, stop.AsInt, 1),
        [{ IsInt: true } start, { IsInt: true } stop, { IsInt: true } step] when step.AsInt != 0 => new PyRange(start.AsInt, stop.AsInt, step.AsInt),
        _ => null,
    };

    public override bool Truth(Interpreter interp, Value self) => !Range(self).Length.IsZero;

    public override long Hash(Interpreter interp, Value self)
    {
        PyRange range = Range(self);
        Value start = range.Length.IsZero ? Value.None : PyInt.From(range.Start);
        Value step = range.Length <= 1 ? Value.None : PyInt.From(range.Step);
        return Hashing.HashTuple(interp, [PyInt.From(range.Length), start, step]);
    }

    public override string Repr(Interpreter interp, Value self)
    {
        PyRange range = Range(self);
        string bounds = IntText.Decimal(interp, range.Start) + ", " + IntText.Decimal(interp, range.Stop);
        return range.Step.IsOne ? $"range({bounds})" : $"range({bounds}, {IntText.Decimal(interp, range.Step)})";
    }

    public override Value Compare(Interpreter interp, Value self, Value other, Comparison comparison)
    {
        if (other.Reference is not PyRange right || comparison is not (Comparison.Equal or Comparison.NotEqual))
        {
            return Value.NotImplemented;
        }

        PyRange left = Range(self);
        bool same = left.Length == right.Length
            && (left.Length.IsZero || (left.Start == right.Start && (left.Length.IsOne || left.Step == right.Step)));
        return Value.FromBool(same == (comparison == Comparison.Equal));
    }

    public override long Length(Interpreter interp, Value self) => Range(self).Length <= long.MaxValue
        ? (long)Range(self).Length
        : throw Throw.OverflowError("Python int too large to convert to C ssize_t");

    public override Value GetItem(Interpreter interp, Value self, Value key)
    {
        PyRange range = Range(self);
        if (key.As<PySlice>() is { } slice)
        {
            (BigInt start, BigInt stop, BigInt step) = SliceSlots.Indices(interp, slice, range.Length);
            return new PyRange(range.Start + (start * range.Step), range.Start + (stop * range.Step), range.Step * step);
        }

        Value given = key.Type.Slots.Index(interp, key);
        if (given.IsNotImplemented)
        {
            throw Throw.TypeError($"range indices must be integers or slices, not {key.Type.Name}");
        }

        BigInt index = PyInt.ToBigInt(given);
        index += index.Sign < 0 ? range.Length : 0;
        return index.Sign >= 0 && index < range.Length
            ? range.ItemAt(index)
            : interp.Raise(new PyException(Exceptions.IndexError, "range object index out of range"));
    }

    public override Value Contains(Interpreter interp, Value self, Value item) =>
        item.IsInt || item.IsBool || (item.Reference is PyInt && item.Type == Types.Int)
            ? Value.FromBool(Range(self).IndexOf(PyInt.ToBigInt(item)).Sign >= 0)
            : Iteration.Contains(interp, self, item);

    public override Value Iterate(Interpreter interp, Value self) => PyRangeIterator.Over(Range(self));

    public override Value Reverse(Interpreter interp, Value self) => PyRangeIterator.Reversed(Range(self));

    private static PyRange Range(Value self) => (PyRange)self.Reference!;
}
