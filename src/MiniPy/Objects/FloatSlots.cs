using MiniPy.Numbers;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>What floats do (library reference, "Numeric Types").</summary>
internal sealed class FloatSlots : TypeSlots
{
    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        Value given = Builtins.FloatMethods.New.BindOptional(arguments);
        if (given.Reference is PyStr text)
        {
            return FloatConversion.TryParse(text.Text, out double parsed)
                ? type == Types.Float ? Value.FromFloat(parsed) : new PyFloat(parsed, type)
                : interp.Raise(FloatConversion.NoFloat(interp, given));
        }

        double number = given.IsUnbound ? 0.0 : FloatConversion.Construct(interp, given);
        return type == Types.Float ? Value.FromFloat(number) : new PyFloat(number, type);
    }

    public override Value NewFrom(Interpreter interp, PyType type, Value only) =>
        only.IsFloat ? only
        : only.IsInt ? Value.FromFloat(only.AsInt)
        : only.IsExactly<PyStr>() && FloatConversion.TryParse(only.Unchecked<PyStr>().Text, out double parsed) ? Value.FromFloat(parsed)
        : Value.Unbound;

    public override bool Truth(Interpreter interp, Value self) => PyFloat.ToDouble(self) != 0.0;

    public override Value HashOrError(Interpreter interp, Value self) => Value.FromInt(Hash(interp, self));

    public override long Hash(Interpreter interp, Value self) =>
        Hashing.HashFloat(PyFloat.ToDouble(self), self.IsFloat ? null : self.Reference);

    public override string Repr(Interpreter interp, Value self) => FloatFormatting.Repr(PyFloat.ToDouble(self));

    public override string Format(Interpreter interp, Value self, string specification) =>
        specification.Length == 0
            ? Operators.Str(interp, self)
            : NumberFormatting.FormatFloat(interp, PyFloat.ToDouble(self), specification, self.Type.Name);

    public override Value Compare(Interpreter interp, Value self, Value other, Comparison comparison)
    {
        double number = PyFloat.ToDouble(self);
        if (PyFloat.IsFloat(other))
        {
            return Value.FromBool(Holds(number, PyFloat.ToDouble(other), comparison));
        }

        return PyInt.IsInteger(other) ? CompareWithInt(number, other, comparison) : Value.NotImplemented;
    }

    public override Value Binary(Interpreter interp, BinaryOperation operation, Value left, Value right) =>
        TryNumber(left, out double first) && TryNumber(right, out double second)
            ? FloatArithmetic.Binary(interp, operation, first, second)
            : Value.NotImplemented;

    public override Value PowerModulo(Interpreter interp, Value left, Value exponent, Value modulus) =>
        throw Throw.TypeError("pow() 3rd argument not allowed unless all arguments are integers");

    public override Value Unary(Interpreter interp, UnaryOperation operation, Value operand)
    {
        double number = PyFloat.ToDouble(operand);
        return operation switch
        {
            UnaryOperation.Plus => Value.FromFloat(number),
            UnaryOperation.Minus => Value.FromFloat(-number),
            UnaryOperation.Absolute => Value.FromFloat(Math.Abs(number)),
            _ => Value.NotImplemented,
        };
    }

    public override Value Int(Interpreter interp, Value self) => IntConversion.FromFloat(PyFloat.ToDouble(self));

    public override Value Float(Interpreter interp, Value self) => self.IsFloat ? self : Value.FromFloat(PyFloat.ToDouble(self));

    /// <summary>Whether a comparison holds; false for not-a-number, except that it is unequal to everything.</summary>
    public static bool Holds(double left, double right, Comparison comparison) => comparison switch
    {
        Comparison.Equal => left == right,
        Comparison.NotEqual => left != right,
        Comparison.Less => left < right,
        Comparison.LessEqual => left <= right,
        Comparison.Greater => left > right,
        _ => left >= right,
    };

    private static bool TryNumber(Value value, out double number)
    {
        if (PyFloat.IsFloat(value))
        {
            number = PyFloat.ToDouble(value);
            return true;
        }

        bool isInteger = PyInt.IsInteger(value);
        number = isInteger ? IntConversion.ToDouble(value) : 0;
        return isInteger;
    }

    /// <summary>Compares exactly: the int is not rounded to a float first.</summary>
    private static Value CompareWithInt(double number, Value integer, Comparison comparison)
    {
        if (!double.IsFinite(number))
        {
            return Value.FromBool(Holds(number, 0.0, comparison));
        }

        if ((integer.IsInt || integer.IsBool) && integer.AsInt is > -(1L << 53) and < 1L << 53)
        {
            return Value.FromBool(Holds(number, integer.AsInt, comparison));
        }

        int order = BigInt.FromDouble(Math.Floor(number)).CompareTo(PyInt.ToBigInt(integer));
        if (order == 0 && Math.Floor(number) != number)
        {
            order = 1;
        }

        return Value.FromBool(Operators.Holds(order, comparison));
    }
}
