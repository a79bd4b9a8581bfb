namespace MiniPy.Numbers;

/// <summary>
/// Powers modulo an odd number without a division: a residue is kept multiplied by a power of two with the modulus's number of limbs, so that
/// a product is brought back by adding multiples of the modulus that clear its lowest limbs (Montgomery's form).
/// </summary>
internal sealed class Montgomery
{
    private readonly ulong[] modulus;
    private readonly BigInt number;
    private readonly ulong inverse;
    private readonly ulong[] product;

    public Montgomery(BigInt modulus)
    {
        ulong place = 0;
        number = modulus;
        this.modulus = modulus.Magnitude(ref place).ToArray();
        product = new ulong[2 * this.modulus.Length];

        // Each step doubles the number of bits that are right; an odd number is its own inverse modulo 8.
        ulong low = this.modulus[0];
        ulong value = low;
        for (int bits = 3; bits < 64; bits *= 2)
        {
            value *= 2 - (low * value);
        }

        inverse = 0 - value;
    }

    private int Count => modulus.Length;

    /// <summary>The power of a residue, with an exponent that is positive.</summary>
    public BigInt Power(BigInt value, BigInt exponent)
    {
        ulong place = 0;
        ReadOnlySpan<ulong> bits = exponent.Magnitude(ref place);
        long length = exponent.GetBitLength();
        int window = length > 512 ? 5 : length > 128 ? 4 : length > 24 ? 3 : 1;

        // Odd powers are all that a window that ends in a one needs.
        var powers = new ulong[1 << (window - 1)][];
        powers[0] = Enter(value);
        var square = new ulong[Count];
        Square(powers[0], square);
        for (int i = 1; i < powers.Length; i++)
        {
            powers[i] = new ulong[Count];
            Multiply(powers[i - 1], square, powers[i]);
        }

        var result = new ulong[Count];
        bool isStarted = false;
        for (long at = length - 1; at >= 0;)
        {
            if (!Bit(bits, at))
            {
                Square(result, result);
                at--;
                continue;
            }

            long end = Math.Max(at - window + 1, 0);
            while (!Bit(bits, end))
            {
                end++;
            }

            int digit = 0;
            for (; at >= end; at--)
            {
                digit = (digit << 1) | (Bit(bits, at) ? 1 : 0);
                if (isStarted)
                {
                    Square(result, result);
                }
            }

            if (isStarted)
            {
                Multiply(result, powers[digit >> 1], result);
            }
            else
            {
                powers[digit >> 1].CopyTo(result, 0);
                isStarted = true;
            }
        }

        product.AsSpan().Clear();
        result.CopyTo(product, 0);
        Reduce(result);
        return BigInt.FromLimbs(result);
    }

    private static bool Bit(ReadOnlySpan<ulong> limbs, long at) => ((limbs[(int)(at >> 6)] >> (int)(at & 63)) & 1) != 0;

    private ulong[] Enter(BigInt value)
    {
        ulong place = 0;
        BigInt scaled = (value << (64 * Count)) % number;
        var limbs = new ulong[Count];
        scaled.Magnitude(ref place).CopyTo(limbs);
        return limbs;
    }

    private void Multiply(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right, Span<ulong> result)
    {
        Karatsuba.Multiply(left, right, product);
        Reduce(result);
    }

    private void Square(ReadOnlySpan<ulong> value, Span<ulong> result)
    {
        Karatsuba.Square(value, product);
        Reduce(result);
    }

    /// <summary>The product divided by the power of two, less than the modulus.</summary>
    private void Reduce(Span<ulong> result)
    {
        // What is carried beyond each row is collected in the limb that the row has cleared, and added at the end.
        int count = Count;
        for (int i = 0; i < count; i++)
        {
            product[i] = LimbMultiplication.AddProduct(modulus, product[i] * inverse, product.AsSpan(i));
        }

        Span<ulong> high = product.AsSpan(count);
        ulong carry = LimbAddition.AddTo(high, product.AsSpan(0, count));
        if (carry != 0 || LimbAddition.Compare(high, modulus) >= 0)
        {
            LimbAddition.Subtract(high, modulus, result);
        }
        else
        {
            high.CopyTo(result);
        }
    }
}
