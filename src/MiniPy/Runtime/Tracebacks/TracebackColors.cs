namespace MiniPy.Runtime.Tracebacks;

/// <summary>The escape sequences for the parts of a traceback: CPython 3.13's, or none.</summary>
internal sealed record TracebackColors(string Place, string Type, string Primary, string Secondary, string Reset)
{
    /// <summary>Plain text.</summary>
    public static TracebackColors None { get; } = new(string.Empty, string.Empty, string.Empty, string.Empty, string.Empty);

    /// <summary>Magenta for files, lines, functions and texts, bold magenta for types; bold red for what failed and red for the rest of it.</summary>
    public static TracebackColors Ansi { get; } = new("\x1b[35m", "\x1b[1;35m", "\x1b[1;31m", "\x1b[31m", "\x1b[0m");

    public bool AreOn => Reset.Length > 0;

    /// <summary>A file, a line number, a function or the text of an exception.</summary>
    public string AtPlace(string text) => Place + text + Reset;

    /// <summary>A piece of a marked line, by the mark that stands below it.</summary>
    public string Marked(string text, char mark) => mark switch
    {
        '^' => Primary + text + Reset,
        '~' => Secondary + text + Reset,
        _ => text,
    };
}
