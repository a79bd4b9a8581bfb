using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace MiniPy.Objects;

/// <summary>Floats as text: <c>repr</c>, and the presentation types e, f and g (library reference, "Format Specification Mini-Language").</summary>
internal static class FloatFormatting
{
    /// <summary>No repr of a float is longer.</summary>
    public const int LongestRepr = 40;

    [SkipLocalsInit]
    public static string Repr(double value)
    {
        Span<char> buffer = stackalloc char[LongestRepr];
        return buffer[..WriteRepr(value, buffer)].ToString();
    }

    /// <summary>Writes the repr into a buffer of at least <see cref="LongestRepr"/> characters, and gives its length.</summary>
    public static int WriteRepr(double value, Span<char> buffer)
    {
        if (TryShort(value, 4, buffer, out int written) || TryShort(value, 9, buffer, out written))
        {
            return written;
        }

        // .NET writes the same digits, and an exponent earlier, which decides here.
        if (Math.Abs(value) < 1e16 && value.TryFormat(buffer, out int length, "R", CultureInfo.InvariantCulture) && !buffer[..length].Contains('E'))
        {
            if (!buffer[..length].Contains('.'))
            {
                buffer[length++] = '.';
                buffer[length++] = '0';
            }

            return length;
        }

        string text = Format(value, 'r', 0, alternate: false, keepPoint: true, noNegativeZero: false);
        text.CopyTo(buffer);
        return text.Length;
    }

    /// <summary>
    /// Writes a number that is one of at most 15 digits, of which few stand behind the point: no two of those are the same float, and none
    /// shorter can be this one. Dividing an exact int by an exact power of ten rounds once, as reading the digits would.
    /// </summary>
    private static bool TryShort(double value, int places, Span<char> text, out int length)
    {
        length = 0;
        double magnitude = Math.Abs(value);
        double power = places == 4 ? 1e4 : 1e9;
        double scaled = Math.Round(magnitude * power);
        if (!(scaled < 1e15) || scaled / power != magnitude || (magnitude < 1e-4 && magnitude != 0))
        {
            return false;
        }

        if (double.IsNegative(value))
        {
            text[length++] = '-';
        }

        ulong all = (ulong)scaled;
        ulong whole = all / (ulong)power;
        whole.TryFormat(text[length..], out int digits, default, CultureInfo.InvariantCulture);
        length += digits;
        text[length++] = '.';
        ulong rest = all - (whole * (ulong)power);
        for (int i = places - 1; i >= 0; i--)
        {
            (rest, ulong digit) = Math.DivRem(rest, 10);
            text[length + i] = (char)('0' + (int)digit);
        }

        length += places;
        while (text[length - 1] == '0' && text[length - 2] != '.')
        {
            length--;
        }

        return true;
    }

    /// <summary>Formats as C's printf would.</summary>
    /// <param name="value">The float.</param>
    /// <param name="kind">One of e, f, g, E, F, G, or r for the shortest text that reads back as the same float.</param>
    /// <param name="precision">The number of digits; without meaning for r.</param>
    /// <param name="alternate">Whether the point stays where no digit follows, and g keeps trailing zeros.</param>
    /// <param name="keepPoint">Whether ".0" is added to what looks like an int.</param>
    /// <param name="noNegativeZero">Whether a negative number that is rounded to zero loses its sign.</param>
    public static string Format(double value, char kind, int precision, bool alternate, bool keepPoint, bool noNegativeZero)
    {
        bool upper = char.IsAsciiLetterUpper(kind);
        if (!double.IsFinite(value))
        {
            string name = double.IsNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
            return upper ? name.ToUpperInvariant() : name;
        }

        kind = char.ToLowerInvariant(kind);
        double magnitude = Math.Abs(value);
        precision = kind == 'g' && precision == 0 ? 1 : precision;
        FloatDigits digits = kind switch
        {
            'e' => FloatDigits.Significant(magnitude, precision == int.MaxValue ? precision : precision + 1),
            'f' => FloatDigits.Fixed(magnitude, precision),
            'g' => FloatDigits.Significant(magnitude, precision),
            _ => FloatDigits.Shortest(magnitude),
        };
        bool negative = double.IsNegative(value) && !(noNegativeZero && digits.Digits == "0");
        string text = Lay(digits, kind, precision, alternate, keepPoint);
        text = negative ? "-" + text : text;
        return upper ? text.ToUpperInvariant() : text;
    }

    private static string Lay(FloatDigits number, char kind, int precision, bool alternate, bool keepPoint)
    {
        string digits = number.Digits;
        int point = digits == "0" ? 1 : number.Point;
        int end = digits.Length;
        bool hasExponent = false;
        switch (kind)
        {
            case 'e':
                hasExponent = true;
                end = precision + 1;
                break;
            case 'f':
                end = point + precision;
                break;
            case 'g':
                hasExponent = point <= -4 || point > precision - (keepPoint ? 1 : 0);
                end = alternate ? precision : end;
                break;
            default:
                hasExponent = point is <= -4 or > 16;
                break;
        }

        int exponent = point - 1;
        if (hasExponent)
        {
            point = 1;
        }

        end = Math.Max(end, !hasExponent && keepPoint ? point + 1 : point);
        var text = new StringBuilder(end + 8);
        if (point <= 0)
        {
            text.Append('0');
        }

        AppendDigits(text, digits, 0, point);
        if (end > point || alternate)
        {
            text.Append('.').Append('0', Math.Clamp(-point, 0, Math.Max(0, end - point)));
            AppendDigits(text, digits, Math.Max(point, 0), end);
        }

        if (hasExponent)
        {
            text.Append('e').Append(exponent < 0 ? '-' : '+').Append(Math.Abs(exponent).ToString("00"));
        }

        return text.ToString();
    }

    /// <summary>The digits from one place up to another, with zeros for those that there are not.</summary>
    private static void AppendDigits(StringBuilder text, string digits, int start, int end)
    {
        int available = Math.Min(end, digits.Length);
        if (start < available)
        {
            text.Append(digits, start, available - start);
        }

        text.Append('0', Math.Max(0, end - Math.Max(start, available)));
    }
}
