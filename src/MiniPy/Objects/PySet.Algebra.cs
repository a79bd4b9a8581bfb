using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <content>
/// Sets from sets. Which operand is walked through, and when the table grows, decides the order of the result, so both are as
/// in CPython.
/// </content>
internal partial class PySet
{
    /// <summary>An empty set or frozenset, as this is one or the other.</summary>
    private PySet NewOfSameKind() => new(IsFrozen ? Types.FrozenSet : Types.Set);

    /// <summary>A new set of an iterable's items.</summary>
    public static PySet From(Interpreter interp, Value iterable)
    {
        var made = new PySet();
        made.Update(interp, iterable);
        return made;
    }

    /// <summary>The set of a display's items, or <see cref="Value.Error"/>.</summary>
    public static Value FromItems(Interpreter interp, ReadOnlySpan<Value> items)
    {
        var made = new PySet();
        foreach (ref readonly Value item in items)
        {
            if (!made.TryAdd(interp, item))
            {
                return Value.Error;
            }
        }

        return made;
    }

    /// <summary>
    /// The frozenset whose copy a display of three or more constants makes. CPython makes a frozenset of them when it compiles, another of that
    /// one's items when it merges equal constants, and takes this over as a whole.
    /// </summary>
    public static PySet FreezeConstants(Interpreter interp, ReadOnlySpan<Value> constants)
    {
        var frozen = new PySet(Types.FrozenSet);
        foreach (Value constant in constants)
        {
            frozen.Add(interp, constant);
        }

        var merged = new PySet(Types.FrozenSet);
        int position = 0;
        while (frozen.NextEntry(ref position, out Value key, out long keyHash))
        {
            merged.Add(interp, key, keyHash);
        }

        return merged;
    }

    public PySet Copy(Interpreter interp)
    {
        PySet copy = NewOfSameKind();
        copy.Merge(interp, this);
        return copy;
    }

    /// <summary>A new set of a frozenset's items.</summary>
    public PySet Thaw(Interpreter interp)
    {
        var made = new PySet();
        made.Merge(interp, this);
        return made;
    }

    /// <summary>Adds the items of any iterable.</summary>
    public void Update(Interpreter interp, Value other)
    {
        if (!TryUpdate(interp, other))
        {
            throw interp.ThrowPending();
        }
    }

    /// <summary>The same; false when an exception is pending.</summary>
    public bool TryUpdate(Interpreter interp, Value other)
    {
        if (other.Reference is PySet set)
        {
            Merge(interp, set);
            return true;
        }

        if (other.IsExactly<PyDict>())
        {
            PyDict dict = other.Unchecked<PyDict>();
            MakeRoom(dict.Count);
            int position = 0;
            while (dict.NextEntry(ref position, out Value key, out _))
            {
                interp.Step();
                Add(interp, key, dict.HashAt(position - 1));
            }

            return true;
        }

        if (other.IsExactly<PyList>())
        {
            // A key's hash or comparison may change the list.
            PyList list = other.Unchecked<PyList>();
            for (int i = 0; i < list.Count; i++)
            {
                interp.Step();
                if (!TryAdd(interp, list[i]))
                {
                    return false;
                }
            }

            return true;
        }

        Value iterator = Iteration.GetIteratorOrError(interp, other);
        Value item = iterator;
        while (!iterator.IsError && Iteration.TryNext(interp, iterator, out item))
        {
            interp.Step();
            if (!TryAdd(interp, item))
            {
                return false;
            }
        }

        return !item.IsError;
    }

    public PySet Intersection(Interpreter interp, Value other)
    {
        if (ReferenceEquals(other.Reference, this))
        {
            return Copy(interp);
        }

        PySet common = NewOfSameKind();
        if (other.Reference is PySet second)
        {
            (PySet walked, PySet asked) = second.Count > Count ? (this, second) : (second, this);
            int position = 0;
            while (walked.NextEntry(ref position, out Value key, out long keyHash))
            {
                interp.Step();
                if (asked.Contains(interp, key, keyHash))
                {
                    common.Add(interp, key, keyHash);
                }
            }

            return common;
        }

        Value iterator = Iteration.GetIterator(interp, other);
        while (Iteration.MoveNext(interp, iterator, out Value item))
        {
            interp.Step();
            long itemHash = Hashing.Hash(interp, item);
            if (Contains(interp, item, itemHash))
            {
                common.Add(interp, item, itemHash);
                if (common.Count >= Count)
                {
                    break;
                }
            }
        }

        return common;
    }

