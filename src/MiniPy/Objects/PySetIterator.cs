using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>An iterator over a set, which notices when items come or go.</summary>
internal sealed class PySetIterator(PySet set) : PyIterator(Types.SetIterator)
{
    private int position;
    private int left = set.Count;

    /// <summary>The number of items there were; -1 once it was found to have changed.</summary>
    private int expected = set.Count;

    /// <summary>The set; null once the end was seen.</summary>
    public PySet? Set { get; private set; } = set;

    public override Value Next(Interpreter interp)
    {
        if (Set is not { } items)
        {
            return Value.End;
        }

        if (items.Count != expected)
        {
            expected = -1;
            return interp.Raise(new PyException(Exceptions.RuntimeError, "Set changed size during iteration"));
        }

        if (items.NextKey(ref position, out Value key))
        {
            left--;
            return key;
        }

        Set = null;
        return Value.End;
    }

    public override long RemainingLength(Interpreter interp) => Set is { } items && items.Count == expected ? left : 0;
}
