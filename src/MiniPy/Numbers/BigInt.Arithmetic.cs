using System.Buffers;
using System.Runtime.CompilerServices;

namespace MiniPy.Numbers;

/// <content>Sums, products and quotients.</content>
internal readonly partial struct BigInt
{
    public static BigInt operator +(BigInt left, BigInt right)
    {
        if (left.limbs is null && right.limbs is null)
        {
            return Sum(left.number, right.number);
        }

        return (left.number ^ right.number) >= 0 || right.number == 0 ? AddMagnitudes(left, right, left.number < 0) : SubtractMagnitudes(left, right);
    }

    public static BigInt operator -(BigInt left, BigInt right)
    {
        if (left.limbs is null && right.limbs is null)
        {
            return Difference(left.number, right.number);
        }

        // Zero counts as positive in the comparison of signs, which is right on both sides.
        return (left.number ^ right.number) < 0 ? AddMagnitudes(left, right, left.number < 0) : SubtractMagnitudes(left, right);
    }

    public static BigInt operator -(BigInt value) => value.limbs is null
        ? value.number == long.MinValue ? new BigInt([1UL << 63], 1) : new BigInt(-value.number)
        : value.number == 1 && value.limbs[0] == 1UL << 63 ? new BigInt(long.MinValue) : new BigInt(value.limbs, -value.number);

    public static BigInt operator *(BigInt left, BigInt right)
    {
        if (left.limbs is null && right.limbs is null)
        {
            return Product(left.number, right.number);
        }

        if (left.limbs is null || right.limbs is null)
        {
            return left.limbs is null ? Scaled(right, left) : Scaled(left, right);
        }

        ReadOnlySpan<ulong> l = left.limbs.AsSpan(0, left.LimbCount);
        ReadOnlySpan<ulong> r = right.limbs.AsSpan(0, right.LimbCount);
        ulong[] product = Allocate(l.Length + r.Length);
        if (ReferenceEquals(left.limbs, right.limbs))
        {
            Karatsuba.Square(l, product);
        }
        else
        {
            Karatsuba.Multiply(l, r, product);
        }

        return FromLimbs(product, (left.number ^ right.number) < 0);
    }

    /// <summary>The quotient, rounded towards zero.</summary>
    public static BigInt operator /(BigInt left, BigInt right) => Divide(left, right, out _, wantsRemainder: false);

    /// <summary>The remainder with the sign of the left.</summary>
    public static BigInt operator %(BigInt left, BigInt right)
    {
        if (left.limbs is not null && (right.limbs is null || right.LimbCount == 1))
        {
            ulong divisor = right.limbs is null ? right.AbsoluteSmall : right.limbs[0];
            BigInt rest = LimbDivision.Remainder(left.limbs.AsSpan(0, left.LimbCount), divisor);
            return left.number < 0 ? -rest : rest;
        }

        Divide(left, right, out BigInt remainder, wantsRemainder: true);
        return remainder;
    }

    /// <summary>The remainder by an integer of 128 bits that is not zero, with its sign, of one that 128 bits do not hold.</summary>
    public static WideInt Modulo(BigInt left, WideInt right)
    {
        ReadOnlySpan<ulong> dividend = left.limbs.AsSpan(0, left.LimbCount);
        right.Magnitude(out ulong divisorLow, out ulong divisorHigh);
        (ulong low, ulong high) = divisorHigh == 0
            ? (LimbDivision.Remainder(dividend, divisorLow), 0UL)
            : LimbDivision.Divide(dividend, divisorLow, divisorHigh, quotient: []);
        if ((left.number ^ right.High) < 0 && (low | high) != 0)
        {
            high = divisorHigh - high - (divisorLow < low ? 1UL : 0);
            low = divisorLow - low;
        }

        WideInt.TryFromMagnitude(low, high, right.High < 0, out WideInt remainder);
        return remainder;
    }

    /// <summary>The quotient rounded towards zero, and a remainder with the sign of the left.</summary>
    public static BigInt DivRem(BigInt left, BigInt right, out BigInt remainder) => Divide(left, right, out remainder, wantsRemainder: true);

    public static BigInt Sum(long left, long right)
    {
        long sum = left + right;
        if (((left ^ sum) & (right ^ sum)) >= 0)
        {
            return new BigInt(sum);
        }

        // Both have one sign, which the sum of 65 bits keeps; the sum of the two smallest alone is 2 ** 64.
        return left >= 0 ? new BigInt([(ulong)sum], 1)
            : sum == 0 ? new BigInt([0, 1], -2) : new BigInt([0 - (ulong)sum], -1);
    }

    public static BigInt Difference(long left, long right)
    {
        long difference = left - right;
        return ((left ^ right) & (left ^ difference)) >= 0 ? new BigInt(difference)
            : left >= 0 ? new BigInt([(ulong)difference], 1) : new BigInt([0 - (ulong)difference], -1);
    }

    public static BigInt Product(long left, long right)
    {
        long signedHigh = Math.BigMul(left, right, out long signedLow);
        if (signedHigh == signedLow >> 63)
        {
            return new BigInt(signedLow);
        }

        ulong high = Math.BigMul(new BigInt(left).AbsoluteSmall, new BigInt(right).AbsoluteSmall, out ulong low);
        int sign = (left ^ right) < 0 ? -1 : 1;
        return high == 0 ? new BigInt([low], sign) : new BigInt([low, high], 2 * sign);
    }

    private static BigInt AddMagnitudes(BigInt left, BigInt right, bool isNegative)
    {
        ulong leftPlace = 0;
        ulong rightPlace = 0;
        ReadOnlySpan<ulong> l = left.Magnitude(ref leftPlace);
        ReadOnlySpan<ulong> r = right.Magnitude(ref rightPlace);
        if (l.Length < r.Length)
        {
            ReadOnlySpan<ulong> longer = r;
            r = l;
            l = longer;
        }

        // A limb more is allocated only where the highest ones may carry. No limb can become zero, and no sum small.
        int count = l.Length;
        ulong highest = l[^1] + (r.Length == count ? r[^1] : 0);
        ulong[] sum = Allocate(highest < l[^1] || highest == ulong.MaxValue ? count + 1 : count);
        if (LimbAddition.Add(l, r, sum) != 0)
        {
            sum[count++] = 1;
        }

        return new BigInt(sum, isNegative ? -count : count);
    }

    /// <summary>The left minus the right, which have one sign; the sign is that of the left where its magnitude is the larger.</summary>
    private static BigInt SubtractMagnitudes(BigInt left, BigInt right)
    {
        ulong leftPlace = 0;
        ulong rightPlace = 0;
        ReadOnlySpan<ulong> l = left.Magnitude(ref leftPlace);
        ReadOnlySpan<ulong> r = right.Magnitude(ref rightPlace);
        bool isNegative = left.number < 0;
        if (LimbAddition.Compare(l, r) < 0)
        {
            ReadOnlySpan<ulong> larger = r;
            r = l;
            l = larger;
            isNegative = !isNegative;
        }

        ulong[] difference = Allocate(l.Length);
        LimbAddition.Subtract(l, r, difference);
        return FromLimbs(difference, isNegative);
    }

    private static BigInt Scaled(BigInt large, BigInt small)
    {
        if (small.number is 0 or 1)
        {
            return small.number == 0 ? default : large;
        }

        int count = large.LimbCount;
        ulong[] product = Allocate(count + 1);
        product[count] = LimbMultiplication.Multiply(large.limbs.AsSpan(0, count), small.AbsoluteSmall, product);
        return FromLimbs(product, (large.number ^ small.number) < 0);
    }

    private static BigInt Divide(BigInt left, BigInt right, out BigInt remainder, bool wantsRemainder)
    {
        if (left.limbs is null && right.limbs is null)
        {
            if (right.number == -1)
            {
                remainder = default;
                return -left;
            }

            (long small, long rest) = Math.DivRem(left.number, right.number);
            remainder = new BigInt(rest);
            return new BigInt(small);
        }

        ulong leftPlace = 0;
        ulong rightPlace = 0;
        ReadOnlySpan<ulong> dividend = left.Magnitude(ref leftPlace);
        ReadOnlySpan<ulong> divisor = right.Magnitude(ref rightPlace);
        if (divisor.IsEmpty)
        {
            throw new DivideByZeroException();
        }

        if (LimbAddition.Compare(dividend, divisor) < 0)
        {
            remainder = left;
            return default;
        }

        bool isNegative = (left.number ^ right.number) < 0;
        if (divisor.Length == 1)
        {
            ulong[] digits = Allocate(dividend.Length);
            BigInt rest = LimbDivision.Divide(dividend, divisor[0], digits);
            remainder = left.number < 0 ? -rest : rest;
            return FromLimbs(digits, isNegative);
        }

        if (divisor.Length == 2)
        {
            ulong[] digits = Allocate(dividend.Length - 1);
            (ulong low, ulong high) = LimbDivision.Divide(dividend, divisor[0], divisor[1], digits);
            remainder = wantsRemainder ? FromLimbs([low, high], left.number < 0) : default;
            return FromLimbs(digits, isNegative);
        }

        // Where the highest limbs decide that the quotient has no limb more, none is computed.
        int extra = dividend.Length - divisor.Length + (dividend[^1] >= divisor[^1] ? 1 : 0);
        ulong[] quotient = Allocate(extra);
        int needed = divisor.Length + extra;
        ulong[] work = wantsRemainder ? Allocate(needed) : ArrayPool<ulong>.Shared.Rent(needed);
        dividend.CopyTo(work);
        work.AsSpan(dividend.Length, needed - dividend.Length).Clear();
        RecursiveDivision.Divide(work.AsSpan(0, needed), divisor, quotient);
        if (wantsRemainder)
        {
            remainder = FromLimbs(work, divisor.Length, left.number < 0);
        }
        else
        {
            remainder = default;
            ArrayPool<ulong>.Shared.Return(work);
        }

        return FromLimbs(quotient, isNegative);
    }
}
