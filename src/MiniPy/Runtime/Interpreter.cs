using MiniPy.Objects;

namespace MiniPy.Runtime;

/// <summary>
/// All that changes while programs run: what is imported, what is being raised and handled, how deep the calls are, and what
/// may still be spent. Two interpreters share nothing that either could change, so they may run on two threads.
/// </summary>
internal sealed partial class Interpreter
{
    /// <summary>Python's default recursion limit (<c>sys.getrecursionlimit</c>).</summary>
    public const int DefaultRecursionLimit = 1000;

    public Interpreter(TextWriter output, TextWriter error, TextReader input)
    {
        Output = output;
        ErrorOutput = error;
        Input = input;
        Files = new MiniPy.Modules.Files.FileSystem(this);
        Builtins = MiniPy.Builtins.BuiltinsModule.Create(this);
    }

    public TextWriter Output { get; }

    public TextWriter ErrorOutput { get; }

    public TextReader Input { get; }

    /// <summary>What <c>codecs.register_error</c> was given.</summary>
    public PyDict ErrorHandlers { get; } = new();

    /// <summary>The files that programs have open.</summary>
    public MiniPy.Modules.Files.FileSystem Files { get; }

    /// <summary>The module whose names every program sees.</summary>
    public PyModule Builtins { get; }

    /// <summary>Short strs that were made lately.</summary>
    public SharedStrs SharedStrs { get; } = new();

    /// <summary>Counts changes of classes, for caches of what was found in them.</summary>
    public ClassVersion ClassVersion { get; } = new();

    /// <summary><c>sys.modules</c></summary>
    public PyDict Modules { get; } = new();

    /// <summary>The value of the StopIteration behind the last <see cref="Value.EndWithValue"/>.</summary>
    public Value StopValue { get; set; } = Value.None;

    /// <summary>Reprs in progress, so that an object inside itself is shown as dots.</summary>
    public HashSet<PyObject> ReprsInProgress { get; } = new(ReferenceEqualityComparer.Instance);
}
