namespace MiniPy.Objects;

/// <summary>Objects that say how to read the bits of a <see cref="Value"/>.</summary>
internal sealed class Tag : PyObject
{
    public static readonly Tag Special = new(null!);
    public static readonly Tag Float = new(Types.Float);
    public static readonly Tag Bool = new(Types.Bool);

    private Tag(PyType type)
        : base(type)
    {
    }
}
