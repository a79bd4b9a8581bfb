using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules;

/// <summary>The sys module (library reference, "sys").</summary>
internal static class SysModule
{
    private const int HashWidth = 64;

    /// <summary>The type of the standard streams.</summary>
    public static readonly PyType TextStreamType = new("TextIOWrapper", new TextStreamSlots(), Types.Object, static () => StreamTable, isSubclassable: false)
    {
        Module = "_io",
    };

    private static readonly BuiltinRow[] Rows =
    [
        new("_getframe", "depth=0, /", GetFrame),
        new("_getframemodulename", "depth=0", GetFrameModuleName),
        new("call_tracing", "func, args, /", (interp, a) => interp.Call(a[0], new Arguments(a[1].As<PyTuple>()!.Items))),
        new("displayhook", "object, /", DisplayHook),
        new("exc_info", "/", ExcInfo),
        new("exception", "/", (interp, _) => interp.Handled is { } handled ? handled : Value.None),
        new("exit", "status=None, /", (_, a) => throw Throw.New(Exceptions.SystemExit, a[0].IsNone ? [] : a[0].As<PyTuple>()?.Items ?? [a[0]])),
        new("getdefaultencoding", "/", (_, _) => Value.FromString("utf-8")),
        new("getrecursionlimit", "/", (interp, _) => Value.FromInt(interp.RecursionLimit)),
        new("setrecursionlimit", "limit, /", SetRecursionLimit),
        new("getsizeof", "object, default=<unset>", (interp, a) => interp.CallMethod(a[0], new PyStr("__sizeof__"))),
        new("intern", "string, /", (_, a) => a[0]),
        new("get_int_max_str_digits", "/", (interp, _) => Value.FromInt(interp.IntMaxStrDigits)),
        new("set_int_max_str_digits", "maxdigits", SetIntMaxStrDigits),
    ];

    private static TypeTable StreamTable => new()
    {
        Specials = "__repr__ __iter__ __next__",
        Methods =
        [
            new("write", "text, /", Write),
            new("flush", "/", Flush),
            new("readline", "size=-1, /", (_, a) => Value.FromString(a[0].Unchecked<PyTextStream>().ReadLine())),
            new("read", "size=-1, /", (_, a) => Value.FromString(a[0].Unchecked<PyTextStream>().ReadToEnd())),
            new("readable", "/", (_, a) => Value.FromBool(!a[0].Unchecked<PyTextStream>().IsWritable)),
            new("writable", "/", (_, a) => Value.FromBool(a[0].Unchecked<PyTextStream>().IsWritable)),
            new("isatty", "/", (_, _) => Value.False),
        ],
        Attributes =
        [
            new("name", (_, self) => Value.FromString(self.Unchecked<PyTextStream>().Name)),
            new("encoding", (_, _) => Value.FromString("utf-8")),
            new("errors", (_, _) => Value.FromString("strict")),
        ],
    };

    public static PyModule Create(Interpreter interp)
    {
        PyModule module = ModuleLoader.MakeModule("sys", Rows);
        PyDict names = module.Names;
        void Set(string name, Value value) => names.SetStr(new PyStr(name), value);

        var output = new PyTextStream("<stdout>", interp.Output, null);
        var error = new PyTextStream("<stderr>", interp.ErrorOutput, null);
        var input = new PyTextStream("<stdin>", null, interp.Input);
        Set("stdin", input);
        Set("stdout", output);
        Set("stderr", error);
        Set("__stdin__", input);
        Set("__stdout__", output);
        Set("__stderr__", error);
        Set("argv", new PyList([.. interp.ScriptArguments.Select(Value.FromString)]));
        Set("modules", interp.Modules);
        Set("path", new PyList([.. interp.SearchPath.Select(Value.FromString)]));
        Set("version", Value.FromString("3.13.0 (MiniPy)"));
        Set("version_info", new PyTuple([Value.FromInt(3), Value.FromInt(13), Value.FromInt(0), Value.FromString("final"), Value.FromInt(0)]));
        Set("hexversion", Value.FromInt(0x030d00f0));
        Set("platform", Value.FromString(OperatingSystem.IsWindows() ? "win32" : OperatingSystem.IsMacOS() ? "darwin" : "linux"));
        Set("byteorder", Value.FromString("little"));
        Set("maxsize", Value.FromInt(long.MaxValue));
        Set("maxunicode", Value.FromInt(0x10ffff));
        Set("hash_width", Value.FromInt(HashWidth));
        Set("executable", PyStr.Empty);
        Set("dont_write_bytecode", Value.True);
        return module;
    }

    private static Value GetFrame(Interpreter interp, ReadOnlySpan<Value> arguments) =>
        interp.FrameBelow(Math.Max(Operators.IndexInt64(interp, arguments[0]), 0)) is { } frame ? frame : throw Throw.ValueError("call stack is not deep enough");

    private static Value GetFrameModuleName(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        if (interp.FrameBelow(Operators.IndexInt64(interp, arguments[0])) is not { } frame)
        {
            return Value.None;
        }

        Value name = frame.Frame.Function.Globals.GetStr(Names.Name);
        return name.IsUnbound ? Value.None : name;
    }

    /// <summary>Shows a value of interactive input, and keeps it as <c>_</c>.</summary>
    private static Value DisplayHook(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsNone)
        {
            return Value.None;
        }

        interp.Builtins.Names.SetStr(LastValueName, Value.None);
        Value output = ((PyModule)interp.Modules.GetStr(SysName).Reference!).Names.GetStr(OutputName);
        interp.CallMethod(output, Names.Write, Value.FromString(Operators.Repr(interp, arguments[0]) + "\n"));
        interp.Builtins.Names.SetStr(LastValueName, arguments[0]);
        return Value.None;
    }

    private static readonly PyStr LastValueName = new("_");
    private static readonly PyStr SysName = new("sys");
    private static readonly PyStr OutputName = new("stdout");

    private static PyTuple ExcInfoOf(PyException? handled) => handled is null
        ? new PyTuple([Value.None, Value.None, Value.None])
        : new PyTuple([handled.Type, handled, handled.Traceback is { } traceback ? traceback : Value.None]);

    private static Value ExcInfo(Interpreter interp, ReadOnlySpan<Value> arguments) => ExcInfoOf(interp.Handled);

    private static Value SetRecursionLimit(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        long limit = Operators.IndexInt64(interp, arguments[0]);
        if (limit < 1)
        {
            throw Throw.ValueError("recursion limit must be greater or equal than 1");
        }

        if (interp.Depth >= limit)
        {
            throw Throw.New(
                Exceptions.RecursionError, $"cannot set the recursion limit to {limit} at the recursion depth {interp.Depth}: the limit is too low");
        }

        interp.RecursionLimit = (int)Math.Min(limit, int.MaxValue);
        return Value.None;
    }

    private static Value SetIntMaxStrDigits(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        const int least = 640;
        long digits = Operators.IndexInt64(interp, arguments[0]);
        if (digits != 0 && digits < least)
        {
            throw Throw.ValueError($"maxdigits must be 0 or larger than {least}");
        }

        interp.IntMaxStrDigits = (int)Math.Min(digits, int.MaxValue);
        return Value.None;
    }

    private static Value Write(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyStr text = arguments[1].As<PyStr>() ?? throw Throw.TypeError($"write() argument must be str, not {arguments[1].Type.Name}");
        arguments[0].Unchecked<PyTextStream>().Write(interp, text.Text);
        return Value.FromInt(text.Length);
    }

    private static Value Flush(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        arguments[0].Unchecked<PyTextStream>().Flush();
        return Value.None;
    }
}
