using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace MiniPy.Numbers;

/// <summary>Integers as decimal text: large ones are split in halves by powers of ten, small ones give up nineteen digits at a time.</summary>
internal static class DecimalText
{
    /// <summary>Up to so many limbs nineteen digits at a time are faster.</summary>
    private const int LeafLimbs = 30;

    private const int Chunk = DigitParsing.LimbDigits;
    private const ulong ChunkPower = DigitParsing.LimbPower;

    private static readonly Reciprocal ByChunk = new(ChunkPower);

    [SkipLocalsInit]
    public static string Write(WideInt value)
    {
        value.Magnitude(out ulong low, out ulong high);
        Span<char> text = stackalloc char[1 + (2 * Chunk) + 1];
        text[0] = '-';
        ulong upper = low;
        int length = 1;
        if (high != 0 || low >= ChunkPower)
        {
            // The power is more than half of what a limb holds, so that the quotient is one limb.
            upper = ByChunk.Divide(high, low, out low);
            upper.TryFormat(text[1..], out length, default, CultureInfo.InvariantCulture);
            WriteChunk(low, text.Slice(++length, Chunk));
            length += Chunk;
        }
        else
        {
            upper.TryFormat(text[1..], out length, default, CultureInfo.InvariantCulture);
            length++;
        }

        return text[(value.High < 0 ? 0 : 1)..length].ToString();
    }

    public static string Write(BigInt value)
    {
        if (value.IsSmall)
        {
            return value.Small.ToString();
        }

        // log10(2) is a little less than 0.30103.
        int length = (int)(value.GetBitLength() * 0.30103) + 2;
        char[] buffer = ArrayPool<char>.Shared.Rent(length);
        Span<char> digits = buffer.AsSpan(0, length);
        if (value.LimbCount <= LeafLimbs)
        {
            FillLeaf(value, digits[1..]);
        }
        else
        {
            var powers = new RadixPowers(10);
            int level = 0;
            while (powers.Digits(level) <= length / 4)
            {
                level++;
            }

            Fill(BigInt.Abs(value), powers, level, digits[1..]);
        }

        int start = 1 + digits[1..].IndexOfAnyExcept('0');
        if (value.Sign < 0)
        {
            digits[--start] = '-';
        }

        string text = digits[start..].ToString();
        ArrayPool<char>.Shared.Return(buffer);
        return text;
    }

    /// <summary>Writes all digits, with zeros in front.</summary>
    private static void Fill(BigInt value, RadixPowers powers, int level, Span<char> digits)
    {
        if (value.LimbCount <= LeafLimbs)
        {
            FillLeaf(value, digits);
            return;
        }

        while (value < powers[level])
        {
            level--;
        }

        int low = powers.Digits(level);
        var high = BigInt.DivRem(value, powers[level], out BigInt rest);
        Fill(high, powers, level, digits[..^low]);
        Fill(rest, powers, level, digits[^low..]);
    }

    private static void FillLeaf(BigInt value, Span<char> digits)
    {
        ulong place = 0;
        ReadOnlySpan<ulong> magnitude = value.Magnitude(ref place);
        Span<ulong> left = stackalloc ulong[LeafLimbs];
        magnitude.CopyTo(left);
        left = left[..magnitude.Length];
        Reciprocal reciprocal = ByChunk;
        while (digits.Length > 0)
        {
            ulong chunk = 0;
            if (left.Length == 1 && left[0] < ChunkPower)
            {
                chunk = left[0];
                left = [];
            }
            else if (left.Length > 0)
            {
                chunk = LimbDivision.Divide(left, reciprocal, 0, left);
                left = left[^1] == 0 ? left[..^1] : left;
            }

            if (chunk == 0 && left.IsEmpty)
            {
                digits.Fill('0');
                return;
            }

            int count = Math.Min(Chunk, digits.Length);
            Span<char> target = digits[^count..];
            if (count == Chunk)
            {
                WriteChunk(chunk, target);
            }
            else
            {
                for (int i = count - 1; i >= 0; i--)
                {
                    (chunk, ulong digit) = Math.DivRem(chunk, 10);
                    target[i] = (char)('0' + digit);
                }
            }

            digits = digits[..^count];
        }
    }

    /// <summary>Writes all digits of a chunk, with zeros in front.</summary>
    private static void WriteChunk(ulong chunk, Span<char> target)
    {
        chunk.TryFormat(target, out int length, default, CultureInfo.InvariantCulture);
        if (length < Chunk)
        {
            target[..length].CopyTo(target[^length..]);
            target[..^length].Fill('0');
        }
    }
}
