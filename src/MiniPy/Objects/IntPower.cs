using MiniPy.Numbers;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>Powers of ints (reference, 6.5, and <c>pow</c> in the library reference).</summary>
internal static class IntPower
{
    /// <summary>A magnitude of fewer bits fits 128 with its sign.</summary>
    private const int WideBits = 128;

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

    public static Value Power(Interpreter interp, BigInt number, BigInt exponent)
    {
        if (exponent.Sign < 0)
        {
            return FloatArithmetic.Power(IntConversion.ToDouble(number), IntConversion.ToDouble(exponent));
        }

        if (number.IsZero || number.IsOne)
        {
            return exponent.IsZero ? Value.FromInt(1) : PyInt.From(number);
        }

        if (number == -1)
        {
            return Value.FromInt(exponent.IsEven ? 1 : -1);
        }

        if (exponent > IntArithmetic.MaxBits)
        {
            throw Throw.MemoryError();
        }

        // The magnitude is at least 2 ** (bits - 1), so this is no more than a factor of two above what the power needs.
        long bits = IntArithmetic.BitLength(number);
        if (number.IsSmall && bits * (long)exponent < WideBits)
        {
            return PyInt.From(Wide(number.Small, (long)exponent));
        }

        if ((bits - 1) * (long)exponent > IntArithmetic.MaxBits)
        {
            throw Throw.MemoryError();
        }

        IntArithmetic.ChargeBits(interp, Math.Min(bits * (long)exponent, IntArithmetic.MaxBits));
        IntCost.PayPower(interp, bits * (long)exponent);
        return PyInt.From(BigInt.Pow(number, (long)exponent));
    }

    /// <summary>A power that fits 128 bits, with an exponent that is positive.</summary>
    private static WideInt Wide(long number, long exponent)
    {
        var result = new WideInt(1);
        var square = new WideInt(number);
        for (; exponent > 1; exponent >>= 1)
        {
            result = (exponent & 1) != 0 ? WideInt.MultiplyLow(result, square) : result;
            square = WideInt.MultiplyLow(square, square);
        }

        return WideInt.MultiplyLow(result, square);
    }

    /// <summary><c>pow(number, exponent, modulus)</c>; a negative exponent asks for the modular inverse.</summary>
    public static Value Modular(Interpreter interp, BigInt number, BigInt exponent, BigInt modulus)
    {
        if (modulus.IsZero)
        {
            throw Throw.ValueError("pow() 3rd argument cannot be 0");
        }

        var magnitude = BigInt.Abs(modulus);
        if (exponent.Sign < 0)
        {
            number = Divisors.Inverse(number, magnitude) ?? throw Throw.ValueError("base is not invertible for the given modulus");
            exponent = -exponent;
        }

        IntCost.PayModularPower(interp, exponent, magnitude);
        var result = BigInt.ModPow(number, exponent, magnitude);
        return PyInt.From(modulus.Sign < 0 && !result.IsZero ? result + modulus : result);
    }

    /// <summary>A power of ints of 64 bits, the exponent not negative, by a positive modulus whose square fits 64 bits.</summary>
    public static long SmallModular(long number, long exponent, long modulus)
    {
        ulong divisor = (ulong)modulus;
        ulong square = (ulong)(((number % modulus) + modulus) % modulus);
        ulong result = 1 % divisor;
        for (; exponent > 0; exponent >>= 1)
        {
            if ((exponent & 1) != 0)
            {
                result = result * square % divisor;
            }

            square = square * square % divisor;
        }

        return (long)result;
    }

    private static bool TryMultiply(ref long left, long right)
    {
        long high = Math.BigMul(left, right, out long low);
        left = low;
        return high == low >> 63;
    }
}
