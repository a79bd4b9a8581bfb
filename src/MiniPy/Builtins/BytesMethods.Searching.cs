using MiniPy.Numbers;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <content>Looking for bytes in bytes.</content>
internal static partial class BytesMethods
{
    private static long Find(Interpreter interp, ReadOnlySpan<Value> arguments, bool fromEnd)
    {
        byte[] self = Self(arguments);
        byte[] part = Sought(interp, arguments[1]);
        (long start, long end) = StrMethods.Bounds(interp, arguments[2], arguments[3], self.Length);
        if (start > end)
        {
            return -1;
        }

        ReadOnlySpan<byte> searched = self.AsSpan((int)start, (int)(end - start));
        interp.Step(searched.Length >> 6);
        int found = !fromEnd ? searched.IndexOf(part) : part.Length == 0 ? searched.Length : searched.LastIndexOf(part);
        return found < 0 ? -1 : start + found;
    }

    private static Value FoundIndex(Interpreter interp, long index) => index < 0 ? interp.Raise(Throw.ValueError("subsection not found")) : Value.FromInt(index);

    private static Value Count(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        byte[] self = Self(arguments);
        byte[] part = Sought(interp, arguments[1]);
        (long start, long end) = StrMethods.Bounds(interp, arguments[2], arguments[3], self.Length);
        if (start > end)
        {
            return Value.FromInt(0);
        }

        return Value.FromInt(part.Length == 0 ? end - start + 1 : self.AsSpan((int)start, (int)(end - start)).Count(part));
    }

    /// <summary>What to look for: bytes, or the number of one.</summary>
    private static byte[] Sought(Interpreter interp, Value value)
    {
        if (BytesLike.TryGet(value, out byte[] data))
        {
            return data;
        }

        Value index = value.Type.Slots.Index(interp, value);
        return index.IsNotImplemented
            ? throw Throw.TypeError($"argument should be integer or bytes-like object, not '{value.Type.Name}'")
            : [BytesConversion.ToByte(PyInt.ToBigInt(index), "byte must be in range(0, 256)")];
    }

    private static Value Affix(Interpreter interp, ReadOnlySpan<Value> arguments, string method, bool atEnd)
    {
        byte[] self = Self(arguments);
        (long start, long end) = StrMethods.Bounds(interp, arguments[2], arguments[3], self.Length);
        if (arguments[1].Reference is PyTuple several)
        {
            foreach (Value each in several.Items)
            {
                if (HasAffix(self, BytesConversion.Required(each), start, end, atEnd))
                {
                    return Value.True;
                }
            }

            return Value.False;
        }

        return BytesLike.TryGet(arguments[1], out byte[] single)
            ? Value.FromBool(HasAffix(self, single, start, end, atEnd))
            : throw Throw.TypeError($"{method} first arg must be bytes or a tuple of bytes, not {arguments[1].Type.Name}");
    }

    private static bool HasAffix(byte[] self, byte[] affix, long start, long end, bool atEnd)
    {
        if (start > end)
        {
            return false;
        }

        ReadOnlySpan<byte> searched = self.AsSpan((int)start, (int)(end - start));
        return atEnd ? searched.EndsWith(affix) : searched.StartsWith(affix);
    }
}
