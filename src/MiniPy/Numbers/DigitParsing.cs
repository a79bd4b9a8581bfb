using System.Numerics;

namespace MiniPy.Numbers;

/// <summary>Integers from ASCII digits in any base: long texts are split in halves, so that the work is done by few products of large numbers.</summary>
internal static class DigitParsing
{
    /// <summary>Up to so many limbs of digits one after the other is faster.</summary>
    private const int LeafLimbs = 60;

    /// <summary>So many decimal digits fit one limb.</summary>
    public const int LimbDigits = 19;

    /// <summary>Ten to the power of <see cref="LimbDigits"/>.</summary>
    public const ulong LimbPower = 10_000_000_000_000_000_000;

    /// <summary>An integer from digits that are all below the base, from 2 to 36.</summary>
    public static BigInt Read(ReadOnlySpan<char> digits, int radix)
    {
        if (BitOperations.IsPow2(radix))
        {
            return ReadBits(digits, BitOperations.Log2((uint)radix));
        }

        var powers = new RadixPowers(radix);
        int level = 0;
        while (powers.Digits(level + 1) < digits.Length)
        {
            level++;
        }

        return Read(digits, radix, powers, level);
    }

    /// <summary>The value of an ASCII letter or digit as a digit, 99 for anything else.</summary>
    public static int DigitValue(char digit) => digit switch
    {
        >= '0' and <= '9' => digit - '0',
        >= 'a' and <= 'z' => digit - 'a' + 10,
        >= 'A' and <= 'Z' => digit - 'A' + 10,
        _ => 99,
    };

    /// <summary>A limb from at most <see cref="LimbDigits"/> decimal digits.</summary>
    public static ulong ReadLimb(ReadOnlySpan<char> digits)
    {
        ulong limb = 0;
        int i = 0;

        // Each product waits for the one before; two digits at once halve the chain.
        for (; i + 1 < digits.Length; i += 2)
        {
            limb = (limb * 100) + (((ulong)digits[i] * 10) + digits[i + 1] - ('0' * 11));
        }

        return i < digits.Length ? (limb * 10) + digits[i] - '0' : limb;
    }

    private static BigInt Read(ReadOnlySpan<char> digits, int radix, RadixPowers powers, int level)
    {
        if (digits.Length <= powers.DigitsPerLimb * LeafLimbs)
        {
            return ReadLeaf(digits, radix, powers);
        }

        while (powers.Digits(level) >= digits.Length)
        {
            level--;
        }

        int low = powers.Digits(level);
        return (Read(digits[..^low], radix, powers, level) * powers[level]) + Read(digits[^low..], radix, powers, level);
    }

    private static BigInt ReadLeaf(ReadOnlySpan<char> digits, int radix, RadixPowers powers)
    {
        int size = powers.DigitsPerLimb;
        var limbs = new ulong[(digits.Length + size - 1) / size];
        int used = 0;
        int first = digits.Length % size == 0 ? size : digits.Length % size;
        for (int start = 0; start < digits.Length; used++)
        {
            int end = start == 0 ? first : start + size;
            ulong chunk = 0;
            if (radix == 10)
            {
                chunk = ReadLimb(digits[start..end]);
            }
            else
            {
                foreach (char digit in digits[start..end])
                {
                    chunk = (chunk * (ulong)radix) + (ulong)DigitValue(digit);
                }
            }

            limbs[used] = LimbMultiplication.Multiply(limbs.AsSpan(0, used), powers.Limb, limbs, chunk);
            start = end;
        }

        return BigInt.FromLimbs(limbs);
    }

    private static BigInt ReadBits(ReadOnlySpan<char> digits, int bitsPerDigit)
    {
        var limbs = new ulong[(((long)digits.Length * bitsPerDigit) / 64) + 2];
        long bit = 0;
        for (int i = digits.Length - 1; i >= 0; i--, bit += bitsPerDigit)
        {
            ulong digit = (ulong)DigitValue(digits[i]);
            int shift = (int)(bit & 63);
            limbs[bit >> 6] |= digit << shift;
            limbs[(bit >> 6) + 1] |= (digit >> 1) >> (63 - shift);
        }

        return BigInt.FromLimbs(limbs);
    }
}
