using MiniPy.Numbers;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules;

/// <content>Floating point arithmetic and manipulation, powers and logarithms.</content>
internal static partial class MathModule
{
    private static readonly PyStr CeilName = new("__ceil__");
    private static readonly PyStr FloorName = new("__floor__");

    private static Value Rounded(Interpreter interp, Value value, PyStr name, Func<double, double> round)
    {
        if (!value.IsFloat)
        {
            Value method = Operators.FindSpecial(interp, value, name);
            if (!method.IsUnbound)
            {
                return interp.Call(method);
            }
        }

        return IntConversion.FromFloat(round(Real(interp, value)));
    }

    private static Value Truncate(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Value method = Operators.FindSpecial(interp, arguments[0], Names.Trunc);
        return method.IsUnbound
            ? throw Throw.TypeError($"type {arguments[0].Type.Name} doesn't define __trunc__ method")
            : interp.Call(method);
    }

    private static Value FusedMultiplyAdd(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        double x = Real(interp, arguments[0]);
        double y = Real(interp, arguments[1]);
        double z = Real(interp, arguments[2]);
        double result = Math.FusedMultiplyAdd(x, y, z);
        if (double.IsNaN(result) && !double.IsNaN(x) && !double.IsNaN(y) && !double.IsNaN(z))
        {
            throw Throw.ValueError("invalid operation in fma");
        }

        return double.IsInfinity(result) && double.IsFinite(x) && double.IsFinite(y) && double.IsFinite(z)
            ? throw Throw.OverflowError("overflow in fma")
            : Value.FromFloat(result);
    }

    private static Value FloatModulo(Interpreter interp, Value left, Value right)
    {
        double x = Real(interp, left);
        double y = Real(interp, right);
        double result = x % y;
        return double.IsNaN(result) && !double.IsNaN(x) && !double.IsNaN(y) ? throw DomainError() : Value.FromFloat(result);
    }

    private static Value Remainder(Interpreter interp, Value left, Value right)
    {
        double x = Real(interp, left);
        double y = Real(interp, right);
        double result = double.IsFinite(x) && double.IsInfinity(y) ? x : Math.IEEERemainder(x, y);
        return double.IsNaN(result) && !double.IsNaN(x) && !double.IsNaN(y) ? throw DomainError() : Value.FromFloat(result);
    }

    private static Value SplitFraction(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        double x = Real(interp, arguments[0]);
        double whole = Math.Truncate(x);
        double fraction = double.IsInfinity(x) ? Math.CopySign(0.0, x) : Math.CopySign(x - whole, x);
        return new PyTuple([Value.FromFloat(double.IsNaN(x) ? x : fraction), Value.FromFloat(whole)]);
    }

    private static Value SplitExponent(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        double x = Real(interp, arguments[0]);
        (double mantissa, int exponent) = FractionAndExponent(x);
        return new PyTuple([Value.FromFloat(mantissa), Value.FromInt(exponent)]);
    }

    private static (double Mantissa, int Exponent) FractionAndExponent(double x)
    {
        if (x == 0.0 || !double.IsFinite(x))
        {
            return (x, 0);
        }

        int exponent = Math.ILogB(x) + 1;
        return (Math.ScaleB(x, -exponent), exponent);
    }

    private static Value ScaleByPowerOfTwo(Interpreter interp, Value number, Value power)
    {
        double x = Real(interp, number);
        if (!PyInt.IsInteger(power))
        {
            throw Throw.TypeError("Expected an int as second argument to ldexp.");
        }

        int exponent = (int)Math.Clamp(Operators.IndexClamped(interp, power), int.MinValue, int.MaxValue);
        double result = x == 0.0 || !double.IsFinite(x) ? x : Math.ScaleB(x, exponent);
        return double.IsInfinity(result) && double.IsFinite(x) ? throw RangeError() : Value.FromFloat(result);
    }

