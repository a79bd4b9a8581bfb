namespace MiniPy.Objects;

/// <summary>A bytes object: an immutable sequence of small ints.</summary>
internal class PyBytes : PyObject
{
    public static readonly PyBytes Empty = new([]);

    private long hash;

    public PyBytes(byte[] data)
        : base(Types.Bytes) => Data = data;

    public PyBytes(byte[] data, PyType type)
        : base(type) => Data = data;

    /// <summary>The bytes; nobody changes them once the object can be seen.</summary>
    public byte[] Data { get; }

    /// <summary>The hash, seeded by the run time as that of strs is.</summary>
    public long Hash => hash != 0 ? hash : ComputeHash();

    private long ComputeHash()
    {
        var code = default(HashCode);
        code.AddBytes(Data);
        long computed = code.ToHashCode();
        computed = (computed << 29) ^ computed;
        return hash = computed is 0 or -1 ? 1 : computed;
    }
}

/// <summary>An instance of a Python subclass of bytes: a bytes object with attributes.</summary>
internal sealed class PyBytesInstance(byte[] data, PyType type) : PyBytes(data, type)
{
    private InstanceState state;

    public override PyDict? Attributes => state.Attributes;

    public override ref InstanceState OwnState => ref state;

    public override PyDict? AttributesForWriting() => state.AttributesForWriting(Type);
}
