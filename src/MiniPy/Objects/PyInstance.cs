namespace MiniPy.Objects;

/// <summary>An instance of a class written in Python whose bases add no state of their own.</summary>
internal sealed class PyInstance(PyType type) : PyObject(type)
{
    private PyDict? attributes;

    public override PyDict? Attributes => attributes;

    public override PyDict? AttributesForWriting() => Type.HasInstanceDictionary ? attributes ??= new PyDict() : null;
}
