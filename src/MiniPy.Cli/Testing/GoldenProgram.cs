using System.CommandLine.Parsing;

namespace MiniPy.Cli.Testing;

/// <summary>
/// A program and what stands beside it: <c>.out</c>, what it is to print; <c>.err</c>, what it is to write to its error stream, where that matters;
/// <c>.status</c>, its exit status if it is not 0; <c>.in</c>, its standard input; <c>.args</c>, its arguments.
/// </summary>
internal sealed class GoldenProgram(string path)
{
    /// <summary>The path as it was given, or below a folder that was given.</summary>
    public string Path { get; } = path;

    public string FullPath { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>The name alone: under it the program runs in its own folder, so that what it prints is the same wherever the folder is.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    public string Folder => System.IO.Path.GetDirectoryName(FullPath)!;

    public bool HasOutput => File.Exists(PathOf(".out"));

    public string? Input => Read(".in");

    /// <summary>The words of <c>.args</c>; quotes hold words together.</summary>
    public string[] Arguments => [.. CommandLineParser.SplitCommandLine(Read(".args") ?? string.Empty)];

    public string PathOf(string extension) => System.IO.Path.ChangeExtension(FullPath, extension);

    /// <summary>What the program is to do; throws <see cref="InvalidDataException"/> for a <c>.status</c> that is no number.</summary>
    public ProgramOutcome Expected()
    {
        string status = Read(".status")?.Trim() ?? "0";
        return int.TryParse(status, out int number)
            ? new ProgramOutcome(Read(".out") ?? string.Empty, Read(".err"), number)
            : throw new InvalidDataException($"{PathOf(".status")}: '{status}' is no exit status");
    }

    private string? Read(string extension) => File.Exists(PathOf(extension)) ? File.ReadAllText(PathOf(extension)) : null;
}
