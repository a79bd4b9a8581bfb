using System.Runtime.CompilerServices;
using MiniPy.Objects;

namespace MiniPy.Nodes.Expressions;

/// <summary>What an arithmetic operation does with two small ints or two floats; everything else is <see cref="Operators.Binary"/>.</summary>
internal interface IArithmetic
{
    static abstract BinaryOperation Operation { get; }

    /// <summary>False where the result does not fit, or the operation raises.</summary>
    static abstract bool TryInt(long left, long right, out long result);

    /// <summary>False where the operation is not done here.</summary>
    static abstract bool TryFloat(double left, double right, out double result);
}

internal readonly struct AddOperation : IArithmetic
{
    public static BinaryOperation Operation => BinaryOperation.Add;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryInt(long left, long right, out long result)
    {
        result = left + right;
        return ((left ^ result) & (right ^ result)) >= 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFloat(double left, double right, out double result)
    {
        result = left + right;
        return true;
    }
}

internal readonly struct SubtractOperation : IArithmetic
{
    public static BinaryOperation Operation => BinaryOperation.Subtract;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryInt(long left, long right, out long result)
    {
        result = left - right;
        return ((left ^ right) & (left ^ result)) >= 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFloat(double left, double right, out double result)
    {
        result = left - right;
        return true;
    }
}

internal readonly struct MultiplyOperation : IArithmetic
{
    public static BinaryOperation Operation => BinaryOperation.Multiply;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryInt(long left, long right, out long result)
    {
        long high = Math.BigMul(left, right, out result);
        return high == result >> 63;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFloat(double left, double right, out double result)
    {
        result = left * right;
        return true;
    }
}

internal readonly struct DivideOperation : IArithmetic
{
    public static BinaryOperation Operation => BinaryOperation.Divide;

    public static bool TryInt(long left, long right, out long result)
    {
        result = 0;
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFloat(double left, double right, out double result)
    {
        result = left / right;
        return right != 0;
    }
}

/// <summary>Rounds to minus infinity, as Python's integer division does.</summary>
internal readonly struct FloorDivideOperation : IArithmetic
{
    public static BinaryOperation Operation => BinaryOperation.FloorDivide;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryInt(long left, long right, out long result)
    {
        // Zero raises and -1 may overflow; both are rare enough to be left to the general path.
        if (right is 0 or -1)
        {
            result = 0;
            return false;
        }

        // A 32-bit division takes a fraction of the time of a 64-bit one.
        long quotient = ((left | right) >>> 32) == 0 ? (uint)left / (uint)right : left / right;
        result = quotient - (((quotient * right) != left && (left ^ right) < 0) ? 1 : 0);
        return true;
    }

    public static bool TryFloat(double left, double right, out double result)
    {
        result = 0;
        return false;
    }
}

/// <summary>The remainder has the sign of the divisor.</summary>
internal readonly struct ModuloOperation : IArithmetic
{
    public static BinaryOperation Operation => BinaryOperation.Modulo;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryInt(long left, long right, out long result)
    {
        if (right is 0 or -1)
        {
            result = 0;
            return false;
        }

        long remainder = ((left | right) >>> 32) == 0 ? (uint)left % (uint)right : left % right;
        result = remainder + ((remainder != 0 && (remainder ^ right) < 0) ? right : 0);
        return true;
    }

    public static bool TryFloat(double left, double right, out double result)
    {
        result = 0;
        return false;
    }
}

internal readonly struct BitAndOperation : IArithmetic
{
    public static BinaryOperation Operation => BinaryOperation.BitAnd;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryInt(long left, long right, out long result)
    {
        result = left & right;
        return true;
    }

    public static bool TryFloat(double left, double right, out double result)
    {
        result = 0;
        return false;
    }
}

internal readonly struct BitOrOperation : IArithmetic
{
    public static BinaryOperation Operation => BinaryOperation.BitOr;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryInt(long left, long right, out long result)
    {
        result = left | right;
        return true;
    }

    public static bool TryFloat(double left, double right, out double result)
    {
        result = 0;
        return false;
    }
}

internal readonly struct BitXorOperation : IArithmetic
{
    public static BinaryOperation Operation => BinaryOperation.BitXor;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryInt(long left, long right, out long result)
    {
        result = left ^ right;
        return true;
    }

    public static bool TryFloat(double left, double right, out double result)
    {
        result = 0;
        return false;
    }
}

/// <summary>Only small exponents that are not negative: everything else may be large, a float or an error.</summary>
internal readonly struct PowerOperation : IArithmetic
{
    private const long LargestExponent = 64;

    public static BinaryOperation Operation => BinaryOperation.Power;

    public static bool TryInt(long left, long right, out long result)
    {
        result = 1;
        if ((ulong)right > LargestExponent)
        {
            return false;
        }

        for (; right > 0; right--)
        {
            if (!MultiplyOperation.TryInt(result, left, out result))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Zero and negative numbers may raise or give a complex number, and what is infinite may be an overflow.</summary>
    public static bool TryFloat(double left, double right, out double result)
    {
        result = Math.Pow(left, right);
        return left > 0 && double.IsFinite(result);
    }
}

internal readonly struct LeftShiftOperation : IArithmetic
{
    public static BinaryOperation Operation => BinaryOperation.LeftShift;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryInt(long left, long right, out long result)
    {
        result = left << (int)right;
        return (ulong)right < 63 && result >> (int)right == left;
    }

    public static bool TryFloat(double left, double right, out double result)
    {
        result = 0;
        return false;
    }
}

internal readonly struct RightShiftOperation : IArithmetic
{
    public static BinaryOperation Operation => BinaryOperation.RightShift;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryInt(long left, long right, out long result)
    {
        result = left >> (int)right;
        return (ulong)right < 64;
    }

    public static bool TryFloat(double left, double right, out double result)
    {
        result = 0;
        return false;
    }
}
