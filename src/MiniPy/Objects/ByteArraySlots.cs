using MiniPy.Numbers;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>What bytearrays do (library reference, "Bytearray Objects").</summary>
internal sealed class ByteArraySlots : TypeSlots
{
    public override string? ConcatenationName => "bytearray";

    public override string ConcatenationError(string name, Value other) => $"can't concat {other.Type.Name} to bytearray";

    public override Value New(Interpreter interp, PyType type, in Arguments arguments) => new PyByteArray([], type);

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments)
    {
        PyByteArray array = Self(self);
        byte[] data = BytesConversion.Read(interp, "bytearray", arguments);
        array.Splice(interp, 0, array.Count, data);
    }

    public override bool Truth(Interpreter interp, Value self) => Self(self).Count != 0;

    public override long Hash(Interpreter interp, Value self) => throw Throw.TypeError("unhashable type: 'bytearray'");

    public override string Repr(Interpreter interp, Value self) => $"{self.Type.Name}({Quoted(TextEscaping.ReprBytes(Self(self).Span.ToArray()))})";

    public override Value Compare(Interpreter interp, Value self, Value other, Comparison comparison)
    {
        if (!BytesLike.TryGet(other, out byte[] right))
        {
            return Value.NotImplemented;
        }

        Span<byte> left = Self(self).Span;
        return Value.FromBool(comparison switch
        {
            Comparison.Equal => left.SequenceEqual(right),
            Comparison.NotEqual => !left.SequenceEqual(right),
            _ => Operators.Holds(left.SequenceCompareTo(right), comparison),
        });
    }

    public override Value Binary(Interpreter interp, BinaryOperation operation, Value left, Value right)
    {
        switch (operation)
        {
            case BinaryOperation.Add when left.Reference is PyByteArray first && BytesLike.TryGet(right, out byte[] second):
                interp.ChargeBytes((long)first.Count + second.Length);
                return new PyByteArray([.. first.Span, .. second]);
            case BinaryOperation.Multiply:
                return left.Reference is PyByteArray array ? Repeat(interp, array, right) : Repeat(interp, Self(right), left);
            case BinaryOperation.Modulo when left.Reference is PyByteArray format:
                return new PyByteArray(PercentFormatting.FormatBytes(interp, format.Span.ToArray(), right));
            default:
                return Value.NotImplemented;
        }
    }

    public override Value InPlace(Interpreter interp, BinaryOperation operation, Value left, Value right)
    {
        PyByteArray array = Self(left);
        switch (operation)
        {
            case BinaryOperation.Add:
                byte[] added = BytesLike.TryGet(right, out byte[] data)
                    ? data
                    : throw Throw.TypeError($"can't concat {right.Type.Name} to bytearray");
                array.Splice(interp, array.Count, 0, added);
                return left;
            case BinaryOperation.Multiply:
                Value repeated = Repeat(interp, array, right);
                if (repeated.Reference is PyByteArray made)
                {
                    array.Splice(interp, 0, array.Count, made.Span);
                    return left;
                }

                return repeated;
            default:
                return Value.NotImplemented;
        }
    }

    public override long Length(Interpreter interp, Value self) => Self(self).Count;

    public override Value GetItem(Interpreter interp, Value self, Value key)
    {
        PyByteArray array = Self(self);
        if (key.As<PySlice>() is { } slice)
        {
            (long start, _, long step, long count) = slice.Indices(interp, array.Count);
            return new PyByteArray(Select(interp, array, start, step, count));
        }

        long index = SequenceProtocol.Index(interp, key, "bytearray");
        index += index < 0 ? array.Count : 0;
        return (ulong)index < (ulong)array.Count
            ? Value.FromInt(array.Span[(int)index])
            : interp.Raise(new PyException(Exceptions.IndexError, "bytearray index out of range"));
    }

    public override bool TrySetItem(Interpreter interp, Value self, Value key, Value value)
    {
        PyByteArray array = Self(self);
        if (key.As<PySlice>() is { } slice)
        {
            AssignSlice(interp, array, slice, value);
            return true;
        }

        int index = CheckedIndex(interp, array, key);
        byte number = BytesConversion.ToByte(Operators.Index(interp, value), "byte must be in range(0, 256)");
        array.Span[index < array.Count ? index : throw Throw.IndexError("bytearray index out of range")] = number;
        return true;
    }

    protected override bool SupportsItemAssignment => true;

    public override bool TryDeleteItem(Interpreter interp, Value self, Value key)
    {
        PyByteArray array = Self(self);
        if (key.As<PySlice>() is not { } slice)
        {
            array.Splice(interp, CheckedIndex(interp, array, key), 1, []);
            return true;
        }

        (long start, _, long step, long count) = slice.Indices(interp, array.Count);
        if (count == 0)
        {
            return true;
        }

        var kept = new List<byte>();
        var dropped = new HashSet<long>();
        for (long i = 0; i < count; i++)
        {
            dropped.Add(start + (i * step));
        }

        for (int i = 0; i < array.Count; i++)
        {
            if (!dropped.Contains(i))
            {
                kept.Add(array.Span[i]);
            }
        }

        array.Splice(interp, 0, array.Count, [.. kept]);
        return true;
    }

    public override Value Contains(Interpreter interp, Value self, Value item)
    {
        if (BytesLike.TryGet(item, out byte[] part))
        {
            return Value.FromBool(Self(self).Span.IndexOf(part) >= 0);
        }

        Value index = item.Type.Slots.Index(interp, item);
        return index.IsNotImplemented
            ? throw Throw.TypeError($"a bytes-like object is required, not '{item.Type.Name}'")
            : Value.FromBool(Self(self).Span.Contains(BytesConversion.ToByte(PyInt.ToBigInt(index), "byte must be in range(0, 256)")));
    }

    public override Value Iterate(Interpreter interp, Value self) => new PyByteArrayIterator(Self(self));

    /// <summary>Unlike bytes, a bytearray escapes an apostrophe even between double quotes.</summary>
    private static string Quoted(string literal) => literal[1] == '"' ? literal.Replace("'", "\\'", StringComparison.Ordinal) : literal;

    private static PyByteArray Self(Value self) => (PyByteArray)self.Reference!;

    private static int CheckedIndex(Interpreter interp, PyByteArray array, Value key)
    {
        long index = SequenceProtocol.Index(interp, key, "bytearray");
        index += index < 0 ? array.Count : 0;
        return (ulong)index < (ulong)array.Count ? (int)index : throw Throw.IndexError("bytearray index out of range");
    }

    private static byte[] Select(Interpreter interp, PyByteArray array, long start, long step, long count)
    {
        interp.Step(count >> 4);
        var selected = new byte[count];
        for (long i = 0, at = start; i < count; i++, at += step)
        {
            selected[i] = array.Span[(int)at];
        }

        return selected;
    }

    private static Value Repeat(Interpreter interp, PyByteArray array, Value count)
    {
        if (SequenceProtocol.RepeatCount(interp, count, array.Count, 1) is not { } times)
        {
            return Value.NotImplemented;
        }

        interp.ChargeBytes((long)array.Count * times);
        var repeated = new byte[array.Count * times];
        for (int i = 0; i < times; i++)
        {
            array.Span.CopyTo(repeated.AsSpan(i * array.Count));
        }

        return new PyByteArray(repeated);
    }

    private static void AssignSlice(Interpreter interp, PyByteArray array, PySlice slice, Value value)
    {
        byte[] data;
        if (BytesLike.TryGet(value, out byte[] given))
        {
            data = given;
        }
        else
        {
            bool isIterable = value.Reference is not PyStr && !PyInt.IsInteger(value) && Iteration.IsIterable(interp, value);
            data = isIterable
                ? BytesConversion.FromIterable(interp, value)
                : throw Throw.TypeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)");
        }

        (long start, long stop, long step, long count) = slice.Indices(interp, array.Count);
        if (step == 1)
        {
            array.Splice(interp, (int)start, (int)Math.Max(0, stop - start), data);
            return;
        }

        if (data.Length == 0)
        {
            Types.ByteArray.Slots.DeleteItem(interp, array, slice);
            return;
        }

        if (data.Length != count)
        {
            throw Throw.ValueError($"attempt to assign bytes of size {data.Length} to extended slice of size {count}");
        }

        for (long i = 0, at = start; i < count; i++, at += step)
        {
            array.Span[(int)at] = data[i];
        }
    }
}
