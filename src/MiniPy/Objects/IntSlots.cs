using MiniPy.Numbers;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>What ints do (library reference, "Numeric Types").</summary>
internal class IntSlots : TypeSlots
{
    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        Value number = IntConstruction.Make(interp, arguments);
        return type == Types.Int || number.IsError ? number : new PyIntInstance(PyInt.ToBigInt(number), type);
    }

    public override Value NewFrom(Interpreter interp, PyType type, Value only) => IntConstruction.Convert(interp, only);

    public override bool Truth(Interpreter interp, Value self) =>
        self.IsInt || self.IsBool ? self.AsInt != 0 : !((PyInt)self.Reference!).IsZero;

    public override long Hash(Interpreter interp, Value self) => PyInt.Hash(self);

    public override string Repr(Interpreter interp, Value self) => IntText.Decimal(interp, self);

    public override string Str(Interpreter interp, Value self) => self.IsInt ? self.AsInt.ToString() : base.Str(interp, self);

    public override string Format(Interpreter interp, Value self, string specification)
    {
        if (specification.Length == 0)
        {
            return Operators.Str(interp, self);
        }

        return NumberFormatting.FormatInt(interp, self, specification);
    }

    public override Value Compare(Interpreter interp, Value self, Value other, Comparison comparison)
    {
        if ((self.IsInt || self.IsBool) && (other.IsInt || other.IsBool))
        {
            return Value.FromBool(Operators.Holds(self.AsInt.CompareTo(other.AsInt), comparison));
        }

        return PyInt.IsInteger(other)
            ? Value.FromBool(Operators.Holds(PyInt.Compare(self, other), comparison))
            : Value.NotImplemented;
    }

    public override Value Binary(Interpreter interp, BinaryOperation operation, Value left, Value right)
    {
        if (left.IsInt && right.IsInt)
        {
            return IntArithmetic.Small(interp, operation, left.AsInt, right.AsInt);
        }

        if (PyInt.TryGetWide(left, out WideInt wideLeft) && PyInt.TryGetWide(right, out WideInt wideRight))
        {
            return WideArithmetic.Binary(interp, operation, wideLeft, wideRight);
        }

        return BinaryLarge(interp, operation, left, right);
    }

    private static Value BinaryLarge(Interpreter interp, BinaryOperation operation, Value left, Value right)
    {
        if (operation == BinaryOperation.Modulo && left.IsExactly<PyInt>() && PyInt.TryGetWide(right, out WideInt modulus) && !modulus.IsZero)
        {
            BigInt dividend = left.Unchecked<PyInt>().Number;
            IntCost.PayRemainder(interp, dividend, modulus);
            return PyInt.From(BigInt.Modulo(dividend, modulus));
        }

        if (!PyInt.IsInteger(left) || !PyInt.IsInteger(right))
        {
            return Value.NotImplemented;
        }

        BigInt number = PyInt.ToBigInt(left);
        BigInt other = PyInt.ToBigInt(right);
        return number.IsSmall && other.IsSmall
            ? IntArithmetic.Small(interp, operation, number.Small, other.Small)
            : IntArithmetic.Large(interp, operation, number, other);
    }

    public override Value PowerModulo(Interpreter interp, Value left, Value exponent, Value modulus) =>
        left.IsInt && exponent.IsInt && modulus.IsInt && exponent.AsInt >= 0 && modulus.AsInt is > 0 and <= int.MaxValue
            ? Value.FromInt(IntPower.SmallModular(left.AsInt, exponent.AsInt, modulus.AsInt))
            : PyInt.IsInteger(left) && PyInt.IsInteger(exponent) && PyInt.IsInteger(modulus)
            ? IntPower.Modular(interp, PyInt.ToBigInt(left), PyInt.ToBigInt(exponent), PyInt.ToBigInt(modulus))
            : Value.NotImplemented;

    public override Value Unary(Interpreter interp, UnaryOperation operation, Value operand)
    {
        if ((operand.IsInt || operand.IsBool) && operand.AsInt != long.MinValue)
        {
            long number = operand.AsInt;
            return Value.FromInt(operation switch
            {
                UnaryOperation.Invert => ~number,
                UnaryOperation.Plus => number,
                UnaryOperation.Minus => -number,
                _ => Math.Abs(number),
            });
        }

        if (PyInt.TryGetWide(operand, out WideInt wide) && WideArithmetic.TryUnary(operation, wide, out Value result))
        {
            return result;
        }

        BigInt large = PyInt.ToBigInt(operand);
        return PyInt.From(operation switch
        {
            UnaryOperation.Invert => -large - 1,
            UnaryOperation.Plus => large,
            UnaryOperation.Minus => -large,
            _ => BigInt.Abs(large),
        });
    }

    public override Value Index(Interpreter interp, Value self) => Exact(self);

    public override Value Int(Interpreter interp, Value self) => Exact(self);

    public override Value Float(Interpreter interp, Value self) => Value.FromFloat(IntConversion.ToDouble(self));

    /// <summary>The same number as an instance of int itself.</summary>
    private static Value Exact(Value self) => self.IsInt ? self
        : self.IsBool ? Value.FromInt(self.AsInt)
        : self.Type == Types.Int ? self
        : PyInt.From(((PyInt)self.Reference!).Number);
}

/// <summary>An instance of a Python subclass of int: an int with attributes.</summary>
internal sealed class PyIntInstance(BigInt value, PyType type) : PyInt(value, type)
{
    private InstanceState state;

    public override PyDict? Attributes => state.Attributes;

    public override ref InstanceState OwnState => ref state;

    public override PyDict? AttributesForWriting() => state.AttributesForWriting(Type);
}
