namespace MiniPy.Objects;

/// <summary>A tuple: a fixed sequence of values.</summary>
internal class PyTuple : PyObject
{
    public static readonly PyTuple Empty = new([]);

    public PyTuple(Value[] items)
        : base(Types.Tuple) => Items = items;

    public PyTuple(Value[] items, PyType type)
        : base(type) => Items = items;

    /// <summary>The items; nobody changes them once the tuple can be seen.</summary>
    public Value[] Items { get; }

    public int Count => Items.Length;
}
