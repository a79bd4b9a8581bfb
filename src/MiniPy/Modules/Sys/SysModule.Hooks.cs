using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules;

/// <content>What programs may replace: how values, exceptions and lost exceptions are shown.</content>
internal static partial class SysModule
{
    private static readonly PyStr OutputName = new("stdout");
    private static readonly PyStr LastValueName = new("_");

    private static readonly PyType UnraisableArguments = StructSequenceSlots.Define(
        "sys", "UnraisableHookArgs", "exc_type", "exc_value", "exc_traceback", "err_msg", "object");

    private static BuiltinRow[] HookRows =>
    [
        new("breakpointhook", "*args, **kws", (_, _) => throw Throw.RuntimeError("there is no debugger to enter at a breakpoint")),
        new("displayhook", "object, /", DisplayHook),
        new("excepthook", "exctype, value, traceback, /", ExceptHook),
        new("unraisablehook", "unraisable, /", UnraisableHook),
    ];

    /// <summary>What <c>sys.unraisablehook</c> is given.</summary>
    public static PyTuple DescribeUnraisable(PyException exception, Value message, Value source) => new(
        [exception.Type, exception, exception.Traceback is { } traceback ? traceback : Value.None, message, source], UnraisableArguments);

    /// <summary>Shows a value of interactive input, and keeps it as <c>_</c>.</summary>
    private static Value DisplayHook(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].IsNone)
        {
            return Value.None;
        }

        interp.Builtins.Names.SetStr(LastValueName, Value.None);
        Value output = Find(interp, OutputName);
        if (output.IsUnbound)
        {
            throw Throw.RuntimeError("lost sys.stdout");
        }

        interp.CallMethod(output, Names.Write, Value.FromString(Operators.Repr(interp, arguments[0]) + "\n"));
        interp.Builtins.Names.SetStr(LastValueName, arguments[0]);
        return Value.None;
    }

    private static Value ExceptHook(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        if (arguments[1].Reference is not PyException exception)
        {
            throw Throw.TypeError($"excepthook() argument 2 must be an exception, not {arguments[1].Type.Name}");
        }

        interp.PrintError(output => TracebackPrinter.Print(interp, exception, output));
        return Value.None;
    }

    private static Value UnraisableHook(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].As<PyTuple>() is not { Count: 5 } details || details.Items[1].Reference is not PyException exception)
        {
            throw Throw.TypeError("sys.unraisablehook argument type must be UnraisableHookArgs");
        }

        interp.PrintUnraisable(exception, details.Items[3], details.Items[4]);
        return Value.None;
    }
}
