using System.Numerics;
using MiniPy.Numbers;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules;

/// <content>Number-theoretic functions, exact for ints of any size.</content>
internal static partial class MathModule
{
    private static Value GreatestCommonDivisor(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        BigInt divisor = 0;
        foreach (Value each in ((PyTuple)arguments[0].Reference!).Items)
        {
            interp.Step();
            divisor = Divisors.Greatest(divisor, Operators.Index(interp, each));
        }

        return PyInt.From(divisor);
    }

    private static Value GreatestCommonDivisorOfTwo(Interpreter interp, Value left, Value right)
    {
        if (!left.IsInt || !right.IsInt || left.AsInt == long.MinValue || right.AsInt == long.MinValue)
        {
            return PyInt.From(Divisors.Greatest(Divisors.Greatest(0, Operators.Index(interp, left)), Operators.Index(interp, right)));
        }

        long first = Math.Abs(left.AsInt);
        long second = Math.Abs(right.AsInt);
        if (first == 0 || second == 0)
        {
            return Value.FromInt(first | second);
        }

        // Subtracting and halving takes less than dividing.
        int twos = BitOperations.TrailingZeroCount(first | second);
        first >>= BitOperations.TrailingZeroCount(first);
        while (second != 0)
        {
            second >>= BitOperations.TrailingZeroCount(second);
            (first, second) = (Math.Min(first, second), Math.Abs(first - second));
        }

        return Value.FromInt(first << twos);
    }

    private static Value LeastCommonMultiple(Interpreter interp, ReadOnlySpan<Value> items)
    {
        BigInt multiple = 1;
        foreach (Value each in items)
        {
            interp.Step();
            BigInt number = Operators.Index(interp, each);
            multiple = multiple.IsZero || number.IsZero
                ? 0
                : BigInt.Abs(multiple / Divisors.Greatest(multiple, number) * number);
        }

        return PyInt.From(multiple);
    }

    private static Value IntegerSquareRoot(Interpreter interp, Value value)
    {
        // What a double holds exactly has an exact root, rounded down or not.
        if (value.IsInt && value.AsInt is >= 0 and < 1L << 52)
        {
            return Value.FromInt((long)Math.Sqrt(value.AsInt));
        }

        BigInt number = Operators.Index(interp, value);
        if (number.Sign < 0)
        {
            throw Throw.ValueError("isqrt() argument must be nonnegative");
        }

        if (number.IsZero)
        {
            return Value.FromInt(0);
        }

        // Each turn doubles the number of bits that are right.
        int halfBits = (int)((number.GetBitLength() - 1) / 2);
        BigInt root = 1;
        int done = 0;
        for (int shift = 32 - BitOperations.LeadingZeroCount((uint)halfBits) - 1; shift >= 0; shift--)
        {
            int before = done;
            done = halfBits >> shift;
            interp.Step((done >> 6) + 1);
            root = (root << (done - before - 1)) + ((number >> ((2 * halfBits) - before - done + 1)) / root);
        }

        return PyInt.From(root * root > number ? root - 1 : root);
    }

    private static Value Factorial(Interpreter interp, Value value)
    {
        if (value.IsInt && value.AsInt >= 0 && TryFalling(value.AsInt, value.AsInt, out long small))
        {
            return Value.FromInt(small);
        }

        BigInt number = Operators.Index(interp, value);
        return number > long.MaxValue
            ? throw Throw.OverflowError("factorial() argument should not exceed 9223372036854775807")
            : Factorial(interp, number);
    }

    private static Value Factorial(Interpreter interp, BigInt number)
    {
        if (number.Sign < 0)
        {
            throw Throw.ValueError("factorial() not defined for negative values");
        }

        if (number > int.MaxValue)
        {
            throw Throw.MemoryError();
        }

        IntArithmetic.ChargeBits(interp, (long)number * number.GetBitLength());
        return PyInt.From(Falling(interp, number, (long)number));
    }

    private static Value Permutations(Interpreter interp, Value from, Value count)
    {
        if (count.IsNone)
        {
            return Factorial(interp, from);
        }

        if (from.IsInt && count.IsInt && count.AsInt >= 0 && count.AsInt <= from.AsInt && TryFalling(from.AsInt, count.AsInt, out long small))
        {
            return Value.FromInt(small);
        }

        BigInt number = Operators.Index(interp, from);
        BigInt chosen = Operators.Index(interp, count);
        CheckCounts(number, chosen);
        if (chosen > number)
        {
            return Value.FromInt(0);
        }

        if (chosen > long.MaxValue)
        {
            throw Throw.OverflowError("k must not exceed 9223372036854775807");
        }

        IntArithmetic.ChargeBits(interp, (long)BigInt.Min(chosen * number.GetBitLength(), long.MaxValue));
        return PyInt.From(Falling(interp, number, (long)chosen));
    }

    private static Value Combinations(Interpreter interp, Value from, Value count)
    {
        if (from.IsInt && count.IsInt && count.AsInt >= 0 && count.AsInt <= from.AsInt && TryCombinations(from.AsInt, Math.Min(count.AsInt, from.AsInt - count.AsInt), out long small))
        {
            return Value.FromInt(small);
        }

        BigInt number = Operators.Index(interp, from);
        BigInt chosen = Operators.Index(interp, count);
        CheckCounts(number, chosen);
        if (chosen > number)
        {
            return Value.FromInt(0);
        }

        chosen = BigInt.Min(chosen, number - chosen);
        if (chosen > long.MaxValue)
        {
            throw Throw.OverflowError("min(n - k, k) must not exceed 9223372036854775807");
        }

        IntArithmetic.ChargeBits(interp, (long)BigInt.Min(chosen * number.GetBitLength(), long.MaxValue));
        return PyInt.From(Falling(interp, number, (long)chosen) / Falling(interp, chosen, (long)chosen));
    }

    private static void CheckCounts(BigInt number, BigInt chosen)
    {
        if (number.Sign < 0)
        {
            throw Throw.ValueError("n must be a non-negative integer");
        }

        if (chosen.Sign < 0)
        {
            throw Throw.ValueError("k must be a non-negative integer");
        }
    }

    /// <summary>How many ways there are to choose, where every step on the way fits 64 bits; false elsewhere.</summary>
    private static bool TryCombinations(long number, long chosen, out long ways)
    {
        ways = 1;
        for (long i = 1; i <= chosen; i++)
        {
            if (Math.BigMul(ways, number - chosen + i, out long product) != 0 || product < 0)
            {
                return false;
            }

            // The product of i numbers that follow each other can be divided by i!.
            ways = product / i;
        }

        return true;
    }

    /// <summary><c>number * (number - 1) * ...</c>, so many factors; halves are multiplied so that both are of like size.</summary>
    private static BigInt Falling(Interpreter interp, BigInt number, long count)
    {
        if (count > 16)
        {
            long half = count / 2;
            return Falling(interp, number, half) * Falling(interp, number - half, count - half);
        }

        interp.Step(count);
        BigInt product = 1;
        for (long i = 0; i < count; i++)
        {
            product *= number - i;
        }

        return product;
    }

    /// <summary>The same where it fits 64 bits, as few factors do; false elsewhere.</summary>
    private static bool TryFalling(long number, long count, out long product)
    {
        product = 1;
        for (long i = 0; i < count; i++)
        {
            if (Math.BigMul(product, number - i, out product) != 0 || product < 0)
            {
                return false;
            }
        }

        return true;
    }
}
