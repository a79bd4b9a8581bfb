using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>
/// The common formats of the common types, written right into a buffer: exact strs, ints of 64 bits and floats. What is not done here
/// is left to <see cref="NumberFormatting"/>, which knows everything and makes a string of each step.
/// </summary>
internal static class DirectFormatting
{
    /// <summary>Room for the digits of any number here, with a separator for every three.</summary>
    public const int MostDigits = 64;

    private const int MostPlaces = 15;
    private const int MostWidth = 256;
    private const int GroupSize = 3;

    /// <summary>Appends <c>format(value, specification)</c>.</summary>
    public static bool TryAppend(Interpreter interp, ref TextBuffer output, Value value, string specification)
    {
        if (specification.Length == 0)
        {
            return TryAppend(interp, ref output, value);
        }

        if (value.IsInt && TryInt(ref output, value.AsInt, FormatSpecification.ForInt(specification)))
        {
            return true;
        }

        if (value.IsFloat && TryFloat(ref output, value.AsFloat, FormatSpecification.ForFloat(specification)))
        {
            return true;
        }

        if (value.IsExactly<PyStr>() && TryStr(ref output, value.Unchecked<PyStr>(), FormatSpecification.ForStr(specification)))
        {
            return true;
        }

        return TryAppend(ref output, Operators.FormatOrNull(interp, value, specification));
    }

    private static bool TryAppend(ref TextBuffer output, string? text)
    {
        output.Append(text);
        return text is not null;
    }

    /// <summary>Appends <c>format(value)</c>; false when an exception is pending.</summary>
    public static bool TryAppend(Interpreter interp, ref TextBuffer output, Value value)
    {
        if (value.IsInt)
        {
            output.Append(value.AsInt);
        }
        else if (value.IsExactly<PyStr>())
        {
            output.Append(value.Unchecked<PyStr>().Text);
        }
        else
        {
            return TryAppend(ref output, Operators.FormatOrNull(interp, value, string.Empty));
        }

        return true;
    }

    /// <summary>False where nothing was done.</summary>
    public static bool TryStr(ref TextBuffer output, PyStr text, in FormatSpecification format)
    {
        if (format.Type != 's' || format.Sign != '\0' || format.NoNegativeZero || format.Alternate || format.Grouping != '\0'
            || format.Align == '=' || format.Fill.Length != 1 || format.Width > MostWidth || !text.IsBasic)
        {
            return false;
        }

        int length = format.Precision < 0 ? text.Length : (int)Math.Min(text.Length, format.Precision);
        int missing = Math.Max(0, (int)format.Width - length);
        int left = format.Align == '<' ? 0 : format.Align == '^' ? missing / 2 : missing;
        output.Append(format.Fill[0], left);
        output.Append(text.Text.AsSpan(0, length));
        output.Append(format.Fill[0], missing - left);
        return true;
    }

    /// <summary>False where nothing was done.</summary>
    [SkipLocalsInit]
    public static bool TryInt(ref TextBuffer output, long value, in FormatSpecification format)
    {
        if (format.Precision >= 0 || format.NoNegativeZero || format.Alternate || !IsPlain(format))
        {
            return false;
        }

        Span<char> digits = stackalloc char[MostDigits];
        int length = Digits(value, format.Type, digits);
        if (length == 0 || (format.Grouping != '\0' && format.Type != 'd'))
        {
            return false;
        }

        length = Group(digits, length, length, format.Grouping);

        Lay(ref output, format, value < 0, digits[..length]);
        return true;
    }

    /// <summary>False where nothing was done.</summary>
    [SkipLocalsInit]
    public static bool TryFloat(ref TextBuffer output, double value, in FormatSpecification format)
    {
        if (format.Type is not ('f' or 'F') || format.NoNegativeZero || format.Alternate || !IsPlain(format))
        {
            return false;
        }

        Span<char> digits = stackalloc char[MostDigits];
        long places = format.Precision < 0 ? 6 : format.Precision;
        int length = Fixed(value, places, digits);
        if (length == 0)
        {
            return false;
        }

        length = Group(digits, length, places == 0 ? length : length - (int)places - 1, format.Grouping);

        Lay(ref output, format, double.IsNegative(value), digits[..length]);
        return true;
    }

