namespace MiniPy.Objects;

/// <summary>An instance of a class written in Python whose bases add no state of their own.</summary>
internal class PyInstance(PyType type) : PyObject(type)
{
    private PyDict? attributes;

    public override PyDict? Attributes => attributes;

    public override PyDict? AttributesForWriting() => Type.HasInstanceDictionary ? attributes ??= new PyDict() : null;

    public override bool ReplaceAttributes(PyDict? attributes)
    {
        this.attributes = attributes;
        return true;
    }
}

/// <summary>An instance of a class with <c>__slots__</c> whose bases add no state of their own (reference, 3.3.2.4).</summary>
internal sealed class PySlottedInstance(PyType type) : PyObject(type)
{
    private InstanceState state;

    public override PyDict? Attributes => state.Attributes;

    public override ref InstanceState OwnState => ref state;

    public override PyDict? AttributesForWriting() => state.AttributesForWriting(Type);
}
