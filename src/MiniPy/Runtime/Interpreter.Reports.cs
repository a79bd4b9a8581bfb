using MiniPy.Modules;
using MiniPy.Objects;
using MiniPy.Runtime.Explanations;

namespace MiniPy.Runtime;

/// <content>Running a program, and telling about what nobody handled.</content>
internal sealed partial class Interpreter
{
    /// <summary><c>sys.argv</c>: the script, then its arguments.</summary>
    public IReadOnlyList<string> ScriptArguments { get; init; } = [];

    /// <summary><c>sys.path</c>: the folders in which modules are looked for.</summary>
    public IReadOnlyList<string> SearchPath { get; init; } = [];

    /// <summary>True to colour tracebacks as CPython does on a terminal.</summary>
    public bool UsesColors { get; init; }

    /// <summary>Who explains mistakes with generators and coroutines; null, and then nobody tells anything of them, unless that is wanted.</summary>
    public Explainer? Explainer { get; init; }

    /// <summary>True where somebody tells one generator from another: each of them is then an object of its own, and no tree is fused.</summary>
    public bool IsObserved => Explainer is not null || Tracer is not null || Profiler is not null;

    /// <summary><c>sys.flags</c>, <c>sys.warnoptions</c> and <c>sys._xoptions</c>.</summary>
    public InterpreterFlags Flags
    {
        get;
        init
        {
            field = value;
            IntMaxStrDigits = value.IntMaxStrDigits;
            Builtins.Names.SetStr(DebugName, Value.FromBool(value.Optimize == 0));
        }
    } = new();

    private static readonly PyStr DebugName = new("__debug__");

    private readonly HashSet<string> initializing = [];

    /// <summary>True for a module whose file is being executed.</summary>
    public bool IsInitializing(string module) => initializing.Contains(module);

    public void BeginInitializing(string module) => initializing.Add(module);

    public void EndInitializing(string module) => initializing.Remove(module);

    /// <summary>Waits; an interrupt ends the wait.</summary>
    public void Sleep(TimeSpan time)
    {
        var slice = TimeSpan.FromMilliseconds(50);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        while (clock.Elapsed < time)
        {
            TimeSpan left = time - clock.Elapsed;
            Thread.Sleep(left < slice ? left : slice);
            Look();
        }
    }

    /// <summary>What has something to do when nobody refers to it any more.</summary>
    public Finalization Finalization { get; } = new();

    /// <summary>What the module atexit has been given.</summary>
    public List<ExitCallback> ExitCallbacks { get; } = [];

    /// <summary>Warns of a coroutine that nobody awaited, where it was made.</summary>
    public void WarnNeverAwaited(PyGenerator coroutine, string file, int line)
    {
        try
        {
            Value warn = Operators.GetAttribute(this, ModuleLoader.Import(this, "warnings"), new PyStr("warn_explicit"));
            var keywords = new PyDict();
            keywords.SetStr(new PyStr("source"), coroutine);
            keywords.SetStr(new PyStr("registry"), RegistryOf(file));
            Value[] given =
            [
                Value.FromString($"coroutine '{coroutine.QualifiedName}' was never awaited"), Exceptions.RuntimeWarning, Value.FromString(file), Value.FromInt(line),
            ];
            Call(warn, MiniPy.Builtins.CallArguments.From(this, given, keywords));
        }
        catch (PythonException error)
        {
            ReportUnraisable(error.Value, coroutine);
        }
    }

    /// <summary>What has been said about coroutines of each file that nobody awaited: nothing is said twice of one line.</summary>
    private readonly Dictionary<string, PyDict> neverAwaited = [];

    private PyDict RegistryOf(string file)
    {
        if (!neverAwaited.TryGetValue(file, out PyDict? registry))
        {
            neverAwaited.Add(file, registry = new PyDict());
        }

        return registry;
    }

    private static readonly PyStr UnraisableHookName = new("unraisablehook");
    private static readonly PyStr ExceptHookName = new("excepthook");
    private static readonly PyStr ErrorStreamName = new("stderr");

    /// <summary>How many frames <c>cr_origin</c> tells of: none, unless <c>sys.set_coroutine_origin_tracking_depth</c> says so.</summary>
    public int CoroutineOriginDepth { get; set; }

    /// <summary>The strs of <c>sys.intern</c>.</summary>
    public PyDict InternedStrings { get; } = new();

    /// <summary>An exception in a place where nobody can handle it, such as a generator closed behind a loop: goes to <c>sys.unraisablehook</c>.</summary>
    public void ReportUnraisable(PyException exception, PyObject source)
    {
        Value hook = SysModule.Find(this, UnraisableHookName);
        if (IsReplaced(hook))
        {
            try
            {
                Call(hook, SysModule.DescribeUnraisable(exception, Value.None, source));
            }
            catch (PythonException failure)
            {
                PrintUnraisable(failure.Value, Value.FromString("Exception ignored in sys.unraisablehook"), hook);
            }

            return;
        }

        PrintUnraisable(exception, Value.None, source);
    }

    /// <summary>What <c>sys.unraisablehook</c> prints.</summary>
    public void PrintUnraisable(PyException exception, Value message, Value source) => PrintError(output =>
    {
        string what = message.IsNone ? "Exception ignored in" : Operators.Str(this, message);
        output.Write(source.IsNone ? $"{what}:\n" : $"{what}: {Operators.Repr(this, source)}\n");
        TracebackPrinter.PrintPlainly(this, exception, output);
        Explainer?.WriteBelow(this, exception, output);
    });

    /// <summary>Tells about an exception that ends the program: <c>sys.excepthook</c>.</summary>
    public void ReportUncaught(PyException exception)
    {
        Value hook = SysModule.Find(this, ExceptHookName);
        if (hook.IsUnbound || hook.As<PyBuiltinFunction>() is not null)
        {
            PrintError(output =>
            {
                output.Write(hook.IsUnbound && !SysModule.Find(this, ErrorStreamName).IsUnbound ? "sys.excepthook is missing\n" : string.Empty);
                TracebackPrinter.Print(this, exception, output);
                Explainer?.WriteBelow(this, exception, output);
            });
            return;
        }

        try
        {
            Call(hook, exception.Type, exception, exception.Traceback is { } traceback ? traceback : Value.None);
        }
        catch (PythonException failure) when (!failure.Value.Type.IsSubtypeOf(Exceptions.SystemExit))
        {
            PrintError(output =>
            {
                output.Write("Error in sys.excepthook:\n");
                TracebackPrinter.Print(this, failure.Value, output);
                output.Write("\nOriginal exception was:\n");
                TracebackPrinter.Print(this, exception, output);
            });
        }
    }

    /// <summary>Writes to what is <c>sys.stderr</c> at the moment.</summary>
    public void PrintError(Action<TextWriter> print)
    {
        Output.Flush();
        Value stream = SysModule.Find(this, ErrorStreamName);
        if (stream.IsUnbound || stream.Reference is PyTextStream)
        {
            print(ErrorOutput);
            ErrorOutput.Flush();
        }
        else if (!stream.IsNone)
        {
            using var pieces = new PiecewiseWriter(this, stream);
            print(pieces);
        }
    }

    /// <summary>True for a hook that a program has put in the place of the interpreter's own.</summary>
    private static bool IsReplaced(Value hook) => !hook.IsUnbound && !hook.IsNone && hook.As<PyBuiltinFunction>() is null;
}
