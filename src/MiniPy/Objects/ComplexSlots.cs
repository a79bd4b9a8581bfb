using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>What complex numbers do (library reference, "Numeric Types").</summary>
internal sealed class ComplexSlots : TypeSlots
{
    public override Value New(Interpreter interp, PyType type, in Arguments arguments) => ComplexConversion.Construct(interp, type, arguments);

    public override bool Truth(Interpreter interp, Value self) => Number(self) is not { Real: 0.0, Imaginary: 0.0 };

    public override long Hash(Interpreter interp, Value self)
    {
        const long imaginaryFactor = 1000003;
        PyComplex number = Number(self);
        long hash = unchecked(Hashing.HashFloat(number.Real, number) + (imaginaryFactor * Hashing.HashFloat(number.Imaginary, number)));
        return hash == -1 ? -2 : hash;
    }

    public override string Repr(Interpreter interp, Value self)
    {
        PyComplex number = Number(self);
        string imaginary = FloatFormatting.Format(number.Imaginary, 'r', 0, alternate: false, keepPoint: false, noNegativeZero: false);
        if (number.Real == 0.0 && !double.IsNegative(number.Real))
        {
            return imaginary + "j";
        }

        string real = FloatFormatting.Format(number.Real, 'r', 0, alternate: false, keepPoint: false, noNegativeZero: false);
        return $"({real}{(imaginary[0] == '-' ? string.Empty : "+")}{imaginary}j)";
    }

    public override string Format(Interpreter interp, Value self, string specification) => specification.Length == 0
        ? Operators.Str(interp, self)
        : ComplexFormatting.Format(interp, Number(self), specification, self.Type.Name);

    public override Value Compare(Interpreter interp, Value self, Value other, Comparison comparison)
    {
        if (comparison is not (Comparison.Equal or Comparison.NotEqual))
        {
            return Value.NotImplemented;
        }

        PyComplex number = Number(self);
        bool isEqual;
        if (other.Reference is PyComplex second)
        {
            isEqual = number.Real == second.Real && number.Imaginary == second.Imaginary;
        }
        else if (PyFloat.IsFloat(other) || PyInt.IsInteger(other))
        {
            // An int is compared exactly, not as the float that is nearest to it.
            isEqual = number.Imaginary == 0.0 && Types.Float.Slots.Compare(interp, Value.FromFloat(number.Real), other, Comparison.Equal).IsTrue;
        }
        else
        {
            return Value.NotImplemented;
        }

        return Value.FromBool(isEqual == (comparison == Comparison.Equal));
    }

    public override Value Binary(Interpreter interp, BinaryOperation operation, Value left, Value right) =>
        ComplexArithmetic.Supports(operation)
        && PyComplex.TryNumber(left, out double a, out double b) && PyComplex.TryNumber(right, out double c, out double d)
            ? ComplexArithmetic.Binary(operation, a, b, c, d)
            : Value.NotImplemented;

    public override Value PowerModulo(Interpreter interp, Value left, Value exponent, Value modulus) => throw Throw.ValueError("complex modulo");

    public override Value Unary(Interpreter interp, UnaryOperation operation, Value operand)
    {
        PyComplex number = Number(operand);
        return operation switch
        {
            UnaryOperation.Plus => new PyComplex(number.Real, number.Imaginary),
            UnaryOperation.Minus => new PyComplex(-number.Real, -number.Imaginary),
            UnaryOperation.Absolute => Value.FromFloat(ComplexArithmetic.Absolute(number.Real, number.Imaginary)),
            _ => Value.NotImplemented,
        };
    }

    private static PyComplex Number(Value self) => (PyComplex)self.Reference!;
}
