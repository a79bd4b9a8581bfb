namespace MiniPy.Objects;

/// <summary>Items from one place to another: most sequences are so short that the general way, which tells the collector of all at once, takes longer to begin.</summary>
internal static class ItemCopying
{
    private const int MostOneByOne = 8;

    /// <summary>Copies items to places that do not overlap them.</summary>
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
