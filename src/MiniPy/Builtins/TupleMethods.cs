using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>The methods of tuple (library reference, "Common Sequence Operations").</summary>
internal static class TupleMethods
{
    /// <summary>How <c>tuple()</c> takes its argument.</summary>
    public static readonly ConstructorSignature New = new("tuple", "iterable=<unset>, /");

    public static TypeTable Table => new()
    {
        Doc = "Built-in immutable sequence.\n\nIf no argument is given, the constructor returns an empty tuple.\n"
            + "If iterable is specified the tuple is initialized from iterable's items.\n\nIf the argument is a tuple, the return value is the same object.",
        HasNew = true,
        IsGeneric = true,
        Specials = "__repr__ __hash__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __len__ __getitem__ __contains__ __iter__ __add__ __mul__ __rmul__",
        Methods =
        [
            new("__getnewargs__", "/", (_, a) => new PyTuple([new PyTuple(((PyTuple)a[0].Reference!).Items)])),
            new("count", "value, /", Count),
            new("index", "value, start=0, stop=sys.maxsize, /", Index),
            new("__getnewargs__", "/", (_, a) => new PyTuple([new PyTuple(Self(a).Items)])),
        ],
    };

    private static PyTuple Self(ReadOnlySpan<Value> arguments) => (PyTuple)arguments[0].Reference!;

    private static Value Count(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        long count = 0;
        foreach (Value item in Self(arguments).Items)
        {
            interp.Step();
            count += Operators.Equal(interp, item, arguments[1]) ? 1 : 0;
        }

        return Value.FromInt(count);
    }

    private static Value Index(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyTuple tuple = Self(arguments);
        long start = Bound(interp, arguments[2], tuple.Count);
        long stop = Math.Min(tuple.Count, Bound(interp, arguments[3], tuple.Count));
        for (long i = start; i < stop; i++)
        {
            interp.Step();
            if (Operators.Equal(interp, tuple.Items[i], arguments[1]))
            {
                return Value.FromInt(i);
            }
        }

        return interp.Raise(Throw.ValueError("tuple.index(x): x not in tuple"));
    }

    private static long Bound(Interpreter interp, Value value, int count)
    {
        long bound = Operators.IndexClamped(interp, value, "slice indices must be integers or have an __index__ method");
        return bound < 0 ? Math.Max(0, bound + count) : bound;
    }
}
