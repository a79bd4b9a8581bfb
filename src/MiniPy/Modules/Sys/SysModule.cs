using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules;

/// <summary>The sys module (library reference, "sys").</summary>
internal static partial class SysModule
{
    private static readonly PyStr SysName = new("sys");

    private static readonly BuiltinRow[] Rows =
    [
        .. FrameRows, .. HookRows,
        new("exc_info", "/", ExcInfo),
        new("exception", "/", (interp, _) => interp.Handled is { } handled ? handled : Value.None),
        new("exit", "status=None, /", (_, a) => throw Throw.New(Exceptions.SystemExit, a[0].IsNone ? [] : a[0].As<PyTuple>()?.Items ?? [a[0]])),
        new("getdefaultencoding", "/", (_, _) => Value.FromString("utf-8")),
        new("getfilesystemencodeerrors", "/", (_, _) => Value.FromString("surrogateescape")),
        new("getfilesystemencoding", "/", (_, _) => Value.FromString("utf-8")),
        new("getrecursionlimit", "/", (interp, _) => Value.FromInt(interp.RecursionLimit)),
        new("setrecursionlimit", "limit, /", SetRecursionLimit),
        new("getsizeof", "object, default=<unset>", (interp, a) => interp.CallMethod(a[0], new PyStr("__sizeof__"))),
        new("intern", "string, /", Intern),
        new("is_finalizing", "/", (_, _) => Value.False),
        new("get_int_max_str_digits", "/", (interp, _) => Value.FromInt(interp.IntMaxStrDigits)),
        new("set_int_max_str_digits", "maxdigits", SetIntMaxStrDigits),
    ];

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
        Set("argv", new PyList(Texts(interp.ScriptArguments)));
        Set("orig_argv", new PyList(Texts(interp.ScriptArguments)));
        Set("modules", interp.Modules);
        Set("path", new PyList(Texts(interp.SearchPath)));
        foreach (string hook in (string[])["displayhook", "excepthook", "unraisablehook", "breakpointhook"])
        {
            Set($"__{hook}__", names.GetStr(new PyStr(hook)));
        }

        AddInformation(interp, names);
        return module;
    }

    /// <summary>A loop and no query: a query over values is code that is compiled anew at each start.</summary>
    private static Value[] Texts(IEnumerable<string> texts)
    {
        string[] all = [.. texts];
        var values = new Value[all.Length];
        for (int i = 0; i < all.Length; i++)
        {
            values[i] = Value.FromString(all[i]);
        }

        return values;
    }

    /// <summary>One of the module's names, or <see cref="Value.Unbound"/>.</summary>
    public static Value Find(Interpreter interp, PyStr name) =>
        interp.Modules.GetStr(SysName).Reference is PyModule sys ? sys.Names.GetStr(name) : Value.Unbound;

    private static PyTuple ExcInfoOf(PyException? handled) => handled is null
        ? new PyTuple([Value.None, Value.None, Value.None])
        : new PyTuple([handled.Type, handled, handled.Traceback is { } traceback ? traceback : Value.None]);

    private static Value ExcInfo(Interpreter interp, ReadOnlySpan<Value> arguments) => ExcInfoOf(interp.Handled);

    private static Value Intern(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].Type != Types.Str)
        {
            throw Throw.TypeError(arguments[0].As<PyStr>() is null
                ? $"intern() argument must be str, not {arguments[0].Type.Name}"
                : $"can't intern {arguments[0].Type.Name}");
        }

        Value known = interp.InternedStrings.GetStr(arguments[0].Unchecked<PyStr>());
        if (!known.IsUnbound)
        {
            return known;
        }

        interp.InternedStrings.SetStr(arguments[0].Unchecked<PyStr>(), arguments[0]);
        return arguments[0];
    }

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
}
