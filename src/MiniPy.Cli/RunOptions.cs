namespace MiniPy.Cli;

/// <summary>How a program is run, besides what it is.</summary>
internal sealed record RunOptions
{
    public static readonly RunOptions Default = new();

    public InterpreterFlags Flags { get; init; } = new();

    /// <summary>True to pass on at once what the program writes.</summary>
    public bool IsUnbuffered { get; init; }

    /// <summary>True to leave the first line of the program out.</summary>
    public bool SkipsFirstLine { get; init; }

    /// <summary>The language in which mistakes with generators and coroutines are explained; null to explain none.</summary>
    public ExplanationLanguage? Explain { get; init; }

    public ScriptProfile? Profile { get; init; }

    public ScriptTrace? Trace { get; init; }
}
