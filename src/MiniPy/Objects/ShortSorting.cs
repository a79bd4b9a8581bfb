using System.Runtime.CompilerServices;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>
/// Sorting of few keys that are alike and whose comparison runs no Python code: each gets a number that decides most comparisons, the numbers are
/// sorted by insertion, and then each item is moved once. What is said of <see cref="Sorting"/> takes longer to begin than this takes.
/// Of more keys it is only looked whether they are in order already.
/// </summary>
internal static class ShortSorting
{
    private const int Most = 32;

    /// <summary>Sorts keys, and items instead of them where there are any; false where it is no case for this, and nothing has changed.</summary>
    public static bool TrySort(Interpreter interp, Span<Value> keys, Span<Value> items, bool reverse)
    {
        if (keys.Length < 2)
        {
            return true;
        }

        bool isDone = keys[0].IsInt ? TrySort(keys, items, default(IntOrder), reverse)
            : keys[0].IsFloat ? TrySort(keys, items, default(FloatOrder), reverse)
            : keys[0].IsExactly<PyStr>() ? TrySort(keys, items, default(StrOrder), reverse)
            : keys[0].IsExactly<PyTuple>() && keys.Length <= Most && AreSimpleTuples(keys) && TrySort(keys, items, new TupleOrder(new AnyOrder(interp)), reverse);
        if (isDone)
        {
            interp.Step(keys.Length);
        }

        return isDone;
    }

    private static bool TrySort<TOrder>(Span<Value> keys, Span<Value> items, TOrder order, bool reverse)
        where TOrder : struct, IRankOrder
    {
        if (keys.Length > Most)
        {
            return AreInOrder(keys, order, reverse);
        }

        Span<ulong> ranks = stackalloc ulong[Most];
        Span<byte> places = stackalloc byte[Most];
        bool isBackwards = true;
        for (int i = 0; i < keys.Length; i++)
        {
            if (!order.TryRank(keys[i], out ranks[i]))
            {
                return false;
            }

            isBackwards &= i == 0 || (ranks[i] != ranks[i - 1] && ranks[i] < ranks[i - 1] != reverse);
        }

        if (isBackwards)
        {
            (items.Length > 0 ? items : keys).Reverse();
            return true;
        }

        for (int i = 0; i < keys.Length; i++)
        {
            // By insertion: what is larger than the new one, or smaller where the largest comes first, moves up by one.
            ulong rank = ranks[i];
            int at = i;
            while (at > 0 && (reverse ? Less(order, keys, ranks[at - 1], places[at - 1], rank, i) : Less(order, keys, rank, i, ranks[at - 1], places[at - 1])))
            {
                ranks[at] = ranks[at - 1];
                places[at] = places[at - 1];
                at--;
            }

            ranks[at] = rank;
            places[at] = (byte)i;
        }

        Move(items.Length > 0 ? items : keys, places);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Less<TOrder>(TOrder order, Span<Value> keys, ulong left, int leftPlace, ulong right, int rightPlace)
        where TOrder : struct, IRankOrder => left != right ? left < right : !order.IsDecidedByRank && order.Less(keys[leftPlace], keys[rightPlace]);

    private static bool AreInOrder<TOrder>(ReadOnlySpan<Value> keys, TOrder order, bool reverse)
        where TOrder : struct, IRankOrder
    {
        if (!order.TryRank(keys[0], out ulong before))
        {
            return false;
        }

        for (int i = 1; i < keys.Length; i++)
        {
            if (!order.TryRank(keys[i], out ulong rank))
            {
                return false;
            }

            bool isAsDue = rank != before ? rank < before == reverse
                : order.IsDecidedByRank || !(reverse ? order.Less(keys[i - 1], keys[i]) : order.Less(keys[i], keys[i - 1]));
            if (!isAsDue)
            {
                return false;
            }

            before = rank;
        }

        return true;
    }

    /// <summary>Puts into each place the item that stood at the place noted for it: one circle of places after the other, so that no second array is needed.</summary>
    private static void Move(Span<Value> items, Span<byte> places)
    {
        for (int start = 0; start < items.Length; start++)
        {
            if (places[start] == start)
            {
                continue;
            }

            Value first = items[start];
            int at = start;
            while (places[at] != start)
            {
                int from = places[at];
                Value.Store(ref items[at], items[from]);
                places[at] = (byte)at;
                at = from;
            }

            Value.Store(ref items[at], first);
            places[at] = (byte)at;
        }
    }

    /// <summary>Tuples that have ints or strs in the same places: these are all that <see cref="AnyOrder"/> then compares.</summary>
    private static bool AreSimpleTuples(ReadOnlySpan<Value> keys)
    {
        Value[] pattern = keys[0].Unchecked<PyTuple>().Items;
        foreach (ref readonly Value key in keys)
        {
            if (!key.IsExactly<PyTuple>() || !AreAlike(key.Unchecked<PyTuple>().Items, pattern))
            {
                return false;
            }
        }

        return pattern.Length > 0;
    }

    private static bool AreAlike(Value[] items, Value[] pattern)
    {
        if (items.Length != pattern.Length)
        {
            return false;
        }

        for (int i = 0; i < items.Length; i++)
        {
            bool isAlike = items[i].IsInt ? pattern[i].IsInt : items[i].IsExactly<PyStr>() && pattern[i].IsExactly<PyStr>();
            if (!isAlike)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Keys of one kind by numbers that stand for them.</summary>
    private interface IRankOrder
    {
        /// <summary>Whether keys of the same number are equal.</summary>
        bool IsDecidedByRank { get; }

        /// <summary>The number of a key; false for one of another kind.</summary>
        bool TryRank(Value key, out ulong rank);

        /// <summary>Compares keys of the same number.</summary>
        bool Less(Value left, Value right);
    }

    private readonly struct IntOrder : IRankOrder
    {
        public bool IsDecidedByRank => true;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool TryRank(Value key, out ulong rank)
        {
            rank = NumberSorting.Rank(key.AsInt);
            return key.IsInt;
        }

        public bool Less(Value left, Value right) => false;
    }

    private readonly struct FloatOrder : IRankOrder
    {
        public bool IsDecidedByRank => true;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool TryRank(Value key, out ulong rank)
        {
            rank = NumberSorting.Rank(key.AsFloat);
            return key.IsFloat && !double.IsNaN(key.AsFloat);
        }

        public bool Less(Value left, Value right) => false;
    }

    private readonly struct StrOrder : IRankOrder
    {
        public bool IsDecidedByRank => false;

        public bool TryRank(Value key, out ulong rank)
        {
            rank = 0;
            return key.IsExactly<PyStr>() && RankedSorting.TryRank(key.Unchecked<PyStr>().Text, RankedSorting.Latin1Units, out rank);
        }

        public bool Less(Value left, Value right) => TextOrder.Compare(left.Unchecked<PyStr>().Text, right.Unchecked<PyStr>().Text) < 0;
    }

    private readonly struct TupleOrder(AnyOrder order) : IRankOrder
    {
        public bool IsDecidedByRank => false;

        public bool TryRank(Value key, out ulong rank)
        {
            Value first = key.Unchecked<PyTuple>().Items[0];
            return first.IsInt ? default(IntOrder).TryRank(first, out rank) : default(StrOrder).TryRank(first, out rank);
        }

        public bool Less(Value left, Value right) => order.Less(left, right);
    }
}
