namespace MiniPy.Cli.Testing;

/// <summary>What a program did, or is to do.</summary>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Error">What it wrote to its error stream; null where nobody cares.</param>
/// <param name="Status">Its exit status.</param>
internal sealed record ProgramOutcome(string Output, string? Error, int Status);
