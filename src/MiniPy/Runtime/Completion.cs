namespace MiniPy.Runtime;

/// <summary>How a statement ended. What it carries is in the frame's result, or in <see cref="Interpreter.Pending"/>.</summary>
internal enum Completion : byte
{
    /// <summary>The next statement follows.</summary>
    Next,

    Break,

    Continue,

    /// <summary>The result is in <see cref="Frame.Result"/>.</summary>
    Return,

    /// <summary>The body waits at its resume point; what it yields is in <see cref="Frame.Result"/>.</summary>
    Suspend,

    /// <summary>An exception is pending.</summary>
    Raise,
}
