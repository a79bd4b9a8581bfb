using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Struct;

/// <summary>The memory that values are packed into, and the place in memory where a struct begins.</summary>
internal static class StructBuffer
{
    /// <summary>The bytes of an object to write into; throws TypeError for others, BufferError for a view of bytes that are apart.</summary>
    public static Span<byte> WritableBytes(Value buffer) => buffer.Reference switch
    {
        PyByteArray array => array.Span,
        PyMemoryView { IsReadOnly: false, Layout.IsContiguous: true } view => view.WritableBytes,
        PyMemoryView { IsReadOnly: false } => throw Throw.New(Exceptions.BufferError, "memoryview: underlying buffer is not C-contiguous"),
        _ => throw Throw.TypeError($"argument must be read-write bytes-like object, not {buffer.Type.Name}"),
    };

    /// <summary>Where a struct begins, counted from the end if negative; -1 where it does not fit and <c>struct.error</c> is pending.</summary>
    /// <param name="interp">The interpreter.</param>
    /// <param name="isPacking">Which of the two functions it is, which has its own words.</param>
    /// <param name="length">The size of the buffer.</param>
    /// <param name="offset">The offset that was given.</param>
    /// <param name="size">The size of the struct.</param>
    public static long Start(Interpreter interp, bool isPacking, long length, long offset, long size)
    {
        string? problem = null;
        long start = offset;
        if (offset < 0)
        {
            problem = offset + size > 0 ? $"{(isPacking ? "no space to pack" : "not enough data to unpack")} {size} bytes at offset {offset}"
                : offset + length < 0 ? $"offset {offset} out of range for {length}-byte buffer"
                : null;
            start += length;
        }

        if (problem is null && length - start < size)
        {
            (string function, string doing) = isPacking ? ("pack_into", "packing") : ("unpack_from", "unpacking");
            problem = $"{function} requires a buffer of at least {(ulong)size + (ulong)start} bytes for {doing} {size} bytes at offset {start} (actual buffer size is {length})";
        }

        if (problem is null)
        {
            return start;
        }

        interp.Fail(StructErrors.New(interp, problem));
        return -1;
    }
}
