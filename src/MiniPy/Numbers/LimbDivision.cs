using System.Numerics;
using System.Runtime.CompilerServices;

namespace MiniPy.Numbers;

/// <summary>Quotients and remainders of magnitudes, digit by digit as one learns it at school (Knuth, 4.3.1, Algorithm D).</summary>
internal static class LimbDivision
{
    /// <summary>Divides by one limb; gives the remainder. The quotient, as long as the dividend, may overwrite it.</summary>
    public static ulong Divide(ReadOnlySpan<ulong> dividend, ulong divisor, Span<ulong> quotient)
    {
        int shift = BitOperations.LeadingZeroCount(divisor);
        return Divide(dividend, new Reciprocal(divisor << shift), shift, quotient);
    }

    /// <summary>Divides by one limb whose reciprocal, after a shift that sets its highest bit, is known; gives the remainder.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Divide(ReadOnlySpan<ulong> dividend, in Reciprocal reciprocal, int shift, Span<ulong> quotient)
    {
        Reciprocal by = reciprocal;
        quotient = quotient[..dividend.Length];
        ulong remainder = 0;
        if (shift == 0)
        {
            for (int i = dividend.Length - 1; i >= 0; i--)
            {
                quotient[i] = by.Divide(remainder, dividend[i], out remainder);
            }

            return remainder;
        }

        int back = 64 - shift;
        ulong current = dividend.IsEmpty ? 0 : dividend[^1];
        remainder = current >> back;
        for (int i = dividend.Length - 1; i >= 0; i--)
        {
            ulong next = i > 0 ? dividend[i - 1] : 0;
            ulong low = (current << shift) | (next >> back);
            quotient[i] = by.Divide(remainder, low, out remainder);
            current = next;
        }

        return remainder >> shift;
    }

    /// <summary>The remainder alone of a division by one limb.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Remainder(ReadOnlySpan<ulong> dividend, ulong divisor)
    {
        int shift = BitOperations.LeadingZeroCount(divisor);
        var by = new Reciprocal(divisor << shift);
        ulong remainder = 0;
        for (int i = dividend.Length - 1; i >= 0; i--)
        {
            // The remainder is kept as it is: two shifts more, but no limb is needed twice.
            ulong high = shift == 0 ? remainder : (remainder << shift) | (dividend[i] >> (64 - shift));
            by.Divide(high, dividend[i] << shift, out remainder);
            remainder >>= shift;
        }

        return remainder;
    }

    /// <summary>
    /// Divides at least two limbs by two, of which the upper is not zero; gives the remainder. The quotient has one limb less than the dividend, or
    /// is empty where the remainder alone is wanted.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static (ulong Low, ulong High) Divide(ReadOnlySpan<ulong> dividend, ulong divisorLow, ulong divisorHigh, Span<ulong> quotient)
    {
        int shift = BitOperations.LeadingZeroCount(divisorHigh);
        int back = 63 - shift;
        var by = new Reciprocal((divisorHigh << shift) | (divisorLow >> 1 >> back), divisorLow << shift);
        ulong next = dividend[^2];
        ulong high = dividend[^1] >> 1 >> back;
        ulong low = (dividend[^1] << shift) | (next >> 1 >> back);
        for (int i = dividend.Length - 2; i >= 0; i--)
        {
            ulong limb = next << shift;
            if (i > 0)
            {
                next = dividend[i - 1];
                limb |= next >> 1 >> back;
            }

            ulong digit = by.Divide(high, low, limb, out high, out low);
            if (!quotient.IsEmpty)
            {
                quotient[i] = digit;
            }
        }

        return ((low >> shift) | (high << 1 << back), high >> shift);
    }

    /// <summary>
    /// Divides in place by a divisor of at least two limbs, whose highest is not zero: the remainder is left in the lower limbs of the dividend
    /// and zeros above. The quotient has as many limbs as the dividend has more than the divisor, and must fit them.
    /// </summary>
    /// <remarks>
    /// Only the three highest limbs of both decide a digit of the quotient, so that they alone are shifted to the divisor's highest bit.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Divide(Span<ulong> dividend, ReadOnlySpan<ulong> divisor, Span<ulong> quotient)
    {
        int count = divisor.Length;
        int shift = BitOperations.LeadingZeroCount(divisor[^1]);
        int back = 63 - shift;
        ulong high = (divisor[^1] << shift) | ((divisor[^2] >> 1) >> back);
        ulong low = (divisor[^2] << shift) | (((count > 2 ? divisor[^3] : 0) >> 1) >> back);
        var reciprocal = new Reciprocal(high, low);
        for (int i = dividend.Length - count - 1; i >= 0; i--)
        {
            Span<ulong> window = dividend.Slice(i, count + 1);
            ulong third = window[count - 2];
            ulong fourth = count > 2 ? window[count - 3] : 0;
            ulong top = (window[count] << shift) | ((window[count - 1] >> 1) >> back);
            ulong middle = (window[count - 1] << shift) | ((third >> 1) >> back);
            ulong bottom = (third << shift) | ((fourth >> 1) >> back);
            ulong digit = top == high && middle == low ? ulong.MaxValue : reciprocal.Divide(top, middle, bottom);
            if (digit != 0)
            {
                ulong borrowed = LimbMultiplication.SubtractProduct(divisor, digit, window);
                bool tooMuch = window[count] < borrowed;
                window[count] -= borrowed;
                if (tooMuch)
                {
                    digit--;
                    window[count] += LimbAddition.AddTo(window[..count], divisor);
                }
            }

            quotient[i] = digit;
        }
    }
}
