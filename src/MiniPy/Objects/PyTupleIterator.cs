using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>An iterator over a tuple.</summary>
internal sealed class PyTupleIterator(PyTuple tuple) : PyIterator(Types.TupleIterator)
{
    /// <summary>The tuple; null once the end was seen.</summary>
    public PyTuple? Tuple { get; private set; } = tuple;

    public int Index { get; private set; }

    public override Value Next(Interpreter interp)
    {
        if (Tuple is { } items && Index < items.Count)
        {
            return items.Items[Index++];
        }

        Tuple = null;
        return Value.End;
    }

    public override long RemainingLength(Interpreter interp) => Tuple is null ? 0 : Tuple.Count - Index;
}
