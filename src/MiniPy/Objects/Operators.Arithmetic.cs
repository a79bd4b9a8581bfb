using MiniPy.Numbers;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <content>Arithmetic (reference, 6.5 to 6.9, and 3.3.8 for who is asked first).</content>
internal static partial class Operators
{
    public static string Symbol(BinaryOperation operation) => operation switch
    {
        BinaryOperation.Add => "+",
        BinaryOperation.Subtract => "-",
        BinaryOperation.Multiply => "*",
        BinaryOperation.MatrixMultiply => "@",
        BinaryOperation.Divide => "/",
        BinaryOperation.Modulo => "%",
        BinaryOperation.Power => "** or pow()",
        BinaryOperation.LeftShift => "<<",
        BinaryOperation.RightShift => ">>",
        BinaryOperation.BitOr => "|",
        BinaryOperation.BitXor => "^",
        BinaryOperation.BitAnd => "&",
        BinaryOperation.FloorDivide => "//",
        _ => "divmod()",
    };

    public static Value Binary(Interpreter interp, BinaryOperation operation, Value left, Value right) =>
        interp.OrThrow(BinaryOrError(interp, operation, left, right));

    /// <summary>
    /// As <see cref="Binary"/>, for those that can pass an error up: the errors that programs handle, a division of numbers by zero, operands of wrong types and
    /// what methods written in Python raise, are made pending, and cost no .NET throw.
    /// </summary>
    public static Value BinaryOrError(Interpreter interp, BinaryOperation operation, Value left, Value right)
    {
        if (right.IsInt && right.AsInt == 0 && left.IsInt && ZeroDivisionText(operation) is { } text)
        {
            return interp.Raise(Throw.ZeroDivisionError(text));
        }

        Value result = TryBinary(interp, operation, left, right);
        return result.IsNotImplemented ? interp.Raise(Unsupported(Symbol(operation), operation, left, right)) : result;
    }

    private static string? ZeroDivisionText(BinaryOperation operation) => operation switch
    {
        BinaryOperation.Divide => "division by zero",
        BinaryOperation.FloorDivide => "integer division or modulo by zero",
        BinaryOperation.Modulo => "integer modulo by zero",
        _ => null,
    };

    public static Value InPlace(Interpreter interp, BinaryOperation operation, Value left, Value right) =>
        interp.OrThrow(InPlaceOrError(interp, operation, left, right));

    /// <summary>The same, or <see cref="Value.Error"/>.</summary>
    public static Value InPlaceOrError(Interpreter interp, BinaryOperation operation, Value left, Value right)
    {
        if (!left.IsInt)
        {
            Value result = left.Type.Slots.InPlace(interp, operation, left, right);
            if (!result.IsNotImplemented)
            {
                return result;
            }
        }

        Value plain = TryBinary(interp, operation, left, right);
        if (!plain.IsNotImplemented)
        {
            return plain;
        }

        string symbol = operation == BinaryOperation.Power ? "**=" : Symbol(operation) + "=";
        return interp.Raise(Unsupported(symbol, operation, left, right));
    }

    /// <summary>The operation's answer, NotImplemented when neither operand knows it, or <see cref="Value.Error"/>.</summary>
    public static Value TryBinary(Interpreter interp, BinaryOperation operation, Value left, Value right)
    {
        PyType leftType = left.Type;
        PyType rightType = right.Type;
        if (ReferenceEquals(leftType, rightType))
        {
            return leftType.Slots.Binary(interp, operation, left, right);
        }

        // A sequence repeats itself only when the other operand does not know how to multiply it.
        bool repeats = operation == BinaryOperation.Multiply && rightType.IsUserDefined && leftType.Slots.ConcatenationName is not null;
        bool rightFirst = repeats || (rightType.IsSubtypeOf(leftType)
            && (!leftType.IsUserDefined || !leftType.Lookup(SpecialNames.ReflectedOf(operation)).Is(rightType.Lookup(SpecialNames.ReflectedOf(operation)))));
        if (rightFirst)
        {
            Value reflected = rightType.Slots.Binary(interp, operation, left, right);
            if (!reflected.IsNotImplemented)
            {
                return reflected;
            }
        }

        Value answer = leftType.Slots.Binary(interp, operation, left, right);
        return answer.IsNotImplemented && !rightFirst ? rightType.Slots.Binary(interp, operation, left, right) : answer;
    }

    public static Value Unary(Interpreter interp, UnaryOperation operation, Value operand) => interp.OrThrow(UnaryOrError(interp, operation, operand));

