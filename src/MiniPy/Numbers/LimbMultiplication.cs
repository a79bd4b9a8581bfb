using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace MiniPy.Numbers;

/// <summary>Products of magnitudes as one learns them at school, limb by limb.</summary>
/// <remarks>
/// Each limb waits for the carry of the one before. So that the processor has something else to do, the inner loops go through both halves of a
/// long row at once, and add the carry of the lower half to the upper afterwards.
/// </remarks>
internal static class LimbMultiplication
{
    /// <summary>From so many limbs on, both halves are gone through at once.</summary>
    private const int StrandsThreshold = 12;

    /// <summary><c>left * factor + carry</c> in as many limbs as the left has; gives the limb above. The product may overwrite the left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Multiply(ReadOnlySpan<ulong> left, ulong factor, Span<ulong> product, ulong carry = 0)
    {
        nint half = left.Length < StrandsThreshold ? 0 : left.Length >> 1;
        ref ulong l = ref MemoryMarshal.GetReference(left);
        ref ulong p = ref MemoryMarshal.GetReference(product[..left.Length]);
        ref ulong upperL = ref Unsafe.Add(ref l, half);
        ref ulong upperP = ref Unsafe.Add(ref p, half);
        ulong upper = half == 0 ? carry : 0;
        nint i = 0;
        for (; i < half; i++)
        {
            ulong limb = Unsafe.Add(ref l, i);
            ulong low = (limb * factor) + carry;
            carry = High(factor, limb) + (low < carry ? 1UL : 0);
            Unsafe.Add(ref p, i) = low;

            limb = Unsafe.Add(ref upperL, i);
            low = (limb * factor) + upper;
            upper = High(factor, limb) + (low < upper ? 1UL : 0);
            Unsafe.Add(ref upperP, i) = low;
        }

        for (; i < left.Length - half; i++)
        {
            ulong limb = Unsafe.Add(ref upperL, i);
            ulong low = (limb * factor) + upper;
            upper = High(factor, limb) + (low < upper ? 1UL : 0);
            Unsafe.Add(ref upperP, i) = low;
        }

        return half == 0 ? upper : upper + LimbAddition.AddLimb(product[(int)half..left.Length], carry);
    }

    /// <summary><c>target += left * factor</c> over the limbs of the left; gives the limb to add above them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong AddProduct(ReadOnlySpan<ulong> left, ulong factor, Span<ulong> target)
    {
        nint half = left.Length < StrandsThreshold ? 0 : left.Length >> 1;
        ref ulong l = ref MemoryMarshal.GetReference(left);
        ref ulong t = ref MemoryMarshal.GetReference(target[..left.Length]);
        ref ulong upperL = ref Unsafe.Add(ref l, half);
        ref ulong upperT = ref Unsafe.Add(ref t, half);
        ulong carry = 0;
        ulong upper = 0;
        nint i = 0;
        for (; i < half; i++)
        {
            ulong limb = Unsafe.Add(ref l, i);
            ulong there = Unsafe.Add(ref t, i);
            ulong low = (limb * factor) + there;
            ulong high = High(factor, limb) + (low < there ? 1UL : 0);
            low += carry;
            carry = high + (low < carry ? 1UL : 0);
            Unsafe.Add(ref t, i) = low;

            limb = Unsafe.Add(ref upperL, i);
            there = Unsafe.Add(ref upperT, i);
            low = (limb * factor) + there;
            high = High(factor, limb) + (low < there ? 1UL : 0);
            low += upper;
            upper = high + (low < upper ? 1UL : 0);
            Unsafe.Add(ref upperT, i) = low;
        }

        for (; i < left.Length - half; i++)
        {
            ulong limb = Unsafe.Add(ref upperL, i);
            ulong there = Unsafe.Add(ref upperT, i);
            ulong low = (limb * factor) + there;
            ulong high = High(factor, limb) + (low < there ? 1UL : 0);
            low += upper;
            upper = high + (low < upper ? 1UL : 0);
            Unsafe.Add(ref upperT, i) = low;
        }

        return half == 0 ? upper : upper + LimbAddition.AddLimb(target[(int)half..left.Length], carry);
    }

