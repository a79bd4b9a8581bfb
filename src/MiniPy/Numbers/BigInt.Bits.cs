using System.Numerics;

namespace MiniPy.Numbers;

/// <content>Shifts, and bits as those of a two's complement that goes on for ever.</content>
internal readonly partial struct BigInt
{
    private const int LimbBits = 64;

    public static BigInt operator ~(BigInt value) => value.limbs is null ? new BigInt(~value.number) : -value - One;

    public static BigInt operator <<(BigInt value, int count)
    {
        if (count <= 0 || value.number == 0)
        {
            return count < 0 ? value >> -count : value;
        }

        if (value.limbs is null && count < LimbBits - 1 && value.number << count >> count == value.number)
        {
            return new BigInt(value.number << count);
        }

        ulong place = 0;
        ReadOnlySpan<ulong> magnitude = value.Magnitude(ref place);
        int whole = count / LimbBits;
        ulong[] shifted = Allocate(magnitude.Length + whole + 1);
        shifted.AsSpan(0, whole).Clear();
        shifted[^1] = LimbAddition.ShiftLeft(magnitude, count % LimbBits, shifted.AsSpan(whole));
        return FromLimbs(shifted, value.number < 0);
    }

    /// <summary>Rounded down, as floor division by the power of two.</summary>
    public static BigInt operator >>(BigInt value, int count)
    {
        if (count <= 0)
        {
            return count < 0 ? value << -count : value;
        }

        if (value.limbs is null)
        {
            return new BigInt(value.number >> Math.Min(count, LimbBits - 1));
        }

        ReadOnlySpan<ulong> magnitude = value.limbs.AsSpan(0, value.LimbCount);
        int whole = count / LimbBits;
        bool isNegative = value.number < 0;
        if (whole >= magnitude.Length)
        {
            return new BigInt(isNegative ? -1 : 0);
        }

        // What falls out of a negative number makes the result smaller by one.
        bool loses = isNegative
            && (magnitude[..whole].ContainsAnyExcept(0UL) || (magnitude[whole] & ((1UL << (count % LimbBits)) - 1)) != 0);
        ulong[] shifted = Allocate(magnitude.Length - whole);
        LimbAddition.ShiftRight(magnitude[whole..], count % LimbBits, shifted);
        BigInt result = FromLimbs(shifted, isNegative);
        return loses ? result - One : result;
    }

    public static BigInt operator &(BigInt left, BigInt right)
    {
        if (left.limbs is null && right.limbs is null)
        {
            return new BigInt(left.number & right.number);
        }

        // No bit is left above those of one that is not negative.
        int count = Math.Max(left.LimbCount, right.LimbCount) + 1;
        count = left.number >= 0 ? Math.Min(count, left.LimbCount) : count;
        count = right.number >= 0 ? Math.Min(count, right.LimbCount) : count;
        ulong[] result = Allocate(count);
        if ((left.number | right.number) >= 0)
        {
            ulong leftPlace = 0;
            ulong rightPlace = 0;
            ReadOnlySpan<ulong> l = left.Magnitude(ref leftPlace);
            ReadOnlySpan<ulong> r = right.Magnitude(ref rightPlace);
            count = Math.Min(l.Length, r.Length);
            for (int i = 0; i < count; i++)
            {
                result[i] = l[i] & r[i];
            }

            return FromLimbs(result, count, isNegative: false);
        }

        new SignedLimbs(left.number < 0).Read(left, result);
        new SignedLimbs(right.number < 0).And(right, result);
        return FromSigned(result, left.number < 0 && right.number < 0);
    }

    public static BigInt operator |(BigInt left, BigInt right)
    {
        if (left.limbs is null && right.limbs is null)
        {
            return new BigInt(left.number | right.number);
        }

        ulong[] result = Allocate(Math.Max(left.LimbCount, right.LimbCount) + 1);
        new SignedLimbs(left.number < 0).Read(left, result);
        new SignedLimbs(right.number < 0).Or(right, result);
        return FromSigned(result, (left.number | right.number) < 0);
    }

    public static BigInt operator ^(BigInt left, BigInt right)
    {
        if (left.limbs is null && right.limbs is null)
        {
            return new BigInt(left.number ^ right.number);
        }

        ulong[] result = Allocate(Math.Max(left.LimbCount, right.LimbCount) + 1);
        new SignedLimbs(left.number < 0).Read(left, result);
        new SignedLimbs(right.number < 0).Xor(right, result);
        return FromSigned(result, (left.number ^ right.number) < 0);
    }

    /// <summary>The number of ones in the magnitude.</summary>
    public long PopCount()
    {
        ulong place = 0;
        long count = 0;
        foreach (ulong limb in Magnitude(ref place))
        {
            count += BitOperations.PopCount(limb);
        }

        return count;
    }

    /// <summary>An integer of the limbs of a two's complement, which are overwritten.</summary>
    private static BigInt FromSigned(ulong[] limbs, bool isNegative)
    {
        if (isNegative)
        {
            new SignedLimbs(isNegative: true).Negate(limbs);
        }

        return FromLimbs(limbs, isNegative);
    }

    /// <summary>Goes over the limbs of a two's complement, which are those of the magnitude inverted, plus one.</summary>
    private struct SignedLimbs(bool isNegative)
    {
        private readonly ulong mask = isNegative ? ulong.MaxValue : 0;
        private ulong carry = isNegative ? 1UL : 0;

        public void Read(BigInt value, Span<ulong> target)
        {
            ulong place = 0;
            ReadOnlySpan<ulong> magnitude = value.Magnitude(ref place);
            for (int i = 0; i < target.Length; i++)
            {
                target[i] = Next(magnitude, i);
            }
        }

        public void And(BigInt value, Span<ulong> target)
        {
            ulong place = 0;
            ReadOnlySpan<ulong> magnitude = value.Magnitude(ref place);
            for (int i = 0; i < target.Length; i++)
            {
                target[i] &= Next(magnitude, i);
            }
        }

        public void Or(BigInt value, Span<ulong> target)
        {
            ulong place = 0;
            ReadOnlySpan<ulong> magnitude = value.Magnitude(ref place);
            for (int i = 0; i < target.Length; i++)
            {
                target[i] |= Next(magnitude, i);
            }
        }

        public void Xor(BigInt value, Span<ulong> target)
        {
            ulong place = 0;
            ReadOnlySpan<ulong> magnitude = value.Magnitude(ref place);
            for (int i = 0; i < target.Length; i++)
            {
                target[i] ^= Next(magnitude, i);
            }
        }

        public void Negate(Span<ulong> target)
        {
            for (int i = 0; i < target.Length; i++)
            {
                target[i] = Next(target, i);
            }
        }

        private ulong Next(ReadOnlySpan<ulong> magnitude, int index)
        {
            ulong limb = ((index < magnitude.Length ? magnitude[index] : 0) ^ mask) + carry;
            carry &= limb == 0 ? 1UL : 0;
            return limb;
        }
    }
}
