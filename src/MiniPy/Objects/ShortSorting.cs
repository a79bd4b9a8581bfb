using System.Runtime.CompilerServices;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>
/// Sorting of few keys that are alike and whose comparison runs no Python code, by insertion and in their place: what is said of
/// <see cref="Sorting"/> takes longer to begin than these take.
/// </summary>
internal static class ShortSorting
{
    private const int Most = 16;

    /// <summary>Sorts keys, and items along with them where there are any; false where it is no case for this, and nothing has changed.</summary>
    public static bool TrySort(Interpreter interp, Span<Value> keys, Span<Value> items, bool reverse)
    {
        if (keys.Length > Most || keys.Length < 2)
        {
            return keys.Length < 2;
        }

        if (keys[0].IsInt)
        {
            return AreInts(keys) && Sort(interp, keys, items, new IntOrder(), reverse);
        }

        if (keys[0].IsFloat)
        {
            return AreOrderedFloats(keys) && Sort(interp, keys, items, new FloatOrder(), reverse);
        }

        return keys[0].IsExactly<PyStr>() ? AreStrs(keys) && Sort(interp, keys, items, new StrOrder(), reverse)
            : keys[0].IsExactly<PyTuple>() && AreSimpleTuples(keys) && Sort(interp, keys, items, new AnyOrder(interp), reverse);
    }

    private static bool AreInts(ReadOnlySpan<Value> keys)
    {
        foreach (ref readonly Value key in keys)
        {
            if (!key.IsInt)
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreOrderedFloats(ReadOnlySpan<Value> keys)
    {
        foreach (ref readonly Value key in keys)
        {
            if (!key.IsFloat || double.IsNaN(key.AsFloat))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreStrs(ReadOnlySpan<Value> keys)
    {
        foreach (ref readonly Value key in keys)
        {
            if (!key.IsExactly<PyStr>())
            {
                return false;
            }
        }

        return true;
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

        return true;
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

    private static bool Sort<TOrder>(Interpreter interp, Span<Value> keys, Span<Value> items, TOrder order, bool reverse)
        where TOrder : struct, ISortOrder<Value>
    {
        interp.Step(keys.Length);
        for (int i = 1; i < keys.Length; i++)
        {
            Value key = keys[i];
            int place = i;
            while (place > 0 && (reverse ? order.Less(keys[place - 1], key) : order.Less(key, keys[place - 1])))
            {
                Value.Store(ref keys[place], keys[place - 1]);
                place--;
            }

            if (place == i)
            {
                continue;
            }

            Value.Store(ref keys[place], key);
            if (items.Length > 0)
            {
                Value item = items[i];
                items[place..i].CopyTo(items[(place + 1)..]);
                items[place] = item;
            }
        }

        return true;
    }

    private readonly struct IntOrder : ISortOrder<Value>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Less(Value left, Value right) => left.AsInt < right.AsInt;
    }

    private readonly struct FloatOrder : ISortOrder<Value>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Less(Value left, Value right) => left.AsFloat < right.AsFloat;
    }

    private readonly struct StrOrder : ISortOrder<Value>
    {
        public bool Less(Value left, Value right) => TextOrder.Compare(left.Unchecked<PyStr>().Text, right.Unchecked<PyStr>().Text) < 0;
    }
}
