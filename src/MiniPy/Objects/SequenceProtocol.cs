using System.Text;
using MiniPy.Numbers;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>Items by number, for what lists and tuples have in common.</summary>
internal interface ISequenceItems
{
    int Count { get; }

    Value this[int index] { get; }
}

/// <summary>A list's items, which may change while they are looked at.</summary>
internal readonly struct ListItems(PyList list) : ISequenceItems
{
    public int Count => list.Count;

    public Value this[int index] => list[index];
}

/// <summary>A tuple's items.</summary>
internal readonly struct TupleItems(PyTuple tuple) : ISequenceItems
{
    public int Count => tuple.Count;

    public Value this[int index] => tuple.Items[index];
}

/// <summary>What sequences have in common: indices, slices, repetition, comparison, repr (library reference, "Sequence Types").</summary>
internal static class SequenceProtocol
{
    /// <summary>A sequence no longer than this, repeated no more often, is so small that nobody need look whether there is room.</summary>
    private const int FewTimes = 32;

    private static readonly PyStr GetItemName = new("__getitem__");

    /// <summary>True for what CPython's C code takes for a sequence: items by number, and no mapping.</summary>
    public static bool IsSequence(Value value)
    {
        PyType type = value.Type;
        return !type.IsSubtypeOf(Types.Dict) && !type.IsSubtypeOf(Types.Set) && !type.IsSubtypeOf(Types.FrozenSet) && !type.Lookup(GetItemName).IsUnbound;
    }

    /// <summary>A subscript as an index, or TypeError in the sequence's name.</summary>
    public static long Index(Interpreter interp, Value key, string typeName) =>
        TryIndex(interp, key, typeName, out long index) ? index : throw interp.ThrowPending();

    /// <summary>The same; false when an exception is pending.</summary>
    public static bool TryIndex(Interpreter interp, Value key, string typeName, out long index)
    {
        index = key.AsInt;
        return key.IsInt || TryOtherIndex(interp, key, typeName, out index);
    }

    private static bool TryOtherIndex(Interpreter interp, Value key, string typeName, out long index)
    {
        index = 0;
        Value answer = key.Type.Slots.IndexOrError(interp, key);
        if (answer.IsError)
        {
            return false;
        }

        if (answer.IsNotImplemented)
        {
            interp.Raise(Throw.TypeError(typeName == "string"
                ? $"string indices must be integers, not '{key.Type.Name}'"
                : $"{typeName} indices must be integers or slices, not {key.Type.Name}"));
            return false;
        }

        var number = PyInt.ToBigInt(answer);
        bool fits = number >= long.MinValue && number <= long.MaxValue;
        if (!fits)
        {
            interp.Raise(Throw.IndexError($"cannot fit '{key.Type.Name}' into an index-sized integer"));
            return false;
        }

        index = (long)number;
        return true;
    }

    /// <summary>A subscript as an index from 0 up to <paramref name="count"/>, or IndexError.</summary>
    public static int CheckedIndex(Interpreter interp, Value key, int count, string typeName, string message)
    {
        long index = Index(interp, key, typeName);
        index += index < 0 ? count : 0;
        return (ulong)index < (ulong)count ? (int)index : throw Throw.IndexError(message);
    }

    public static Value[] Slice(Interpreter interp, ReadOnlySpan<Value> items, PySlice slice)
    {
        (long start, _, long step, long count) = slice.Indices(interp, items.Length);
        if (step == 1)
        {
            return ItemCopying.Copy(items.Slice((int)Math.Min(start, items.Length), (int)count));
        }

        interp.Step(count);
        var selected = new Value[count];
        for (long i = 0, at = start; i < count; i++, at += step)
        {
            Value.Store(ref selected[i], items[(int)at]);
        }

        return selected;
    }

    public static void AssignSlice(Interpreter interp, PyList list, PySlice slice, Value value)
    {
        (long start, long stop, long step, long count) = slice.Indices(interp, list.Count);
        if (!Iteration.IsIterable(interp, value))
        {
            throw Throw.TypeError("must assign iterable to extended slice");
        }

        Value[] items = Iteration.ToArray(interp, value);
        (start, stop, step, count) = slice.Indices(interp, list.Count);
        if (step == 1)
        {
            list.ReplaceRange((int)start, (int)Math.Max(start, stop), items);
            return;
        }

        if (items.Length != count)
        {
            throw Throw.ValueError($"attempt to assign sequence of size {items.Length} to extended slice of size {count}");
        }

        for (int i = 0; i < items.Length; i++)
        {
            list[(int)(start + (i * step))] = items[i];
        }
    }

