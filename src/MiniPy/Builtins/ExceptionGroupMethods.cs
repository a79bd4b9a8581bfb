using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>What groups of exceptions add to exceptions (library reference, "Exception groups").</summary>
internal static class ExceptionGroupMethods
{
    public static BuiltinRow[] Rows { get; } =
    [
        new("derive", "excs, /", Derive),
        new("split", "matcher_value, /", Split),
        new("subgroup", "matcher_value, /", Subgroup),
    ];

    private static PyException Self(ReadOnlySpan<Value> arguments) => (PyException)arguments[0].Reference!;

    private static Value Derive(Interpreter interp, ReadOnlySpan<Value> arguments) =>
        interp.Call(Exceptions.BaseExceptionGroup, ExceptionGroupSlots.MessageOf(Self(arguments)), arguments[1]);

    private static Value Split(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        (PyException? match, PyException? rest) = GroupSplitting.Split(interp, Self(arguments), new GroupCondition(arguments[1]));
        return new PyTuple([OrNone(match), OrNone(rest)]);
    }

    private static Value Subgroup(Interpreter interp, ReadOnlySpan<Value> arguments) =>
        OrNone(GroupSplitting.Split(interp, Self(arguments), new GroupCondition(arguments[1])).Match);

    private static Value OrNone(PyException? exception) => exception is null ? Value.None : exception;
}
