using System.Globalization;
using MiniPy.Numbers;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>Floats as hexadecimal text, exactly (library reference, <c>float.hex</c> and <c>float.fromhex</c>).</summary>
internal static class HexFloat
{
    public static string Format(double number)
    {
        if (!double.IsFinite(number))
        {
            return FloatFormatting.Repr(number);
        }

        string sign = double.IsNegative(number) ? "-" : string.Empty;
        long bits = BitConverter.DoubleToInt64Bits(number);
        long fraction = bits & ((1L << 52) - 1);
        int exponent = (int)((bits >> 52) & 0x7ff);
        if (exponent == 0 && fraction == 0)
        {
            return sign + "0x0.0p+0";
        }

        int shown = exponent == 0 ? -1022 : exponent - 1023;
        return $"{sign}0x{(exponent == 0 ? 0 : 1)}.{fraction:x13}p{(shown < 0 ? "-" : "+")}{Math.Abs(shown)}";
    }

    public static double Parse(string text)
    {
        ReadOnlySpan<char> rest = CharacterClasses.Trim(text);
        bool negative = rest.Length > 0 && rest[0] == '-';
        if (rest.Length > 0 && rest[0] is '+' or '-')
        {
            rest = rest[1..];
        }

        double magnitude = rest.Equals("inf", StringComparison.OrdinalIgnoreCase) || rest.Equals("infinity", StringComparison.OrdinalIgnoreCase)
            ? double.PositiveInfinity
            : rest.Equals("nan", StringComparison.OrdinalIgnoreCase) ? PyFloat.NotANumber : ParseDigits(rest);
        return negative ? -magnitude : magnitude;
    }

    private static double ParseDigits(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            text = text[2..];
        }

        BigInt mantissa = 0;
        long exponent = 0;
        int digits = 0;
        bool afterPoint = false;
        int i = 0;
        for (; i < text.Length; i++)
        {
            if (text[i] == '.' && !afterPoint)
            {
                afterPoint = true;
                continue;
            }

            int digit = DigitParsing.DigitValue(text[i]);
            if (digit >= 16)
            {
                break;
            }

            mantissa = (mantissa << 4) + digit;
            exponent -= afterPoint ? 4 : 0;
            digits++;
        }

        if (digits == 0)
        {
            throw Invalid();
        }

        if (i < text.Length && text[i] is 'p' or 'P')
        {
            ReadOnlySpan<char> power = text[(i + 1)..];
            ReadOnlySpan<char> unsigned = power.Length > 0 && power[0] is '+' or '-' ? power[1..] : power;
            if (unsigned.IsEmpty || unsigned.IndexOfAnyExceptInRange('0', '9') >= 0)
            {
                throw Invalid();
            }

            bool fits = long.TryParse(power, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long given);
            exponent += fits ? Math.Clamp(given, -(1L << 40), 1L << 40) : power[0] == '-' ? -(1L << 40) : 1L << 40;
            i = text.Length;
        }

        if (i < text.Length)
        {
            throw Invalid();
        }

        double result = IntConversion.Scale(mantissa, exponent);
        return double.IsFinite(result)
            ? result
            : throw Throw.OverflowError("hexadecimal value too large to represent as a float");
    }

    private static PythonException Invalid() => Throw.ValueError("invalid hexadecimal floating-point string");
}
