using System.Numerics;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>A complex number: two floats (reference, 3.2.4.3).</summary>
internal sealed class PyComplex(double real, double imaginary, PyType type) : PyObject(type)
{
    private InstanceState state;

    public PyComplex(double real, double imaginary)
        : this(real, imaginary, Types.Complex)
    {
    }

    public PyComplex(Complex number)
        : this(number.Real, number.Imaginary)
    {
    }

    public double Real { get; } = real;

    public double Imaginary { get; } = imaginary;

    public override PyDict? Attributes => state.Attributes;

    public override ref InstanceState OwnState => ref state;

    public override PyDict? AttributesForWriting() => state.AttributesForWriting(Type);

    /// <summary>The number that a complex, a float or an int is; false for anything else.</summary>
    public static bool TryNumber(Value value, out double real, out double imaginary)
    {
        imaginary = 0;
        if (value.Reference is PyComplex complex)
        {
            (real, imaginary) = (complex.Real, complex.Imaginary);
            return true;
        }

        if (PyFloat.IsFloat(value))
        {
            real = PyFloat.ToDouble(value);
            return true;
        }

        bool isInteger = PyInt.IsInteger(value);
        real = isInteger ? IntConversion.ToDouble(value) : 0;
        return isInteger;
    }
}
