using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>The arithmetic of complex numbers (reference, 6.5 to 6.7), step by step as C programs do it, so that the last digit agrees.</summary>
internal static class ComplexArithmetic
{
    /// <summary>Up to this exponent an integral power is a product.</summary>
    private const double LargestProductExponent = 100.0;

    public static bool Supports(BinaryOperation operation) => operation
        is BinaryOperation.Add or BinaryOperation.Subtract or BinaryOperation.Multiply or BinaryOperation.Divide or BinaryOperation.Power;

    /// <summary><c>(a + bj) op (c + dj)</c></summary>
    public static PyComplex Binary(BinaryOperation operation, double a, double b, double c, double d) => operation switch
    {
        BinaryOperation.Add => new PyComplex(a + c, b + d),
        BinaryOperation.Subtract => new PyComplex(a - c, b - d),
        BinaryOperation.Multiply => Multiply(a, b, c, d),
        BinaryOperation.Divide => Divide(a, b, c, d),
        _ => Power(a, b, c, d),
    };

    public static double Absolute(double real, double imaginary)
    {
        double result = Hypotenuse(real, imaginary);
        return double.IsInfinity(result) && double.IsFinite(real) && double.IsFinite(imaginary)
            ? throw Throw.OverflowError("absolute value too large")
            : result;
    }

    private static PyComplex Multiply(double a, double b, double c, double d) => new((a * c) - (b * d), (a * d) + (b * c));

    /// <summary>Divides by the larger part of the divisor first, so that nothing overflows on the way (Smith).</summary>
    private static PyComplex Divide(double a, double b, double c, double d)
    {
        double absoluteReal = Math.Abs(c);
        double absoluteImaginary = Math.Abs(d);
        if (absoluteReal >= absoluteImaginary)
        {
            if (absoluteReal == 0.0)
            {
                throw Throw.ZeroDivisionError("complex division by zero");
            }

            double ratio = d / c;
            double divisor = c + (d * ratio);
            return new PyComplex((a + (b * ratio)) / divisor, (b - (a * ratio)) / divisor);
        }

        if (absoluteImaginary >= absoluteReal)
        {
            double ratio = c / d;
            double divisor = (c * ratio) + d;
            return new PyComplex(((a * ratio) + b) / divisor, ((b * ratio) - a) / divisor);
        }

        return new PyComplex(PyFloat.NotANumber, PyFloat.NotANumber);
    }

    private static PyComplex Power(double a, double b, double c, double d)
    {
        PyComplex result;
        if (d == 0.0 && c == Math.Floor(c) && Math.Abs(c) <= LargestProductExponent)
        {
            result = IntegralPower(a, b, (long)c);
        }
        else
        {
            result = GeneralPower(a, b, c, d);
        }

        return double.IsInfinity(result.Real) || double.IsInfinity(result.Imaginary)
            ? throw Throw.OverflowError("complex exponentiation")
            : result;
    }

    private static PyComplex GeneralPower(double a, double b, double c, double d)
    {
        if (c == 0.0 && d == 0.0)
        {
            return new PyComplex(1.0, 0.0);
        }

        if (a == 0.0 && b == 0.0)
        {
            return d != 0.0 || c < 0.0 ? throw Throw.ZeroDivisionError("0.0 to a negative or complex power") : new PyComplex(0.0, 0.0);
        }

        double absolute = Hypotenuse(a, b);
        double length = Math.Pow(absolute, c);
        double argument = Math.Atan2(b, a);
        double phase = argument * c;
        if (d != 0.0)
        {
            length *= Math.Exp(-argument * d);
            phase += d * Math.Log(absolute);
        }

        return new PyComplex(length * Math.Cos(phase), length * Math.Sin(phase));
    }

    private static PyComplex IntegralPower(double a, double b, long exponent)
    {
        if (exponent > 0)
        {
            return Product(a, b, exponent);
        }

        if (a == 0.0 && b == 0.0 && exponent < 0)
        {
            throw Throw.ZeroDivisionError("0.0 to a negative or complex power");
        }

        PyComplex inverse = Product(a, b, -exponent);
        return Divide(1.0, 0.0, inverse.Real, inverse.Imaginary);
    }

    private static PyComplex Product(double a, double b, long exponent)
    {
        var result = new PyComplex(1.0, 0.0);
        var power = new PyComplex(a, b);
        for (long mask = 1; mask > 0 && exponent >= mask; mask <<= 1)
        {
            if ((exponent & mask) != 0)
            {
                result = Multiply(result.Real, result.Imaginary, power.Real, power.Imaginary);
            }

            power = Multiply(power.Real, power.Imaginary, power.Real, power.Imaginary);
        }

        return result;
    }

    private static double Hypotenuse(double x, double y) => double.IsInfinity(x) || double.IsInfinity(y)
        ? double.PositiveInfinity
        : double.IsNaN(x) || double.IsNaN(y) ? PyFloat.NotANumber : double.Hypot(x, y);
}
