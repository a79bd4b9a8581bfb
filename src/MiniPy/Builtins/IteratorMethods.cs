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

    public static TypeTable ReversedTable => new()
    {
        Doc = "Return a reverse iterator over the values of the given sequence.",
        HasNew = true,
        Specials = "__iter__ __next__",
        Methods = [new("__length_hint__", "/", LengthHint)],
    };

    public static TypeTable EnumerateTable => Made(
        "Return an enumerate object.\n\n  iterable\n    an object supporting iteration\n\n"
        + "The enumerate object yields pairs containing a count (from start, which\ndefaults to zero) and a value yielded by the iterable argument.\n\n"
        + "enumerate is useful for obtaining an indexed list:\n    (0, seq[0]), (1, seq[1]), (2, seq[2]), ...",
        isGeneric: true);

    public static TypeTable ZipTable => Made(
        "The zip object yields n-length tuples, where n is the number of iterables\npassed as positional arguments to zip().  The i-th element in every tuple\n"
        + "comes from the i-th iterable argument to zip().  This continues until the\nshortest argument is exhausted.\n\n"
        + "If strict is true and one of the arguments is exhausted before the others,\nraise a ValueError.\n\n"
        + "   >>> list(zip('abcdefg', range(3), range(4)))\n   [('a', 0, 0), ('b', 1, 1), ('c', 2, 2)]");

    public static TypeTable MapTable => Made(
        "Make an iterator that computes the function using arguments from\neach of the iterables.  Stops when the shortest iterable is exhausted.");

    public static TypeTable FilterTable => Made(
        "Return an iterator yielding those items of iterable for which function(item)\nis true. If function is None, return the items that are true.");

    /// <summary>The table of iterators that programs make by calling the type.</summary>
    private static TypeTable Made(string doc, bool isGeneric = false) => new()
    {
        Doc = doc,
        IsGeneric = isGeneric,
        HasNew = true,
        Specials = "__iter__ __next__",
    };

    private static Value LengthHint(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        long left = ((PyIterator)arguments[0].Reference!).RemainingLength(interp);
        return left < 0 ? Value.NotImplemented : Value.FromInt(left);
    }
}
