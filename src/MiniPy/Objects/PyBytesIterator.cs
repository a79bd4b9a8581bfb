using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>An iterator over the numbers in a bytes object.</summary>
internal sealed class PyBytesIterator(PyBytes bytes) : PyIterator(Types.BytesIterator)
{
    /// <summary>The bytes; null once the end was seen.</summary>
    public PyBytes? Bytes { get; private set; } = bytes;

    public int Index { get; private set; }

    public override Value Next(Interpreter interp)
    {
        if (Bytes is { } all && Index < all.Data.Length)
        {
            return Value.FromInt(all.Data[Index++]);
        }

        Bytes = null;
        return Value.End;
    }

    public override long RemainingLength(Interpreter interp) => Bytes is null ? 0 : Bytes.Data.Length - Index;
}
