using System.Runtime.CompilerServices;

namespace MiniPy.Objects;

/// <summary>
/// Tuples of numbers, strs and other such tuples: the keys of most tables, and what waits in most queues. Hashing and comparing them runs no Python code, so
/// that it needs none of what that would need. Each method says whether that is such a case; otherwise <see cref="TupleSlots"/> does it.
/// </summary>
internal static class PlainTuples
{
    /// <summary>Longer ones are left out: each item of theirs is to pay a step.</summary>
    private const int MostItems = 32;

    /// <summary>Tuples in each other so deep are left out: they are to count as calls.</summary>
    private const int Deepest = 4;

    /// <summary>The items of a tuple, or of an instance of a class that leaves hashing and comparing to tuple, as those of named tuples do; else null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value[]? ItemsOf(Value value) =>
        value.IsExactly<PyTuple>() ? value.Unchecked<PyTuple>().Items
        : value.IsExactly<PyTupleInstance>() && value.Type.Slots is UserSlots { ActsAsTuple: true } ? value.Unchecked<PyTupleInstance>().Items
        : null;

    /// <summary>The hash of a tuple.</summary>
    public static bool TryHash(Value[] items, out long hash, int level = 0)
    {
        hash = 0;
        if (items.Length > MostItems || level > Deepest)
        {
            return false;
        }

        ulong accumulated = Hashing.TupleStart;
        foreach (ref readonly Value item in items.AsSpan())
        {
            long ofItem;
            if (item.IsInt)
            {
                ofItem = Hashing.HashInt(item.AsInt);
            }
            else if (item.IsExactly<PyStr>())
            {
                ofItem = item.Unchecked<PyStr>().Hash;
            }
            else if (item.IsFloat)
            {
                ofItem = Hashing.HashFloat(item.AsFloat);
            }
            else if (ItemsOf(item) is not { } inner || !TryHash(inner, out ofItem, level + 1))
            {
                return false;
            }

            accumulated = Hashing.MixIntoTuple(accumulated, ofItem);
        }

        hash = Hashing.FinishTuple(accumulated, items.Length);
        return true;
    }

    /// <summary>Whether two tuples are equal.</summary>
    public static bool TryEqual(Value[] left, Value[] right, out bool areEqual, int level = 0)
    {
        areEqual = left.Length == right.Length;
        if (left.Length > MostItems || level > Deepest)
        {
            return false;
        }

        for (int i = 0; i < left.Length && i < right.Length; i++)
        {
            Value first = left[i];
            Value second = right[i];
            if (first.Is(second))
            {
                continue;
            }

            bool areItemsEqual;
            if ((first.IsInt && second.IsInt) || (first.IsFloat && second.IsFloat))
            {
                areItemsEqual = first.IsFloat && first.AsFloat == second.AsFloat;
            }
            else if (first.IsExactly<PyStr>() && second.IsExactly<PyStr>())
            {
                areItemsEqual = first.Unchecked<PyStr>().Text == second.Unchecked<PyStr>().Text;
            }
            else if (ItemsOf(first) is not { } inFirst || ItemsOf(second) is not { } inSecond || !TryEqual(inFirst, inSecond, out areItemsEqual, level + 1))
            {
                return false;
            }

            if (!areItemsEqual)
            {
                areEqual = false;
                return true;
            }
        }

        return true;
    }

    /// <summary>How two tuples are ordered: below, at or above zero.</summary>
    public static bool TryCompare(Value[] left, Value[] right, out int order, int level = 0)
    {
        order = left.Length.CompareTo(right.Length);
        if (left.Length > MostItems || level > Deepest)
        {
            return false;
        }

        for (int i = 0; i < left.Length && i < right.Length; i++)
        {
            Value first = left[i];
            Value second = right[i];
            if (first.Is(second))
            {
                continue;
            }

            int ofItems;
            if (first.IsInt && second.IsInt)
            {
                ofItems = first.AsInt < second.AsInt ? -1 : 1;
            }
            else if (first.IsFloat && second.IsFloat && !double.IsNaN(first.AsFloat) && !double.IsNaN(second.AsFloat))
            {
                ofItems = first.AsFloat.CompareTo(second.AsFloat);
            }
            else if (first.IsExactly<PyStr>() && second.IsExactly<PyStr>())
            {
                ofItems = TextOrder.Compare(first.Unchecked<PyStr>().Text, second.Unchecked<PyStr>().Text);
            }
            else if (ItemsOf(first) is not { } inFirst || ItemsOf(second) is not { } inSecond || !TryCompare(inFirst, inSecond, out ofItems, level + 1))
            {
                return false;
            }

            if (ofItems != 0)
            {
                order = ofItems;
                return true;
            }
        }

        return true;
    }
}
