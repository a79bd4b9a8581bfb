using System.Numerics;

namespace MiniPy.Numbers;

/// <summary>Greatest common divisors, and inverses modulo a number.</summary>
internal static class Divisors
{
    /// <summary>
    /// The greatest common divisor, never negative. Several steps of Euclid's algorithm are taken on the highest bits alone and then made up for
    /// on the whole numbers at once (Lehmer's method, with Collins's condition for when the highest bits no longer decide).
    /// </summary>
    public static BigInt Greatest(BigInt left, BigInt right)
    {
        BigInt a = BigInt.Abs(left);
        BigInt b = BigInt.Abs(right);
        if (a < b)
        {
            (a, b) = (b, a);
        }

        while (!b.IsSmall)
        {
            (a, b) = Reduce(a, b);
        }

        if (b.IsZero)
        {
            return a;
        }

        return Small((ulong)(a % b), (ulong)b);
    }

    /// <summary>The inverse of a number modulo a positive one, or null where they have a common divisor.</summary>
    public static BigInt? Inverse(BigInt value, BigInt modulus)
    {
        BigInt previous = modulus;
        BigInt current = value % modulus;
        current = current.Sign < 0 ? current + modulus : current;
        BigInt previousFactor = 0;
        BigInt factor = 1;
        while (!current.IsZero)
        {
            BigInt quotient = BigInt.DivRem(previous, current, out BigInt rest);
            (previous, current) = (current, rest);
            (previousFactor, factor) = (factor, previousFactor - (quotient * factor));
        }

        if (!previous.IsOne)
        {
            return null;
        }

        previousFactor %= modulus;
        return previousFactor.Sign < 0 ? previousFactor + modulus : previousFactor;
    }

    private static (BigInt Larger, BigInt Smaller) Reduce(BigInt a, BigInt b)
    {
        ulong placeA = 0;
        ulong placeB = 0;
        ReadOnlySpan<ulong> limbsA = a.Magnitude(ref placeA);
        ReadOnlySpan<ulong> limbsB = b.Magnitude(ref placeB);
        if (limbsA.Length - limbsB.Length > 1)
        {
            return (b, a % b);
        }

        // The highest 60 bits of the larger, and those of the smaller at the same place: no product below overflows.
        int shift = BitOperations.LeadingZeroCount(limbsA[^1]);
        long x = (long)(Top(limbsA, limbsA.Length, shift) >> 4);
        long y = (long)(Top(limbsB, limbsA.Length, shift) >> 4);
        var factors = new Factors(1, 0, 0, 1);
        bool isOdd = false;
        bool isReduced = false;
        while (y != factors.OfLast)
        {
            // Most quotients are small: to subtract is faster than to divide.
            long dividend = x + (factors.Larger - 1);
            long divisor = y - factors.OfLast;
            long quotient = 0;
            while (dividend >= divisor && quotient < 4)
            {
                dividend -= divisor;
                quotient++;
            }

            quotient += dividend >= divisor ? dividend / divisor : 0;
            long nextOfLast = factors.Smaller + (quotient * factors.Last);
            long rest = x - (quotient * y);
            if (nextOfLast > rest)
            {
                break;
            }

            (x, y) = (y, rest);
            factors = new Factors(factors.Last, factors.OfLast, nextOfLast, factors.Larger + (quotient * factors.OfLast));
            isOdd = !isOdd;
            isReduced = true;
        }

        if (!isReduced)
        {
            return (b, a % b);
        }

        return isOdd
            ? (Combine(limbsB, factors.Larger, limbsA, factors.Smaller), Combine(limbsA, factors.Last, limbsB, factors.OfLast))
            : (Combine(limbsA, factors.Larger, limbsB, factors.Smaller), Combine(limbsB, factors.Last, limbsA, factors.OfLast));
    }

    /// <summary><c>left * leftFactor - right * rightFactor</c>, which is known not to be negative.</summary>
    private static BigInt Combine(ReadOnlySpan<ulong> left, long leftFactor, ReadOnlySpan<ulong> right, long rightFactor)
    {
        var result = new ulong[Math.Max(left.Length, right.Length) + 1];
        result[left.Length] = LimbMultiplication.Multiply(left, (ulong)leftFactor, result);
        ulong borrow = LimbMultiplication.SubtractProduct(right, (ulong)rightFactor, result);
        LimbAddition.SubtractLimb(result.AsSpan(right.Length), borrow);
        return BigInt.FromLimbs(result);
    }

    private static ulong Top(ReadOnlySpan<ulong> limbs, int count, int shift)
    {
        ulong high = limbs.Length >= count ? limbs[count - 1] : 0;
        ulong next = count > 1 && limbs.Length >= count - 1 ? limbs[count - 2] : 0;
        return (high << shift) | ((next >> 1) >> (63 - shift));
    }

    private static ulong Small(ulong a, ulong b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }

    /// <summary>What the two numbers are to be multiplied with: the larger and the smaller for the first result, the last two for the second.</summary>
    private readonly record struct Factors(long Larger, long Smaller, long OfLast, long Last);
}
