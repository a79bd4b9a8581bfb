using System.Globalization;
using System.Numerics;

namespace MiniPy.Syntax;

/// <summary>The values of number literals (reference 2.4.4 to 2.4.7).</summary>
internal static class NumberLiteral
{
    public const string TooManyDigits =
        "Exceeds the limit (4300 digits) for integer string conversion: value has too many digits - "
        + "Consider hexadecimal for huge integer literals to avoid decimal conversion limits.";

    private const int MaximumDigits = 4300;

    /// <summary>A <see cref="BigInteger"/>, <see cref="double"/> or <see cref="Complex"/>; null for too many digits.</summary>
    public static object? Parse(ReadOnlySpan<char> text)
    {
        string digits = text.Contains('_') ? text.ToString().Replace("_", "", StringComparison.Ordinal) : text.ToString();
        if (digits.Length > 1 && digits[0] == '0')
        {
            switch (digits[1])
            {
                case 'x' or 'X':
                    return ParseBits(digits, 4);
                case 'o' or 'O':
                    return ParseBits(digits, 3);
                case 'b' or 'B':
                    return ParseBits(digits, 1);
            }
        }

        if (digits[^1] is 'j' or 'J')
        {
            return new Complex(0, ParseFloat(digits[..^1]));
        }

        if (digits.AsSpan().IndexOfAny('.', 'e', 'E') >= 0)
        {
            return ParseFloat(digits);
        }

        if (digits.Length <= 18)
        {
            return new BigInteger(long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture));
        }

        return digits.Length > MaximumDigits ? null : BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static double ParseFloat(string digits) => double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>Digits of a base that is a power of two, after a prefix of two characters; in time linear in their number.</summary>
    private static BigInteger ParseBits(string text, int bitsPerDigit)
    {
        byte[] bytes = new byte[(((text.Length - 2) * bitsPerDigit) / 8) + 2];
        int position = 0;
        for (int i = text.Length - 1; i >= 2; i--)
        {
            int digit = char.IsAsciiDigit(text[i]) ? text[i] - '0' : (text[i] | 0x20) - 'a' + 10;
            int shifted = digit << (position % 8);
            bytes[position / 8] |= (byte)shifted;
            bytes[(position / 8) + 1] |= (byte)(shifted >> 8);
            position += bitsPerDigit;
        }

        return new BigInteger(bytes, isUnsigned: true);
    }
}
