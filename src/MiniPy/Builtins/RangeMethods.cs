using MiniPy.Numbers;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>The methods of range (library reference, "Ranges").</summary>
internal static class RangeMethods
{
    /// <summary>How <c>range()</c> takes its arguments.</summary>
    public static readonly ConstructorSignature New = new("range", "start, stop=<unset>, step=<unset>, /");

    public static TypeTable Table => new()
    {
        Doc = "range(stop) -> range object\nrange(start, stop[, step]) -> range object\n\n"
            + "Return an object that produces a sequence of integers from start (inclusive)\nto stop (exclusive) by step.",
        HasNew = true,
        Specials = "__repr__ __hash__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __bool__ __len__ __getitem__ __contains__ __iter__ __reversed__",
        Methods =
        [
            new("count", "value, /", Count),
            new("index", "value, /", Index),
            new("__reduce__", "/", Reduce),
        ],
        Attributes =
        [
            new("start", (_, self) => PyInt.From(((PyRange)self.Reference!).Start)) { IsMember = true },
            new("stop", (_, self) => PyInt.From(((PyRange)self.Reference!).Stop)) { IsMember = true },
            new("step", (_, self) => PyInt.From(((PyRange)self.Reference!).Step)) { IsMember = true },
        ],
    };

    private static PyRange Self(ReadOnlySpan<Value> arguments) => (PyRange)arguments[0].Reference!;

    private static Value Reduce(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyRange range = Self(arguments);
        return new PyTuple([Types.Range, new PyTuple([PyInt.From(range.Start), PyInt.From(range.Stop), PyInt.From(range.Step)])]);
    }

    private static bool IsExactInt(Value value) => value.IsInt || value.IsBool || value.Type == Types.Int;

    private static Value Count(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        if (IsExactInt(arguments[1]))
        {
            return Value.FromInt(Self(arguments).IndexOf(PyInt.ToBigInt(arguments[1])).Sign >= 0 ? 1 : 0);
        }

        long count = 0;
        Value iterator = Iteration.GetIterator(interp, arguments[0]);
        while (Iteration.MoveNext(interp, iterator, out Value item))
        {
            interp.Step();
            count += Operators.Equal(interp, item, arguments[1]) ? 1 : 0;
        }

        return Value.FromInt(count);
    }

    private static Value Index(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        if (IsExactInt(arguments[1]))
        {
            BigInt index = Self(arguments).IndexOf(PyInt.ToBigInt(arguments[1]));
            return index.Sign >= 0
                ? PyInt.From(index)
                : throw Throw.ValueError($"{Operators.Repr(interp, arguments[1])} is not in range");
        }

        Value iterator = Iteration.GetIterator(interp, arguments[0]);
        for (long i = 0; Iteration.MoveNext(interp, iterator, out Value item); i++)
        {
            interp.Step();
            if (Operators.Equal(interp, item, arguments[1]))
            {
                return Value.FromInt(i);
            }
        }

        throw Throw.ValueError("sequence.index(x): x not in sequence");
    }
}
