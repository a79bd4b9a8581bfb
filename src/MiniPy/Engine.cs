using System.Text;
using MiniPy.Modules;
using MiniPy.Objects;
using MiniPy.Runtime;
using MiniPy.Runtime.Explanations;
using MiniPy.Runtime.Profiling;
using MiniPy.Runtime.Tracing;
using MiniPy.Syntax;

namespace MiniPy;

/// <summary>
/// Runs Python programs. One engine is one interpreter: nothing that a program does in it can be seen in another engine, and engines may run at the
/// same time on different threads.
/// </summary>
public sealed class Engine
{
    /// <summary>The exit status of a program that was interrupted: 128 and the number of SIGINT.</summary>
    public const int InterruptedStatus = 130;

    /// <summary>Nested Python calls become nested .NET calls; this much stack lets a program reach any sensible recursion limit.</summary>
    internal const int StackBytes = 512 << 20;

    /// <summary>The exit status of a program that hit one of its <see cref="Limits"/>, as that of the command timeout.</summary>
    public const int StoppedStatus = 124;

    private readonly EngineOptions options;
    private Interpreter? interpreter;

    /// <summary>Makes an engine; it does nothing until it is given a program.</summary>
    /// <param name="options">Where output goes and input comes from; the process's own streams if null.</param>
    public Engine(EngineOptions? options = null) => this.options = options ?? new EngineOptions();

    /// <summary>Runs a program from its text, as <c>__main__</c>.</summary>
    /// <param name="code">The program.</param>
    /// <param name="fileName">The name that tracebacks show.</param>
    /// <returns>The exit status: 0, 1 after an exception that nobody handled, or what the program gave to <c>sys.exit</c>.</returns>
    public int Run(string code, string fileName = "<string>")
    {
        ArgumentNullException.ThrowIfNull(code);
        return OnLargeStack(interp => Runtime.Program.Run(interp, MainModule.Create(interp), new SourceText(code, fileName)));
    }

    /// <summary>Runs a program from the bytes of its file: UTF-8, or what its encoding declaration says (reference, 2.1.4).</summary>
    /// <param name="code">The bytes.</param>
    /// <param name="fileName">The name that tracebacks show.</param>
    /// <returns>The exit status, as for <see cref="Run(string, string)"/>.</returns>
    public int Run(byte[] code, string fileName)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Run(() => Compiler.Decode(code, fileName));
    }

    /// <summary>Runs a program whose file is being parsed already.</summary>
    internal int Run(ParseAhead program) => Run(() => Compiler.Decode(program));

    private int Run(Func<SourceText> decode) => OnLargeStack(interp =>
    {
        SourceText? source = null;
        PyModule main = MainModule.Create(interp);
        int status = Runtime.Program.Report(interp, () =>
        {
            source = decode();
        });
        return source is null ? status : Runtime.Program.Run(interp, main, source);
    });

    /// <summary>
    /// Runs a module of <see cref="EngineOptions.SearchPath"/>, or the <c>__main__</c> of a package, as a program (library reference, "runpy"). The
    /// first of <c>sys.argv</c> becomes its file.
    /// </summary>
    /// <param name="name">The module's full name.</param>
    /// <returns>The exit status, as for <see cref="Run(string, string)"/>; 1 where there is no such module, which the error stream is told.</returns>
    public int RunModule(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return OnLargeStack(interp => Runtime.Program.RunModule(interp, name));
    }

    /// <summary>The limit that stopped the last program; null if it ended by itself.</summary>
    public LimitKind? Stopped { get; private set; }

    /// <summary>Makes a running program raise KeyboardInterrupt. May be called from any thread.</summary>
    public void Interrupt() => interpreter?.Interrupt();

    private int OnLargeStack(Func<Interpreter, int> run)
    {
        int status = 0;
        var thread = new Thread(() => status = RunToEnd(run), StackBytes) { IsBackground = true };
        thread.Start();
        thread.Join();
        return status;
    }

    private int RunToEnd(Func<Interpreter, int> run)
    {
        using Profiler? profiler = options.Profile?.NewProfiler();
        Tracer? tracer = options.Trace?.NewTracer();
        Interpreter interp = interpreter = NewInterpreter(options, profiler, tracer);
        Stopped = null;
        using Timer? clock = options.Limits.MaxTime is { } time ? new Timer(_ => interp.EndTime(), null, time, Timeout.InfiniteTimeSpan) : null;
        profiler?.Start();
        int status;
        try
        {
            status = run(interp);
        }
        catch (ScriptStopped stopped)
        {
            Stopped = stopped.Limit;
            status = StoppedStatus;
        }

        tracer?.Finish();
        return status;
    }

    /// <summary>An interpreter that is connected to what the options say.</summary>
    internal static Interpreter NewInterpreter(EngineOptions options, Profiler? profiler = null, Tracer? tracer = null)
    {
        OutputBudget? budget = options.Limits.MaxOutputBytes is { } bytes ? new OutputBudget(bytes) : null;
        TextWriter output = Limited(Traced(options.Output, tracer, TraceEventKind.Output), budget);
        TextWriter error = Limited(Traced(options.Error, tracer, TraceEventKind.Error), budget);
        var interp = new Interpreter(output, error, options.Input)
        {
            ScriptArguments = options.Arguments,
            SearchPath = options.SearchPath,
            Profiler = profiler,
            Tracer = tracer,
            UsesColors = options.UseColors,
            Explainer = options.Explain is { } language ? new Explainer(language) : null,
            Flags = options.Flags,
            MaxSteps = options.Limits.MaxSteps,
            MemoryWatch = options.Limits.MaxMemoryBytes is { } most ? new MemoryWatch(most) : null,
        };
        interp.Files.Folder = options.Folder;
        return interp;
    }

    private static TextWriter Limited(TextWriter writer, OutputBudget? budget) => budget is null ? writer : new LimitedWriter(writer, budget);

    private static TextWriter Traced(TextWriter writer, Tracer? tracer, TraceEventKind kind) => tracer is null ? writer : new TracedWriter(writer, tracer, kind);
}
