using MiniPy.Numbers;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary><c>int(x)</c> and <c>int(x, base)</c> (library reference, "Built-in Functions").</summary>
internal static class IntConstruction
{
    public static Value Make(Interpreter interp, in Arguments arguments)
    {
        if (arguments.Count > 2)
        {
            throw Throw.TypeError($"int expected at most 2 arguments, got {arguments.Count}");
        }

        var buffer = default(Builtins.ArgumentBuffer);
        Span<Value> bound = ((Span<Value>)buffer)[..2];
        Builtins.IntMethods.New.Bind(arguments, bound);
        Value value = bound[0];
        Value radix = bound[1];
        if (radix.IsUnbound)
        {
            return value.IsUnbound ? Value.FromInt(0) : Convert(interp, value);
        }

        if (value.IsUnbound)
        {
            throw Throw.TypeError("int() missing string argument");
        }

        BigInt number = Operators.Index(interp, radix);
        if (number != 0 && (number < 2 || number > 36))
        {
            throw Throw.ValueError("int() base must be >= 2 and <= 36, or 0");
        }

        return value.Reference switch
        {
            PyStr text => IntParsing.Parse(interp, text.Text, (int)number, value),
            PyBytes or PyByteArray => IntParsing.Parse(interp, TextCodecs.Latin1(BytesLike.Required(value)), (int)number, value),
            _ => throw Throw.TypeError("int() can't convert non-string with explicit base"),
        };
    }

    /// <summary><c>int(value)</c></summary>
    public static Value Convert(Interpreter interp, Value value)
    {
        if (value.IsInt)
        {
            return value;
        }

        TypeSlots slots = value.Type.Slots;
        Value number = slots.Int(interp, value);
        if (number.IsNotImplemented)
        {
            number = slots.Index(interp, value);
        }

        if (!number.IsNotImplemented)
        {
            return Exact(number);
        }

        Value truncate = Operators.FindSpecial(interp, value, Names.Trunc);
        if (!truncate.IsUnbound)
        {
            interp.Warn(Exceptions.DeprecationWarning, "The delegation of int() to __trunc__ is deprecated.");
            return FromTruncated(interp, interp.Call(truncate));
        }

        return value.Reference switch
        {
            PyStr text => IntParsing.Parse(interp, text.Text, 10, value),
            PyBytes or PyByteArray or PyMemoryView => IntParsing.Parse(interp, TextCodecs.Latin1(BytesLike.Required(value)), 10, value),
            _ => interp.Raise(Throw.TypeError(
                $"int() argument must be a string, a bytes-like object or a real number, not '{value.Type.Name}'")),
        };
    }

    private static Value FromTruncated(Interpreter interp, Value result)
    {
        if (PyInt.IsInteger(result))
        {
            return Exact(result);
        }

        Value index = result.Type.Slots.Index(interp, result);
        return index.IsNotImplemented
            ? throw Throw.TypeError($"__trunc__ returned non-Integral (type {result.Type.Name})")
            : Exact(index);
    }

    private static Value Exact(Value number) => number.IsInt || number.Type == Types.Int ? number : PyInt.From(PyInt.ToBigInt(number));
}
