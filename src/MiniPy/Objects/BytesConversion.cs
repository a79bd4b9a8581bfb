using MiniPy.Numbers;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>Bytes from other values (library reference, <c>bytes</c>).</summary>
internal static class BytesConversion
{
    private static readonly PyStr BytesName = new("__bytes__");

    /// <summary><c>bytes(source, encoding, errors)</c></summary>
    public static Value Make(Interpreter interp, in Arguments arguments)
    {
        var bound = new Value[3];
        Builtins.BytesMethods.New.Bind(arguments, bound);
        return Make(interp, "bytes", bound);
    }

    /// <summary>The bytes of <c>bytearray(source, encoding, errors)</c>.</summary>
    public static byte[] Read(Interpreter interp, string typeName, in Arguments arguments)
    {
        var bound = new Value[3];
        Builtins.ByteArrayMethods.New.Bind(arguments, bound);

        // Unlike bytes(), a bytearray asks an object first for its bytes, not for __bytes__.
        return bound[1].IsUnbound && bound[2].IsUnbound && BytesLike.TryGet(bound[0], out byte[] data)
            ? data
            : BytesLike.Required(Make(interp, typeName, bound));
    }

    private static Value Make(Interpreter interp, string typeName, Value[] bound)
    {
        Value source = bound[0];
        string? encoding = bound[1].IsUnbound ? null : Builtins.CallArguments.Str(bound[1], typeName, "argument 'encoding'").Text;
        string? errors = bound[2].IsUnbound ? null : Builtins.CallArguments.Str(bound[2], typeName, "argument 'errors'").Text;
        if (source.Reference is PyStr text)
        {
            return encoding is null
                ? throw Throw.TypeError("string argument without an encoding")
                : new PyBytes(TextCodecs.Encode(interp, text, encoding, errors ?? "strict"));
        }

        if (encoding is not null || errors is not null)
        {
            throw Throw.TypeError(encoding is not null ? "encoding without a string argument" : "errors without a string argument");
        }

        if (source.IsUnbound)
        {
            return PyBytes.Empty;
        }

        if (source.IsExactly<PyBytes>() || TryBytesMethod(interp, source, out source))
        {
            return source;
        }

        if (BytesLike.TryGet(source, out byte[] data))
        {
            return new PyBytes(data);
        }

        Value index = source.Type.Slots.Index(interp, source);
        return index.IsNotImplemented ? new PyBytes(FromIterable(interp, source, typeName)) : Zeros(interp, index, source);
    }

    /// <summary>The bytes of a bytes-like object, or TypeError.</summary>
    public static byte[] Required(Value value) => BytesLike.Required(value);

    /// <summary>The bytes of what a <c>%b</c> formats.</summary>
    public static byte[] ForPercent(Interpreter interp, Value value)
    {
        if (BytesLike.TryGet(value, out byte[] data))
        {
            return data;
        }

        return TryBytesMethod(interp, value, out Value made)
            ? ((PyBytes)made.Reference!).Data
            : throw Throw.TypeError(
                $"%b requires a bytes-like object, or an object that implements __bytes__, not '{value.Type.Name}'");
    }

    /// <summary>The bytes of a bytes-like object, of what has <c>__bytes__</c>, or of an iterable of numbers.</summary>
    public static byte[] FromObject(Interpreter interp, Value source) =>
        TryBytesMethod(interp, source, out Value made) ? ((PyBytes)made.Reference!).Data : FromIterable(interp, source);

    /// <summary>The numbers of an iterable as bytes.</summary>
    public static byte[] FromIterable(Interpreter interp, Value source, string typeName = "bytes")
    {
        if (source.Reference is PyStr || interp.OrThrow(source.Type.Slots.Iterate(interp, source)) is not { IsUnbound: false } iterator)
        {
            throw Throw.TypeError($"cannot convert '{source.Type.Name}' object to {typeName}");
        }

        if (source.IsExactly<PyList>() && TryPlainBytes(source.Unchecked<PyList>().Span, out byte[] plain))
        {
            interp.Step(plain.Length >> 4);
            return plain;
        }

        var data = new List<byte>();
        while (Iteration.MoveNext(interp, iterator, out Value item))
        {
            interp.Step();
            data.Add(ToByte(Operators.Index(interp, item), $"{(typeName == "bytes" ? "bytes" : "byte")} must be in range(0, 256)"));
        }

        return [.. data];
    }

    /// <summary>The bytes of items that are ints in range; false where one is not.</summary>
    private static bool TryPlainBytes(ReadOnlySpan<Value> items, out byte[] data)
    {
        data = new byte[items.Length];
        for (int i = 0; i < items.Length; i++)
        {
            if (!items[i].IsInt || (ulong)items[i].AsInt > byte.MaxValue)
            {
                return false;
            }

            data[i] = (byte)items[i].AsInt;
        }

        return true;
    }

    public static byte ToByte(BigInt number, string message) =>
        number >= 0 && number <= 255 ? (byte)(int)number : throw Throw.ValueError(message);

    private static bool TryBytesMethod(Interpreter interp, Value source, out Value result)
    {
        result = source;
        Value method = Operators.FindSpecial(interp, source, BytesName);
        if (method.IsUnbound)
        {
            return false;
        }

        result = interp.Call(method);
        return result.Reference is PyBytes
            ? true
            : throw Throw.TypeError($"__bytes__ returned non-bytes (type {result.Type.Name})");
    }

    private static PyBytes Zeros(Interpreter interp, Value index, Value source)
    {
        BigInt count = PyInt.ToBigInt(index);
        if (count > long.MaxValue || count < long.MinValue)
        {
            throw Throw.OverflowError($"cannot fit '{source.Type.Name}' into an index-sized integer");
        }

        if (count < 0)
        {
            throw Throw.ValueError("negative count");
        }

        interp.ChargeBytes((long)count);
        return new PyBytes(new byte[(long)count]);
    }
}
