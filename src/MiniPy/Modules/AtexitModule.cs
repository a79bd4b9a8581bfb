using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules;

/// <summary>Functions that are called when the program ends, the last registered first (library reference, "atexit").</summary>
internal static class AtexitModule
{
    private static readonly BuiltinRow[] Rows =
    [
        new("register", "func, /, *args, **kwargs", Register, "Register a function to be executed upon normal program termination"),
        new("unregister", "func, /", Unregister),
        new("_clear", "/", Clear),
        new("_ncallbacks", "/", (interp, _) => Value.FromInt(interp.ExitCallbacks.Count)),
        new("_run_exitfuncs", "/", RunNow),
    ];

    public static PyModule Create(Interpreter interp) => ModuleLoader.MakeModule("atexit", Rows);

    /// <summary>Calls them; what they raise is reported, and the others are still called.</summary>
    public static void Run(Interpreter interp)
    {
        while (interp.ExitCallbacks.Count > 0)
        {
            ExitCallback callback = interp.ExitCallbacks[^1];
            interp.ExitCallbacks.RemoveAt(interp.ExitCallbacks.Count - 1);
            try
            {
                interp.Call(callback.Function, CallArguments.From(interp, callback.Arguments, callback.Keywords));
            }
            catch (PythonException error)
            {
                string function = Operators.Repr(interp, callback.Function);
                interp.PrintUnraisable(error.Value, Value.FromString("Exception ignored in atexit callback " + function), Value.None);
            }
        }
    }

    private static Value Register(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        if (!arguments[0].Type.Slots.IsCallable)
        {
            throw Throw.TypeError("the first argument must be callable");
        }

        interp.ExitCallbacks.Add(new ExitCallback(arguments[0], arguments[1].As<PyTuple>()!.Items, arguments[2].As<PyDict>()!));
        return arguments[0];
    }

    private static Value Unregister(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Value function = arguments[0];
        interp.ExitCallbacks.RemoveAll(callback => Operators.Equal(interp, callback.Function, function));
        return Value.None;
    }

    private static Value Clear(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        interp.ExitCallbacks.Clear();
        return Value.None;
    }

    private static Value RunNow(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Run(interp);
        return Value.None;
    }
}

/// <summary>One function to be called at the end.</summary>
internal sealed record ExitCallback(Value Function, Value[] Arguments, PyDict Keywords);