    public PySet Difference(Interpreter interp, Value other)
    {
        PyDict? dict = other.IsExactly<PyDict>() ? other.Unchecked<PyDict>() : null;
        var set = other.Reference as PySet;
        int otherCount = set?.Count ?? dict?.Count ?? 0;
        if ((set is null && dict is null) || (Count >> 2) > otherCount)
        {
            PySet copy = Copy(interp);
            copy.DifferenceUpdate(interp, other);
            return copy;
        }

        PySet rest = NewOfSameKind();
        int position = 0;
        while (NextEntry(ref position, out Value key, out long keyHash))
        {
            interp.Step();
            if (set is not null ? !set.Contains(interp, key, keyHash) : dict!.Find(interp, key, keyHash) < 0)
            {
                rest.Add(interp, key, keyHash);
            }
        }

        return rest;
    }

    public void DifferenceUpdate(Interpreter interp, Value other)
    {
        if (ReferenceEquals(other.Reference, this))
        {
            Clear();
            return;
        }

        if (other.Reference is PySet set)
        {
            // Of a much larger set only the common part matters.
            set = set.Count >> 3 > Count ? Intersection(interp, set) : set;
            int position = 0;
            while (set.NextEntry(ref position, out Value key, out long keyHash))
            {
                interp.Step();
                Discard(interp, key, keyHash);
            }
        }
        else
        {
            Value iterator = Iteration.GetIterator(interp, other);
            while (Iteration.MoveNext(interp, iterator, out Value item))
            {
                interp.Step();
                Discard(interp, item);
            }
        }

        if (fill - Count > Mask / 4)
        {
            Resize(Count > LargeSet ? (long)Count * 2 : (long)Count * 4);
        }
    }

    public void SymmetricDifferenceUpdate(Interpreter interp, Value other)
    {
        if (ReferenceEquals(other.Reference, this))
        {
            Clear();
            return;
        }

        if (other.IsExactly<PyDict>())
        {
            PyDict dict = other.Unchecked<PyDict>();
            int at = 0;
            while (dict.NextEntry(ref at, out Value key, out _))
            {
                interp.Step();
                Toggle(interp, key, dict.HashAt(at - 1));
            }

            return;
        }

        PySet set = other.Reference as PySet ?? From(interp, other);
        int position = 0;
        while (set.NextEntry(ref position, out Value key, out long keyHash))
        {
            interp.Step();
            Toggle(interp, key, keyHash);
        }
    }

    public PySet SymmetricDifference(Interpreter interp, Value other)
    {
        PySet either = NewOfSameKind();
        either.Update(interp, other);
        either.SymmetricDifferenceUpdate(interp, this);
        return either;
    }

    /// <summary>Takes over the items of another set, which is then to be forgotten.</summary>
    public void TakeOver(PySet other)
    {
        table = other.table;
        fill = other.fill;
        Count = other.Count;
    }

    private void Toggle(Interpreter interp, Value key, long keyHash)
    {
        if (!Discard(interp, key, keyHash))
        {
            Add(interp, key, keyHash);
        }
    }

    private void MakeRoom(int more)
    {
        if (((long)fill + more) * 5 >= (long)Mask * 3)
        {
            Resize(((long)Count + more) * 2);
        }
    }

    private void Merge(Interpreter interp, PySet other)
    {
        if (ReferenceEquals(other, this) || other.Count == 0)
        {
            return;
        }

        interp.Step(other.Count >> 4);
        MakeRoom(other.Count);
        if (fill == 0 && table.Length == other.table.Length && other.fill == other.Count)
        {
            other.table.CopyTo(table, 0);
            fill = other.fill;
            Count = other.Count;
            return;
        }

        bool isEmpty = fill == 0;
        if (isEmpty)
        {
            fill = Count = other.Count;
        }

        int position = 0;
        while (other.NextEntry(ref position, out Value key, out long keyHash))
        {
            if (isEmpty)
            {
                InsertClean(new Entry(key, keyHash));
            }
            else
            {
                Add(interp, key, keyHash);
            }
        }
    }
}