    /// <summary>The same, or <see cref="Value.Error"/>.</summary>
    public static Value UnaryOrError(Interpreter interp, UnaryOperation operation, Value operand)
    {
        Value result = operand.Type.Slots.Unary(interp, operation, operand);
        if (!result.IsNotImplemented)
        {
            return result;
        }

        return interp.Raise(Throw.TypeError(operation switch
        {
            UnaryOperation.Absolute => $"bad operand type for abs(): '{operand.Type.Name}'",
            UnaryOperation.Invert => $"bad operand type for unary ~: '{operand.Type.Name}'",
            UnaryOperation.Plus => $"bad operand type for unary +: '{operand.Type.Name}'",
            _ => $"bad operand type for unary -: '{operand.Type.Name}'",
        }));
    }

    /// <summary><c>pow(left, exponent, modulus)</c>, or <see cref="Value.Error"/>.</summary>
    public static Value PowerModulo(Interpreter interp, Value left, Value exponent, Value modulus)
    {
        if (modulus.IsNone)
        {
            return BinaryOrError(interp, BinaryOperation.Power, left, exponent);
        }

        Value result = left.Type.Slots.PowerModulo(interp, left, exponent, modulus);
        return result.IsNotImplemented
            ? interp.Raise(Throw.TypeError(
                $"unsupported operand type(s) for ** or pow(): '{left.Type.Name}', '{exponent.Type.Name}', '{modulus.Type.Name}'"))
            : result;
    }

    /// <summary>The int that a value stands for through <c>__index__</c>, of any size.</summary>
    public static BigInt Index(Interpreter interp, Value value, string? message = null)
    {
        if (value.IsInt || value.IsBool)
        {
            return value.AsInt;
        }

        Value index = value.Type.Slots.Index(interp, value);
        return index.IsNotImplemented
            ? throw Throw.TypeError(message ?? $"'{value.Type.Name}' object cannot be interpreted as an integer")
            : PyInt.ToBigInt(index);
    }

    /// <summary>The int that a value stands for, where it must fit 64 bits; OverflowError otherwise.</summary>
    public static long IndexInt64(Interpreter interp, Value value)
    {
        if (value.IsInt)
        {
            return value.AsInt;
        }

        BigInt index = Index(interp, value);
        return index >= long.MinValue && index <= long.MaxValue
            ? (long)index
            : throw Throw.OverflowError("Python int too large to convert to C ssize_t");
    }

    /// <summary>As <see cref="IndexInt64"/> but values beyond 64 bits become the nearest, as slice bounds do.</summary>
    public static long IndexClamped(Interpreter interp, Value value, string? message = null)
    {
        if (value.IsInt)
        {
            return value.AsInt;
        }

        BigInt index = Index(interp, value, message);
        return index > long.MaxValue ? long.MaxValue : index < long.MinValue ? long.MinValue : (long)index;
    }

    /// <summary>The float that a value stands for through <c>__float__</c> or <c>__index__</c>.</summary>
    public static double ToFloat(Interpreter interp, Value value)
    {
        if (value.IsFloat)
        {
            return value.AsFloat;
        }

        if (value.IsInt)
        {
            return value.AsInt;
        }

        Value number = value.Type.Slots.Float(interp, value);
        return number.IsNotImplemented
            ? IntConversion.ToDouble(Index(interp, value, $"must be real number, not {value.Type.Name}"))
            : PyFloat.ToDouble(number);
    }

    private static PythonException Unsupported(string symbol, BinaryOperation operation, Value left, Value right)
    {
        if (operation == BinaryOperation.Add && left.Type.Slots.ConcatenationName is { } name)
        {
            return Throw.TypeError(left.Type.Slots.ConcatenationError(name, right));
        }

        if (operation == BinaryOperation.Multiply)
        {
            Value counted = left.Type.Slots.ConcatenationName is not null ? right : right.Type.Slots.ConcatenationName is not null ? left : Value.Unbound;
            if (!counted.IsUnbound)
            {
                return Throw.TypeError($"can't multiply sequence by non-int of type '{counted.Type.Name}'");
            }
        }

        string hint = operation == BinaryOperation.RightShift && left.IsExactly<PyBuiltinFunction>() && left.Unchecked<PyBuiltinFunction>().Name == "print"
            ? ". Did you mean \"print(<message>, file=<output_stream>)\"?"
            : string.Empty;
        return Throw.TypeError($"unsupported operand type(s) for {symbol}: '{left.Type.Name}' and '{right.Type.Name}'{hint}");
    }
}