    /// <summary>Writes the magnitude in digits; 0 for other kinds of formats. There is room for <see cref="MostDigits"/>.</summary>
    public static int Digits(long value, int kind, Span<char> digits)
    {
        ulong magnitude = value < 0 ? 0UL - (ulong)value : (ulong)value;
        switch (kind)
        {
            case 'd' or 'i' or 'u':
                magnitude.TryFormat(digits, out int length, default, CultureInfo.InvariantCulture);
                return length;
            case 'x':
                return DigitsByBits(magnitude, 4, 'a' - 10, digits);
            case 'X':
                return DigitsByBits(magnitude, 4, 'A' - 10, digits);
            case 'o':
                return DigitsByBits(magnitude, 3, 0, digits);
            case 'b':
                return DigitsByBits(magnitude, 1, 0, digits);
            default:
                return 0;
        }
    }

    private static int DigitsByBits(ulong magnitude, int bitsPerDigit, int letters, Span<char> digits)
    {
        int length = Math.Max(1, (64 - BitOperations.LeadingZeroCount(magnitude) + bitsPerDigit - 1) / bitsPerDigit);
        ulong mask = (1UL << bitsPerDigit) - 1;
        for (int i = length - 1; i >= 0; i--)
        {
            int digit = (int)(magnitude & mask);
            digits[i] = (char)(digit < 10 ? '0' + digit : letters + digit);
            magnitude >>= bitsPerDigit;
        }

        return length;
    }

    /// <summary>Puts a separator between every three of the first so many digits; gives the new length.</summary>
    private static int Group(Span<char> text, int length, int whole, char separator)
    {
        int separators = separator == '\0' ? 0 : (whole - 1) / GroupSize;
        if (separators == 0)
        {
            return length;
        }

        text[whole..length].CopyTo(text[(whole + separators)..]);
        int to = whole + separators;
        for (int i = 1; i <= whole; i++)
        {
            text[--to] = text[whole - i];
            if (i % GroupSize == 0 && i < whole)
            {
                text[--to] = separator;
            }
        }

        return length + separators;
    }

    /// <summary>Writes the magnitude with so many places behind the point, exactly rounded; 0 where that takes more than 64 bits.</summary>
    public static int Fixed(double value, long places, Span<char> digits)
    {
        if (places > MostPlaces || !FloatDigits.TryScale(Math.Abs(value), (int)places, out ulong scaled, out ulong power))
        {
            return 0;
        }

        ulong whole = scaled / power;
        whole.TryFormat(digits, out int length, default, CultureInfo.InvariantCulture);
        if (places == 0)
        {
            return length;
        }

        digits[length++] = '.';
        ulong rest = scaled - (whole * power);
        for (int i = length + (int)places - 1; i >= length; i--)
        {
            ulong tenth = rest / 10;
            digits[i] = (char)('0' + (int)(rest - (tenth * 10)));
            rest = tenth;
        }

        return length + (int)places;
    }

    /// <summary>Zeros that fill are grouped as well, which is not done here.</summary>
    private static bool IsPlain(in FormatSpecification format) => format.Width <= MostWidth && format.Fill.Length == 1
        && (format.Grouping == '\0' || format.Align != '=' || format.Width < 0);

    private static void Lay(ref TextBuffer output, in FormatSpecification format, bool negative, scoped ReadOnlySpan<char> body)
    {
        char sign = negative ? '-' : format.Sign is '+' or ' ' ? format.Sign : '\0';
        int missing = (int)format.Width - body.Length - (sign == '\0' ? 0 : 1);
        int left = missing <= 0 || format.Align is '<' or '=' ? 0 : format.Align == '^' ? missing / 2 : missing;
        output.Append(format.Fill[0], left);
        if (sign != '\0')
        {
            output.Append(sign);
        }

        bool isInside = format.Align == '=';
        output.Append(format.Fill[0], isInside ? missing : 0);
        output.Append(body);
        output.Append(format.Fill[0], isInside ? 0 : missing - left);
    }
}
