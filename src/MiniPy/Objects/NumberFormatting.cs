using System.Text;
using MiniPy.Numbers;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>Ints and floats by format specification (library reference, "Format Specification Mini-Language").</summary>
internal static class NumberFormatting
{
    public static string FormatInt(Interpreter interp, Value self, string specification)
    {
        string typeName = self.Type.Name;
        FormatSpecification format = FormatSpecification.Parse(specification, typeName, 'd', '>');
        switch (format.Type)
        {
            case 'b' or 'c' or 'd' or 'n' or 'o' or 'x' or 'X':
                break;
            case 'e' or 'E' or 'f' or 'F' or 'g' or 'G' or '%':
                return FormatFloat(interp, IntConversion.ToDouble(self), format, typeName);
            default:
                throw format.UnknownType(typeName);
        }

        if (format.Precision >= 0)
        {
            throw Throw.ValueError("Precision not allowed in integer format specifier");
        }

        if (format.NoNegativeZero)
        {
            throw Throw.ValueError("Negative zero coercion (z) not allowed in integer format specifier");
        }

        if (format.Type == 'c')
        {
            return FormatCharacter(interp, self, format);
        }

        BigInt number = PyInt.ToBigInt(self);
        string digits = format.Type switch
        {
            'b' => IntText.PowerOfTwo(interp, number, 1),
            'o' => IntText.PowerOfTwo(interp, number, 3),
            'x' => IntText.PowerOfTwo(interp, number, 4),
            'X' => IntText.PowerOfTwo(interp, number, 4).ToUpperInvariant(),
            _ => IntText.Decimal(interp, number).TrimStart('-'),
        };
        string sign = Sign(format, number.Sign < 0);
        if (format.Alternate && format.Type is not ('d' or 'n'))
        {
            sign += "0" + (char)format.Type;
        }

        return Lay(interp, format, sign, digits, string.Empty);
    }

    public static string FormatFloat(Interpreter interp, double value, string specification, string typeName)
    {
        FormatSpecification format = FormatSpecification.Parse(specification, typeName, '\0', '>');
        return format.Type is '\0' or 'e' or 'E' or 'f' or 'F' or 'g' or 'G' or 'n' or '%'
            ? FormatFloat(interp, value, format, typeName)
            : throw format.UnknownType(typeName);
    }

    /// <summary>The real or imaginary part of a complex number, with a sign of its own and without padding.</summary>
    public static string FormatPart(Interpreter interp, double value, FormatSpecification format, char sign)
    {
        bool isPlain = format.Type == '\0' && format.Precision < 0;
        char kind = isPlain ? 'r' : format.Type is '\0' or 'n' ? 'g' : (char)format.Type;
        int precision = format.Precision < 0 ? 6 : (int)Math.Min(format.Precision, int.MaxValue);
        interp.ChargeBytes(precision * 2L);
        string text = FloatFormatting.Format(value, kind, precision, format.Alternate, keepPoint: false, format.NoNegativeZero);
        bool negative = text[0] == '-';
        text = negative ? text[1..] : text;
        int whole = 0;
        while (whole < text.Length && char.IsAsciiDigit(text[whole]))
        {
            whole++;
        }

        string digits = format.Grouping == '\0' || whole == 0 ? text[..whole] : Group(text[..whole], format.Grouping, 3, 0);
        return (negative ? "-" : sign is '+' or ' ' ? sign.ToString() : string.Empty) + digits + text[whole..];
    }

    private static string FormatFloat(Interpreter interp, double value, FormatSpecification format, string typeName)
    {
        if (format.Precision > int.MaxValue)
        {
            throw Throw.ValueError("precision too big");
        }

        int precision = format.Precision < 0 ? 6 : (int)format.Precision;
        interp.ChargeBytes(precision * 2L);
        char kind = (char)format.Type;
        string suffix = string.Empty;
        bool keepPoint = false;
        switch (kind)
        {
            case '\0':
                keepPoint = true;
                kind = format.Precision < 0 ? 'r' : 'g';
                break;
            case 'n':
                kind = 'g';
                break;
            case '%':
                kind = 'f';
                value *= 100;
                suffix = "%";
                break;
        }

        string text = FloatFormatting.Format(value, kind, precision, format.Alternate, keepPoint, format.NoNegativeZero);
        if (format is { Width: < 0, Grouping: '\0', Sign: '\0' or '-' })
        {
            return suffix.Length == 0 ? text : text + suffix;
        }

        bool negative = text[0] == '-';
        text = negative ? text[1..] : text;
        int whole = 0;
        while (whole < text.Length && char.IsAsciiDigit(text[whole]))
        {
            whole++;
        }

        return Lay(interp, format, Sign(format, negative), text[..whole], text[whole..] + suffix);
    }

    /// <summary>Groups the digits, and puts sign and padding around them.</summary>
    private static string Lay(Interpreter interp, FormatSpecification format, string sign, string digits, string rest)
    {
        if (format.Grouping != '\0' && digits.Length > 0)
        {
            // Zeros that fill are grouped as well.
            long least = format.Fill == "0" && format.Align == '=' ? format.Width - sign.Length - rest.Length : 0;
            int size = format.Type is 'b' or 'o' or 'x' or 'X' ? 4 : 3;
            interp.ChargeBytes(Math.Max(least, digits.Length) * 3);
            digits = Group(digits, format.Grouping, size, least);
        }

        return format.Pad(interp, sign, digits + rest, digits.Length + rest.Length);
    }

    private static string Group(string digits, char separator, int size, long least)
    {
        var reversed = new StringBuilder();
        int left = digits.Length;
        while (true)
        {
            long length = Math.Min(size, Math.Max(Math.Max(left, least), 1));
            for (int i = 0; i < length; i++)
            {
                reversed.Append(left > 0 ? digits[--left] : '0');
            }

            least -= length;
            if (left <= 0 && least <= 0)
            {
                break;
            }

            reversed.Append(separator);
            least--;
        }

        char[] text = reversed.ToString().ToCharArray();
        Array.Reverse(text);
        return new string(text);
    }

    private static string Sign(FormatSpecification format, bool negative) =>
        negative ? "-" : format.Sign is '+' or ' ' ? format.Sign.ToString() : string.Empty;

    private static string FormatCharacter(Interpreter interp, Value self, FormatSpecification format)
    {
        if (format.Sign != '\0')
        {
            throw Throw.ValueError("Sign not allowed with integer format specifier 'c'");
        }

        if (format.Alternate)
        {
            throw Throw.ValueError("Alternate form (#) not allowed with integer format specifier 'c'");
        }

        BigInt number = PyInt.ToBigInt(self);
        if (number > long.MaxValue || number < long.MinValue)
        {
            throw Throw.OverflowError("Python int too large to convert to C long");
        }

        return number < 0 || number > 0x10ffff
            ? throw Throw.OverflowError("%c arg not in range(0x110000)")
            : format.Pad(interp, string.Empty, PyStr.FromCodePoint((int)number).Text, 1);
    }
}
