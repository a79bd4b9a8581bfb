using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>
/// Sorting by strs, or by tuples that begin with ints or strs: each key gets a number that decides most comparisons, and only what has the same
/// number is compared itself. What moves meanwhile are numbers, of which the collector need not know.
/// </summary>
internal static class RankedSorting
{
    /// <summary>Fewer keys are compared right away.</summary>
    public const int Fewest = 16;

    /// <summary>So many characters of Latin-1 make up a number.</summary>
    public const int Latin1Units = 8;

    private const int WideUnits = 4;

    /// <summary>Sorts, the items along with the keys where there are any; false where the keys are of no such kind.</summary>
    public static bool TrySort(Interpreter interp, Value[] keys, Value[]? items)
    {
        interp.ChargeBytes(keys.Length * 32L);
        var ranked = new RankedKey[keys.Length];
        if (!TryRank(keys, ranked, Latin1Units) && !TryRank(keys, ranked, WideUnits))
        {
            return false;
        }

        if (keys[0].IsExactly<PyStr>() && TryDeal(interp, keys, ranked))
        {
            Move(items ?? keys, ranked);
            return true;
        }

        try
        {
            new Sorting.Sorter<RankedKey, RankedOrder>(interp, ranked, null, new RankedOrder(keys, new AnyOrder(interp))).Sort();
        }
        finally
        {
            // As far as it came, where a comparison raises.
            Move(items ?? keys, ranked);
        }

        return true;
    }

    private static void Move(Value[] items, RankedKey[] ranked)
    {
        var before = (Value[])items.Clone();
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = before[ranked[i].Index];
        }
    }

    /// <summary>Strs in disorder, whose comparison nobody sees, are dealt out by their numbers; then those of the same number are sorted.</summary>
    private static bool TryDeal(Interpreter interp, Value[] keys, RankedKey[] ranked)
    {
        ulong[] ranks = Array.ConvertAll(ranked, static key => key.Rank);
        if (!NumberSorting.IsDisordered(ranks))
        {
            return false;
        }

        int[]? places = new int[ranks.Length];
        NumberSorting.Deal(ref ranks, ref places);
        for (int i = 0; i < ranks.Length; i++)
        {
            ranked[i] = new RankedKey(ranks[i], places![i]);
        }

        int start = 0;
        for (int i = 1; i <= ranks.Length; i++)
        {
            if (i == ranks.Length || ranks[i] != ranks[start])
            {
                SortSame(interp, keys, ranked.AsSpan(start, i - start));
                start = i;
            }
        }

        return true;
    }

    private static void SortSame(Interpreter interp, Value[] keys, Span<RankedKey> same)
    {
        string first = keys[same[0].Index].Unchecked<PyStr>().Text;
        bool differ = false;
        foreach (RankedKey key in same[1..])
        {
            differ |= keys[key.Index].Unchecked<PyStr>().Text != first;
        }

        if (differ)
        {
            RankedKey[] sorted = same.ToArray();
            new Sorting.Sorter<RankedKey, RankedOrder>(interp, sorted, null, new RankedOrder(keys, new AnyOrder(interp))).Sort();
            sorted.CopyTo(same);
        }
    }

    private static bool TryRank(Value[] keys, RankedKey[] ranked, int units)
    {
        bool isInt = First(keys[0]).IsInt;
        bool isTuple = keys[0].IsExactly<PyTuple>();
        for (int i = 0; i < keys.Length; i++)
        {
            Value first = First(keys[i]);
            ulong rank;
            if (isTuple != keys[i].IsExactly<PyTuple>() || isInt != first.IsInt)
            {
                return false;
            }

            if (isInt)
            {
                rank = NumberSorting.Rank(first.AsInt);
            }
            else if (!first.IsExactly<PyStr>() || !TryRank(first.Unchecked<PyStr>().Text, units, out rank))
            {
                return false;
            }

            ranked[i] = new RankedKey(rank, i);
        }

        return true;
    }

    /// <summary>What a tuple begins with; any other key itself.</summary>
    private static Value First(Value key) => !key.IsExactly<PyTuple>() ? key
        : key.Unchecked<PyTuple>().Items is [var first, ..] ? first
        : Value.Unbound;

    /// <summary>
    /// The first characters as a number in their order: eight of Latin-1, or four that are no half of a pair, since pairs come after all other
    /// characters.
    /// </summary>
    public static bool TryRank(string text, int units, out ulong rank)
    {
        ReadOnlySpan<char> first = text.AsSpan(0, Math.Min(text.Length, units));
        rank = 0;
        if (units == WideUnits)
        {
            foreach (char unit in first)
            {
                rank = (rank << 16) | unit;
            }

            rank <<= 16 * (units - first.Length) & 63;
            return first.IndexOfAnyInRange('\ud800', '\udfff') < 0;
        }

        char seen = '\0';
        foreach (char unit in first)
        {
            rank = (rank << 8) | (byte)unit;
            seen |= unit;
        }

        rank <<= 8 * (units - first.Length) & 63;
        return seen <= 0xff;
    }
}

/// <summary>A number in the order of a key, and where the key stands.</summary>
internal readonly struct RankedKey(ulong rank, int index)
{
    public readonly ulong Rank = rank;
    public readonly int Index = index;
}

/// <summary>By number, and by the keys themselves where the numbers are the same.</summary>
internal readonly struct RankedOrder(Value[] keys, AnyOrder order) : ISortOrder<RankedKey>
{
    public bool Less(RankedKey left, RankedKey right) =>
        left.Rank != right.Rank ? left.Rank < right.Rank : order.Less(keys[left.Index], keys[right.Index]);
}