    public static void DeleteSlice(Interpreter interp, PyList list, PySlice slice)
    {
        (long start, _, long step, long count) = slice.Indices(interp, list.Count);
        if (count == 0)
        {
            return;
        }

        if (step < 0)
        {
            start += step * (count - 1);
            step = -step;
        }

        var kept = new Value[list.Count - count];
        int next = 0;
        long removed = start;
        long last = start + (step * (count - 1));
        for (int i = 0; i < list.Count; i++)
        {
            if (i == removed && removed <= last)
            {
                removed += step;
            }
            else
            {
                kept[next++] = list[i];
            }
        }

        list.Assign(kept);
    }

    /// <summary>A list repeated, or NotImplemented when the count is no integer.</summary>
    public static Value RepeatList(Interpreter interp, PyList list, Value count) =>
        RepeatCount(interp, count, list.Count, 16) is not { } times ? Value.NotImplemented : new PyList(ItemCopying.Repeat(list.Span, times));

    /// <summary>
    /// How often to repeat: null when the count is no integer; never negative. The size of the result is paid for before it is made.
    /// </summary>
    public static int? RepeatCount(Interpreter interp, Value count, long length, int itemBytes)
    {
        if (count.IsInt && (ulong)count.AsInt <= FewTimes && length <= FewTimes)
        {
            return (int)(length == 0 ? 0 : count.AsInt);
        }

        Value index = count.Type.Slots.Index(interp, count);
        if (index.IsNotImplemented)
        {
            return null;
        }

        var number = PyInt.ToBigInt(index);
        if (number > long.MaxValue || number < long.MinValue)
        {
            throw Throw.OverflowError($"cannot fit '{count.Type.Name}' into an index-sized integer");
        }

        if (number <= 0 || length == 0)
        {
            return 0;
        }

        if (number * length > Array.MaxLength)
        {
            throw Throw.MemoryError();
        }

        interp.ChargeBytes((long)number * length * itemBytes);
        return (int)number;
    }

    /// <summary>Compares item by item: the first that differ decide, then the lengths.</summary>
    public static Value Compare<TLeft, TRight>(Interpreter interp, TLeft left, TRight right, Comparison comparison)
        where TLeft : struct, ISequenceItems
        where TRight : struct, ISequenceItems
    {
        if (comparison is Comparison.Equal or Comparison.NotEqual && left.Count != right.Count)
        {
            return Value.FromBool(comparison == Comparison.NotEqual);
        }

        for (int i = 0; i < left.Count && i < right.Count; i++)
        {
            interp.Step();
            Value first = left[i];
            Value second = right[i];
            if (first.Is(second))
            {
                continue;
            }

            Value isEqual = first.IsInt && second.IsInt ? Value.False : Operators.EqualOrError(interp, first, second);
            if (isEqual.IsError)
            {
                return isEqual;
            }

            if (!isEqual.IsTrue)
            {
                return comparison switch
                {
                    Comparison.Equal => Value.False,
                    Comparison.NotEqual => Value.True,
                    _ => Operators.CompareOrError(interp, first, second, comparison),
                };
            }
        }

        return Value.FromBool(Operators.Holds(left.Count.CompareTo(right.Count), comparison));
    }

    public static string ReprList(Interpreter interp, PyList list)
    {
        if (list.Count == 0)
        {
            return "[]";
        }

        if (!interp.ReprsInProgress.Add(list))
        {
            return "[...]";
        }

        try
        {
            var text = new StringBuilder("[");
            for (int i = 0; i < list.Count; i++)
            {
                text.Append(i == 0 ? string.Empty : ", ").Append(Operators.Repr(interp, list[i]));
            }

            return text.Append(']').ToString();
        }
        finally
        {
            interp.ReprsInProgress.Remove(list);
        }
    }
}
