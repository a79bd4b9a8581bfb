using MiniPy.Numbers;

namespace MiniPy.Objects;

/// <summary>An int that no <see cref="Value"/> holds by itself: one beyond 64 bits, or an instance of a subclass of int.</summary>
internal class PyInt : PyObject
{
    private PyInt(BigInt value)
        : base(Types.Int) => Number = value;

    public PyInt(BigInt value, PyType type)
        : base(type) => Number = value;

    public BigInt Number { get; }

    /// <summary>An int of any size: small ones need no object.</summary>
    public static Value From(BigInt value) =>
        value.IsSmall ? Value.FromInt(value.Small) : new PyInt(value);

    /// <summary>True for every instance of int, bools and subclasses included.</summary>
    public static bool IsInteger(Value value) => value.IsInt || value.IsBool || value.Reference is PyInt;

    /// <summary>The number; only where <see cref="IsInteger"/>.</summary>
    public static BigInt ToBigInt(Value value) => value.IsInt || value.IsBool ? value.AsInt : ((PyInt)value.Reference!).Number;

    /// <summary>The hash of any int.</summary>
    public static long Hash(Value value) => value.IsInt || value.IsBool ? Hashing.HashInt(value.AsInt) : Hashing.HashBig(((PyInt)value.Reference!).Number);
}
