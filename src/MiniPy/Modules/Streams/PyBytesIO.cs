using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Streams;

/// <summary>A stream of bytes in memory (library reference, "BytesIO"): an array that grows, and a place in it.</summary>
/// <remarks>
/// The array can be that of a bytes object, which was given or was asked for: then it is copied before the first change. While a memoryview shows it, nothing
/// is written but through the view.
/// </remarks>
internal sealed class PyBytesIO(PyType type) : PyIterator(type)
{
    private const int SmallestCapacity = 16;

    private InstanceState state;

    /// <summary>The bytes, and room for more; null once the stream is closed.</summary>
    private byte[]? buffer = [];

    /// <summary>The bytes object whose array it is.</summary>
    private PyBytes? shared = PyBytes.Empty;
    private BytesIOBuffer? exporter;

    /// <summary>What calls <c>__del__</c>, where a derived class has one.</summary>
    public InstanceFinalizer? Finalizer { get; set; }

    public bool IsClosed => buffer is null;

    /// <summary>True while there are memoryviews of it.</summary>
    public bool IsExported => exporter is not null && exporter.IsExported();

    /// <summary>How many bytes there are.</summary>
    public int Count { get; private set; }

    /// <summary>Where the next byte is read or written; it can be beyond the end.</summary>
    public long Position { get; set; }

    public override PyDict? Attributes => state.Attributes;

    public override ref InstanceState OwnState => ref state;

    /// <summary>The bytes, while it is open.</summary>
    public Span<byte> Span => buffer.AsSpan(0, Count);

    /// <summary>How many bytes its array takes that are not another object's.</summary>
    public long OwnCapacity => shared is null && buffer is not null ? buffer.Length : 0;

    public override PyDict? AttributesForWriting() => state.AttributesForWriting(Type);

    public Value RaiseClosed(Interpreter interp) => interp.Raise(new PyException(Exceptions.ValueError, "I/O operation on closed file."));

    /// <summary>Begins anew, without bytes. A closed stream stays closed.</summary>
    public void Clear()
    {
        Count = 0;
        Position = 0;
    }

    /// <summary>Begins anew, with the bytes of an object; a closed stream is open again.</summary>
    public void Assign(PyBytes bytes)
    {
        buffer = bytes.Data;
        shared = bytes;
        Count = bytes.Data.Length;
        Position = 0;
    }

    public void Close()
    {
        buffer = null;
        shared = null;
        Count = 0;
    }

    /// <summary>The next bytes, at most so many, or all for a negative number; only while it is open.</summary>
    public PyBytes Read(Interpreter interp, long size)
    {
        long left = Math.Max(Count - Position, 0);
        int count = (int)(size < 0 || size > left ? left : size);
        if (count == 0)
        {
            return PyBytes.Empty;
        }

        int start = (int)Position;
        Position += count;
        return count == buffer!.Length && count > 1 && !IsExported ? Share() : Part(interp, start, count);
    }

    /// <summary>The next bytes up to the end of the line, at most so many unless the number is negative; only while it is open.</summary>
    public PyBytes ReadLine(Interpreter interp, long size)
    {
        int count = NextLineLength(size);
        if (count == 0)
        {
            return PyBytes.Empty;
        }

        int start = (int)Position;
        Position += count;
        return Part(interp, start, count);
    }

    /// <summary>Copies the next bytes to a place and gives their number; only while it is open.</summary>
    public int ReadInto(Interpreter interp, Span<byte> target)
    {
        int count = (int)Math.Clamp(Count - Position, 0, target.Length);
        if (count > 0)
        {
            interp.Step(count >> 6);
            Span.Slice((int)Position, count).CopyTo(target);
            Position += count;
        }

        return count;
    }