    private const double UsualTolerance = 1e-9;

    private static Value IsClose(Interpreter interp, Value left, Value right, double relative, double absolute)
    {
        double a = Real(interp, left);
        double b = Real(interp, right);
        if (relative < 0.0 || absolute < 0.0)
        {
            throw Throw.ValueError("tolerances must be non-negative");
        }

        if (a == b)
        {
            return Value.True;
        }

        double difference = Math.Abs(b - a);
        return Value.FromBool(!double.IsInfinity(a) && !double.IsInfinity(b)
            && (difference <= Math.Abs(relative * b) || difference <= Math.Abs(relative * a) || difference <= absolute));
    }

    private static Value NextAfter(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        double x = Real(interp, arguments[0]);
        double y = Real(interp, arguments[1]);
        BigInt steps = 1;
        if (!arguments[2].IsNone)
        {
            steps = Operators.Index(interp, arguments[2]);
            if (steps.Sign < 0)
            {
                throw Throw.ValueError("steps must be a non-negative integer");
            }
        }

        if (steps.IsZero || double.IsNaN(x) || double.IsNaN(y) || x == y)
        {
            return Value.FromFloat(steps.IsZero || double.IsNaN(x) ? x : y);
        }

        // Floats in order have numbers in order, so that steps can be counted without taking them.
        BigInt from = Ordinal(x);
        BigInt to = Ordinal(y);
        BigInt at = from < to ? BigInt.Min(from + steps, to) : BigInt.Max(from - steps, to);
        double result = BitConverter.Int64BitsToDouble(at.Sign < 0 ? long.MinValue | (long)-at : (long)at);
        return Value.FromFloat(at.IsZero ? (to.IsZero ? y : Math.CopySign(0.0, x)) : result);
    }

    private static long Ordinal(double x)
    {
        long bits = BitConverter.DoubleToInt64Bits(x);
        return bits < 0 ? -(bits & long.MaxValue) : bits;
    }

    private static Value UnitInLastPlace(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        double x = Math.Abs(Real(interp, arguments[0]));
        return Value.FromFloat(
            !double.IsFinite(x) ? x : x == double.MaxValue ? x - Math.BitDecrement(x) : Math.BitIncrement(x) - x);
    }

    private static Value Power(Interpreter interp, Value left, Value right)
    {
        double x = Real(interp, left);
        double y = Real(interp, right);
        double result = Math.Pow(x, y);
        if (!double.IsFinite(x) || !double.IsFinite(y) || double.IsFinite(result))
        {
            return Value.FromFloat(result);
        }

        throw double.IsNaN(result) || x == 0.0 ? DomainError() : RangeError();
    }

    private static Value Logarithm(Interpreter interp, Value value) =>
        Value.FromFloat(value.IsFloat && value.AsFloat > 0.0 ? Math.Log(value.AsFloat) : LogarithmOf(interp, value, Math.Log));

    private static Value Logarithm(Interpreter interp, Value value, Value unitValue)
    {
        double number = LogarithmOf(interp, value, Math.Log);
        double unit = LogarithmOf(interp, unitValue, Math.Log);
        return unit == 0.0 ? throw Throw.ZeroDivisionError("float division by zero") : Value.FromFloat(number / unit);
    }

    private static double LogarithmOf(Interpreter interp, Value value, Func<double, double> logarithm)
    {
        if (value.Reference is PyInt large && large.Number.Sign > 0 && !IntConversion.TryToDouble(large.Number, out _))
        {
            int shift = (int)large.Number.GetBitLength() - 64;
            return logarithm(Math.ScaleB((double)(ulong)(large.Number >> shift), -64)) + (logarithm(2.0) * (shift + 64));
        }

        double x = value.Reference is PyInt negative && negative.Number.Sign < 0 ? -1.0 : Real(interp, value);
        return x > 0.0 || double.IsNaN(x) ? logarithm(x) : throw DomainError();
    }
}
