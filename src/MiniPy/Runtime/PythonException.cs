using MiniPy.Objects;

namespace MiniPy.Runtime;

/// <summary>
/// A Python exception on its way through .NET code. Nodes pass exceptions on as completions instead; the two meet where a
/// function ends or a <c>try</c> stands.
/// </summary>
internal sealed class PythonException(PyException value, bool isChained = false) : Exception
{
    public PyException Value { get; } = value;

    /// <summary>True when its context and traceback are already being kept: it was pending before.</summary>
    public bool IsChained { get; } = isChained;

    public override string Message => Value.Type.Name + ": " + string.Join(", ", Value.Arguments.Items);
}
