namespace MiniPy.Cli.Testing;

/// <summary>How a program compared.</summary>
/// <param name="Program">The program.</param>
/// <param name="Time">How long it ran.</param>
/// <param name="Reason">In one line, what is wrong; null where it did what was recorded.</param>
/// <param name="Details">Lines that show it: a diff, or the end of what it wrote to its error stream.</param>
internal sealed record GoldenResult(GoldenProgram Program, TimeSpan Time, string? Reason, IReadOnlyList<string> Details)
{
    public bool Passed => Reason is null;

    /// <summary>The command that runs this one again.</summary>
    public string Command => $"minipy test {Quoted(Program.Path)}";

    private static string Quoted(string path) => path.Any(static c => !char.IsLetterOrDigit(c) && c is not ('/' or '\\' or '.' or '_' or '-' or ':')) ? $"'{path.Replace("'", "'\\''")}'" : path;
}
