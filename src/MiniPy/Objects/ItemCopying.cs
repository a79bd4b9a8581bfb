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
