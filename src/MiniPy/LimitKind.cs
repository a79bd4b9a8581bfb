namespace MiniPy;

/// <summary>Which of the <see cref="Limits"/> a program has hit.</summary>
public enum LimitKind
{
    /// <summary><see cref="Limits.MaxSteps"/></summary>
    Steps,

    /// <summary><see cref="Limits.MaxTime"/></summary>
    Time,

    /// <summary><see cref="Limits.MaxOutputBytes"/></summary>
    Output,

    /// <summary><see cref="Limits.MaxMemoryBytes"/></summary>
    Memory,
}
