using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>
/// Sorting of lists (library reference, <c>list.sort</c> and <c>sorted</c>): stable, by <c>&lt;</c> alone, and quick on what is
/// partly in order: runs that already are in order are found, short ones made longer by insertion, and merged.
/// </summary>
internal static partial class Sorting
{
    /// <summary>
    /// Sorts in place; false when an exception is pending. What the items' comparison raises leaves some order; it is thrown, but no farther than here.
    /// </summary>
    /// <param name="interp">The interpreter.</param>
    /// <param name="items">What to sort.</param>
    /// <param name="key">The key function, or None.</param>
    /// <param name="reverse">Whether the largest comes first; equal items keep their order all the same.</param>
    public static bool TrySort(Interpreter interp, Value[] items, Value key, bool reverse)
    {
        if (key.IsNone)
        {
            return TrySortByKeys(interp, items, null, reverse);
        }

        var keys = new Value[items.Length];
        for (int i = 0; i < items.Length; i++)
        {
            interp.Step();
            Value made = interp.CallOrError(key, items[i]);
            if (made.IsError)
            {
                return false;
            }

            keys[i] = made;
        }

        return TrySortByKeys(interp, keys, items, reverse);
    }

    /// <summary>The same, for those that cannot pass an exception up.</summary>
    public static void Sort(Interpreter interp, Value[] items, Value key, bool reverse)
    {
        if (!TrySort(interp, items, key, reverse))
        {
            throw interp.ThrowPending();
        }
    }

    private static bool TrySortByKeys(Interpreter interp, Value[] keys, Value[]? items, bool reverse)
    {
        if (ShortSorting.TrySort(interp, keys, items, reverse))
        {
            return true;
        }

        try
        {
            SortByKeys(interp, keys, items, reverse);
            return true;
        }
        catch (PythonException error)
        {
            interp.Raise(error);
            return false;
        }
    }

    private static void SortByKeys(Interpreter interp, Value[] keys, Value[]? items, bool reverse)
    {
        if (keys.Length < 2)
        {
            return;
        }

        // Reversed before and after, a stable ascending sort is a stable descending one.
        if (reverse)
        {
            Reverse(keys, items, 0, keys.Length);
        }

        try
        {
            SortForwards(interp, keys, items);
        }
        finally
        {
            if (reverse)
            {
                Reverse(keys, items, 0, keys.Length);
            }
        }
    }

    /// <summary>Sorts by numbers that stand for the keys.</summary>
    public static void SortByRank(Interpreter interp, ulong[] ranks, Value[]? items) => new Sorter<ulong, RankOrder>(interp, ranks, items, default).Sort();

    private static void SortForwards(Interpreter interp, Value[] keys, Value[]? items)
    {
        bool isDone = CommonKind(keys) switch
        {
            Kind.Int => SortInts(interp, keys, items),
            Kind.Float => NumberSorting.TrySortFloats(interp, keys, items),
            Kind.Ranked => keys.Length >= RankedSorting.Fewest && RankedSorting.TrySort(interp, keys, items),
            _ => false,
        };
        if (!isDone)
        {
            new Sorter<Value, AnyOrder>(interp, keys, items, new AnyOrder(interp)).Sort();
        }
    }

    private static bool SortInts(Interpreter interp, Value[] keys, Value[]? items)
    {
        NumberSorting.SortInts(interp, keys, items);
        return true;
    }

    private static void Reverse<TKey>(TKey[] keys, Value[]? items, int start, int end)
    {
        keys.AsSpan(start, end - start).Reverse();
        items?.AsSpan(start, end - start).Reverse();
    }

    private static Kind CommonKind(Value[] keys)
    {
        Kind first = KindOf(keys[0]);
        foreach (Value key in keys)
        {
            if (KindOf(key) != first)
            {
                return Kind.Any;
            }
        }

        return first;
    }

    private static Kind KindOf(Value value) =>
        value.IsInt ? Kind.Int : value.IsFloat ? Kind.Float : value.IsExactly<PyStr>() || value.IsExactly<PyTuple>() ? Kind.Ranked : Kind.Any;

    private enum Kind : byte { Any, Int, Float, Ranked }
}
