using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>Bytes, bytearrays and memoryviews, for whatever takes any of them (library reference, "Binary Sequence Types").</summary>
internal static class BytesLike
{
    public static bool Is(Value value) => value.Reference is PyBytes or PyByteArray or PyMemoryView;

    /// <summary>The bytes of a bytes-like object; a copy where they can change.</summary>
    public static bool TryGet(Value value, out byte[] data)
    {
        switch (value.Reference)
        {
            case PyBytes bytes:
                data = bytes.Data;
                return true;
            case PyByteArray array:
                data = array.Span.ToArray();
                return true;
            case PyMemoryView view:
                data = view.ToArray();
                return true;
            default:
                data = [];
                return false;
        }
    }

    /// <summary>The bytes of a bytes-like object, or TypeError.</summary>
    public static byte[] Required(Value value) =>
        TryGet(value, out byte[] data) ? data : throw Throw.TypeError($"a bytes-like object is required, not '{value.Type.Name}'");

    /// <summary>The bytes of a bytes-like object where they are, until it changes; TypeError, or BufferError for a view of bytes that are apart.</summary>
    public static ReadOnlySpan<byte> Contiguous(Value value) => value.Reference switch
    {
        PyBytes bytes => bytes.Data,
        PyByteArray array => array.Span,
        PyMemoryView { Layout.IsContiguous: true } view => view.ContiguousBytes,
        PyMemoryView { IsReleased: false } => throw Throw.New(Exceptions.BufferError, "memoryview: underlying buffer is not C-contiguous"),
        _ => Required(value),
    };
}
