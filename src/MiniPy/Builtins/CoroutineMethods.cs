using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>What coroutines have (reference, 3.4.3).</summary>
internal static class CoroutineMethods
{
    public static TypeTable Table => new()
    {
        Specials = "__repr__",
        Methods =
        [
            new("__await__", "/", (_, a) => new PyCoroutineWrapper((PyGenerator)a[0].Reference!), isSpecial: true),
            BuiltinRow.Of2("send", "arg, /", GeneratorMethods.Send, "send(arg) -> send 'arg' into coroutine,\nreturn next yielded value or raise StopIteration."),
            new(
                "throw",
                "typ, val=<unset>, tb=<unset>, /",
                GeneratorMethods.ThrowInto,
                "throw(value)\nthrow(type[,value[,traceback]])\n\nRaise exception in coroutine, return next iterated value or raise\nStopIteration."),
            new("close", "/", (interp, a) => Self(a[0]).Close(interp), "close() -> raise GeneratorExit inside coroutine."),
        ],
        Attributes =
        [
            .. GeneratorMethods.NamesOf("coroutine"),
            new("cr_running", (_, self) => Value.FromBool(Self(self).IsRunning)),
            new("cr_suspended", (_, self) => Value.FromBool(Self(self) is { State: GeneratorState.Suspended, IsRunning: false })),
            new("cr_await", (_, self) => Self(self).ShowDelegate()) { Doc = "object being awaited on, or None" },
            new("cr_frame", (interp, self) => Self(self) is { IsFinished: false } generator ? interp.Show(generator) : Value.None),
            new("cr_code", (_, self) => Self(self).Code),
            new("cr_origin", (_, _) => Value.None),
        ],
    };

    public static TypeTable WrapperTable => new()
    {
        Specials = "__iter__ __next__",
        Methods =
        [
            new("send", "arg, /", (interp, a) => GeneratorMethods.EndAsStopIteration(interp, Wrapped(a[0]).Send(interp, a[1]), a[0], a[1])),
            new("throw", "typ, val=<unset>, tb=<unset>, /", (interp, a) => GeneratorMethods.EndAsStopIteration(
                interp, Wrapped(a[0]).Resume(interp, Value.None, GeneratorMethods.MakeException(interp, a[1], a[2], a[3])), a[0], Value.None)),
            new("close", "/", (interp, a) => Wrapped(a[0]).Close(interp)),
        ],
    };

    private static PyGenerator Self(Value self) => (PyGenerator)self.Reference!;

    private static PyGenerator Wrapped(Value self) => self.Unchecked<PyCoroutineWrapper>().Coroutine;
}
