using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MiniPy.Numbers;

/// <summary>Sums, differences, order and shifts of magnitudes: limbs of 64 bits, the lowest first.</summary>
internal static class LimbAddition
{
    /// <summary>For each set of four bits a vector with a one in each place whose bit is set.</summary>
    private static ReadOnlySpan<ulong> Increments =>
    [
        0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 1, 1, 1, 0,
        0, 0, 0, 1, 1, 0, 0, 1, 0, 1, 0, 1, 1, 1, 0, 1, 0, 0, 1, 1, 1, 0, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1,
    ];

    /// <summary>The sum, in as many limbs as the longer one (the left) has; gives the carry.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Add(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right, Span<ulong> sum)
    {
        ref ulong l = ref MemoryMarshal.GetReference(left);
        ref ulong r = ref MemoryMarshal.GetReference(right);
        ref ulong s = ref MemoryMarshal.GetReference(sum[..left.Length]);
        ref ulong increments = ref MemoryMarshal.GetReference(Increments);
        ulong carry = 0;
        nint i = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            // Four limbs at once: their carries, and where carries go on because all bits are ones, are sets of four bits,
            // and one addition of these sets lets the carries run through.
            for (; i <= right.Length - 4; i += 4)
            {
                Vector256<ulong> a = Vector256.LoadUnsafe(ref l, (nuint)i);
                Vector256<ulong> partial = a + Vector256.LoadUnsafe(ref r, (nuint)i);
                uint made = Vector256.LessThan(partial, a).ExtractMostSignificantBits();
                uint passed = Vector256.Equals(partial, Vector256<ulong>.AllBitsSet).ExtractMostSignificantBits();
                uint carries = (((made << 1) | (uint)carry) + passed) ^ passed;
                (partial + Vector256.LoadUnsafe(ref increments, (carries & 15) * 4)).StoreUnsafe(ref s, (nuint)i);
                carry = carries >> 4;
            }
        }

        for (; i < right.Length; i++)
        {
            ulong a = Unsafe.Add(ref l, i);
            ulong partial = a + Unsafe.Add(ref r, i);
            Unsafe.Add(ref s, i) = partial + carry;
            carry = (partial < a ? 1UL : 0) | (carry & (partial == ulong.MaxValue ? 1UL : 0));
        }

