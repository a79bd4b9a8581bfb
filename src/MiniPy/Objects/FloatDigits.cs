using System.Globalization;
using MiniPy.Numbers;

namespace MiniPy.Objects;

/// <summary>
/// The decimal digits of a finite float that is not negative: as many as tell it from its neighbours, or exactly rounded to a
/// number of digits (half to even, as the exact value decides).
/// </summary>
/// <param name="Digits">The digits without trailing zeros; "0" for zero.</param>
/// <param name="Point">Where the point stands, counted from the first digit.</param>
internal readonly record struct FloatDigits(string Digits, int Point)
{
    /// <summary>More digits than any float has behind its point; what follows are zeros.</summary>
    private const int MostDigits = 1100;

    private static readonly FloatDigits Zero = new("0", 1);

    private static ReadOnlySpan<ulong> PowersOfTen =>
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000,
        1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000,
        1_000_000_000_000_000_000, 10_000_000_000_000_000_000,
    ];

    /// <summary>The fewest digits that read back as the same float.</summary>
    public static FloatDigits Shortest(double value)
    {
        if (value == 0.0)
        {
            return Zero;
        }

        Span<char> buffer = stackalloc char[40];
        value.TryFormat(buffer, out int length, "R", CultureInfo.InvariantCulture);
        if (double.IsPow2(value) && double.Parse(buffer[..length], CultureInfo.InvariantCulture) != value)
        {
            // The neighbour below a power of two is half as far as the one above, and of two of them .NET gives a digit too few.
            value.TryFormat(buffer, out length, "G17", CultureInfo.InvariantCulture);
        }

        ReadOnlySpan<char> text = buffer[..length];
        int exponent = 0;
        int letter = text.IndexOf('E');
        if (letter >= 0)
        {
            exponent = int.Parse(text[(letter + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            text = text[..letter];
        }

        int point = text.IndexOf('.');
        string digits = point < 0 ? text.ToString() : string.Concat(text[..point], text[(point + 1)..]);
        point = (point < 0 ? text.Length : point) + exponent;
        int zeros = digits.Length - digits.AsSpan().TrimStart('0').Length;
        return new FloatDigits(digits[zeros..].TrimEnd('0'), point - zeros);
    }

    /// <summary>Rounded to a number of digits behind the point, which may be negative.</summary>
    public static FloatDigits Fixed(double value, int places)
    {
        if (value == 0.0 || places < -400)
        {
            return new FloatDigits("0", 1);
        }

        places = Math.Min(places, MostDigits);
        string digits = RoundedText(value, places);
        return digits == "0" ? new FloatDigits("0", 1 - places) : Stripped(digits, digits.Length - places);
    }

    /// <summary>Rounded to a number of significant digits, at least one.</summary>
    public static FloatDigits Significant(double value, int count)
    {
        if (value == 0.0)
        {
            return Zero;
        }

        count = Math.Min(count, MostDigits);

        // The estimate of the point is right or one too low, which shows in the number of digits.
        int point = (int)Math.Floor(Math.Log10(value)) + 1;
        while (true)
        {
            int places = count - point;
            string digits = RoundedText(value, places);
            if (digits.Length == count)
            {
                return Stripped(digits, point);
            }

            if (digits.Length == count + 1 && digits.AsSpan(1).Trim('0').IsEmpty && digits[0] == '1')
            {
                return new FloatDigits("1", point + 1);
            }

            point += digits.Length > count ? 1 : -1;
        }
    }

    /// <summary>
    /// <c>value * 10 ** places</c>, rounded half to even, and the power; false for a value that is not finite or gives more than 64 bits.
    /// </summary>
    public static bool TryScale(double value, int places, out ulong scaled, out ulong power)
    {
        power = PowerOfTen(places);
        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)((bits >> 52) & 0x7ff);
        ulong mantissa = ((ulong)bits & ((1UL << 52) - 1)) | (exponent == 0 ? 0 : 1UL << 52);
        int shift = 1075 - Math.Max(exponent, 1);
        if (shift is <= 0 or >= 120)
        {
            // The smallest of these are far from half of the last place.
            scaled = 0;
            return shift > 0 && places <= 15;
        }

        if (shift >= 64)
        {
            UInt128 rounded = RoundedIn128Bits(mantissa, shift, places);
            scaled = (ulong)rounded;
            return rounded <= ulong.MaxValue;
        }

        ulong high = Math.BigMul(mantissa, power, out ulong low);
        scaled = (high << (64 - shift)) | (low >> shift);
        ulong rest = low & ((1UL << shift) - 1);
        ulong half = 1UL << (shift - 1);
        scaled += rest > half || (rest == half && (scaled & 1) != 0) ? 1UL : 0;

        // One bit is kept free, so that rounding up cannot overflow.
        return high >> (shift - 1) == 0;
    }

    private static ulong PowerOfTen(int exponent) => PowersOfTen[exponent];

    private static FloatDigits Stripped(string digits, int point) => new(digits.TrimEnd('0'), point);

    /// <summary>The digits of <c>value * 10 ** places</c>, rounded half to even.</summary>
    private static string RoundedText(double value, int places)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)((bits >> 52) & 0x7ff);
        ulong mantissa = (ulong)bits & ((1UL << 52) - 1);
        mantissa |= exponent == 0 ? 0 : 1UL << 52;
        exponent = Math.Max(exponent, 1) - 1075;
        if (places is >= 0 and <= 19 && exponent is < 0 and > -120)
        {
            UInt128 rounded = RoundedIn128Bits(mantissa, -exponent, places);
            return rounded <= ulong.MaxValue ? ((ulong)rounded).ToString(CultureInfo.InvariantCulture) : rounded.ToString(CultureInfo.InvariantCulture);
        }

        return Rounded(mantissa, exponent, places).ToString();
    }

    private static BigInt Rounded(BigInt numerator, int exponent, int places)
    {
        BigInt denominator = BigInt.One;
        if (exponent > 0)
        {
            numerator <<= exponent;
        }
        else
        {
            denominator <<= -exponent;
        }

        if (places > 0)
        {
            numerator *= BigInt.Pow(10, places);
        }
        else
        {
            denominator *= BigInt.Pow(10, -places);
        }

        var quotient = BigInt.DivRem(numerator, denominator, out BigInt remainder);
        int half = (remainder << 1).CompareTo(denominator);
        return half > 0 || (half == 0 && !quotient.IsEven) ? quotient + 1 : quotient;
    }

    private static UInt128 RoundedIn128Bits(ulong mantissa, int shift, int places)
    {
        UInt128 product = (UInt128)mantissa * PowerOfTen(places);
        UInt128 quotient = product >> shift;
        UInt128 rest = product - (quotient << shift);
        UInt128 half = UInt128.One << (shift - 1);
        return rest > half || (rest == half && (quotient & 1) != 0) ? quotient + 1 : quotient;
    }
}
