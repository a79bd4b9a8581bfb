using System.Runtime.CompilerServices;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>What generators have (reference, 6.2.9.1; PEP 342 and 380).</summary>
internal static class GeneratorMethods
{
    public static TypeTable Table => new()
    {
        IsGeneric = true,
        Specials = "__repr__ __iter__ __next__",
        Methods =
        [
            BuiltinRow.Of2("send", "arg, /", Send, "send(arg) -> send 'arg' into generator,\nreturn next yielded value or raise StopIteration."),
            new(
                "throw",
                "typ, val=<unset>, tb=<unset>, /",
                ThrowInto,
                "throw(value)\nthrow(type[,value[,tb]])\n\nRaise exception in generator, return next yielded value or raise\nStopIteration."),
            new("close", "/", (interp, a) => Self(a[0]).Close(interp), "close() -> raise GeneratorExit inside generator."),
        ],
        Attributes =
        [
            .. NamesOf("generator"),
            new("gi_running", (_, self) => Value.FromBool(Self(self).IsRunning)),
            new("gi_suspended", (_, self) => Value.FromBool(Self(self) is { State: GeneratorState.Suspended, IsRunning: false })),
            new("gi_yieldfrom", (_, self) => Self(self).ShowDelegate()) { Doc = "object being iterated by yield from, or None" },
            new("gi_frame", (interp, self) => Self(self) is { IsFinished: false } generator ? interp.Show(generator) : Value.None),
            new("gi_code", (_, self) => Self(self).Code),
        ],
    };

    /// <summary>The names of generators, coroutines and asynchronous generators.</summary>
    public static AttributeRow[] NamesOf(string kind) =>
    [
        new("__name__", (_, self) => Value.FromString(Self(self).Name), (_, self, value) => Self(self).Name = Text(value, "__name__")) { Doc = $"name of the {kind}" },
        new("__qualname__", (_, self) => Value.FromString(Self(self).QualifiedName), (_, self, value) => Self(self).QualifiedName = Text(value, "__qualname__")) { Doc = $"qualified name of the {kind}" },
    ];

    private static PyGenerator Self(Value self) => (PyGenerator)self.Reference!;

    private static string Text(Value value, string attribute) =>
        value.As<PyStr>()?.Text ?? throw Throw.TypeError($"{attribute} must be set to a string object");

    public static Value Send(Interpreter interp, Value generator, Value sent) =>
        EndAsStopIteration(interp, Self(generator).SendOfMany(interp, sent), generator, sent);

    public static Value ThrowInto(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyException exception = MakeException(interp, arguments[1], arguments[2], arguments[3]);
        return EndAsStopIteration(interp, Self(arguments[0]).Resume(interp, Value.None, exception), arguments[0], Value.None);
    }

    /// <summary>An end becomes the StopIteration that Python code sees.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value EndAsStopIteration(Interpreter interp, Value answer, Value iterator, Value sent) =>
        answer.IsEnd ? interp.Raise(Iteration.MakeStopIteration(interp, answer, iterator, sent)) : answer;

    /// <summary>Says that more than one argument is deprecated.</summary>
    public static void WarnOfLongSignature(Interpreter interp, Value value, string method)
    {
        if (!value.IsUnbound)
        {
            interp.Warn(
                Exceptions.DeprecationWarning,
                $"the (type, exc, tb) signature of {method}() is deprecated, use the single-arg signature instead.");
        }
    }

    /// <summary>The exception for <c>throw(type, value, traceback)</c>, of which the last two are deprecated.</summary>
    public static PyException MakeException(Interpreter interp, Value type, Value value, Value traceback, bool warns = true)
    {
        if (warns)
        {
            WarnOfLongSignature(interp, value, "throw");
        }

        if (!traceback.IsUnbound && !traceback.IsNone && traceback.As<PyTraceback>() is null)
        {
            throw Throw.TypeError("throw() third argument must be a traceback object");
        }

        PyException exception;
        if (type.Reference is PyException instance)
        {
            if (!value.IsUnbound && !value.IsNone)
            {
                throw Throw.TypeError("instance exception may not have a separate value");
            }

            exception = instance;
        }
        else if (type.Reference is PyType { } exceptionType && exceptionType.IsSubtypeOf(Exceptions.BaseException))
        {
            exception = FromType(interp, type, value);
        }
        else
        {
            throw Throw.TypeError($"exceptions must be classes or instances deriving from BaseException, not {type.Type.Name}");
        }

        if (traceback.As<PyTraceback>() is { } given)
        {
            exception.Traceback = given;
        }

        return exception;
    }

    private static PyException FromType(Interpreter interp, Value type, Value value)
    {
        if (value.Reference is PyException instance && instance.Type.IsSubtypeOf((PyType)type.Reference!))
        {
            return instance;
        }

        Value made;
        try
        {
            made = value.IsUnbound || value.IsNone
                ? interp.Call(type)
                : value.As<PyTuple>() is { } several ? interp.Call(type, new Arguments(several.Items)) : interp.Call(type, value);
        }
        catch (PythonException failure)
        {
            // The class is instantiated where the generator waits: what goes wrong is raised there.
            return failure.Value;
        }


        // A class that makes something else is the generator's error: the TypeError is what it gets.
        return made.Reference as PyException ?? Throw.TypeError(
            $"calling {Operators.Repr(interp, type)} should have returned an instance of BaseException, not {made.Type.Name}").Value;
    }
}
