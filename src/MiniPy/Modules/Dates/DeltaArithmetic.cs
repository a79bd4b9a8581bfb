using MiniPy.Numbers;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Dates;

/// <summary>Arithmetic of durations (library reference, "timedelta Objects"): what does not fit 64 bits is calculated with integers of any size.</summary>
internal static class DeltaArithmetic
{
    private const string NoDivision = "integer division or modulo by zero";

    /// <summary>The sum, or the difference where the second is to be taken off; may give <see cref="Value.Error"/>.</summary>
    public static Value Add(Interpreter interp, PyDelta left, PyDelta right, bool isNegative = false)
    {
        long days = isNegative ? (long)left.Days - right.Days : (long)left.Days + right.Days;
        long time = isNegative ? left.TimeOfDay - right.TimeOfDay : left.TimeOfDay + right.TimeOfDay;
        if (time < 0)
        {
            time += DayTime.PerDay;
            days--;
        }
        else if (time >= DayTime.PerDay)
        {
            time -= DayTime.PerDay;
            days++;
        }

        return PyDelta.Of(interp, PyDelta.DeltaType, days, time);
    }

    public static Value Negate(Interpreter interp, PyDelta delta) => Add(interp, PyDelta.Zero, delta, isNegative: true);

    /// <summary>An operation between two durations, but for adding and subtracting them.</summary>
    public static Value Binary(Interpreter interp, BinaryOperation operation, PyDelta left, PyDelta right)
    {
        switch (operation)
        {
            case BinaryOperation.Divide:
                return right.IsZero
                    ? interp.Raise(Throw.ZeroDivisionError("division by zero"))
                    : Value.FromFloat(IntConversion.Quotient(left.Total, right.Total));
            case BinaryOperation.FloorDivide or BinaryOperation.Modulo or BinaryOperation.DivMod:
                break;
            default:
                return Value.NotImplemented;
        }

        if (right.IsZero)
        {
            return interp.Raise(Throw.ZeroDivisionError(operation == BinaryOperation.Modulo ? "integer modulo by zero" : NoDivision));
        }

        BigInt quotient = FloorDivide(left.Total, right.Total, out BigInt rest);
        Value remainder = operation == BinaryOperation.FloorDivide ? Value.None : PyDelta.Of(interp, PyDelta.DeltaType, rest);
        return operation == BinaryOperation.FloorDivide ? PyInt.From(quotient)
            : operation == BinaryOperation.Modulo || remainder.IsError ? remainder
            : new PyTuple([PyInt.From(quotient), remainder]);
    }

    /// <summary>An operation between a duration and a number, which stands on the right of it.</summary>
    public static Value WithNumber(Interpreter interp, BinaryOperation operation, PyDelta left, Value right)
    {
        bool isInteger = PyInt.IsInteger(right);
        if (!isInteger && !PyFloat.IsFloat(right))
        {
            return Value.NotImplemented;
        }

        switch (operation)
        {
            case BinaryOperation.Multiply when isInteger:
                return PyDelta.Of(interp, PyDelta.DeltaType, left.Total * PyInt.ToBigInt(right));
            case BinaryOperation.Divide when isInteger:
                return DivideNearest(interp, left.Total, PyInt.ToBigInt(right));
            case BinaryOperation.FloorDivide when isInteger:
                BigInt divisor = PyInt.ToBigInt(right);
                return divisor.IsZero
                    ? interp.Raise(Throw.ZeroDivisionError(NoDivision))
                    : PyDelta.Of(interp, PyDelta.DeltaType, FloorDivide(left.Total, divisor, out _));
            case BinaryOperation.Multiply or BinaryOperation.Divide when !isInteger:
                return WithFloat(interp, left, PyFloat.ToDouble(right), operation == BinaryOperation.Divide);
            default:
                return Value.NotImplemented;
        }
    }

    /// <summary>A float is the quotient of two integers.</summary>
    private static Value WithFloat(Interpreter interp, PyDelta delta, double number, bool isDivided)
    {
        if (!double.IsFinite(number))
        {
            return interp.Raise(double.IsNaN(number)
                ? Throw.ValueError("cannot convert NaN to integer ratio")
                : Throw.OverflowError("cannot convert Infinity to integer ratio"));
        }

        int exponent = number == 0 ? 0 : Math.Max(0, 52 - Math.ILogB(number));
        BigInt numerator = exponent == 0 ? BigInt.FromDouble(number) : BigInt.FromDouble(Math.ScaleB(Math.ScaleB(number, exponent / 2), exponent - (exponent / 2)));
        BigInt denominator = BigInt.One << exponent;
        return isDivided
            ? DivideNearest(interp, delta.Total * denominator, numerator)
            : DivideNearest(interp, delta.Total * numerator, denominator);
    }

    /// <summary>A duration of the quotient in microseconds, rounded to the nearest, and half to even.</summary>
    private static Value DivideNearest(Interpreter interp, BigInt numerator, BigInt denominator)
    {
        if (denominator.IsZero)
        {
            return interp.Raise(Throw.ZeroDivisionError(NoDivision));
        }

        BigInt quotient = FloorDivide(numerator, denominator, out BigInt rest);
        int order = BigInt.Abs(rest << 1).CompareTo(BigInt.Abs(denominator));
        bool isUp = order > 0 || (order == 0 && !quotient.IsEven);
        return PyDelta.Of(interp, PyDelta.DeltaType, isUp ? quotient + BigInt.One : quotient);
    }

    /// <summary>The quotient rounded down, and the rest, which has the divisor's sign.</summary>
    public static BigInt FloorDivide(BigInt left, BigInt right, out BigInt rest)
    {
        BigInt quotient = BigInt.DivRem(left, right, out rest);
        if (rest.Sign != 0 && rest.Sign != right.Sign)
        {
            rest += right;
            quotient -= BigInt.One;
        }

        return quotient;
    }
}
