using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>
/// A view of the memory of a bytes or bytearray object, or of a stream in memory (reference, 3.3.7; library reference, "Memory Views"): items of one format, a fixed distance apart.
/// With several dimensions the items are contiguous.
/// </summary>
internal sealed class PyMemoryView : PyObject
{
    private PyObject? source;

    public PyMemoryView(PyObject source, MemoryLayout layout)
        : base(Types.MemoryView)
    {
        this.source = source;
        Layout = layout;
        (source as PyMemory)?.AddExport(this);
    }

    public MemoryLayout Layout { get; }

    /// <summary>The object whose memory it is; throws ValueError after a release.</summary>
    public PyObject Source => source ?? throw Throw.ValueError("operation forbidden on released memoryview object");

    public bool IsReleased => source is null;

    public bool IsReadOnly => Source is PyBytes || Layout.IsReadOnly;

    /// <summary>The whole memory of the object.</summary>
    public ReadOnlySpan<byte> Memory => Source is PyMemory memory ? memory.Span : ((PyBytes)Source).Data;

    /// <summary>The bytes of one item.</summary>
    public ReadOnlySpan<byte> ItemBytes(long index) => Memory.Slice((int)Layout.OffsetOf(index), Layout.ItemSize);

    public Value ItemAt(long index) => MemoryFormat.Unpack(Layout.Format, ItemBytes(index));

    /// <summary>Writes one item; throws TypeError or ValueError for what does not fit the format.</summary>
    public void SetItemAt(Interpreter interp, long index, Value value)
    {
        Span<byte> packed = stackalloc byte[sizeof(long)];
        MemoryFormat.Pack(interp, Layout.Format, value, packed);
        packed[..Layout.ItemSize].CopyTo(WritableItem(index));
    }

    public Span<byte> WritableItem(long index) => ((PyMemory)Source).Span.Slice((int)Layout.OffsetOf(index), Layout.ItemSize);

    /// <summary>The bytes of all items, where they are contiguous.</summary>
    public ReadOnlySpan<byte> ContiguousBytes => Memory.Slice((int)Layout.Offset, (int)Layout.ByteCount);

    /// <summary>The same for writing, where the view is not read-only.</summary>
    public Span<byte> WritableBytes => ((PyMemory)Source).Span.Slice((int)Layout.Offset, (int)Layout.ByteCount);

    /// <summary>All bytes, one item after the other.</summary>
    public byte[] ToArray()
    {
        var data = new byte[Layout.Count * Layout.ItemSize];
        for (long i = 0; i < Layout.Count; i++)
        {
            ItemBytes(i).CopyTo(data.AsSpan((int)(i * Layout.ItemSize)));
        }

        return data;
    }

    public void Release()
    {
        (source as PyMemory)?.RemoveExport(this);
        source = null;
    }
}

/// <summary>Where the items of a memoryview are.</summary>
/// <param name="Format">The format character of the struct module.</param>
/// <param name="ItemSize">Bytes per item.</param>
/// <param name="Offset">Where the first item begins.</param>
/// <param name="Stride">Bytes from one item to the next.</param>
/// <param name="Count">How many items there are in all.</param>
/// <param name="Shape">How many there are in each dimension.</param>
internal sealed record MemoryLayout(char Format, int ItemSize, long Offset, long Stride, long Count, long[] Shape)
{
    public static MemoryLayout OfBytes(long count) => new('B', 1, 0, 1, count, [count]);

    /// <summary>True for what <c>toreadonly</c> gives, and every view of that.</summary>
    public bool IsReadOnly { get; init; }

    public bool IsContiguous => Stride == ItemSize || Count <= 1;

    public long ByteCount => Count * ItemSize;

    public long OffsetOf(long index) => Offset + (index * Stride);

    /// <summary>The distances between items of each dimension, in bytes.</summary>
    public long[] Strides
    {
        get
        {
            var strides = new long[Shape.Length];
            long stride = Stride;
            for (int i = Shape.Length - 1; i >= 0; i--)
            {
                strides[i] = stride;
                stride *= Shape[i];
            }

            return strides;
        }
    }
}

/// <summary>An iterator over the items of a memoryview.</summary>
internal sealed class PyMemoryIterator(PyMemoryView view) : PyIterator(Types.MemoryIterator)
{
    public PyMemoryView? View { get; private set; } = view;

    public long Index { get; private set; }

    public override Value Next(Interpreter interp)
    {
        if (View is { } all && Index < all.Layout.Count)
        {
            return all.ItemAt(Index++);
        }

        View = null;
        return Value.End;
    }
}
