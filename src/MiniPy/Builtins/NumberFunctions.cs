using MiniPy.Numbers;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>The builtin functions about numbers and characters.</summary>
internal static class NumberFunctions
{
    private const int LargestCodePoint = 0x10ffff;

    public static BuiltinRow[] Rows { get; } =
    [
        BuiltinRow.Of1("abs", "number, /", Abs),
        new("bin", "number, /", (interp, a) => InBase(interp, a[0], 1)),
        BuiltinRow.Of1("chr", "i, /", Chr),
        new("divmod", "x, y, /", (interp, a) => Operators.BinaryOrError(interp, BinaryOperation.DivMod, a[0], a[1])),
        new("hex", "number, /", (interp, a) => InBase(interp, a[0], 4)),
        new("oct", "number, /", (interp, a) => InBase(interp, a[0], 3)),
        BuiltinRow.Of1("ord", "c, /", Ord),
        new("pow", "base, exp, mod=None", (interp, a) => Operators.PowerModulo(interp, a[0], a[1], a[2])),
        new("round", "number, ndigits=None", Round),
    ];

    private static Value InBase(Interpreter interp, Value value, int bitsPerDigit) =>
        Value.FromString(IntText.WithPrefix(interp, value.IsInt ? value : PyInt.From(Operators.Index(interp, value)), bitsPerDigit));

    private static Value Abs(Interpreter interp, Value value) =>
        value.IsInt && value.AsInt != long.MinValue ? Value.FromInt(Math.Abs(value.AsInt))
        : value.IsFloat ? Value.FromFloat(Math.Abs(value.AsFloat))
        : Operators.UnaryOrError(interp, UnaryOperation.Absolute, value);

    private static Value Chr(Interpreter interp, Value value)
    {
        if (value.IsInt && (ulong)value.AsInt <= LargestCodePoint)
        {
            return PyStr.FromCodePoint((int)value.AsInt);
        }

        BigInt codePoint = Operators.Index(interp, value);
        return codePoint < 0 || codePoint > LargestCodePoint
            ? throw Throw.ValueError("chr() arg not in range(0x110000)")
            : PyStr.FromCodePoint((int)codePoint);
    }

    private static Value Ord(Interpreter interp, Value value)
    {
        if (value.As<PyStr>() is { } text)
        {
            return text.Length == 1
                ? Value.FromInt(text.CodePointAt(0))
                : interp.Raise(Throw.TypeError($"ord() expected a character, but string of length {text.Length} found"));
        }

        if (value.Reference is PyBytes or PyByteArray)
        {
            byte[] bytes = BytesLike.Required(value);
            return bytes.Length == 1
                ? Value.FromInt(bytes[0])
                : interp.Raise(Throw.TypeError($"ord() expected a character, but string of length {bytes.Length} found"));
        }

        return interp.Raise(Throw.TypeError($"ord() expected string of length 1, but {value.Type.Name} found"));
    }

    private static Value Round(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Value method = Operators.FindSpecial(interp, arguments[0], Names.Round);
        if (method.IsUnbound)
        {
            return interp.Raise(Throw.TypeError($"type {arguments[0].Type.Name} doesn't define __round__ method"));
        }

        return arguments[1].IsNone ? interp.Call(method) : interp.Call(method, arguments[1]);
    }
}
