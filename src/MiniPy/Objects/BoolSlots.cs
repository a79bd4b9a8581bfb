using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>What True and False do that other ints do not (library reference, "Boolean Type - bool").</summary>
internal sealed class BoolSlots : IntSlots
{
    private const string InversionWarning =
        "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the underlying int " +
        "object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want " +
        "the bitwise inversion of the underlying int.";

    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        Value value = Builtins.BoolMethods.New.BindOptional(arguments);
        return value.IsUnbound ? Value.False : Operators.TruthOrError(interp, value);
    }

    public override Value NewFrom(Interpreter interp, PyType type, Value only) => only.IsInt ? Value.FromBool(only.AsInt != 0) : Operators.TruthOrError(interp, only);

    public override string Repr(Interpreter interp, Value self) => self.IsTrue ? "True" : "False";

    public override string Str(Interpreter interp, Value self) => self.IsTrue ? "True" : "False";

    public override Value Binary(Interpreter interp, BinaryOperation operation, Value left, Value right)
    {
        if (left.IsBool && right.IsBool)
        {
            switch (operation)
            {
                case BinaryOperation.BitAnd:
                    return Value.FromBool((left.AsInt & right.AsInt) != 0);
                case BinaryOperation.BitOr:
                    return Value.FromBool((left.AsInt | right.AsInt) != 0);
                case BinaryOperation.BitXor:
                    return Value.FromBool((left.AsInt ^ right.AsInt) != 0);
            }
        }

        return base.Binary(interp, operation, left, right);
    }

    public override Value Unary(Interpreter interp, UnaryOperation operation, Value operand)
    {
        if (operation == UnaryOperation.Invert && operand.IsBool)
        {
            interp.Warn(Exceptions.DeprecationWarning, InversionWarning);
        }

        return base.Unary(interp, operation, operand);
    }
}
