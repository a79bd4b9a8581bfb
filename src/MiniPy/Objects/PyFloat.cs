namespace MiniPy.Objects;

/// <summary>An instance of a Python subclass of float; a float itself is held by its <see cref="Value"/> alone.</summary>
internal sealed class PyFloat(double number, PyType type) : PyObject(type)
{
    /// <summary>What <c>float('nan')</c> is: without a sign, unlike the constant of .NET.</summary>
    public static readonly double NotANumber = BitConverter.UInt64BitsToDouble(0x7FF8_0000_0000_0000);

    private InstanceState state;

    public double Number { get; } = number;

    public override PyDict? Attributes => state.Attributes;

    public override ref InstanceState OwnState => ref state;

    public override PyDict? AttributesForWriting() => state.AttributesForWriting(Type);

    /// <summary>True for every instance of float, subclasses included.</summary>
    public static bool IsFloat(Value value) => value.IsFloat || value.Reference is PyFloat;

    /// <summary>The number; only where <see cref="IsFloat"/>.</summary>
    public static double ToDouble(Value value) => value.IsFloat ? value.AsFloat : ((PyFloat)value.Reference!).Number;
}
