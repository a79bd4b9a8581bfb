using MiniPy.Builtins;
using MiniPy.Numbers;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Struct;

/// <summary>A compiled format (library reference, <c>struct.Struct</c>).</summary>
internal sealed class PyStruct(PyType type) : PyObject(type)
{
    public static readonly PyType StructType = new("_struct.Struct", new StructSlots(), Types.Object, static () => Table) { HasWeakReferences = true };

    private InstanceState state;

    /// <summary>The format; null before <c>__init__</c>.</summary>
    public StructFormat? Format { get; set; }

    public override PyDict? Attributes => state.Attributes;

    public override ref InstanceState OwnState => ref state;

    private static TypeTable Table => new()
    {
        Doc = "Struct(fmt) --> compiled struct object",
        TextSignature = "(format)",
        HasNew = true,
        Specials = "__init__ __repr__",
        Methods =
        [
            new("pack", "*values", static (interp, a) => Pack(interp, Self(a[0]), a[1].Unchecked<PyTuple>().Items),
                "S.pack(v1, v2, ...) -> bytes\n\nReturn a bytes object with the values packed as S.format says.")
            {
                Variadic = static (interp, self, values) => Pack(interp, Self(self), values),
            },
            new("pack_into", "*arguments", static (interp, a) => PackInto(interp, Self(a[0]), a[1].Unchecked<PyTuple>().Items),
                "S.pack_into(buffer, offset, v1, v2, ...)\n\nPack the values as S.format says and write them into a buffer.")
            {
                Variadic = static (interp, self, arguments) => PackInto(interp, Self(self), arguments),
            },
            BuiltinRow.Of2("unpack", "buffer, /", static (interp, self, buffer) => Unpack(interp, Self(self), buffer), "Return a tuple containing unpacked values."),
            new("unpack_from", "buffer, offset=0", static (interp, a) => UnpackFrom(interp, Self(a[0]), a[1], a[2]), "Return a tuple containing unpacked values."),
            BuiltinRow.Of2("iter_unpack", "buffer, /", static (interp, self, buffer) => StructIterator.Make(interp, Self(self), buffer),
                "Return an iterator yielding tuples."),
        ],
        Attributes =
        [
            new("format", static (_, self) => new PyStr(self.Unchecked<PyStruct>().Format?.Text ?? string.Empty)) { Doc = "struct format string" },
            new("size", static (_, self) => Value.FromInt(self.Unchecked<PyStruct>().Format?.Size ?? -1)) { Doc = "struct size in bytes" },
        ],
    };

    public override PyDict? AttributesForWriting() => state.AttributesForWriting(Type);

    private static StructFormat Self(Value self) => self.Unchecked<PyStruct>().Format ?? throw Throw.RuntimeError("Struct object is not initialized");

    public static Value Pack(Interpreter interp, StructFormat format, ReadOnlySpan<Value> values)
    {
        if (values.Length != format.Count)
        {
            return WrongCount(interp, "pack", format, values.Length);
        }

        interp.ChargeBytes(format.Size);
        var data = new byte[format.Size];
        return StructPacking.TryPack(interp, format, values, data) ? new PyBytes(data) : Value.Error;
    }

    public static Value PackInto(Interpreter interp, StructFormat format, ReadOnlySpan<Value> arguments)
    {
        if (arguments.Length - 2 != format.Count)
        {
            return arguments.Length == 0 ? interp.Raise(StructErrors.New(interp, "pack_into expected buffer argument"))
                : arguments.Length == 1 ? interp.Raise(StructErrors.New(interp, "pack_into expected offset argument"))
                : WrongCount(interp, "pack_into", format, arguments.Length - 2);
        }

        long length = StructBuffer.WritableBytes(arguments[0]).Length;
        long start = StructBuffer.Start(interp, isPacking: true, length, PlaceToPack(interp, arguments[1]), format.Size);
        if (start < 0)
        {
            return Value.Error;
        }

        // Packed aside: a value's __index__ may do anything to the buffer.
        var data = new byte[format.Size];
        bool isPacked = StructPacking.TryPack(interp, format, arguments[2..], data);
        Span<byte> target = StructBuffer.WritableBytes(arguments[0]);
        if (target.Length == length)
        {
            data.CopyTo(target[(int)start..]);
        }

        return isPacked ? Value.None : Value.Error;
    }

    public static Value Unpack(Interpreter interp, StructFormat format, Value buffer)
    {
        ReadOnlySpan<byte> data = BytesLike.Contiguous(buffer);
        return data.Length == format.Size
            ? StructUnpacking.Unpack(interp, format, data)
            : interp.Raise(StructErrors.New(interp, $"unpack requires a buffer of {format.Size} bytes"));
    }

    public static Value UnpackFrom(Interpreter interp, StructFormat format, Value buffer, Value offset)
    {
        long place = Operators.IndexInt64(interp, offset);
        ReadOnlySpan<byte> data = BytesLike.Contiguous(buffer);
        long start = StructBuffer.Start(interp, isPacking: false, data.Length, place, format.Size);
        return start < 0 ? Value.Error : StructUnpacking.Unpack(interp, format, data.Slice((int)start, (int)format.Size));
    }

    private static long PlaceToPack(Interpreter interp, Value offset)
    {
        if (offset.IsInt)
        {
            return offset.AsInt;
        }

        BigInt index = Operators.Index(interp, offset);
        return index >= long.MinValue && index <= long.MaxValue ? (long)index : throw Throw.IndexError("cannot fit 'int' into an index-sized integer");
    }

    private static Value WrongCount(Interpreter interp, string function, StructFormat format, int given) =>
        interp.Raise(StructErrors.New(interp, $"{function} expected {format.Count} items for packing (got {given})"));
}

internal sealed class StructSlots : TypeSlots
{
    private static readonly ConstructorSignature Constructor = new("Struct", "format");

    public override Value New(Interpreter interp, PyType type, in Arguments arguments) => new PyStruct(type);

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments) =>
        self.Unchecked<PyStruct>().Format = StructFormat.Parse(interp, StructModule.FormatText(interp, Constructor.BindOptional(arguments)));

    public override string Repr(Interpreter interp, Value self) =>
        $"{self.Type.QualifiedName}({Operators.Repr(interp, new PyStr(self.Unchecked<PyStruct>().Format?.Text ?? string.Empty))})";
}
