using System.Runtime.CompilerServices;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>A list: a growing array of values.</summary>
internal class PyList : PyObject
{
    /// <summary>What a search gives when an exception is pending.</summary>
    public const int Failed = -2;

    private Value[] items;

    public PyList()
        : this([], Types.List)
    {
    }

    public PyList(PyType type)
        : this([], type)
    {
    }

    /// <summary>A list that takes over this array.</summary>
    public PyList(Value[] items)
        : this(items, Types.List)
    {
    }

    public PyList(Value[] items, PyType type)
        : base(type)
    {
        this.items = items;
        Count = items.Length;
    }

    public int Count { get; private set; }

    public Span<Value> Span
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => items.AsSpan(0, Count);
    }

    public Value this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => items[index];
        set => items[index] = value;
    }

    /// <summary>An item in its place, to be written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref Value At(int index) => ref items[index];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Value item)
    {
        int count = Count;
        if ((uint)count < (uint)items.Length)
        {
            items[count] = item;
            Count = count + 1;
        }
        else
        {
            AddGrowing(item);
        }
    }

    public void AddRange(ReadOnlySpan<Value> more) => ItemCopying.Copy(more, AddPlaces(more.Length));

    /// <summary>Adds so many items, which the caller writes.</summary>
    public Span<Value> AddPlaces(int count)
    {
        int before = Count;
        Reserve(count);
        Count = before + count;
        return items.AsSpan(before, count);
    }

    /// <summary>Makes places for so many more items, and into an empty list no others: most are not added to.</summary>
    private void Reserve(long count)
    {
        if (items.Length == 0 && count > 0 && count <= Array.MaxLength)
        {
            items = new Value[count];
        }
        else
        {
            EnsureCapacity(Count + count);
        }
    }

    public void Insert(int index, Value item)
    {
        EnsureCapacity(Count + 1L);
        ItemCopying.MoveUp(items.AsSpan(0, Count + 1), index);
        items[index] = item;
        Count++;
    }

    /// <summary>Puts <paramref name="replacement"/> in the place of the items from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public void ReplaceRange(int start, int end, ReadOnlySpan<Value> replacement)
    {
        int tail = Count - end;
        int newCount = start + replacement.Length + tail;
        EnsureCapacity((long)start + replacement.Length + tail);
        items.AsSpan(end, tail).CopyTo(items.AsSpan(start + replacement.Length));
        ItemCopying.Copy(replacement, items.AsSpan(start));
        Truncate(newCount);
    }

    /// <summary>
    /// The index of the first item from <paramref name="start"/> up to <paramref name="stop"/> that equals a value, -1, or <see cref="Failed"/>. May run
    /// <c>__eq__</c>.
    /// </summary>
    public int IndexOf(Interpreter interp, Value value, long start, long stop)
    {
        interp.Step(Math.Max(0, Math.Min(stop, Count) - start));
        bool isStr = value.IsExactly<PyStr>();
        for (int i = (int)Math.Min(start, Count); i < stop && i < Count; i++)
        {
            Value item = items[i];
            if (item.IsInt && value.IsInt)
            {
                if (item.AsInt == value.AsInt)
                {
                    return i;
                }
            }
            else if (isStr && item.IsExactly<PyStr>())
            {
                if (PyStr.SameText(item.Unchecked<PyStr>(), value.Unchecked<PyStr>()))
                {
                    return i;
                }
            }
            else if (Operators.EqualOrError(interp, item, value) is var isEqual && !isEqual.Is(Value.False))
            {
                return isEqual.IsError ? Failed : i;
            }
        }

        return -1;
    }

    public void RemoveAt(int index)
    {
        if (index == Count - 1)
        {
            items[index] = default;
            Count = index;
            return;
        }

        ItemCopying.Copy(items.AsSpan(index + 1, Count - index - 1), items.AsSpan(index));
        Truncate(Count - 1);
    }

    public void Clear()
    {
        items = [];
        Count = 0;
    }

    /// <summary>Takes over an array of items.</summary>
    public void Assign(Value[] newItems)
    {
        items = newItems;
        Count = newItems.Length;
    }

    public Value[] ToArray() => ItemCopying.Copy(Span);

    /// <summary>The items in an array that is the caller's, as the list is, and is not used any more.</summary>
    public Value[] TakeItems() => items.Length == Count ? items : ToArray();

    /// <summary>The items' own array and an empty list left behind, so that a sort cannot see changes made meanwhile.</summary>
    public Value[] Detach()
    {
        Value[] detached = ToArray();
        Clear();
        return detached;
    }

    /// <summary>False once something has been put into a list whose items were detached, even if it was taken out again.</summary>
    public bool IsDetached => Count == 0 && items.Length == 0;

    private void Truncate(int newCount)
    {
        if (newCount < Count)
        {
            items.AsSpan(newCount, Count - newCount).Clear();
        }

        Count = newCount;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddGrowing(Value item)
    {
        EnsureCapacity(Count + 1L);
        items[Count++] = item;
    }

    private void EnsureCapacity(long needed)
    {
        if (needed <= items.Length)
        {
            return;
        }

        if (needed > Array.MaxLength)
        {
            throw Throw.MemoryError();
        }

        // A part more than needed: growth costs a constant per item. Small lists have little to lose by it.
        long grown = Math.Min(needed + (needed >> (needed < 65536 ? 1 : 2)) + 4, Array.MaxLength);
        Array.Resize(ref items, (int)grown);
    }
}
