using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text;
using MiniPy.Numbers;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>How <see cref="SyntaxDump"/> writes constants: exact, in ASCII, and independent of how floats are rounded.</summary>
internal static class ConstantText
{
    public static string Of(object? value) => value switch
    {
        null => "None",
        bool truth => truth ? "True" : "False",
        BigInt number => Integer(number),
        double number => "float:" + Hexadecimal(number),
        Complex number => "imaginary:" + Hexadecimal(number.Imaginary),
        string text => Quoted(text),
        ImmutableArray<byte> bytes => "b" + Quoted(Encoding.Latin1.GetString([.. bytes])),
        _ => "Ellipsis",
    };

    /// <summary>The text with everything but printable ASCII as \x, \u or \U.</summary>
    public static void AppendEscaped(StringBuilder output, string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            int code = text[i];
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                code = char.ConvertToUtf32(text[i], text[++i]);
            }

            if (code is >= 32 and < 127)
            {
                output.Append((char)code);
                continue;
            }

            output.Append(code < 0x100 ? "\\x" : code < 0x10000 ? "\\u" : "\\U");
            output.Append(code.ToString(code < 0x100 ? "x2" : code < 0x10000 ? "x4" : "x8", CultureInfo.InvariantCulture));
        }
    }

    private static string Quoted(string text)
    {
        var output = new StringBuilder(text.Length + 2).Append('\'');
        AppendEscaped(output, text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal));
        return output.Append('\'').ToString();
    }

    private static string Integer(BigInt number)
    {
        return number <= long.MaxValue
            ? number.ToString()
            : "0x" + BitText.Write(number, 4);
    }

    /// <summary>As <c>float.hex</c> writes it.</summary>
    private static string Hexadecimal(double number)
    {
        if (double.IsInfinity(number))
        {
            return "inf";
        }

        long bits = BitConverter.DoubleToInt64Bits(number);
        int exponent = (int)((bits >> 52) & 0x7FF);
        long fraction = bits & 0xFFFFFFFFFFFFF;
        if (number == 0)
        {
            return "0x0.0p+0";
        }

        int power = exponent == 0 ? -1022 : exponent - 1023;
        return string.Create(CultureInfo.InvariantCulture, $"0x{(exponent == 0 ? 0 : 1)}.{fraction:x13}p{power:+0;-0}");
    }
}
