namespace MiniPy;

/// <summary>How the interpreter is to run programs: what <c>sys.flags</c> shows (library reference, "sys.flags"). The defaults are Python's.</summary>
public sealed record InterpreterFlags
{
    /// <summary>1 leaves <c>assert</c> statements out and makes <c>__debug__</c> false; 2 leaves docstrings out, too. The command line's <c>-O</c>.</summary>
    public int Optimize { get; init; }

    /// <summary>True where a session follows the program. The command line's <c>-i</c>.</summary>
    public bool Inspect { get; init; }

    /// <summary>True in an interactive session.</summary>
    public bool Interactive { get; init; }

    /// <summary>True where nothing is said at the start of an interactive session. The command line's <c>-q</c>.</summary>
    public bool Quiet { get; init; }

    /// <summary>True where the environment's variables are left alone. The command line's <c>-E</c>.</summary>
    public bool IgnoreEnvironment { get; init; }

    /// <summary>True where neither the environment nor the script's folder has a say in what is imported. The command line's <c>-I</c>.</summary>
    public bool Isolated { get; init; }

    /// <summary>True where the script's folder is not on <c>sys.path</c>. The command line's <c>-P</c>.</summary>
    public bool SafePath { get; init; }

    /// <summary>The command line's <c>-s</c>. There are no packages of a user's own here.</summary>
    public bool NoUserSite { get; init; }

    /// <summary>The command line's <c>-S</c>. There are no site packages here.</summary>
    public bool NoSite { get; init; }

    /// <summary>True where the command line asked for UTF-8, which text always is here. The command line's <c>-X utf8</c>.</summary>
    public bool Utf8Mode { get; init; }

    /// <summary>How many digits a conversion between int and decimal str may have, at least 640; 0 for no limit.</summary>
    public int IntMaxStrDigits { get; init; } = 4300;

    /// <summary><c>sys.warnoptions</c>: filters of warnings, <c>action:message:category:module:line</c>. The command line's <c>-W</c>.</summary>
    public IReadOnlyList<string> WarningFilters { get; init; } = [];

    /// <summary><c>sys._xoptions</c>: options of the implementation, <c>name</c> or <c>name=value</c>. The command line's <c>-X</c>.</summary>
    public IReadOnlyList<string> ImplementationOptions { get; init; } = [];
}