    /// <summary><c>target -= left * factor</c> over the limbs of the left; gives the limb to subtract above them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong SubtractProduct(ReadOnlySpan<ulong> left, ulong factor, Span<ulong> target)
    {
        nint half = left.Length < StrandsThreshold ? 0 : left.Length >> 1;
        ref ulong l = ref MemoryMarshal.GetReference(left);
        ref ulong t = ref MemoryMarshal.GetReference(target[..left.Length]);
        ref ulong upperL = ref Unsafe.Add(ref l, half);
        ref ulong upperT = ref Unsafe.Add(ref t, half);
        ulong borrow = 0;
        ulong upper = 0;
        nint i = 0;
        for (; i < half; i++)
        {
            ulong limb = Unsafe.Add(ref l, i);
            ulong there = Unsafe.Add(ref t, i);
            ulong low = limb * factor;
            ulong high = High(factor, limb) + (there < low ? 1UL : 0);
            there -= low;
            Unsafe.Add(ref t, i) = there - borrow;
            borrow = high + (there < borrow ? 1UL : 0);

            limb = Unsafe.Add(ref upperL, i);
            there = Unsafe.Add(ref upperT, i);
            low = limb * factor;
            high = High(factor, limb) + (there < low ? 1UL : 0);
            there -= low;
            Unsafe.Add(ref upperT, i) = there - upper;
            upper = high + (there < upper ? 1UL : 0);
        }

        for (; i < left.Length - half; i++)
        {
            ulong limb = Unsafe.Add(ref upperL, i);
            ulong there = Unsafe.Add(ref upperT, i);
            ulong low = limb * factor;
            ulong high = High(factor, limb) + (there < low ? 1UL : 0);
            there -= low;
            Unsafe.Add(ref upperT, i) = there - upper;
            upper = high + (there < upper ? 1UL : 0);
        }

        return half == 0 ? upper : upper + LimbAddition.SubtractLimb(target[(int)half..left.Length], borrow);
    }

    /// <summary>The product, in as many limbs as both have together. It overlaps neither, and neither is empty.</summary>
    public static void Multiply(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right, Span<ulong> product)
    {
        product[left.Length] = Multiply(left, right[0], product);
        for (int i = 1; i < right.Length; i++)
        {
            product[left.Length + i] = AddProduct(left, right[i], product[i..]);
        }
    }

    /// <summary>The square, in twice as many limbs: each product of two different limbs is computed once and counted twice.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Square(ReadOnlySpan<ulong> root, Span<ulong> square)
    {
        int count = root.Length;
        square = square[..(2 * count)];
        square[0] = 0;
        square[^1] = 0;
        if (count > 1)
        {
            square[count] = Multiply(root[1..], root[0], square[1..]);
            for (int i = 1; i < count - 1; i++)
            {
                square[count + i] = AddProduct(root[(i + 1)..], root[i], square[((2 * i) + 1)..]);
            }
        }

        ulong carry = 0;
        ulong fallen = 0;
        for (int i = 0; i < count; i++)
        {
            ulong low = root[i] * root[i];
            ulong high = High(root[i], root[i]);
            ulong first = square[2 * i];
            ulong second = square[(2 * i) + 1];
            ulong doubled = (first << 1) | fallen;
            ulong doubledHigh = (second << 1) | (first >> 63);
            fallen = second >> 63;

            low += carry;
            high += low < carry ? 1UL : 0;
            low += doubled;
            high += low < doubled ? 1UL : 0;
            square[2 * i] = low;
            ulong total = high + doubledHigh;
            carry = total < high ? 1UL : 0;
            square[(2 * i) + 1] = total;
        }
    }

    /// <summary>The upper limb of a product; to get both at once would write one to memory and read it back.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong High(ulong left, ulong right) =>
        Bmi2.X64.IsSupported ? Bmi2.X64.MultiplyNoFlags(left, right) : Math.BigMul(left, right, out _);
}
