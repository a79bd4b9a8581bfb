namespace MiniPy.Numbers;

/// <summary>The digits of integers in bases that are powers of two, where each digit stands for the same few bits everywhere.</summary>
internal static class BitText
{
    /// <summary>The number of digits of the magnitude, at least one.</summary>
    public static long Length(BigInt value, int bitsPerDigit) => Math.Max(1, (value.GetBitLength() + bitsPerDigit - 1) / bitsPerDigit);

    /// <summary>The digits of the magnitude, in lower case and without prefix.</summary>
    public static string Write(BigInt value, int bitsPerDigit) =>
        string.Create((int)Length(value, bitsPerDigit), (value, bitsPerDigit), static (digits, state) => Fill(state.value, state.bitsPerDigit, digits));

    private static void Fill(BigInt value, int bitsPerDigit, Span<char> digits)
    {
        ulong place = 0;
        ReadOnlySpan<ulong> limbs = value.Magnitude(ref place);
        ulong mask = (1UL << bitsPerDigit) - 1;
        if (bitsPerDigit == 4)
        {
            FillHexadecimal(limbs, digits);
            return;
        }

        long bit = 0;
        for (int i = digits.Length - 1; i >= 0; i--, bit += bitsPerDigit)
        {
            int at = (int)(bit >> 6);
            int shift = (int)(bit & 63);
            ulong digit = at < limbs.Length ? limbs[at] >> shift : 0;
            if (shift + bitsPerDigit > 64 && at + 1 < limbs.Length)
            {
                digit |= limbs[at + 1] << (64 - shift);
            }

            digits[i] = "0123456789abcdef"[(int)(digit & mask)];
        }
    }

    private static void FillHexadecimal(ReadOnlySpan<ulong> limbs, Span<char> digits)
    {
        foreach (ulong limb in limbs)
        {
            ulong rest = limb;
            int count = Math.Min(16, digits.Length);
            Span<char> target = digits[^count..];
            for (int i = target.Length - 1; i >= 0; i--)
            {
                int digit = (int)(rest & 15);
                target[i] = (char)(digit + (digit < 10 ? '0' : 'a' - 10));
                rest >>= 4;
            }

            digits = digits[..^count];
        }

        digits.Fill('0');
    }
}
