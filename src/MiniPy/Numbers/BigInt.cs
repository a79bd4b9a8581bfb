using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace MiniPy.Numbers;

/// <summary>
/// An integer of any size. One that fits 64 bits is held in the struct itself; any other is a sign and a magnitude, whose limbs of 64 bits are
/// never written after they were made. Each integer has one form only.
/// </summary>
internal readonly partial struct BigInt : IEquatable<BigInt>, IComparable<BigInt>
{
    /// <summary>So few limbs are cleared in less time than it takes to ask for uncleared ones.</summary>
    private const int FewLimbs = 32;

    /// <summary>The magnitude, the lowest limb first, with room for unused limbs at the end; null for a small integer.</summary>
    private readonly ulong[]? limbs;

    /// <summary>A small integer itself; otherwise the number of limbs, negative for a negative integer.</summary>
    private readonly long number;

    public BigInt(long value) => number = value;

    private BigInt(ulong[] limbs, long signedCount)
    {
        this.limbs = limbs;
        number = signedCount;
    }

    public static BigInt Zero => default;

    public static BigInt One => new(1);

    /// <summary>True for an integer of 64 bits, which needs no object.</summary>
    public bool IsSmall => limbs is null;

    /// <summary>The integer; only where <see cref="IsSmall"/>.</summary>
    public long Small => number;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => Math.Sign(number);

    public bool IsZero => number == 0;

    public bool IsOne => limbs is null && number == 1;

    public bool IsEven => ((limbs is null ? (ulong)number : limbs[0]) & 1) == 0;

    /// <summary>The number of limbs of the magnitude, for reckoning what an operation costs.</summary>
    public int LimbCount => limbs is null ? 1 : (int)Math.Abs(number);

    public static implicit operator BigInt(int value) => new(value);

    public static implicit operator BigInt(uint value) => new((long)value);

    public static implicit operator BigInt(long value) => new(value);

    public static implicit operator BigInt(ulong value) => value <= long.MaxValue ? new((long)value) : new([value], 1);

    public static explicit operator long(BigInt value) => value.limbs is null ? value.number : throw new OverflowException();

    public static explicit operator int(BigInt value) => checked((int)(long)value);

    public static explicit operator ulong(BigInt value) =>
        value.limbs is null ? checked((ulong)value.number) : value.number == 1 ? value.limbs[0] : throw new OverflowException();

    public static bool operator ==(BigInt left, BigInt right) => left.Equals(right);

    public static bool operator !=(BigInt left, BigInt right) => !left.Equals(right);

    public static bool operator <(BigInt left, BigInt right) => left.CompareTo(right) < 0;

    public static bool operator >(BigInt left, BigInt right) => left.CompareTo(right) > 0;

    public static bool operator <=(BigInt left, BigInt right) => left.CompareTo(right) <= 0;

    public static bool operator >=(BigInt left, BigInt right) => left.CompareTo(right) >= 0;

    public static BigInt Min(BigInt left, BigInt right) => left.CompareTo(right) <= 0 ? left : right;

    public static BigInt Max(BigInt left, BigInt right) => left.CompareTo(right) >= 0 ? left : right;

    public static BigInt Abs(BigInt value) => value.number < 0 ? -value : value;

    public int CompareTo(BigInt other)
    {
        if (limbs is null && other.limbs is null)
        {
            return number.CompareTo(other.number);
        }

        // A large one is further from zero than any small one; of large ones the number of limbs mostly decides.
        long left = limbs is null ? 0 : number;
        long right = other.limbs is null ? 0 : other.number;
        if (left != right)
        {
            return left < right ? -1 : 1;
        }

        int order = LimbAddition.Compare(limbs.AsSpan(0, LimbCount), other.limbs.AsSpan(0, LimbCount));
        return number < 0 ? -order : order;
    }

    public bool Equals(BigInt other) => number == other.number
        && (limbs is null ? other.limbs is null : other.limbs is not null && limbs.AsSpan(0, LimbCount).SequenceEqual(other.limbs.AsSpan(0, LimbCount)));

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is BigInt other && Equals(other);

    public override int GetHashCode() => ModuloMersenne().GetHashCode();

    public override string ToString() => DecimalText.Write(this);

    /// <summary>The number of bits of the magnitude.</summary>
    public long GetBitLength() => limbs is null
        ? 64 - BitOperations.LeadingZeroCount(AbsoluteSmall)
        : LimbAddition.BitLength(limbs.AsSpan(0, LimbCount));

    /// <summary>The remainder by <c>2 ** 61 - 1</c> with the sign of the integer: what Python hashes.</summary>
    public long ModuloMersenne()
    {
        const ulong modulus = (1UL << 61) - 1;
        if (limbs is null)
        {
            return number % (long)modulus;
        }

        // A limb higher is 2 ** 64, which is 8.
        ulong rest = 0;
        for (int i = LimbCount - 1; i >= 0; i--)
        {
            rest = ((rest << 3) & modulus) + (rest >> 58) + (limbs[i] & modulus) + (limbs[i] >> 61);
            rest = (rest & modulus) + (rest >> 61);
        }

        rest = rest >= modulus ? rest - modulus : rest;
        return number < 0 ? -(long)rest : (long)rest;
    }

    private ulong AbsoluteSmall => number < 0 ? 0 - (ulong)number : (ulong)number;

    /// <summary>The limbs of the magnitude without leading zeros, those of a small integer in a place of the caller's.</summary>
    public ReadOnlySpan<ulong> Magnitude(ref ulong place)
    {
        if (limbs is not null)
        {
            return new ReadOnlySpan<ulong>(limbs, 0, LimbCount);
        }

        place = AbsoluteSmall;
        return place == 0 ? [] : new ReadOnlySpan<ulong>(ref place);
    }

    /// <summary>The limbs of an integer that is not small, and their number, negative for a negative integer.</summary>
    public ulong[] Limbs(out long signedCount)
    {
        signedCount = number;
        return limbs!;
    }

    /// <summary>The integer whose <see cref="Limbs"/> these are.</summary>
    public static BigInt FromLimbs(ulong[] limbs, long signedCount) => new(limbs, signedCount);

    public static BigInt FromWide(WideInt value)
    {
        if (value.IsSmall)
        {
            return new BigInt((long)value.Low);
        }

        value.Magnitude(out ulong low, out ulong high);
        int sign = value.High < 0 ? -1 : 1;
        return high == 0 ? new BigInt([low], sign) : new BigInt([low, high], 2 * sign);
    }

    /// <summary>False where 128 bits are too few.</summary>
    public bool TryToWide(out WideInt value)
    {
        if (limbs is null)
        {
            value = new WideInt(number);
            return true;
        }

        value = default;
        return number is >= -2 and <= 2 && TryFewToWide(out value);
    }

    private bool TryFewToWide(out WideInt value) =>
        WideInt.TryFromMagnitude(limbs![0], number is 2 or -2 ? limbs[1] : 0, number < 0, out value);

    /// <summary>An integer of limbs that nobody else writes any more.</summary>
    public static BigInt FromLimbs(ulong[] limbs, bool isNegative = false) => FromLimbs(limbs, limbs.Length, isNegative);

    private static BigInt FromLimbs(ulong[] limbs, int count, bool isNegative)
    {
        while (count > 0 && limbs[count - 1] == 0)
        {
            count--;
        }

        if (count <= 1)
        {
            ulong only = count == 0 ? 0 : limbs[0];
            if (only <= long.MaxValue)
            {
                return new BigInt(isNegative ? -(long)only : (long)only);
            }

            if (isNegative && only == 1UL << 63)
            {
                return new BigInt(long.MinValue);
            }
        }

        // One limb to spare is cheaper than a copy, many are not.
        if (limbs.Length > count + 4 + (count / 8))
        {
            limbs = limbs.AsSpan(0, count).ToArray();
        }

        return new BigInt(limbs, isNegative ? -count : count);
    }

    /// <summary>Limbs of any content, all of which the caller will write.</summary>
    private static ulong[] Allocate(int count) => count <= FewLimbs ? new ulong[count] : GC.AllocateUninitializedArray<ulong>(count);
}
