using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules;

/// <content>Frames in execution, and functions that would watch them.</content>
internal static partial class SysModule
{
    private static BuiltinRow[] FrameRows =>
    [
        new("_getframe", "depth=0, /", GetFrame),
        new("_getframemodulename", "depth=0", GetFrameModuleName),
        new("call_tracing", "func, args, /", CallTracing),
        new("getprofile", "/", (_, _) => Value.None),
        new("gettrace", "/", (_, _) => Value.None),
        new("setprofile", "function, /", (_, a) => RefuseTracing(a[0])),
        new("settrace", "function, /", (_, a) => RefuseTracing(a[0])),
        new("getswitchinterval", "/", (_, _) => Value.FromFloat(0.005)),
        new("get_asyncgen_hooks", "/", (interp, _) => new PyTuple([interp.AsyncGeneratorFirstHook, interp.AsyncGeneratorFinalizer], AsyncHooks)),
        new("set_asyncgen_hooks", "firstiter=<unset>, finalizer=<unset>", SetAsyncHooks),
        new("get_coroutine_origin_tracking_depth", "/", (interp, _) => Value.FromInt(interp.CoroutineOriginDepth)),
        new("set_coroutine_origin_tracking_depth", "depth", SetOriginDepth),
    ];

    private static readonly PyType AsyncHooks = StructSequenceSlots.Define("sys", "asyncgen_hooks", "firstiter", "finalizer");

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

    private static Value CallTracing(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyTuple given = arguments[1].As<PyTuple>() ?? throw Throw.TypeError($"call_tracing() argument 2 must be tuple, not {arguments[1].Type.Name}");
        return interp.Call(arguments[0], new Arguments(given.Items));
    }

    /// <summary>Taking a trace function away is possible, setting one is not: nothing would call it.</summary>
    private static Value RefuseTracing(Value function) => function.IsNone
        ? Value.None
        : throw Throw.New(Exceptions.NotImplementedError, "trace functions are not called by MiniPy");

    private static Value SetAsyncHooks(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        CheckHook(arguments[1], "finalizer");
        CheckHook(arguments[0], "firstiter");
        interp.AsyncGeneratorFinalizer = arguments[1].IsUnbound ? interp.AsyncGeneratorFinalizer : arguments[1];
        interp.AsyncGeneratorFirstHook = arguments[0].IsUnbound ? interp.AsyncGeneratorFirstHook : arguments[0];
        return Value.None;
    }

    private static void CheckHook(Value hook, string name)
    {
        if (!hook.IsUnbound && !hook.IsNone && !hook.Type.Slots.IsCallable)
        {
            throw Throw.TypeError($"callable {name} expected, got {hook.Type.Name}");
        }
    }

    private static Value SetOriginDepth(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        long depth = Operators.IndexInt64(interp, arguments[0]);
        interp.CoroutineOriginDepth = depth >= 0 ? (int)Math.Min(depth, int.MaxValue) : throw Throw.ValueError("depth must be >= 0");
        return Value.None;
    }
}
