using System.Runtime.CompilerServices;
using MiniPy.Numbers;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>The arithmetic of ints (reference, 6.7 to 6.9): on 64 bits while the result fits, on any number of bits otherwise.</summary>
internal static class IntArithmetic
{
    /// <summary>No int may have more bits, so that a number of bits is an int to .NET, and numbers of limbs are far from overflowing.</summary>
    public const long MaxBits = int.MaxValue - 64L;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Add(long left, long right)
    {
        long sum = left + right;
        return ((left ^ sum) & (right ^ sum)) >= 0 ? Value.FromInt(sum) : PyInt.From(new WideInt((ulong)sum, left >> 63));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Subtract(long left, long right)
    {
        long difference = left - right;
        return ((left ^ right) & (left ^ difference)) >= 0 ? Value.FromInt(difference) : PyInt.From(new WideInt((ulong)difference, left >> 63));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Multiply(long left, long right)
    {
        long high = Math.BigMul(left, right, out long low);
        return high == low >> 63 ? Value.FromInt(low) : PyInt.From(new WideInt((ulong)low, high));
    }

    /// <summary><c>left // right</c>; the divisor is neither 0 nor, with the smallest dividend, -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long FloorDivide(long left, long right)
    {
        long quotient = left / right;
        return (left ^ right) < 0 && quotient * right != left ? quotient - 1 : quotient;
    }

    /// <summary><c>left % right</c> with the sign of the divisor, which is neither 0 nor -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Modulo(long left, long right)
    {
        long remainder = left % right;
        return remainder != 0 && (remainder ^ right) < 0 ? remainder + right : remainder;
    }

    public static Value Small(Interpreter interp, BinaryOperation operation, long left, long right)
    {
        switch (operation)
        {
            case BinaryOperation.Add:
                return Add(left, right);
            case BinaryOperation.Subtract:
                return Subtract(left, right);
            case BinaryOperation.Multiply:
                return Multiply(left, right);
            case BinaryOperation.FloorDivide when right is not (0 or -1):
                return Value.FromInt(FloorDivide(left, right));
            case BinaryOperation.Modulo when right is not (0 or -1):
                return Value.FromInt(Modulo(left, right));
            case BinaryOperation.DivMod when right is not (0 or -1):
                return new PyTuple([Value.FromInt(FloorDivide(left, right)), Value.FromInt(Modulo(left, right))]);
            case BinaryOperation.BitAnd:
                return Value.FromInt(left & right);
            case BinaryOperation.BitOr:
                return Value.FromInt(left | right);
            case BinaryOperation.BitXor:
                return Value.FromInt(left ^ right);
            case BinaryOperation.RightShift when right >= 0:
                return Value.FromInt(left >> (int)Math.Min(right, 63));
            case BinaryOperation.LeftShift when right is >= 0 and < 63 && Math.Abs(left >> 1) < 1L << (int)(61 - Math.Min(right, 61)):
                return Value.FromInt(left << (int)right);
            case BinaryOperation.Divide when right != 0 && Math.Abs(left >> 1) < 1L << 52 && Math.Abs(right >> 1) < 1L << 52:
                return Value.FromFloat((double)left / right);
            case BinaryOperation.Power when right >= 0:
                return IntPower.Small(interp, left, right);
            default:
                return WideArithmetic.Binary(interp, operation, new WideInt(left), new WideInt(right));
        }
    }

    public static Value Large(Interpreter interp, BinaryOperation operation, BigInt left, BigInt right)
    {
        switch (operation)
        {
            case BinaryOperation.Add:
                return PyInt.From(left + right);
            case BinaryOperation.Subtract:
                return PyInt.From(left - right);
            case BinaryOperation.Multiply:
                ChargeBits(interp, BitLength(left) + BitLength(right));
                IntCost.PayProduct(interp, left, right);
                return PyInt.From(left * right);
            case BinaryOperation.FloorDivide:
                IntCost.PayQuotient(interp, left, right);
                return PyInt.From(FloorDivide(left, right));
            case BinaryOperation.Modulo:
                IntCost.PayQuotient(interp, left, right);
                return PyInt.From(Modulo(left, right));
            case BinaryOperation.DivMod:
                IntCost.PayQuotient(interp, left, right);
                (BigInt quotient, BigInt remainder) = DivMod(left, right, "integer division or modulo by zero");
                return new PyTuple([PyInt.From(quotient), PyInt.From(remainder)]);
            case BinaryOperation.BitAnd:
                return PyInt.From(left & right);
            case BinaryOperation.BitOr:
                return PyInt.From(left | right);
            case BinaryOperation.BitXor:
                return PyInt.From(left ^ right);
            case BinaryOperation.RightShift:
                return RightShift(left, right);
            case BinaryOperation.LeftShift:
                return LeftShift(interp, left, right);
            case BinaryOperation.Divide:
                return right.IsZero
                    ? throw Throw.ZeroDivisionError("division by zero")
                    : Value.FromFloat(IntConversion.Quotient(left, right));
            case BinaryOperation.Power:
                return IntPower.Power(interp, left, right);
            default:
                return Value.NotImplemented;
        }
    }

    private static BigInt FloorDivide(BigInt left, BigInt right)
    {
        // Of operands of one sign the quotient is rounded down as it is, and nobody needs the remainder.
        return left.Sign == right.Sign && !left.IsZero ? left / right : DivMod(left, right, "integer division or modulo by zero").Quotient;
    }

    private static BigInt Modulo(BigInt left, BigInt right)
    {
        if (right.IsZero)
        {
            throw Throw.ZeroDivisionError("integer modulo by zero");
        }

        BigInt remainder = left % right;
        return !remainder.IsZero && remainder.Sign != right.Sign ? remainder + right : remainder;
    }

    public static (BigInt Quotient, BigInt Remainder) DivMod(BigInt left, BigInt right, string zeroMessage)
    {
        if (right.IsZero)
        {
            throw Throw.ZeroDivisionError(zeroMessage);
        }

        var quotient = BigInt.DivRem(left, right, out BigInt remainder);
        return !remainder.IsZero && remainder.Sign != right.Sign ? (quotient - 1, remainder + right) : (quotient, remainder);
    }

    /// <summary>The number of bits of the magnitude: <c>int.bit_length</c>.</summary>
    public static long BitLength(BigInt value) => value.GetBitLength();

    /// <summary>Pays for a result of this many bits; MemoryError for one that no integer can have.</summary>
    public static void ChargeBits(Interpreter interp, long bits)
    {
        if (bits > MaxBits)
        {
            throw Throw.MemoryError();
        }

        interp.ChargeBytes(bits / 8);
    }

    private static Value LeftShift(Interpreter interp, BigInt left, BigInt right)
    {
        if (right.Sign < 0)
        {
            throw Throw.ValueError("negative shift count");
        }

        if (left.IsZero)
        {
            return Value.FromInt(0);
        }

        if (right > long.MaxValue / 2)
        {
            throw Throw.OverflowError("too many digits in integer");
        }

        ChargeBits(interp, BitLength(left) + (long)right);
        return PyInt.From(left << (int)right);
    }

    private static Value RightShift(BigInt left, BigInt right)
    {
        if (right.Sign < 0)
        {
            throw Throw.ValueError("negative shift count");
        }

        return right > MaxBits ? Value.FromInt(left.Sign < 0 ? -1 : 0) : PyInt.From(left >> (int)right);
    }
}
