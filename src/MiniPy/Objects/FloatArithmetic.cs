using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>The arithmetic of floats (reference, 6.5 to 6.7), with Python's sign rules for <c>//</c> and <c>%</c>.</summary>
internal static class FloatArithmetic
{
    /// <summary>What an operation gives, NotImplemented, or <see cref="Value.Error"/>.</summary>
    public static Value Binary(Interpreter interp, BinaryOperation operation, double left, double right) => operation switch
    {
        BinaryOperation.Add => Value.FromFloat(left + right),
        BinaryOperation.Subtract => Value.FromFloat(left - right),
        BinaryOperation.Multiply => Value.FromFloat(left * right),
        BinaryOperation.Divide => right != 0.0
            ? Value.FromFloat(left / right)
            : interp.Raise(Throw.ZeroDivisionError("float division by zero")),
        BinaryOperation.FloorDivide => right != 0.0
            ? Value.FromFloat(DivMod(left, right).Quotient)
            : interp.Raise(Throw.ZeroDivisionError("float floor division by zero")),
        BinaryOperation.Modulo => right != 0.0
            ? Value.FromFloat(Modulo(left, right))
            : interp.Raise(Throw.ZeroDivisionError("float modulo by zero")),
        BinaryOperation.DivMod => DivModTuple(left, right),
        BinaryOperation.Power => Power(left, right),
        _ => Value.NotImplemented,
    };

    /// <summary>The remainder with the divisor's sign.</summary>
    public static double Modulo(double left, double right)
    {
        double remainder = left % right;
        if (remainder == 0.0)
        {
            return Math.CopySign(0.0, right);
        }

        return (right < 0) != (remainder < 0) ? remainder + right : remainder;
    }

    public static (double Quotient, double Remainder) DivMod(double left, double right)
    {
        double remainder = left % right;
        double quotient = (left - remainder) / right;
        if (remainder == 0.0)
        {
            remainder = Math.CopySign(0.0, right);
        }
        else if ((right < 0) != (remainder < 0))
        {
            remainder += right;
            quotient -= 1.0;
        }

        if (quotient == 0.0)
        {
            return (Math.CopySign(0.0, left / right), remainder);
        }

        double floor = Math.Floor(quotient);
        return (quotient - floor > 0.5 ? floor + 1.0 : floor, remainder);
    }

    public static Value Power(double number, double exponent)
    {
        if (number < 0.0 && double.IsFinite(number) && double.IsFinite(exponent) && Math.Floor(exponent) != exponent)
        {
            // A negative number's fractional power is complex.
            return ComplexArithmetic.Binary(BinaryOperation.Power, number, 0.0, exponent, 0.0);
        }

        if (number == 0.0 && exponent < 0.0 && double.IsFinite(exponent))
        {
            throw Throw.ZeroDivisionError("0.0 cannot be raised to a negative power");
        }

        double result = Math.Pow(number, exponent);
        if (double.IsInfinity(result) && double.IsFinite(number) && double.IsFinite(exponent))
        {
            throw Throw.New(Exceptions.OverflowError, Value.FromInt(34), new PyStr("Numerical result out of range"));
        }

        return Value.FromFloat(result);
    }

    private static PyTuple DivModTuple(double left, double right)
    {
        if (right == 0.0)
        {
            throw Throw.ZeroDivisionError("float divmod()");
        }

        (double quotient, double remainder) = DivMod(left, right);
        return new PyTuple([Value.FromFloat(quotient), Value.FromFloat(remainder)]);
    }
}
