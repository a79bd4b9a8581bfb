using System.Numerics;

namespace MiniPy.Numbers;

/// <content>Powers.</content>
internal readonly partial struct BigInt
{
    /// <summary>The power with an exponent that is not negative, by squaring from the exponent's highest bit on.</summary>
    public static BigInt Pow(BigInt value, long exponent)
    {
        // A power of two in the number is a shift of the result.
        if (value.number == 0 || exponent == 0)
        {
            return exponent == 0 ? One : value;
        }

        if (value.IsEven)
        {
            int twos = value.TrailingZeros();
            return Pow(value >> twos, exponent) << checked((int)(twos * exponent));
        }

        BigInt result = value;
        for (int bit = 62 - BitOperations.LeadingZeroCount((ulong)exponent); bit >= 0; bit--)
        {
            result *= result;
            if (((exponent >> bit) & 1) != 0)
            {
                result *= value;
            }
        }

        return result;
    }

    /// <summary>The number of zeros below the lowest one; the integer is not zero.</summary>
    public int TrailingZeros()
    {
        if (limbs is null)
        {
            return BitOperations.TrailingZeroCount(number);
        }

        int zeros = limbs.AsSpan().IndexOfAnyExcept(0UL);
        return (zeros * LimbBits) + BitOperations.TrailingZeroCount(limbs[zeros]);
    }

    /// <summary>The power modulo a positive modulus, between zero and the modulus; the exponent is not negative.</summary>
    public static BigInt ModPow(BigInt value, BigInt exponent, BigInt modulus)
    {
        if (modulus.IsOne)
        {
            return Zero;
        }

        value %= modulus;
        value = value.number < 0 ? value + modulus : value;
        if (value.number == 0 || exponent.number == 0)
        {
            return exponent.number == 0 ? One : Zero;
        }

        // The detour over Montgomery's form costs two divisions.
        if (!modulus.IsEven && exponent.GetBitLength() > 4)
        {
            return new Montgomery(modulus).Power(value, exponent);
        }

        BigInt result = value;
        ulong place = 0;
        ReadOnlySpan<ulong> bits = exponent.Magnitude(ref place);
        for (long bit = exponent.GetBitLength() - 2; bit >= 0; bit--)
        {
            result = result * result % modulus;
            if (((bits[(int)(bit / LimbBits)] >> (int)(bit % LimbBits)) & 1) != 0)
            {
                result = result * value % modulus;
            }
        }

        return result;
    }
}