    /// <summary>Puts bytes at the place where it is; only while it is open and not exported.</summary>
    public Value Write(Interpreter interp, ReadOnlySpan<byte> data)
    {
        if (data.IsEmpty)
        {
            return Value.FromInt(0);
        }

        if (Position > long.MaxValue - data.Length)
        {
            return interp.Raise(Throw.OverflowError("new buffer size too large"));
        }

        long end = Position + data.Length;
        if (shared is not null || end > buffer!.Length)
        {
            Reserve(interp, end);
        }

        interp.Step(data.Length >> 6);
        int start = (int)Position;
        if (start > Count)
        {
            buffer.AsSpan(Count, start - Count).Clear();
        }

        data.CopyTo(buffer.AsSpan(start));
        Position = end;
        Count = Math.Max(Count, (int)end);
        return Value.FromInt(data.Length);
    }

    /// <summary>Cuts off what is behind a place; only while it is open and not exported.</summary>
    public void Truncate(Interpreter interp, long size)
    {
        if (size >= Count)
        {
            return;
        }

        Count = (int)size;
        if (shared is not null)
        {
            interp.ChargeBytes(Count);
            interp.Step(Count >> 6);
            buffer = Span.ToArray();
            shared = null;
        }
    }

    /// <summary>All bytes, as an object whose array it shares from then on; only while it is open.</summary>
    public PyBytes GetValue(Interpreter interp)
    {
        if (Count == 0)
        {
            return PyBytes.Empty;
        }

        if (IsExported)
        {
            return Part(interp, 0, Count);
        }

        if (Count != buffer!.Length)
        {
            interp.ChargeBytes(Count);
            interp.Step(Count >> 6);
            buffer = Span.ToArray();
            shared = null;
        }

        return Share();
    }

    /// <summary>A memoryview of the bytes; only while it is open.</summary>
    public PyMemoryView Export(Interpreter interp)
    {
        Reserve(interp, Count);
        return new PyMemoryView(exporter ??= new BytesIOBuffer(this), MemoryLayout.OfBytes(Count));
    }

    public override Value Next(Interpreter interp)
    {
        if (IsClosed)
        {
            return RaiseClosed(interp);
        }

        PyBytes line = ReadLine(interp, -1);
        return line.Data.Length == 0 ? Value.End : line;
    }

    private int NextLineLength(long size)
    {
        if (Position >= Count)
        {
            return 0;
        }

        ReadOnlySpan<byte> rest = Span[(int)Position..];
        if (size >= 0 && size < rest.Length)
        {
            rest = rest[..(int)size];
        }

        int feed = rest.IndexOf((byte)'\n');
        return feed < 0 ? rest.Length : feed + 1;
    }

    private PyBytes Part(Interpreter interp, int start, int count)
    {
        interp.ChargeBytes(count);
        interp.Step(count >> 6);
        return new PyBytes(buffer.AsSpan(start, count).ToArray());
    }

    private PyBytes Share() => shared ??= new PyBytes(buffer!);

    /// <summary>Makes the array its own, with room for so many bytes.</summary>
    private void Reserve(Interpreter interp, long needed)
    {
        if (shared is null && needed <= buffer!.Length)
        {
            return;
        }

        // What is only changed in place keeps its size; what grows does so by a factor, so that bytes written one by one cost the same each.
        long capacity = needed <= buffer!.Length ? buffer.Length : Math.Max(needed, Math.Min(Math.Max(buffer.Length * 2L, SmallestCapacity), Array.MaxLength));
        interp.ChargeBytes(capacity);
        interp.Step(Count >> 6);
        var own = new byte[capacity];
        Span.CopyTo(own);
        buffer = own;
        shared = null;
    }
}

/// <summary>What the memoryviews of a BytesIO are views of.</summary>
internal sealed class BytesIOBuffer(PyBytesIO stream) : PyMemory(BufferType)
{
    public static readonly PyType BufferType = new("_io._BytesIOBuffer", new TypeSlots(), Types.Object, static () => new TypeTable(), isSubclassable: false);

    public override Span<byte> Span => stream.Span;
}
