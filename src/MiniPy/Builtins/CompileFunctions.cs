using System.Text;
using MiniPy.Objects;
using MiniPy.Runtime;
using MiniPy.Syntax;

namespace MiniPy.Builtins;

/// <summary>compile, exec, eval, globals and locals.</summary>
internal static class CompileFunctions
{
    private static readonly PyStr GetItemName = new("__getitem__");

    private const int KnownFlags = 0x1ff0000 | 0x10 | 0x2000 | 0x200;
    private const int OnlyTreeFlag = 0x400;

    public static BuiltinRow[] Rows { get; } =
    [
        new("compile", "source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1", Compile),
        new("eval", "source, /, globals=None, locals=None", (interp, a) => Execute(interp, a, "eval", CompileMode.Expression)),
        new("exec", "source, /, globals=None, locals=None, *, closure=None", Exec),
        new("globals", "/", (interp, _) => CurrentFrame(interp).Function.Globals),
        new("locals", "/", (interp, _) => FrameLocals.Of(CurrentFrame(interp))),
    ];

    /// <summary>The Python frame that called the builtin.</summary>
    public static Frame CurrentFrame(Interpreter interp) =>
        interp.TryGetCurrentFrame(out Frame frame) ? frame : throw Throw.New(Exceptions.SystemError, "frame does not exist");

    private static Value Exec(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Value closure = arguments[3];
        if (!closure.IsNone)
        {
            return ExecWithClosure(interp, arguments, closure);
        }

        Value result = Execute(interp, arguments, "exec", CompileMode.Module);
        return result.IsError ? result : Value.None;
    }

    private static Value ExecWithClosure(Interpreter interp, ReadOnlySpan<Value> arguments, Value closure)
    {
        if (arguments[0].As<Code>() is not { } code)
        {
            throw Throw.TypeError("closure argument can only be used with code objects");
        }

        if (code.FreeNames.Length == 0)
        {
            throw Throw.TypeError("cannot use a closure with this code object");
        }

        if (closure.As<PyTuple>() is not { } cells || cells.Count != code.FreeNames.Length || !Array.TrueForAll(cells.Items, each => each.As<Cell>() is not null))
        {
            throw Throw.TypeError($"code object requires a closure of exactly length {code.FreeNames.Length}");
        }

        PyDict globals = FindGlobals(interp, arguments[1], "exec");
        var function = new PyFunction(interp, code, globals, Array.ConvertAll(cells.Items, each => each.As<Cell>()!));
        Value result = Activation.Call(interp, function, Arguments.None);
        return result.IsError ? result : Value.None;
    }

    private static Value Execute(Interpreter interp, ReadOnlySpan<Value> arguments, string name, CompileMode mode)
    {
        PyDict globals = FindGlobals(interp, arguments[1], name);
        Value locals = FindLocals(interp, arguments[1], arguments[2], globals, name);
        if (globals.GetStr(Names.Builtins).IsUnbound)
        {
            globals.SetStr(Names.Builtins, interp.Builtins);
        }

        if (arguments[0].As<Code>() is { } code)
        {
            if (code.FreeNames.Length > 0)
            {
                throw Throw.TypeError($"code object passed to {name}() may not contain free variables");
            }
        }
        else
        {
            SourceText source = ReadSource(arguments[0], "<string>", $"{name}() arg 1 must be a string, bytes or code object");
            code = Compiler.Compile(interp, source, new CompileOptions(mode, UsesNamespace: !ReferenceEquals(locals.Reference, globals), PostponesAnnotations: CallerPostponesAnnotations(interp)));
        }

        return Compiler.Run(interp, code, globals, locals);
    }

    private static PyDict FindGlobals(Interpreter interp, Value given, string name) => given.IsNone
        ? CurrentFrame(interp).Function.Globals
        : given.As<PyDict>() ?? throw Throw.TypeError(name == "exec"
            ? $"exec() globals must be a dict, not {given.Type.Name}"
            : IsMapping(given) ? "globals must be a real dict; try eval(expr, {}, mapping)" : "globals must be a dict");

    private static Value FindLocals(Interpreter interp, Value givenGlobals, Value given, PyDict globals, string name)
    {
        if (!given.IsNone)
        {
            return IsMapping(given) ? given : throw Throw.TypeError(name == "exec"
                ? $"locals must be a mapping or None, not {given.Type.Name}"
                : "locals must be a mapping");
        }

        return givenGlobals.IsNone ? FrameLocals.Of(CurrentFrame(interp)) : globals;
    }

    private static bool IsMapping(Value value) => !value.Type.Lookup(GetItemName).IsUnbound && value.Reference is not PyType;

    private static Value Compile(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        string fileName = arguments[1].As<PyStr>()?.Text ?? (arguments[1].As<PyBytes>() is { } bytes
            ? Encoding.UTF8.GetString(bytes.Data)
            : throw Throw.TypeError($"expected str, bytes or os.PathLike object, not {arguments[1].Type.Name}"));
        string modeName = arguments[2].As<PyStr>()?.Text ?? throw Throw.TypeError($"compile() argument 'mode' must be str, not {arguments[2].Type.Name}");
        long flags = Operators.IndexInt64(interp, arguments[3]);
        long optimize = Operators.IndexInt64(interp, arguments[5]);
        if ((flags & OnlyTreeFlag) != 0)
        {
            throw Throw.ValueError("compile(): the syntax tree is not available as Python objects here");
        }

        if ((flags & ~KnownFlags) != 0)
        {
            throw Throw.ValueError("compile(): unrecognised flags");
        }

        if (optimize is < -1 or > 2)
        {
            throw Throw.ValueError("compile(): invalid optimize value");
        }

        CompileMode mode = modeName switch
        {
            "exec" => CompileMode.Module,
            "eval" => CompileMode.Expression,
            "single" => CompileMode.Interactive,
            _ => throw Throw.ValueError("compile() mode must be 'exec', 'eval' or 'single'"),
        };
        if (arguments[0].As<Code>() is not null)
        {
            throw Throw.TypeError("compile() arg 1 must be a string, bytes or AST object");
        }

        SourceText source = ReadSource(arguments[0], fileName, "compile() arg 1 must be a string, bytes or AST object");
        bool postponesAnnotations = (flags & CodeMethods.AnnotationsFlag) != 0 || (!Operators.Truth(interp, arguments[4]) && CallerPostponesAnnotations(interp));
        return Compiler.Compile(interp, source, new CompileOptions(
            mode, Optimize: optimize < 0 ? interp.Flags.Optimize : (int)optimize, KeepsTree: true, PostponesAnnotations: postponesAnnotations));
    }

    /// <summary>The one feature of the future that means something is inherited by what is compiled (library reference, <c>compile</c>).</summary>
    private static bool CallerPostponesAnnotations(Interpreter interp) =>
        interp.TryGetCurrentFrame(out Frame frame) && frame.Function.Code.PostponesAnnotations;

    private static SourceText ReadSource(Value source, string fileName, string error)
    {
        if (source.As<PyStr>() is { } text)
        {
            return text.Text.Contains('\0')
                ? throw Throw.New(Exceptions.SyntaxError, Value.FromString("source code string cannot contain null bytes"))
                : new SourceText(text.Text, fileName);
        }

        byte[] bytes = BytesLike.TryGet(source, out byte[] data) ? data : throw Throw.TypeError(error);
        return Compiler.Decode(bytes, fileName);
    }
}
