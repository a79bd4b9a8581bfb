using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <content>Bytes into parts, and bytes with something taken away, put in or replaced.</content>
internal static partial class BytesMethods
{
    private static Value Split(Interpreter interp, ReadOnlySpan<Value> arguments, bool fromEnd)
    {
        string text = Text(arguments);
        long most = Operators.IndexInt64(interp, arguments[2]);
        if (arguments[1].IsNone)
        {
            return Parts(fromEnd
                ? TextSplitting.AtSpacesFromEnd(interp, text, most, isBytes: true)
                : TextSplitting.AtSpaces(interp, text, most, isBytes: true));
        }

        string separator = Separator(arguments[1]);
        return Parts(fromEnd ? TextSplitting.AtFromEnd(interp, text, separator, most) : TextSplitting.At(interp, text, separator, most));
    }

    private static Value Partition(ReadOnlySpan<Value> arguments, bool fromEnd)
    {
        (string before, string middle, string after) = TextSplitting.Partition(Text(arguments), Separator(arguments[1]), fromEnd);
        return new PyTuple([FromText(before), FromText(middle), FromText(after)]);
    }

    private static string Separator(Value value)
    {
        string separator = Text(value);
        return separator.Length == 0 ? throw Throw.ValueError("empty separator") : separator;
    }

    /// <summary>Joins items that are all bytes; false where one is not.</summary>
    private static bool TryJoinPlain(Interpreter interp, byte[] separator, ReadOnlySpan<Value> items, out byte[] joined)
    {
        joined = [];
        long length = items.Length == 0 ? 0 : separator.Length * (items.Length - 1L);
        foreach (ref readonly Value item in items)
        {
            if (!item.IsExactly<PyBytes>())
            {
                return false;
            }

            length += item.Unchecked<PyBytes>().Data.Length;
        }

        interp.Step(items.Length);
        interp.ChargeBytes(length);
        joined = new byte[length];
        int place = 0;
        for (int i = 0; i < items.Length; i++)
        {
            if (i > 0)
            {
                separator.CopyTo(joined, place);
                place += separator.Length;
            }

            byte[] data = items[i].Unchecked<PyBytes>().Data;
            data.CopyTo(joined, place);
            place += data.Length;
        }

        return true;
    }

    private static Value Join(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        byte[] separator = Self(arguments);
        if (arguments[1].IsExactly<PyList>() && TryJoinPlain(interp, separator, arguments[1].Unchecked<PyList>().Span, out byte[] plain))
        {
            return new PyBytes(plain);
        }

        Value iterator = arguments[1].Type.Slots.Iterate(interp, arguments[1]);
        if (iterator.IsUnbound)
        {
            return interp.Raise(Throw.TypeError("can only join an iterable"));
        }

        // All items are there before any is looked at.
        var items = new PyList();
        if (iterator.IsError || !Iteration.TryAppendRest(interp, items, iterator))
        {
            return Value.Error;
        }

        var joined = new List<byte>();
        for (int i = 0; i < items.Count; i++)
        {
            if (!BytesLike.TryGet(items[i], out byte[] data))
            {
                return interp.Raise(Throw.TypeError($"sequence item {i}: expected a bytes-like object, {items[i].Type.Name} found"));
            }

            interp.ChargeBytes((long)joined.Count + separator.Length + data.Length);
            joined.AddRange(i == 0 ? [] : separator);
            joined.AddRange(data);
        }

        return new PyBytes([.. joined]);
    }

    private static Value Strip(ReadOnlySpan<Value> arguments, TextEditing.Ends ends)
    {
        string? set = arguments[1].IsNone ? null : Text(arguments[1]);
        return FromText(TextEditing.Trim(Text(arguments), set, ends, isBytes: true));
    }

    private static Value Replace(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        string old = Text(arguments[1]);
        string replacement = Text(arguments[2]);
        return FromText(TextEditing.Replace(interp, Text(arguments), old, replacement, Operators.IndexInt64(interp, arguments[3])));
    }

    private static Value RemovePrefix(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        byte[] self = Self(arguments);
        byte[] prefix = BytesConversion.Required(arguments[1]);
        return new PyBytes(self.AsSpan().StartsWith(prefix) ? self[prefix.Length..] : self);
    }

    private static Value RemoveSuffix(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        byte[] self = Self(arguments);
        byte[] suffix = BytesConversion.Required(arguments[1]);
        return new PyBytes(self.AsSpan().EndsWith(suffix) ? self[..^suffix.Length] : self);
    }

    private static Value Justify(Interpreter interp, ReadOnlySpan<Value> arguments, string method)
    {
        string text = Text(arguments);
        long width = Operators.IndexInt64(interp, arguments[1]);
        string fill = " ";
        if (!arguments[2].IsUnbound)
        {
            fill = arguments[2].Reference is PyBytes or PyByteArray && BytesLike.Required(arguments[2]) is [var single]
                ? ((char)single).ToString()
                : throw Throw.TypeError($"{method}() argument 2 must be a byte string of length 1, not {CallArguments.TypeName(arguments[2])}");
        }

        return FromText(method switch
        {
            "center" => TextEditing.Center(interp, text, text.Length, width, fill),
            "ljust" => TextEditing.Pad(interp, text, 0, width - text.Length, fill),
            _ => TextEditing.Pad(interp, text, width - text.Length, 0, fill),
        });
    }

    private static Value Translate(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        byte[]? table = arguments[1].IsNone ? null : BytesConversion.Required(arguments[1]);
        if (table is not null && table.Length != 256)
        {
            throw Throw.ValueError("translation table must be 256 characters long");
        }

        byte[] deleted = arguments[2].IsUnbound ? [] : BytesConversion.Required(arguments[2]);
        var result = new List<byte>();
        foreach (byte each in Self(arguments))
        {
            if (!deleted.AsSpan().Contains(each))
            {
                result.Add(table is null ? each : table[each]);
            }
        }

        return new PyBytes([.. result]);
    }

    private static Value MakeTranslation(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        byte[] from = BytesConversion.Required(arguments[0]);
        byte[] to = BytesConversion.Required(arguments[1]);
        if (from.Length != to.Length)
        {
            throw Throw.ValueError("maketrans arguments must have same length");
        }

        var table = new byte[256];
        for (int i = 0; i < table.Length; i++)
        {
            table[i] = (byte)i;
        }

        for (int i = 0; i < from.Length; i++)
        {
            table[from[i]] = to[i];
        }

        return new PyBytes(table);
    }
}
