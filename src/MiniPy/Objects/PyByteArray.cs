using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>A bytearray: a sequence of bytes that can change (reference, 3.2.5.2).</summary>
internal sealed class PyByteArray(byte[] data, PyType type) : PyMemory(type)
{
    private InstanceState state;
    private byte[] buffer = data;

    public PyByteArray(byte[] data)
        : this(data, Types.ByteArray)
    {
    }

    public int Count { get; private set; } = data.Length;

    public override Span<byte> Span => buffer.AsSpan(0, Count);

    public override PyDict? Attributes => state.Attributes;

    public override ref InstanceState OwnState => ref state;

    public override PyDict? AttributesForWriting() => state.AttributesForWriting(Type);

    /// <summary>Replaces a part by other bytes, whose number may differ; throws BufferError when that is not possible now.</summary>
    public void Splice(Interpreter interp, int start, int length, ReadOnlySpan<byte> replacement)
    {
        int size = checked(Count - length + replacement.Length);
        if (size != Count)
        {
            CheckResizable();
            interp.ChargeBytes(size);
        }

        interp.Step((Count - start) >> 6);
        byte[] inserted = replacement.ToArray();
        int tail = Count - start - length;
        byte[] target = size <= buffer.Length ? buffer : new byte[Math.Max(size, buffer.Length * 2)];
        if (!ReferenceEquals(target, buffer))
        {
            buffer.AsSpan(0, start).CopyTo(target);
        }

        buffer.AsSpan(start + length, tail).CopyTo(target.AsSpan(start + inserted.Length));
        inserted.CopyTo(target, start);
        buffer = target;
        Count = size;
    }

    public void Append(Interpreter interp, byte value)
    {
        if (Count < buffer.Length && !MayBeExported)
        {
            buffer[Count++] = value;
            return;
        }

        Splice(interp, Count, 0, [value]);
    }

    public void CheckResizable()
    {
        if (IsExported())
        {
            throw NotResizable();
        }
    }
}

/// <summary>An iterator over the numbers in a bytearray, which may change meanwhile.</summary>
internal sealed class PyByteArrayIterator(PyByteArray bytes) : PyIterator(Types.ByteArrayIterator)
{
    /// <summary>The bytes; null once the end was seen.</summary>
    public PyByteArray? Bytes { get; private set; } = bytes;

    public int Index { get; private set; }

    public override Value Next(Interpreter interp)
    {
        if (Bytes is { } all && Index < all.Count)
        {
            return Value.FromInt(all.Span[Index++]);
        }

        Bytes = null;
        return Value.End;
    }

    public override long RemainingLength(Interpreter interp) => Bytes is null ? 0 : Math.Max(0, Bytes.Count - Index);
}
