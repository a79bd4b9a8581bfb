using System.Globalization;
using System.Numerics;
using MiniPy.Numbers;

namespace MiniPy.Syntax;

/// <summary>The values of number literals (reference 2.4.4 to 2.4.7).</summary>
internal static class NumberLiteral
{
    public const string TooManyDigits =
        "Exceeds the limit (4300 digits) for integer string conversion: value has too many digits - "
        + "Consider hexadecimal for huge integer literals to avoid decimal conversion limits.";

    private const int MaximumDigits = 4300;

    /// <summary>A <see cref="BigInt"/>, <see cref="double"/> or <see cref="Complex"/>; null for too many digits.</summary>
    public static object? Parse(ReadOnlySpan<char> text)
    {
        string digits = text.Contains('_') ? text.ToString().Replace("_", "", StringComparison.Ordinal) : text.ToString();
        if (digits.Length > 1 && digits[0] == '0')
        {
            switch (digits[1])
            {
                case 'x' or 'X':
                    return DigitParsing.Read(digits.AsSpan(2), 16);
                case 'o' or 'O':
                    return DigitParsing.Read(digits.AsSpan(2), 8);
                case 'b' or 'B':
                    return DigitParsing.Read(digits.AsSpan(2), 2);
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
            return new BigInt(long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture));
        }

        return digits.Length > MaximumDigits ? null : (object)DigitParsing.Read(digits, 10);
    }

    private static double ParseFloat(string digits) => double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
}