        return AddCarry(left[(int)i..], carry, sum[(int)i..]);
    }

    /// <summary>The difference, in as many limbs as the left has; gives the borrow. The left is at least as long as the right.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Subtract(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right, Span<ulong> difference)
    {
        ref ulong l = ref MemoryMarshal.GetReference(left);
        ref ulong r = ref MemoryMarshal.GetReference(right);
        ref ulong d = ref MemoryMarshal.GetReference(difference[..left.Length]);
        ref ulong decrements = ref MemoryMarshal.GetReference(Increments);
        ulong borrow = 0;
        nint i = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            for (; i <= right.Length - 4; i += 4)
            {
                Vector256<ulong> a = Vector256.LoadUnsafe(ref l, (nuint)i);
                Vector256<ulong> partial = a - Vector256.LoadUnsafe(ref r, (nuint)i);
                uint made = Vector256.GreaterThan(partial, a).ExtractMostSignificantBits();
                uint passed = Vector256.Equals(partial, Vector256<ulong>.Zero).ExtractMostSignificantBits();
                uint borrows = (((made << 1) | (uint)borrow) + passed) ^ passed;
                (partial - Vector256.LoadUnsafe(ref decrements, (borrows & 15) * 4)).StoreUnsafe(ref d, (nuint)i);
                borrow = borrows >> 4;
            }
        }

        for (; i < right.Length; i++)
        {
            ulong a = Unsafe.Add(ref l, i);
            ulong partial = a - Unsafe.Add(ref r, i);
            Unsafe.Add(ref d, i) = partial - borrow;
            borrow = (partial > a ? 1UL : 0) | (borrow & (partial == 0 ? 1UL : 0));
        }

        return SubtractBorrow(left[(int)i..], borrow, difference[(int)i..]);
    }

    /// <summary>Adds in place; gives the carry out of the target, which is at least as long.</summary>
    public static ulong AddTo(Span<ulong> target, ReadOnlySpan<ulong> addend) => Add(target, addend, target);

    /// <summary>Subtracts in place; gives the borrow out of the target, which is at least as long.</summary>
    public static ulong SubtractFrom(Span<ulong> target, ReadOnlySpan<ulong> subtrahend) => Subtract(target, subtrahend, target);

    /// <summary>Adds one limb in place; gives the carry.</summary>
    public static ulong AddLimb(Span<ulong> target, ulong limb)
    {
        for (int i = 0; limb != 0 && i < target.Length; i++)
        {
            ulong sum = target[i] + limb;
            target[i] = sum;
            limb = sum < limb ? 1UL : 0;
        }

        return limb;
    }

    /// <summary>Subtracts one limb in place; gives the borrow.</summary>
    public static ulong SubtractLimb(Span<ulong> target, ulong limb)
    {
        for (int i = 0; limb != 0 && i < target.Length; i++)
        {
            ulong there = target[i];
            target[i] = there - limb;
            limb = there < limb ? 1UL : 0;
        }

        return limb;
    }

    /// <summary>The order of two magnitudes of any length, leading zeros allowed.</summary>
    public static int Compare(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        left = Trim(left);
        right = Trim(right);
        if (left.Length != right.Length)
        {
            return left.Length < right.Length ? -1 : 1;
        }

        for (int i = left.Length - 1; i >= 0; i--)
        {
            if (left[i] != right[i])
            {
                return left[i] < right[i] ? -1 : 1;
            }
        }

        return 0;
    }

    /// <summary>Without leading zeros.</summary>
    public static ReadOnlySpan<ulong> Trim(ReadOnlySpan<ulong> limbs)
    {
        int count = limbs.Length;
        while (count > 0 && limbs[count - 1] == 0)
        {
            count--;
        }

        return limbs[..count];
    }

    public static long BitLength(ReadOnlySpan<ulong> limbs)
    {
        limbs = Trim(limbs);
        return limbs.IsEmpty ? 0 : (limbs.Length * 64L) - BitOperations.LeadingZeroCount(limbs[^1]);
    }

    /// <summary>Shifts left by fewer than 64 bits; gives the bits that fall out. The target may be the source.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong ShiftLeft(ReadOnlySpan<ulong> source, int count, Span<ulong> target)
    {
        if (count == 0)
        {
            source.CopyTo(target);
            return 0;
        }

        int back = 64 - count;
        ulong high = source.IsEmpty ? 0 : source[^1];
        ulong fallen = high >> back;
        for (int i = source.Length - 1; i > 0; i--)
        {
            ulong low = source[i - 1];
            target[i] = (high << count) | (low >> back);
            high = low;
        }

        if (source.Length > 0)
        {
            target[0] = high << count;
        }

        return fallen;
    }

    /// <summary>Shifts right by fewer than 64 bits. The target may be the source.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void ShiftRight(ReadOnlySpan<ulong> source, int count, Span<ulong> target)
    {
        if (count == 0)
        {
            source.CopyTo(target);
            return;
        }

        int back = 64 - count;
        ulong low = source.IsEmpty ? 0 : source[0];
        for (int i = 0; i < source.Length - 1; i++)
        {
            ulong high = source[i + 1];
            target[i] = (low >> count) | (high << back);
            low = high;
        }

        if (source.Length > 0)
        {
            target[source.Length - 1] = low >> count;
        }
    }

    private static ulong AddCarry(ReadOnlySpan<ulong> left, ulong carry, Span<ulong> sum)
    {
        int i = 0;
        for (; carry != 0 && i < left.Length; i++)
        {
            ulong total = left[i] + 1;
            sum[i] = total;
            carry = total == 0 ? 1UL : 0;
        }

        left[i..].CopyTo(sum[i..]);
        return carry;
    }

    private static ulong SubtractBorrow(ReadOnlySpan<ulong> left, ulong borrow, Span<ulong> difference)
    {
        int i = 0;
        for (; borrow != 0 && i < left.Length; i++)
        {
            ulong limb = left[i];
            difference[i] = limb - 1;
            borrow = limb == 0 ? 1UL : 0;
        }

        left[i..].CopyTo(difference[i..]);
        return borrow;
    }
}
