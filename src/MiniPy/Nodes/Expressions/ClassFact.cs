using System.Runtime.CompilerServices;
using MiniPy.Objects;

namespace MiniPy.Nodes.Expressions;

/// <summary>What a node found out about a class, and may rely on until a class changes: in one object, so that class and finding are always seen together.</summary>
internal abstract class ClassFact(PyType type)
{
    private readonly int version = type.LookupVersion;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Holds(PyType other) => ReferenceEquals(type, other) && version == type.LookupVersion;
}
