namespace MiniPy.Objects;

/// <summary>A read-only view of a mapping: what a class's <c>__dict__</c> is.</summary>
internal sealed class PyMappingProxy(Value mapping) : PyObject(Types.MappingProxy)
{
    public Value Mapping { get; } = mapping;
}
