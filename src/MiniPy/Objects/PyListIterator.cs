using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>An iterator over a list, which sees what is appended meanwhile.</summary>
internal sealed class PyListIterator(PyList list) : PyIterator(Types.ListIterator)
{
    /// <summary>The list; null once the end was seen.</summary>
    public PyList? List { get; private set; } = list;

    public int Index { get; private set; }

    public override Value Next(Interpreter interp)
    {
        if (List is { } items)
        {
            if (Index < items.Count)
            {
                return items[Index++];
            }

            List = null;
        }

        return Value.End;
    }

    public override long RemainingLength(Interpreter interp) => List is null ? 0 : Math.Max(0, List.Count - Index);
}

/// <summary>An iterator over a list from its end.</summary>
internal sealed class PyListReverseIterator(PyList list) : PyIterator(Types.ListReverseIterator)
{
    public PyList? List { get; private set; } = list;

    public int Index { get; private set; } = list.Count - 1;

    public override Value Next(Interpreter interp)
    {
        if (List is { } items && Index >= 0 && Index < items.Count)
        {
            return items[Index--];
        }

        List = null;
        return Value.End;
    }

    public override long RemainingLength(Interpreter interp) => List is null ? 0 : Index + 1;

    /// <summary>All that is left, into a list of others.</summary>
    public void AppendRestTo(PyList other)
    {
        if (List is { } items && Index >= 0 && Index < items.Count)
        {
            Span<Value> places = other.AddPlaces(Index + 1);
            ItemCopying.Copy(items.Span[..places.Length], places);
            places.Reverse();
        }

        List = null;
    }
}

/// <summary>Iterates by <c>__getitem__</c> with 0, 1, 2 ... up to an IndexError or StopIteration.</summary>
internal sealed class PySequenceIterator(Value sequence) : PyIterator(Types.SequenceIterator)
{
    public Value Sequence { get; private set; } = sequence;

    public long Index { get; private set; }

    public override Value Next(Interpreter interp)
    {
        if (Sequence.IsUnbound)
        {
            return Value.End;
        }

        Value item;
        try
        {
            item = Sequence.Type.Slots.GetItem(interp, Sequence, Value.FromInt(Index));
        }
        catch (PythonException error)
        {
            item = interp.Raise(error);
        }

        Index++;
        if (item.IsError && (interp.Pending!.Type.IsSubtypeOf(Exceptions.IndexError) || interp.Pending.Type.IsSubtypeOf(Exceptions.StopIteration)))
        {
            interp.TakePending();
            Sequence = Value.Unbound;
            return Value.End;
        }

        return item;
    }
}
