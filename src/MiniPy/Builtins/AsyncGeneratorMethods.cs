using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>What asynchronous generators and their awaitables have (reference, 6.2.9.5).</summary>
internal static class AsyncGeneratorMethods
{
    public static TypeTable Table => new()
    {
        Specials = "__repr__",
        Methods =
        [
            new("__aiter__", "/", (_, a) => a[0], "Return an awaitable, that resolves in asynchronous iterator.", isSpecial: true),
            new("__anext__", "/", (interp, a) => Self(a[0]).MakeWatchedSend(interp, Value.None), isSpecial: true),
            new("asend", "arg, /", (interp, a) => Self(a[0]).MakeWatchedSend(interp, a[1])),
            new("athrow", "typ, val=<unset>, tb=<unset>, /", ThrowInto),
            new("aclose", "/", (interp, a) => Self(a[0]).MakeThrow(interp, Value.Unbound, Value.Unbound, Value.Unbound)),
        ],
        Attributes =
        [
            .. GeneratorMethods.NamesOf("async generator"),
            new("ag_running", (_, self) => Value.FromBool(Self(self).IsAwaited)),
            new("ag_suspended", (_, self) => Value.FromBool(Self(self) is { State: GeneratorState.Suspended, IsRunning: false })),
            new("ag_await", (_, self) => Self(self).ShowDelegate()) { Doc = "object being awaited on, or None" },
            new("ag_frame", (interp, self) => Self(self) is { IsFinished: false } generator ? interp.Show(generator) : Value.None),
            new("ag_code", (_, self) => Self(self).Code),
        ],
    };

    /// <summary>What <c>asend()</c>, <c>athrow()</c>, <c>aclose()</c> and <c>anext()</c> give.</summary>
    public static TypeTable AwaitableTable => new()
    {
        Specials = "__iter__ __next__",
        Methods =
        [
            new("__await__", "/", (_, a) => a[0], isSpecial: true),
            new("send", "arg, /", (interp, a) => GeneratorMethods.EndAsStopIteration(interp, Awaitable(a[0]).Send(interp, a[1]), a[0], a[1])),
            new("throw", "typ, val=<unset>, tb=<unset>, /", (interp, a) => GeneratorMethods.EndAsStopIteration(
                interp, Awaitable(a[0]).ThrowInto(interp, GeneratorMethods.MakeException(interp, a[1], a[2], a[3])), a[0], Value.None)),
            new("close", "/", (interp, a) => Awaitable(a[0]).Close(interp)),
        ],
    };

    private static PyAsyncGenerator Self(Value self) => (PyAsyncGenerator)self.Reference!;

    private static PyAwaitable Awaitable(Value self) => (PyAwaitable)self.Reference!;

    /// <summary>What is thrown is made when the coroutine starts; that the long signature is deprecated is said at once.</summary>
    private static Value ThrowInto(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        GeneratorMethods.WarnOfLongSignature(interp, arguments[2], "athrow");
        return Self(arguments[0]).MakeThrow(interp, arguments[1], arguments[2], arguments[3]);
    }
}
