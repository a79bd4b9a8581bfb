using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>
/// Sorting by keys that are all small ints, or all floats: each becomes a number whose unsigned order is the key's. Few runs are
/// merged; a longer disorder is dealt out digit by digit, which needs no comparison at all and keeps equal keys in their order.
/// </summary>
internal static class NumberSorting
{
    private const int FewestToDeal = 256;
    private const int DigitBits = 11;
    private const int Digits = 1 << DigitBits;
    private const ulong SignBit = 1UL << 63;

    /// <summary>A number whose unsigned order is that of the ints.</summary>
    public static ulong Rank(long value) => (ulong)value ^ SignBit;

    /// <summary>A number whose unsigned order is that of the floats, but for those that are not numbers. The two zeros have the same.</summary>
    public static ulong Rank(double value)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(value);
        return bits == SignBit ? SignBit : (bits & SignBit) != 0 ? ~bits : bits | SignBit;
    }

    /// <summary>Sorts keys that are all ints of 64 bits, and items along with them where there are any.</summary>
    public static void SortInts(Interpreter interp, Value[] keys, Value[]? items)
    {
        interp.ChargeBytes(keys.Length * 16L);
        var ranks = new ulong[keys.Length];
        for (int i = 0; i < ranks.Length; i++)
        {
            ranks[i] = Rank(keys[i].AsInt);
        }

        Sort(interp, ref ranks, items);
        for (int i = 0; items is null && i < ranks.Length; i++)
        {
            keys[i] = Value.FromInt((long)(ranks[i] ^ SignBit));
        }
    }

    /// <summary>Sorts keys that are all floats; false where one is not a number and so has no place in the order.</summary>
    public static bool TrySortFloats(Interpreter interp, Value[] keys, Value[]? items)
    {
        interp.ChargeBytes(keys.Length * 16L);
        var ranks = new ulong[keys.Length];
        bool hasNegativeZero = false;
        for (int i = 0; i < ranks.Length; i++)
        {
            double key = keys[i].AsFloat;
            if (double.IsNaN(key))
            {
                return false;
            }

            hasNegativeZero |= BitConverter.DoubleToUInt64Bits(key) == SignBit;
            ranks[i] = Rank(key);
        }

        // The two zeros are equal and yet to be told apart, so they travel as items.
        Value[]? carried = items ?? (hasNegativeZero ? keys : null);
        Sort(interp, ref ranks, carried);
        for (int i = 0; carried is null && i < ranks.Length; i++)
        {
            ulong rank = ranks[i];
            keys[i] = Value.FromFloat(BitConverter.UInt64BitsToDouble((rank & SignBit) != 0 ? rank ^ SignBit : ~rank));
        }

        return true;
    }

    private static void Sort(Interpreter interp, ref ulong[] ranks, Value[]? items)
    {
        interp.Step(ranks.Length);
        if (!IsDisordered(ranks))
        {
            Sorting.SortByRank(interp, ranks, items);
            return;
        }

        int[]? places = items is null ? null : new int[ranks.Length];
        Deal(ref ranks, ref places);
        if (items is not null)
        {
            var before = (Value[])items.Clone();
            for (int i = 0; i < before.Length; i++)
            {
                items[i] = before[places![i]];
            }
        }
    }

    /// <summary>True for so many runs that dealing out is quicker than merging.</summary>
    public static bool IsDisordered(ulong[] ranks) => ranks.Length >= FewestToDeal && Turns(ranks) >= ranks.Length / 16;

    /// <summary>How often the order changes between rising and falling.</summary>
    private static int Turns(ulong[] ranks)
    {
        int turns = 0;
        bool wasFalling = ranks[1] < ranks[0];
        for (int i = 2; i < ranks.Length; i++)
        {
            bool isFalling = ranks[i] < ranks[i - 1];
            turns += isFalling != wasFalling ? 1 : 0;
            wasFalling = isFalling;
        }

        return turns;
    }

    /// <summary>Deals the ranks out by their lowest digit, then by the next: only digits in which they differ.</summary>
    public static void Deal(ref ulong[] ranks, ref int[]? places)
    {
        ulong least = ulong.MaxValue;
        ulong most = 0;
        foreach (ulong rank in ranks)
        {
            least = Math.Min(least, rank);
            most = Math.Max(most, rank);
        }

        var dealt = new ulong[ranks.Length];
        int[]? dealtPlaces = places is null ? null : new int[ranks.Length];
        for (int i = 0; places is not null && i < places.Length; i++)
        {
            places[i] = i;
        }

        Span<int> starts = stackalloc int[Digits];
        for (int shift = 0; shift < 64 && ((most - least) >> shift) != 0; shift += DigitBits)
        {
            starts.Clear();
            foreach (ulong rank in ranks)
            {
                starts[(int)((rank - least) >> shift) & (Digits - 1)]++;
            }

            int sum = 0;
            foreach (ref int start in starts)
            {
                (start, sum) = (sum, sum + start);
            }

            for (int i = 0; i < ranks.Length; i++)
            {
                ulong rank = ranks[i];
                int to = starts[(int)((rank - least) >> shift) & (Digits - 1)]++;
                dealt[to] = rank;
                if (dealtPlaces is not null)
                {
                    dealtPlaces[to] = places![i];
                }
            }

            (ranks, dealt) = (dealt, ranks);
            (places, dealtPlaces) = (dealtPlaces, places);
        }
    }
}
