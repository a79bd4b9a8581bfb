namespace MiniPy;

/// <summary>What a program is connected to.</summary>
public sealed class EngineOptions
{
    /// <summary>Where <c>sys.stdout</c> goes. It is flushed when the program ends.</summary>
    public TextWriter Output { get => field ?? Console.Out; init; }

    /// <summary>Where <c>sys.stderr</c> and tracebacks go.</summary>
    public TextWriter Error { get => field ?? Console.Error; init; }

    /// <summary>Where <c>sys.stdin</c> comes from.</summary>
    public TextReader Input { get; init; } = TextReader.Null;

    /// <summary><c>sys.path</c>: the folders in which <c>import</c> looks for files. Empty: programs import built-in modules only.</summary>
    public IReadOnlyList<string> SearchPath { get; init; } = [];

    /// <summary>Where the time of the programs is recorded; null, and then nothing is paid for it, unless that is wanted.</summary>
    public ScriptProfile? Profile { get; init; }

    /// <summary>Where who ran when is recorded; null, and then nothing is paid for it, unless that is wanted.</summary>
    public ScriptTrace? Trace { get; init; }

    /// <summary><c>sys.argv</c>: the name of the script first.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>
    /// The language in which typical mistakes with generators and coroutines are explained on <see cref="Error"/>, in a line below the traceback and at the end of the
    /// program; null, and then nothing is added to what CPython writes, unless that is wanted.
    /// </summary>
    public ExplanationLanguage? Explain { get; init; }

    /// <summary>What a run may spend.</summary>
    public Limits Limits { get; init; } = Limits.None;

    /// <summary>The folder that relative paths begin at: what <c>os.getcwd()</c> gives, and <c>os.chdir</c> changes for the program alone.</summary>
    public string Folder { get => field ?? Environment.CurrentDirectory; init; }

    /// <summary>How programs are run: <c>sys.flags</c>.</summary>
    public InterpreterFlags Flags { get; init; } = new();

    /// <summary>True to write tracebacks with ANSI colours, as CPython 3.13 does on a terminal.</summary>
    public bool UseColors { get; init; }
}
