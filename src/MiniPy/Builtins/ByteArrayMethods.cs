using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>
/// The methods of bytearray (library reference, "Bytearray Objects"): those of bytes, which give bytearrays here, and those that change it.
/// </summary>
internal static class ByteArrayMethods
{
    /// <summary>How <c>bytearray()</c> takes its arguments.</summary>
    public static readonly ConstructorSignature New = new("bytearray", "source=<unset>, encoding=<unset>, errors=<unset>");

    public static TypeTable Table => new()
    {
        Doc = "bytearray(iterable_of_ints) -> bytearray\nbytearray(string, encoding[, errors]) -> bytearray\nbytearray(bytes_or_buffer) -> mutable copy of "
            + "bytes_or_buffer\nbytearray(int) -> bytes array of size given by the parameter initialized with null bytes\nbytearray() -> empty bytes array",
        HasNew = true,
        Specials = "__init__ __repr__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __iter__ __len__ __getitem__ __setitem__ __delitem__ __contains__ "
            + "__add__ __iadd__ __mul__ __rmul__ __imul__ __mod__ __rmod__",
        Constants = [("__hash__", Value.None)],
        Methods =
        [
            .. SharedMethods(),
            new("append", "item, /", Append),
            new("clear", "/", (interp, a) => Splice(interp, a, 0, Self(a).Count, [])),
            new("copy", "/", (_, a) => new PyByteArray(Self(a).Span.ToArray())),
            new("extend", "iterable_of_ints, /", Extend),
            new("insert", "index, item, /", Insert),
            new("pop", "index=-1, /", Pop),
            new("remove", "value, /", Remove),
            new("reverse", "/", Reverse),
            new("__alloc__", "/", (_, a) => Value.FromInt(Self(a).Count + 1)),
            new("__reduce__", "/", Reduce),
            new("__sizeof__", "/", (_, a) => Value.FromInt(57 + Self(a).Count)),
        ],
        ClassMethods = [new("fromhex", "string, /", FromHex)],
        StaticMethods = [.. BytesMethods.Table.StaticMethods],
    };

    private static PyByteArray Self(ReadOnlySpan<Value> arguments) => (PyByteArray)arguments[0].Reference!;

    /// <summary>The methods of bytes work on a copy of the bytes; what they make is made a bytearray.</summary>
    private static IEnumerable<BuiltinRow> SharedMethods() => BytesMethods.Table.Methods
        .Where(row => !row.Name.StartsWith("__", StringComparison.Ordinal))
        .Select(row => new BuiltinRow(row.Name, row.SignatureText, (interp, a) => AsByteArray(row.Body(interp, a)), row.Doc));

    private static Value AsByteArray(Value result) => result.Reference switch
    {
        PyBytes bytes => new PyByteArray((byte[])bytes.Data.Clone()),
        PyList list => new PyList(Array.ConvertAll(list.ToArray(), AsByteArray)),
        PyTuple tuple => new PyTuple(Array.ConvertAll(tuple.Items, AsByteArray)),
        _ => result,
    };

    private static byte Item(Interpreter interp, Value value) =>
        BytesConversion.ToByte(Operators.Index(interp, value), "byte must be in range(0, 256)");

    private static Value Splice(Interpreter interp, ReadOnlySpan<Value> arguments, int start, int length, ReadOnlySpan<byte> data)
    {
        Self(arguments).Splice(interp, start, length, data);
        return Value.None;
    }

    private static Value Append(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Self(arguments).Append(interp, Item(interp, arguments[1]));
        return Value.None;
    }

    private static Value Extend(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Value given = arguments[1];
        if (BytesLike.TryGet(given, out byte[] data))
        {
            return Splice(interp, arguments, Self(arguments).Count, 0, data);
        }

        if (given.Reference is PyStr)
        {
            throw Throw.TypeError($"expected iterable of integers; got: '{given.Type.Name}'");
        }

        if (!Iteration.IsIterable(interp, given))
        {
            throw Throw.TypeError($"can't extend bytearray with {given.Type.Name}");
        }

        var added = new List<byte>();
        Value iterator = Iteration.GetIterator(interp, given);
        while (Iteration.MoveNext(interp, iterator, out Value item))
        {
            interp.Step();
            added.Add(Item(interp, item));
        }

        return Splice(interp, arguments, Self(arguments).Count, 0, [.. added]);
    }

    private static Value Insert(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        long index = Operators.IndexClamped(interp, arguments[1]);
        byte item = Item(interp, arguments[2]);
        int count = Self(arguments).Count;
        index = Math.Clamp(index < 0 ? index + count : index, 0, count);
        return Splice(interp, arguments, (int)index, 0, [item]);
    }

    private static Value Pop(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyByteArray self = Self(arguments);
        long index = Operators.IndexInt64(interp, arguments[1]);
        if (self.Count == 0)
        {
            throw Throw.IndexError("pop from empty bytearray");
        }

        index += index < 0 ? self.Count : 0;
        if ((ulong)index >= (ulong)self.Count)
        {
            throw Throw.IndexError("pop index out of range");
        }

        byte popped = self.Span[(int)index];
        self.Splice(interp, (int)index, 1, []);
        return Value.FromInt(popped);
    }

    private static Value Remove(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        int index = Self(arguments).Span.IndexOf(Item(interp, arguments[1]));
        return index < 0 ? throw Throw.ValueError("value not found in bytearray") : Splice(interp, arguments, index, 1, []);
    }

    private static Value Reverse(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Self(arguments).Span.Reverse();
        return Value.None;
    }

    private static Value FromHex(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Value bytes = HexText.FromHex(interp, [Types.Bytes, arguments[1]]);
        return interp.Call(arguments[0], bytes);
    }

    private static Value Reduce(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyByteArray self = Self(arguments);
        return new PyTuple([self.Type, new PyTuple([Value.FromString(TextCodecs.Latin1(self.Span.ToArray())), Value.FromString("latin-1")]), self.Attributes is { } attributes ? attributes : Value.None]);
    }
}
