using MiniPy.Numbers;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>What bytes do (library reference, "Bytes Objects").</summary>
internal sealed class BytesSlots : TypeSlots
{
    public override string? ConcatenationName => "bytes";

    public override string ConcatenationError(string name, Value other) => $"can't concat {other.Type.Name} to bytes";

    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        Value made = BytesConversion.Make(interp, arguments);
        return type == Types.Bytes ? made : new PyBytesInstance(((PyBytes)made.Reference!).Data, type);
    }

    public override bool Truth(Interpreter interp, Value self) => Data(self).Length != 0;

    public override long Hash(Interpreter interp, Value self) => ((PyBytes)self.Reference!).Hash;

    public override string Repr(Interpreter interp, Value self) => TextEscaping.ReprBytes(Data(self));

    public override Value Compare(Interpreter interp, Value self, Value other, Comparison comparison)
    {
        if (!BytesLike.TryGet(other, out byte[] right))
        {
            return Value.NotImplemented;
        }

        byte[] left = Data(self);
        return Value.FromBool(comparison switch
        {
            Comparison.Equal => left.AsSpan().SequenceEqual(right),
            Comparison.NotEqual => !left.AsSpan().SequenceEqual(right),
            _ => Operators.Holds(left.AsSpan().SequenceCompareTo(right), comparison),
        });
    }

    public override Value Binary(Interpreter interp, BinaryOperation operation, Value left, Value right)
    {
        switch (operation)
        {
            case BinaryOperation.Add when left.Reference is PyBytes first && BytesLike.TryGet(right, out byte[] second):
                interp.ChargeBytes((long)first.Data.Length + second.Length);
                return new PyBytes([.. first.Data, .. second]);
            case BinaryOperation.Multiply:
                return left.Reference is PyBytes bytes ? Repeat(interp, bytes, right) : Repeat(interp, (PyBytes)right.Reference!, left);
            case BinaryOperation.Modulo when left.Reference is PyBytes format:
                return new PyBytes(PercentFormatting.FormatBytes(interp, format.Data, right));
            default:
                return Value.NotImplemented;
        }
    }

    public override long Length(Interpreter interp, Value self) => Data(self).Length;

    public override Value GetItem(Interpreter interp, Value self, Value key)
    {
        byte[] data = Data(self);
        if (key.As<PySlice>() is { } slice)
        {
            return Slice(interp, self, slice);
        }

        long index = SequenceProtocol.Index(interp, key, "byte");
        index += index < 0 ? data.Length : 0;
        return (ulong)index < (ulong)data.Length
            ? Value.FromInt(data[index])
            : interp.Raise(new PyException(Exceptions.IndexError, "index out of range"));
    }

    public override Value Contains(Interpreter interp, Value self, Value item)
    {
        if (BytesLike.TryGet(item, out byte[] part))
        {
            return Value.FromBool(Data(self).AsSpan().IndexOf(part) >= 0);
        }

        Value index = item.Type.Slots.Index(interp, item);
        return index.IsNotImplemented
            ? throw Throw.TypeError($"a bytes-like object is required, not '{item.Type.Name}'")
            : Value.FromBool(Data(self).AsSpan().Contains(BytesConversion.ToByte(PyInt.ToBigInt(index), "byte must be in range(0, 256)")));
    }

    public override Value Iterate(Interpreter interp, Value self) => new PyBytesIterator((PyBytes)self.Reference!);

    private static byte[] Data(Value self) => ((PyBytes)self.Reference!).Data;

    private static Value Repeat(Interpreter interp, PyBytes bytes, Value count)
    {
        if (SequenceProtocol.RepeatCount(interp, count, bytes.Data.Length, 1) is not { } times)
        {
            return Value.NotImplemented;
        }

        var repeated = new byte[bytes.Data.Length * times];
        for (int i = 0; i < times; i++)
        {
            bytes.Data.CopyTo(repeated, i * bytes.Data.Length);
        }

        return new PyBytes(repeated);
    }

    private static Value Slice(Interpreter interp, Value self, PySlice slice)
    {
        byte[] data = Data(self);
        (long start, _, long step, long count) = slice.Indices(interp, data.Length);
        if (count == data.Length && step == 1 && self.Type == Types.Bytes)
        {
            return self;
        }

        interp.Step(count >> 4);
        var selected = new byte[count];
        for (long i = 0, at = start; i < count; i++, at += step)
        {
            selected[i] = data[at];
        }

        return new PyBytes(selected);
    }
}
