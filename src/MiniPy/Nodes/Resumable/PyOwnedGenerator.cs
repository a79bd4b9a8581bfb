using MiniPy.Objects;

namespace MiniPy.Nodes.Resumable;

/// <summary>
/// Marks, in the hidden local of a suspended loop, a generator that only this loop can reach and so has to close. Programs never see it.
/// </summary>
internal sealed class PyOwnedGenerator(PyGenerator generator) : PyObject(Types.Object)
{
    public PyGenerator Generator { get; } = generator;
}
