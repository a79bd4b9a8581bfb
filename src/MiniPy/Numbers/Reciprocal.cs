using System.Runtime.CompilerServices;

namespace MiniPy.Numbers;

/// <summary>
/// Division of two limbs by one, or three by two, with a reciprocal that is computed once and then multiplied with ("Improved division by
/// invariant integers", Möller and Granlund, 2011). The divisor's highest bit is set.
/// </summary>
internal readonly struct Reciprocal
{
    private readonly ulong divisor;
    private readonly ulong low;
    private readonly ulong inverse;

    /// <summary>For quotients of two limbs by one.</summary>
    public Reciprocal(ulong divisor)
    {
        this.divisor = divisor;
        inverse = Invert(divisor);
    }

    /// <summary>For quotients of three limbs by two.</summary>
    public Reciprocal(ulong high, ulong low)
    {
        divisor = high;
        this.low = low;
        ulong value = Invert(high);
        ulong product = (high * value) + low;
        if (product < low)
        {
            value--;
            if (product >= high)
            {
                value--;
                product -= high;
            }

            product -= high;
        }

        ulong top = Math.BigMul(value, low, out ulong bottom);
        product += top;
        if (product < top)
        {
            value--;
            if (product > high || (product == high && bottom >= low))
            {
                value--;
            }
        }

        inverse = value;
    }

    /// <summary>The quotient of two limbs, of which the upper is less than the divisor, by one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Divide(ulong high, ulong dividend, out ulong remainder)
    {
        ulong quotient = LimbMultiplication.High(inverse, high);
        ulong fraction = inverse * high;
        fraction += dividend;
        quotient += high + (fraction < dividend ? 1UL : 0) + 1;
        remainder = dividend - (quotient * divisor);
        if (remainder > fraction)
        {
            quotient--;
            remainder += divisor;
        }

        if (remainder >= divisor)
        {
            quotient++;
            remainder -= divisor;
        }

        return quotient;
    }

    /// <summary>The quotient of three limbs, of which the upper two are less than the divisor, by two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Divide(ulong high, ulong middle, ulong bottom) => Divide(high, middle, bottom, out _, out _);

    /// <summary>The same, with both limbs of the remainder.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Divide(ulong high, ulong middle, ulong bottom, out ulong upper, out ulong lower)
    {
        ulong quotient = LimbMultiplication.High(inverse, high);
        ulong fraction = inverse * high;
        fraction += middle;
        quotient += high + (fraction < middle ? 1UL : 0);
        upper = middle - (quotient * divisor);
        ulong productLow = low * quotient;
        ulong productHigh = LimbMultiplication.High(low, quotient);
        upper -= productHigh + (bottom < productLow ? 1UL : 0);
        lower = bottom - productLow;
        upper -= divisor + (lower < low ? 1UL : 0);
        lower -= low;
        quotient++;
        if (upper >= fraction)
        {
            quotient--;
            lower += low;
            upper += divisor + (lower < low ? 1UL : 0);
        }

        if (upper > divisor || (upper == divisor && lower >= low))
        {
            quotient++;
            upper -= divisor + (lower < low ? 1UL : 0);
            lower -= low;
        }

        return quotient;
    }

    /// <summary><c>(2 ** 128 - 1) / divisor - 2 ** 64</c>: a quotient of few bits, refined three times, each time to twice as many.</summary>
    private static ulong Invert(ulong divisor)
    {
        ulong nine = divisor >> 55;
        ulong forty = (divisor >> 24) + 1;
        ulong half = (divisor >> 1) + (divisor & 1);
        ulong first = ((1UL << 19) - (3UL << 8)) / nine;
        ulong second = (first << 11) - ((first * first * forty) >> 40) - 1;
        ulong third = (second << 13) + ((second * ((1UL << 60) - (second * forty))) >> 47);
        ulong error = ((third >> 1) & (0 - (divisor & 1))) - (third * half);
        ulong fourth = (third << 31) + (Math.BigMul(third, error, out _) >> 1);
        ulong high = Math.BigMul(fourth, divisor, out ulong low);
        low += divisor;
        return fourth - (high + (low < divisor ? 1UL : 0) + divisor);
    }
}
