using System.Buffers;
using System.Numerics;

namespace MiniPy.Numbers;

/// <summary>
/// Quotients of large magnitudes: the upper half of the quotient from the upper halves, then the lower, each put right by a product, so that
/// fast products make fast quotients (Burnikel and Ziegler; "Modern Computer Arithmetic", 1.4.3).
/// </summary>
internal static class RecursiveDivision
{
    /// <summary>Below so many limbs of the quotient the method from school is faster.</summary>
    private const int Threshold = 80;

    /// <summary>As <see cref="LimbDivision.Divide(Span{ulong}, ReadOnlySpan{ulong}, Span{ulong})"/>, for operands of any size.</summary>
    public static void Divide(Span<ulong> dividend, ReadOnlySpan<ulong> divisor, Span<ulong> quotient)
    {
        int extra = dividend.Length - divisor.Length;
        if (Math.Min(extra, divisor.Length) < Threshold)
        {
            LimbDivision.Divide(dividend, divisor, quotient);
            return;
        }

        // The estimates are good only for a divisor whose highest bit is set.
        int shift = BitOperations.LeadingZeroCount(divisor[^1]);
        int count = divisor.Length;
        ulong[] scratch = ArrayPool<ulong>.Shared.Rent(dividend.Length + (2 * count));
        Span<ulong> scaled = scratch.AsSpan(0, dividend.Length);
        Span<ulong> by = scratch.AsSpan(scaled.Length, count);
        Span<ulong> product = scratch.AsSpan(scaled.Length + count, count);
        LimbAddition.ShiftLeft(divisor, shift, by);
        LimbAddition.ShiftLeft(dividend, shift, scaled);

        // The quotient fits its limbs, so that nothing was shifted out. Its digits are as long as the divisor, the highest as short as it must be.
        int done = extra;
        while (done > 0)
        {
            int size = done % count == 0 ? count : done % count;
            done -= size;
            Step(scaled.Slice(done, count + size), by, quotient.Slice(done, size), product);
        }

        LimbAddition.ShiftRight(scaled[..count], shift, dividend);
        dividend[count..].Clear();
        ArrayPool<ulong>.Shared.Return(scratch);
    }

    /// <summary>A quotient no longer than the divisor, in two halves; the remainder is left in the dividend.</summary>
    private static void Step(Span<ulong> dividend, ReadOnlySpan<ulong> divisor, Span<ulong> quotient, Span<ulong> scratch)
    {
        if (quotient.Length < Threshold)
        {
            LimbDivision.Divide(dividend, divisor, quotient);
            return;
        }

        int half = quotient.Length / 2;
        Half(dividend[half..], divisor, quotient[half..], scratch);
        Half(dividend[..(divisor.Length + half)], divisor, quotient[..half], scratch);
    }

    /// <summary>Estimates the quotient by as many of the divisor's highest limbs as it has itself: it is right or a little too large.</summary>
    private static void Half(Span<ulong> dividend, ReadOnlySpan<ulong> divisor, Span<ulong> quotient, Span<ulong> scratch)
    {
        int size = quotient.Length;
        int dropped = divisor.Length - size;
        Span<ulong> upper = dividend[dropped..];
        ReadOnlySpan<ulong> by = divisor[dropped..];
        long above = 0;
        if (LimbAddition.Compare(upper[size..], by) >= 0)
        {
            quotient.Fill(ulong.MaxValue);
            above = (long)LimbAddition.AddTo(upper[..size], by);
            upper[size..].Clear();
        }
        else
        {
            Step(upper, by, quotient, scratch);
        }

        Span<ulong> product = scratch[..divisor.Length];
        Karatsuba.Multiply(quotient, divisor[..dropped], product);
        Span<ulong> rest = dividend[..divisor.Length];
        above -= (long)LimbAddition.SubtractFrom(rest, product);
        while (above < 0)
        {
            LimbAddition.SubtractLimb(quotient, 1);
            above += (long)LimbAddition.AddTo(rest, divisor);
        }
    }
}
