using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Collections;

/// <summary>A deque: a ring of values that grows and shrinks at both ends (library reference, "deque objects").</summary>
internal sealed class PyDeque(PyType type) : PyObject(type)
{
    private const int SmallestCapacity = 8;

    private Value[] ring = [];
    private int head;
    private PyDict? attributes;

    public int Count { get; private set; }

    /// <summary>The most items it may have; -1 for any number.</summary>
    public long Limit { get; set; } = -1;

    /// <summary>Changes with every change of its items but their replacement: iterators look at it.</summary>
    public long Version { get; private set; }

    public override PyDict? Attributes => attributes;

    public override PyDict? AttributesForWriting() => Type.HasInstanceDictionary ? attributes ??= new PyDict() : null;

    public Value this[int index]
    {
        get => ring[Place(index)];
        set => ring[Place(index)] = value;
    }

    public void Append(Value item)
    {
        if (Limit == 0)
        {
            return;
        }

        MakeRoom();
        ring[Place(Count)] = item;
        Count++;
        Version++;
        if (Limit >= 0 && Count > Limit)
        {
            PopLeft();
        }
    }

    public void AppendLeft(Value item)
    {
        if (Limit == 0)
        {
            return;
        }

        MakeRoom();
        head = head == 0 ? ring.Length - 1 : head - 1;
        ring[head] = item;
        Count++;
        Version++;
        if (Limit >= 0 && Count > Limit)
        {
            Pop();
        }
    }

    /// <summary>Removes the last item; only where there is one.</summary>
    public Value Pop()
    {
        ref Value place = ref ring[Place(Count - 1)];
        Value item = place;
        place = default;
        Count--;
        Version++;
        return item;
    }

    /// <summary>Removes the first item; only where there is one.</summary>
    public Value PopLeft()
    {
        Value item = ring[head];
        ring[head] = default;
        head = head + 1 == ring.Length ? 0 : head + 1;
        Count--;
        Version++;
        return item;
    }

    public void Clear()
    {
        ring = [];
        head = 0;
        Count = 0;
        Version++;
    }

    public void Insert(int index, Value item)
    {
        Value[] items = ToArray();
        Assign([.. items.AsSpan(0, index), item, .. items.AsSpan(index)]);
    }

    public void RemoveAt(int index)
    {
        if (index == 0)
        {
            PopLeft();
            return;
        }

        for (int i = index; i < Count - 1; i++)
        {
            this[i] = this[i + 1];
        }

        Pop();
    }

    public void Reverse()
    {
        for (int low = 0, high = Count - 1; low < high; low++, high--)
        {
            (this[low], this[high]) = (this[high], this[low]);
        }
    }

    /// <summary>Moves items from the end to the front, or the other way for a negative number.</summary>
    public void Rotate(long steps)
    {
        if (Count < 2)
        {
            return;
        }

        int left = (int)(steps % Count);
        left = left < 0 ? left + Count : left;
        Version++;
        if (Count == ring.Length)
        {
            head = Place(Count - left);
            return;
        }

        if (left <= Count / 2)
        {
            for (; left > 0; left--)
            {
                Value moved = Pop();
                head = head == 0 ? ring.Length - 1 : head - 1;
                ring[head] = moved;
                Count++;
            }

            return;
        }

        for (left = Count - left; left > 0; left--)
        {
            Value moved = PopLeft();
            ring[Place(Count)] = moved;
            Count++;
        }
    }

    public Value[] ToArray()
    {
        var items = new Value[Count];
        int first = Math.Min(Count, ring.Length - head);
        Array.Copy(ring, head, items, 0, first);
        Array.Copy(ring, 0, items, first, Count - first);
        return items;
    }

    /// <summary>Takes over an array of items.</summary>
    public void Assign(Value[] items)
    {
        ring = items;
        head = 0;
        Count = items.Length;
        Version++;
    }

    /// <summary>Adds all items of an iterable at one end. Without room for any they are read nevertheless.</summary>
    public void Extend(Interpreter interp, Value iterable, bool atLeft = false)
    {
        // Its own items are taken as they are now.
        Value source = ReferenceEquals(iterable.Reference, this) ? new PyList(ToArray()) : iterable;
        Value iterator = Iteration.GetIterator(interp, source);
        while (Iteration.MoveNext(interp, iterator, out Value item))
        {
            interp.Step();
            if (atLeft)
            {
                AppendLeft(item);
            }
            else
            {
                Append(item);
            }
        }
    }

    private int Place(int index)
    {
        int place = head + index;
        return place >= ring.Length ? place - ring.Length : place;
    }

    private void MakeRoom()
    {
        if (Count < ring.Length)
        {
            return;
        }

        var larger = new Value[Math.Max(SmallestCapacity, Math.Min((long)Count * 2, Math.Max(Array.MaxLength / 16, Count + 1L)))];
        Value[] items = ToArray();
        items.CopyTo(larger, 0);
        ring = larger;
        head = 0;
    }
}

/// <summary>An iterator over a deque, in either direction; it notices changes.</summary>
internal sealed class PyDequeIterator(PyDeque deque, bool isReverse, int index = 0)
    : PyIterator(isReverse ? DequeMethods.ReverseIteratorType : DequeMethods.IteratorType)
{
    private readonly long version = deque.Version;
    private int left = Math.Max(deque.Count - index, 0);

    public PyDeque Deque { get; } = deque;

    public override Value Next(Interpreter interp)
    {
        if (version != Deque.Version)
        {
            left = 0;
            return interp.Raise(new PyException(Exceptions.RuntimeError, "deque mutated during iteration"));
        }

        if (left == 0)
        {
            return Value.End;
        }

        left--;
        return Deque[isReverse ? left : Deque.Count - 1 - left];
    }

    public override long RemainingLength(Interpreter interp) => left;
}
