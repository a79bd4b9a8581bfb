using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>What iterators have (library reference, "Iterator Types").</summary>
internal static class IteratorMethods
{
    /// <summary>For iterators that only a container makes.</summary>
    public static TypeTable Table => new()
    {
        Specials = "__iter__ __next__",
        Methods = [new("__length_hint__", "/", LengthHint)],
    };

    /// <summary>For iterators that programs make by calling the type.</summary>
    public static TypeTable NewTable => new()
    {
        HasNew = true,
        Specials = "__iter__ __next__",
    };

    private static Value LengthHint(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        long left = ((PyIterator)arguments[0].Reference!).RemainingLength(interp);
        return left < 0 ? Value.NotImplemented : Value.FromInt(left);
    }
}
