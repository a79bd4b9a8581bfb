using MiniPy.Numbers;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>Between ints and floats, correctly rounded: to the nearest float, and to the even one of two equally near.</summary>
internal static class IntConversion
{
    private const int MantissaBits = 53;
    private const int SmallestExponent = -1074;
    private const int LargestExponent = 1024;

    /// <summary>The nearest float of any int; OverflowError beyond the largest.</summary>
    public static double ToDouble(Value integer) =>
        PyInt.TryGetWide(integer, out WideInt wide) ? wide.ToDouble() : ToDouble(PyInt.ToBigInt(integer));

    /// <summary>The nearest float; OverflowError beyond the largest.</summary>
    public static double ToDouble(BigInt value) =>
        TryToDouble(value, out double result) ? result : throw Throw.OverflowError("int too large to convert to float");

    public static bool TryToDouble(BigInt value, out double result)
    {
        result = value.ToDouble();
        return double.IsFinite(result);
    }

    /// <summary>The float nearest to the quotient; the divisor is not zero.</summary>
    public static double Quotient(BigInt left, BigInt right)
    {
        if (left.IsZero)
        {
            return right.Sign < 0 ? -0.0 : 0.0;
        }

        bool negative = left.Sign != right.Sign;
        left = BigInt.Abs(left);
        right = BigInt.Abs(right);

        // A quotient of 64 bits or so, whose last bit remembers whether there was a remainder, rounds as the exact one would.
        long shift = 66 - (left.GetBitLength() - right.GetBitLength());
        if (shift > 66 + 1200)
        {
            return negative ? -0.0 : 0.0;
        }

        if (shift > 0)
        {
            left <<= (int)shift;
        }
        else
        {
            right <<= (int)-shift;
        }

        var quotient = BigInt.DivRem(left, right, out BigInt remainder);
        if (!remainder.IsZero)
        {
            quotient |= BigInt.One;
        }

        double result = Scale(quotient, -shift);
        return double.IsFinite(result)
            ? negative ? -result : result
            : throw Throw.OverflowError("integer division result too large for a float");
    }

    /// <summary>The same for integers of 128 bits; no such quotient is too large or too small for a float.</summary>
    public static double Quotient(WideInt left, WideInt right)
    {
        left.Magnitude(out ulong low, out ulong high);
        right.Magnitude(out ulong divisorLow, out ulong divisorHigh);
        bool isNegative = (left.High ^ right.High) < 0;
        if ((low | high) == 0)
        {
            return right.High < 0 ? -0.0 : 0.0;
        }

        // Both with the highest bit set, and the left less than the right: the quotient, times 2 ** 64, has 63 bits at least.
        int exponent = WideInt.Normalize(ref divisorLow, ref divisorHigh) - WideInt.Normalize(ref low, ref high);
        ulong bottom = 0;
        if (high > divisorHigh || (high == divisorHigh && low >= divisorLow))
        {
            bottom = low << 63;
            low = (low >> 1) | (high << 63);
            high >>= 1;
            exponent++;
        }

        ulong quotient = new Reciprocal(divisorHigh, divisorLow).Divide(high, low, bottom, out ulong upper, out ulong lower);

        // The last bit remembers whether there was a remainder.
        double magnitude = Math.ScaleB((double)(quotient | ((upper | lower) != 0 ? 1UL : 0)), exponent - 64);
        return isNegative ? -magnitude : magnitude;
    }

    /// <summary>The float nearest to <c>number * 2 ** exponent</c>, infinite beyond the largest; the number is not negative.</summary>
    public static double Scale(BigInt number, long exponent)
    {
        long length = number.GetBitLength();
        if (length == 0 || length + exponent > LargestExponent)
        {
            return length == 0 ? 0.0 : double.PositiveInfinity;
        }

        // Near zero there are fewer bits than 53.
        long kept = Math.Min(MantissaBits, length + exponent - SmallestExponent);
        if (kept < 0)
        {
            return 0.0;
        }

        long dropped = length - kept;
        if (dropped <= 0)
        {
            return Math.ScaleB((double)(ulong)number, (int)exponent);
        }

        ulong mantissa = (ulong)(number >> (int)dropped);
        BigInt rest = number - ((BigInt)mantissa << (int)dropped);
        int half = rest.CompareTo(BigInt.One << (int)(dropped - 1));
        mantissa += half > 0 || (half == 0 && (mantissa & 1) != 0) ? 1UL : 0;
        return Math.ScaleB(mantissa, (int)(exponent + dropped));
    }

    /// <summary>The integer part of a finite float.</summary>
    public static Value Truncate(double number) =>
        number is >= -9.2e18 and <= 9.2e18 ? Value.FromInt((long)number) : PyInt.From(BigInt.FromDouble(number));

    /// <summary>The integer that a float holds once it is rounded; ValueError or OverflowError for what is not finite.</summary>
    public static Value FromFloat(double number) =>
        double.IsNaN(number) ? throw Throw.ValueError("cannot convert float NaN to integer")
        : double.IsInfinity(number) ? throw Throw.OverflowError("cannot convert float infinity to integer")
        : Truncate(number);
}
