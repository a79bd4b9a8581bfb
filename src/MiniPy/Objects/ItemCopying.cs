namespace MiniPy.Objects;

/// <summary>Items from one place to another: most sequences are so short that the general way, which tells the collector of all at once, takes longer to begin.</summary>
/// <remarks>
/// Beginning can take very long: the run time's own code has vector instructions of the older kind, and where compiled code has just used those of the
/// newer one, Intel processors since Alder Lake take 100 ns to change over, and as long again to change back.
/// </remarks>
internal static class ItemCopying
{
    private const int MostOneByOne = 16;

    /// <summary>Copies items to places that do not overlap them, or that begin before them.</summary>
    public static void Copy(ReadOnlySpan<Value> from, Span<Value> to)
    {
        if (from.Length > MostOneByOne || to.Length < from.Length)
        {
            from.CopyTo(to);
            return;
        }

        for (int i = 0; i < from.Length; i++)
        {
            Value.Store(ref to[i], from[i]);
        }
    }

    /// <summary>Moves the items from an index on by one place.</summary>
    public static void MoveUp(Span<Value> items, int index)
    {
        if (items.Length - index > MostOneByOne)
        {
            items[index..^1].CopyTo(items[(index + 1)..]);
            return;
        }

        for (int i = items.Length - 1; i > index; i--)
        {
            items[i] = items[i - 1];
        }
    }

    /// <summary>The items so many times, one after the other.</summary>
    public static Value[] Repeat(ReadOnlySpan<Value> items, int times)
    {
        var repeated = new Value[items.Length * times];
        if (items.Length == 1 && items[0].IsInt)
        {
            // Nothing that the collector has to be told of: the fastest way to write them.
            Value item = items[0];
            foreach (ref Value place in repeated.AsSpan())
            {
                Value.Store(ref place, item);
            }

            return repeated;
        }

        int length = Math.Min(items.Length, repeated.Length);
        Copy(items[..length], repeated);
        while (length < repeated.Length)
        {
            // What is there already, twice: the copies get longer and longer.
            int more = Math.Min(length, repeated.Length - length);
            Copy(repeated.AsSpan(0, more), repeated.AsSpan(length));
            length += more;
        }

        return repeated;
    }

    /// <summary>The items in an array of their own.</summary>
    public static Value[] Copy(ReadOnlySpan<Value> items)
    {
        if (items.Length == 0)
        {
            return [];
        }

        var copy = new Value[items.Length];
        Copy(items, copy);
        return copy;
    }
}
