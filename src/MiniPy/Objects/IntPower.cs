using System.Numerics;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>Powers of ints (reference, 6.5, and <c>pow</c> in the library reference).</summary>
internal static class IntPower
{
    /// <summary>A power with an exponent that is not negative, without large integers while it fits 64 bits.</summary>
    public static Value Small(Interpreter interp, long number, long exponent)
    {
        long result = 1;
        long square = number;
        for (long left = exponent; left > 0; left >>= 1)
        {
            if ((left & 1) != 0 && !TryMultiply(ref result, square))
            {
                return Power(interp, number, exponent);
            }

            if (left > 1 && !TryMultiply(ref square, square))
            {
                return Power(interp, number, exponent);
            }
        }

        return Value.FromInt(result);
    }

    public static Value Power(Interpreter interp, BigInteger number, BigInteger exponent)
    {
        if (exponent.Sign < 0)
        {
            return FloatArithmetic.Power(IntConversion.ToDouble(number), IntConversion.ToDouble(exponent));
        }

        if (number.IsZero || number.IsOne)
        {
            return exponent.IsZero ? Value.FromInt(1) : PyInt.From(number);
        }

        if (number == BigInteger.MinusOne)
        {
            return Value.FromInt(exponent.IsEven ? 1 : -1);
        }

        if (exponent > IntArithmetic.MaxBits)
        {
            throw Throw.MemoryError();
        }

        // The magnitude is at least 2 ** (bits - 1), so this is no more than a factor of two above what the power needs.
        long bits = IntArithmetic.BitLength(number);
        if ((bits - 1) * (long)exponent > IntArithmetic.MaxBits)
        {
            throw Throw.MemoryError();
        }

        IntArithmetic.ChargeBits(interp, Math.Min(bits * (long)exponent, IntArithmetic.MaxBits));
        interp.Step((bits * (long)exponent) >> 10);
        return PyInt.From(BigInteger.Pow(number, (int)exponent));
    }

    /// <summary><c>pow(number, exponent, modulus)</c>; a negative exponent asks for the modular inverse.</summary>
    public static Value Modular(Interpreter interp, BigInteger number, BigInteger exponent, BigInteger modulus)
    {
        if (modulus.IsZero)
        {
            throw Throw.ValueError("pow() 3rd argument cannot be 0");
        }

        var magnitude = BigInteger.Abs(modulus);
        if (exponent.Sign < 0)
        {
            number = Inverse(number, magnitude);
            exponent = -exponent;
        }

        interp.Step(IntArithmetic.BitLength(exponent) >> 4);
        var result = BigInteger.ModPow(number, exponent, magnitude);
        if (result.Sign < 0)
        {
            result += magnitude;
        }

        return PyInt.From(modulus.Sign < 0 && !result.IsZero ? result + modulus : result);
    }

    private static bool TryMultiply(ref long left, long right)
    {
        long high = Math.BigMul(left, right, out long low);
        left = low;
        return high == low >> 63;
    }

    /// <summary>By the extended algorithm of Euclid.</summary>
    private static BigInteger Inverse(BigInteger number, BigInteger modulus)
    {
        BigInteger previous = modulus;
        BigInteger current = ((number % modulus) + modulus) % modulus;
        BigInteger previousFactor = 0;
        BigInteger factor = 1;
        while (!current.IsZero)
        {
            BigInteger quotient = previous / current;
            (previous, current) = (current, previous - (quotient * current));
            (previousFactor, factor) = (factor, previousFactor - (quotient * factor));
        }

        return previous.IsOne
            ? ((previousFactor % modulus) + modulus) % modulus
            : throw Throw.ValueError("base is not invertible for the given modulus");
    }
}
