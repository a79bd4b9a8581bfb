using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Struct;

/// <summary>One struct after the other from a buffer (library reference, <c>struct.iter_unpack</c>).</summary>
internal sealed class StructIterator : PyIterator
{
    public static readonly PyType IteratorType = new("_struct.unpack_iterator", new IteratorSlots(), Types.Object, static () => IteratorMethods.Table, isSubclassable: false);

    private StructIterator(StructFormat format, Value buffer)
        : base(IteratorType)
    {
        Format = format;
        Buffer = buffer;
    }

    public StructFormat Format { get; }

    public Value Buffer { get; }

    /// <summary>Where the next struct begins.</summary>
    public int Position { get; private set; }

    public static Value Make(Interpreter interp, StructFormat format, Value buffer)
    {
        int length = BytesLike.Contiguous(buffer).Length;
        string? problem = format.Size == 0 ? "cannot iteratively unpack with a struct of length 0"
            : length % format.Size != 0 ? $"iterative unpacking requires a buffer of a multiple of {format.Size} bytes"
            : null;
        return problem is null ? new StructIterator(format, buffer) : interp.Raise(StructErrors.New(interp, problem));
    }

    public override Value Next(Interpreter interp)
    {
        ReadOnlySpan<byte> data = BytesLike.Contiguous(Buffer);
        if (data.Length - Position < Format.Size)
        {
            return Value.End;
        }

        PyTuple values = StructUnpacking.Unpack(interp, Format, data.Slice(Position, (int)Format.Size));
        Position += (int)Format.Size;
        return values;
    }

    public override long RemainingLength(Interpreter interp) => (BytesLike.Contiguous(Buffer).Length - Position) / Format.Size;
}
