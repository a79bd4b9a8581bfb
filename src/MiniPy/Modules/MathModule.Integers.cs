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

    private static Value LeastCommonMultiple(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        BigInt multiple = 1;
        foreach (Value each in ((PyTuple)arguments[0].Reference!).Items)
        {
            interp.Step();
            BigInt number = Operators.Index(interp, each);
            multiple = multiple.IsZero || number.IsZero
                ? 0
                : BigInt.Abs(multiple / Divisors.Greatest(multiple, number) * number);
        }

        return PyInt.From(multiple);
    }

    private static Value IntegerSquareRoot(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        BigInt number = Operators.Index(interp, arguments[0]);
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

    private static Value Factorial(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        BigInt number = Operators.Index(interp, arguments[0]);
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

    private static Value Permutations(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        if (arguments[1].IsNone)
        {
            return Factorial(interp, arguments);
        }

        BigInt number = Operators.Index(interp, arguments[0]);
        BigInt chosen = Operators.Index(interp, arguments[1]);
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

    private static Value Combinations(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        BigInt number = Operators.Index(interp, arguments[0]);
        BigInt chosen = Operators.Index(interp, arguments[1]);
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
}
