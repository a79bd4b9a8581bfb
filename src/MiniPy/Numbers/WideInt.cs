using System.Numerics;
using System.Runtime.CompilerServices;

namespace MiniPy.Numbers;

/// <summary>
/// An integer of 128 bits as a two's complement. Most integers beyond 64 bits fit it, and it is passed in two registers: sums, bits and
/// shifts are a few instructions, and no limbs are allocated. Operations whose result may need more bits say so instead of giving one.
/// </summary>
internal readonly struct WideInt
{
    private const int LimbBits = 64;
    private const int Bits = 128;

    public readonly ulong Low;
    public readonly long High;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WideInt(ulong low, long high)
    {
        Low = low;
        High = high;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WideInt(long value)
    {
        Low = (ulong)value;
        High = value >> (LimbBits - 1);
    }

    /// <summary>True where 64 bits are enough.</summary>
    public bool IsSmall
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => High == (long)Low >> (LimbBits - 1);
    }

    public bool IsZero => Low == 0 && High == 0;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => High < 0 ? -1 : IsZero ? 0 : 1;

    public static WideInt operator ~(WideInt value) => new(~value.Low, ~value.High);

    public static WideInt operator &(WideInt left, WideInt right) => new(left.Low & right.Low, left.High & right.High);

    public static WideInt operator |(WideInt left, WideInt right) => new(left.Low | right.Low, left.High | right.High);

    public static WideInt operator ^(WideInt left, WideInt right) => new(left.Low ^ right.Low, left.High ^ right.High);

    /// <summary>Rounded down; by any count that is not negative.</summary>
    public static WideInt operator >>(WideInt value, int count)
    {
        if (count >= LimbBits)
        {
            return new WideInt(value.High >> Math.Min(count - LimbBits, LimbBits - 1));
        }

        // By 64 bits at once the processor would not shift at all.
        return new WideInt((value.Low >> count) | ((ulong)value.High << 1 << (LimbBits - 1 - count)), value.High >> count);
    }

    /// <summary>False where the sum has more bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryAdd(WideInt left, WideInt right, out WideInt sum)
    {
        ulong low = left.Low + right.Low;
        long high = left.High + right.High + (low < left.Low ? 1 : 0);
        sum = new WideInt(low, high);
        return ((left.High ^ high) & (right.High ^ high)) >= 0;
    }

    /// <summary>False where the difference has more bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TrySubtract(WideInt left, WideInt right, out WideInt difference)
    {
        long high = left.High - right.High - (left.Low < right.Low ? 1 : 0);
        difference = new WideInt(left.Low - right.Low, high);
        return ((left.High ^ right.High) & (left.High ^ high)) >= 0;
    }

    /// <summary>The lower 128 bits of the product, which are all where the caller knows that it fits.</summary>
    public static WideInt MultiplyLow(WideInt left, WideInt right)
    {
        ulong high = Math.BigMul(left.Low, right.Low, out ulong low);
        return new WideInt(low, (long)high + ((long)left.Low * right.High) + (left.High * (long)right.Low));
    }

    /// <summary>False for the smallest of all.</summary>
    public static bool TryNegate(WideInt value, out WideInt negative) => TrySubtract(default, value, out negative);

    /// <summary>False where bits would be lost.</summary>
    public static bool TryShiftLeft(WideInt value, int count, out WideInt shifted)
    {
        if ((uint)count >= Bits)
        {
            shifted = default;
            return value.IsZero;
        }

        shifted = count >= LimbBits
            ? new WideInt(0, (long)(value.Low << (count - LimbBits)))
            : new WideInt(value.Low << count, (value.High << count) | (long)(value.Low >> 1 >> (LimbBits - 1 - count)));
        WideInt back = shifted >> count;
        return back.Low == value.Low && back.High == value.High;
    }

    /// <summary>An integer of a sign and a magnitude; false where it has more bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFromMagnitude(ulong low, ulong high, bool isNegative, out WideInt value)
    {
        ulong mask = isNegative ? ulong.MaxValue : 0;
        ulong signedLow = (low ^ mask) - mask;
        value = new WideInt(signedLow, (long)((high ^ mask) + (signedLow == 0 ? mask & 1 : 0)));
        return (long)high >= 0 || (isNegative && value.High < 0);
    }

    /// <summary>Both limbs of the magnitude.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Magnitude(out ulong low, out ulong high)
    {
        ulong mask = (ulong)(High >> (LimbBits - 1));
        low = (Low ^ mask) - mask;
        high = ((ulong)High ^ mask) + (low == 0 ? mask & 1 : 0);
    }

    /// <summary>Shifts a magnitude that is not zero left until its highest bit is set; gives by how many bits.</summary>
    public static int Normalize(ref ulong low, ref ulong high)
    {
        int whole = high == 0 ? LimbBits : 0;
        if (high == 0)
        {
            (low, high) = (0, low);
        }

        int shift = BitOperations.LeadingZeroCount(high);
        high = (high << shift) | (low >> 1 >> (LimbBits - 1 - shift));
        low <<= shift;
        return whole + shift;
    }

    public int CompareTo(WideInt other) =>
        High != other.High ? (High < other.High ? -1 : 1) : Low == other.Low ? 0 : Low < other.Low ? -1 : 1;

    /// <summary>The number of bits of the magnitude.</summary>
    public int BitLength()
    {
        Magnitude(out ulong low, out ulong high);
        return high != 0 ? Bits - BitOperations.LeadingZeroCount(high) : LimbBits - BitOperations.LeadingZeroCount(low);
    }

    /// <summary>As <see cref="BigInt.ModuloMersenne"/>.</summary>
    public long ModuloMersenne()
    {
        const ulong modulus = (1UL << 61) - 1;
        Magnitude(out ulong low, out ulong high);
        ulong rest = ((high << 3) & modulus) + (high >> 58) + (low & modulus) + (low >> 61);
        rest = (rest & modulus) + (rest >> 61);
        rest = rest >= modulus ? rest - modulus : rest;
        return High < 0 ? -(long)rest : (long)rest;
    }

    /// <summary>The nearest float, the even one of two equally near.</summary>
    public double ToDouble()
    {
        Magnitude(out ulong low, out ulong high);
        if (high == 0)
        {
            return High < 0 ? -(double)low : low;
        }

        // As BigInt does it: the highest 64 bits, the last of which remembers whether anything stood below.
        int shift = BitOperations.LeadingZeroCount(high);
        ulong top = (high << shift) | (low >> 1 >> (LimbBits - 1 - shift)) | (low << shift != 0 ? 1UL : 0);
        double scale = BitConverter.Int64BitsToDouble((1023L + LimbBits - shift) << 52);
        return High < 0 ? -(top * scale) : top * scale;
    }

    /// <summary>The quotient rounded down and the remainder with the sign of the divisor, which is not zero; false where the quotient has more bits.</summary>
    public static bool TryFloorDivide(WideInt left, WideInt right, out WideInt quotient, out WideInt remainder)
    {
        left.Magnitude(out ulong low, out ulong high);
        right.Magnitude(out ulong divisorLow, out ulong divisorHigh);
        DivideMagnitudes(low, high, divisorLow, divisorHigh, out ulong q0, out ulong q1, out ulong r0, out ulong r1);
        bool isNegative = (left.High ^ right.High) < 0;
        if (isNegative && (r0 | r1) != 0)
        {
            r1 = divisorHigh - r1 - (divisorLow < r0 ? 1UL : 0);
            r0 = divisorLow - r0;
            q1 += ++q0 == 0 ? 1UL : 0;
        }

        return TryFromMagnitude(r0, r1, right.High < 0, out remainder) & TryFromMagnitude(q0, q1, isNegative, out quotient);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void DivideMagnitudes(
        ulong low, ulong high, ulong divisorLow, ulong divisorHigh, out ulong q0, out ulong q1, out ulong r0, out ulong r1)
    {
        q1 = 0;
        r1 = 0;
        if (divisorHigh == 0)
        {
            if (high >= divisorLow)
            {
                q1 = high / divisorLow;
                high -= q1 * divisorLow;
            }

            if (high == 0)
            {
                q0 = low / divisorLow;
                r0 = low - (q0 * divisorLow);
                return;
            }

            int spare = BitOperations.LeadingZeroCount(divisorLow);
            ulong top = (high << spare) | (low >> 1 >> (LimbBits - 1 - spare));
            q0 = new Reciprocal(divisorLow << spare).Divide(top, low << spare, out r0);
            r0 >>= spare;
            return;
        }

        int shift = BitOperations.LeadingZeroCount(divisorHigh);
        if (shift == 0 || high < divisorHigh)
        {
            // The quotient is 0 or 1.
            bool fits = high > divisorHigh || (high == divisorHigh && low >= divisorLow);
            q0 = fits ? 1UL : 0;
            r0 = fits ? low - divisorLow : low;
            r1 = fits ? high - divisorHigh - (low < divisorLow ? 1UL : 0) : high;
            return;
        }

        int back = LimbBits - shift;
        var reciprocal = new Reciprocal((divisorHigh << shift) | (divisorLow >> back), divisorLow << shift);
        q0 = reciprocal.Divide(high >> back, (high << shift) | (low >> back), low << shift);
        ulong productHigh = Math.BigMul(q0, divisorLow, out ulong productLow);
        r1 = high - productHigh - (q0 * divisorHigh) - (low < productLow ? 1UL : 0);
        r0 = low - productLow;
    }
}
