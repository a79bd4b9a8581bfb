namespace MiniPy;

/// <summary>
/// What one run of a program may spend; null is no limit. A program that wants more is stopped at once: no Python code of it runs any more, neither
/// <c>except</c> nor <c>finally</c> nor exit functions, and <see cref="Engine.Stopped"/> says which limit it was.
/// </summary>
public sealed record Limits
{
    /// <summary>No limits at all.</summary>
    public static Limits None { get; } = new();

    /// <summary>
    /// How many steps: a call, a resumption and a turn of a loop are a step each, and built-in functions pay for their work in proportion to it. The
    /// same program stops at the same place on every machine.
    /// </summary>
    public long? MaxSteps { get; init; }

    /// <summary>How much time, from the start of the run, waiting included. It is looked at some thousand times a second.</summary>
    public TimeSpan? MaxTime { get; init; }

    /// <summary>
    /// How many bytes the program may hold, about: it is stopped when it has made more than that and the process, after a collection, holds more than
    /// that. Looked at from time to time, so a program may be a good deal above it for a moment.
    /// </summary>
    public long? MaxMemoryBytes { get; init; }

    /// <summary>How many bytes on <see cref="EngineOptions.Output"/> and <see cref="EngineOptions.Error"/> together, counted as UTF-8.</summary>
    public long? MaxOutputBytes { get; init; }
}
