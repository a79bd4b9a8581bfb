using System.Runtime.CompilerServices;
using MiniPy.Numbers;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>
/// The arithmetic of ints of at most 128 bits, of which at least one has more than 64 or the result has (reference, 6.7 to 6.9). It makes no object but the
/// result. What needs more bits, raises or is rare is left to <see cref="IntArithmetic.Large"/>; nothing done here is work that a program has to pay for.
/// </summary>
internal static class WideArithmetic
{
    public static Value Binary(Interpreter interp, BinaryOperation operation, WideInt left, WideInt right)
    {
        WideInt result;
        switch (operation)
        {
            case BinaryOperation.Add when WideInt.TryAdd(left, right, out result):
                return PyInt.From(result);
            case BinaryOperation.Subtract when WideInt.TrySubtract(left, right, out result):
                return PyInt.From(result);
            case BinaryOperation.Multiply:
                return Multiply(left, right);
            case BinaryOperation.FloorDivide when !right.IsZero && WideInt.TryFloorDivide(left, right, out result, out _):
                return PyInt.From(result);
            case BinaryOperation.Modulo when !right.IsZero:
                WideInt.TryFloorDivide(left, right, out _, out result);
                return PyInt.From(result);
            case BinaryOperation.DivMod when !right.IsZero && WideInt.TryFloorDivide(left, right, out result, out WideInt remainder):
                return new PyTuple([PyInt.From(result), PyInt.From(remainder)]);
            case BinaryOperation.BitAnd:
                return PyInt.From(left & right);
            case BinaryOperation.BitOr:
                return PyInt.From(left | right);
            case BinaryOperation.BitXor:
                return PyInt.From(left ^ right);
            case BinaryOperation.RightShift when right.High >= 0:
                return PyInt.From(left >> (right.High == 0 ? (int)Math.Min(right.Low, 127) : 127));
            case BinaryOperation.LeftShift when right.High == 0 && WideInt.TryShiftLeft(left, (int)Math.Min(right.Low, 128), out result):
                return PyInt.From(result);
            case BinaryOperation.Divide when !right.IsZero:
                return Value.FromFloat(IntConversion.Quotient(left, right));
            default:
                return IntArithmetic.Large(interp, operation, BigInt.FromWide(left), BigInt.FromWide(right));
        }
    }

    /// <summary>False where the result has more bits.</summary>
    public static bool TryUnary(UnaryOperation operation, WideInt operand, out Value value)
    {
        bool fits = true;
        if (operation == UnaryOperation.Invert)
        {
            operand = ~operand;
        }
        else if (operation == UnaryOperation.Minus || (operation == UnaryOperation.Absolute && operand.High < 0))
        {
            fits = WideInt.TryNegate(operand, out operand);
        }

        value = fits ? PyInt.From(operand) : Value.Unbound;
        return fits;
    }

    /// <remarks>Compiled at once: ahead of time the upper limb of a product is a call.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Value Multiply(WideInt left, WideInt right)
    {
        if (left.IsSmall && right.IsSmall)
        {
            long signedHigh = Math.BigMul((long)left.Low, (long)right.Low, out long signedLow);
            return PyInt.From(new WideInt((ulong)signedLow, signedHigh));
        }

        left.Magnitude(out ulong leftLow, out ulong leftHigh);
        right.Magnitude(out ulong rightLow, out ulong rightHigh);
        bool isNegative = (left.High ^ right.High) < 0;

        // Four products of limbs, of which those of an upper limb that is zero add nothing.
        ulong first = leftLow * rightLow;
        ulong second = LimbMultiplication.High(leftLow, rightLow);
        ulong low = leftHigh * rightLow;
        ulong third = LimbMultiplication.High(leftHigh, rightLow);
        second += low;
        third += second < low ? 1UL : 0;
        low = leftLow * rightHigh;
        ulong high = LimbMultiplication.High(leftLow, rightHigh);
        second += low;
        high += second < low ? 1UL : 0;
        third += high;
        ulong fourth = LimbMultiplication.High(leftHigh, rightHigh) + (third < high ? 1UL : 0);
        low = leftHigh * rightHigh;
        third += low;
        fourth += third < low ? 1UL : 0;
        if ((third | fourth) == 0 && WideInt.TryFromMagnitude(first, second, isNegative, out WideInt product))
        {
            return PyInt.From(product);
        }

        ulong[] limbs = fourth != 0 ? [first, second, third, fourth] : third != 0 ? [first, second, third] : [first, second];
        return PyInt.From(BigInt.FromLimbs(limbs, isNegative ? -limbs.Length : limbs.Length));
    }
}
