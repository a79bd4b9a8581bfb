using System.Text;
using MiniPy.Numbers;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>Bytes as hexadecimal digits (library reference, <c>bytes.hex</c> and <c>bytes.fromhex</c>).</summary>
internal static class HexText
{
    public static Value ToHex(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        byte[] data = BytesLike.Required(arguments[0]);
        long group = Operators.IndexInt64(interp, arguments[2]);
        interp.ChargeBytes(data.Length * 6L);
        if (arguments[1].IsUnbound)
        {
            return new PyStr(Convert.ToHexStringLower(data));
        }

        char separator = Separator(interp, arguments[1]);
        if (group == 0)
        {
            return new PyStr(Convert.ToHexStringLower(data));
        }

        // A positive number counts from the right, a negative one from the left.
        long size = Math.Abs(group);
        var text = new StringBuilder();
        for (int i = 0; i < data.Length; i++)
        {
            if (i > 0 && (group > 0 ? (data.Length - i) % size == 0 : i % size == 0))
            {
                text.Append(separator);
            }

            text.Append(data[i].ToString("x2"));
        }

        return new PyStr(text.ToString());
    }

    public static Value FromHex(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        string text = CallArguments.Str(arguments[1], "fromhex").Text;
        var data = new List<byte>();
        int i = 0;
        while (i < text.Length)
        {
            if (TextSplitting.IsSpace(text[i], isBytes: true))
            {
                i++;
                continue;
            }

            int high = DigitParsing.DigitValue(text[i]);
            int low = i + 1 < text.Length ? DigitParsing.DigitValue(text[i + 1]) : 99;
            if (high >= 16 || low >= 16)
            {
                throw Throw.ValueError($"non-hexadecimal number found in fromhex() arg at position {(high >= 16 ? i : i + 1)}");
            }

            data.Add((byte)((high << 4) | low));
            i += 2;
        }

        var made = new PyBytes([.. data]);
        return ReferenceEquals(arguments[0].Reference, Types.Bytes) ? made : interp.Call(arguments[0], made);
    }

    private static char Separator(Interpreter interp, Value value)
    {
        if (Operators.Length(interp, value) != 1)
        {
            throw Throw.ValueError("sep must be length 1.");
        }

        int separator = value.Reference switch
        {
            PyStr text => text.CodePointAt(0),
            PyBytes bytes => bytes.Data[0],
            _ => throw Throw.TypeError("sep must be str or bytes."),
        };
        return separator < 128 ? (char)separator : throw Throw.ValueError("sep must be ASCII.");
    }
}
