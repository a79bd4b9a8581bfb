namespace MiniPy.Objects;

/// <summary>The order of strs: by code point, which is not the order of UTF-16 units (reference, 6.10.1).</summary>
internal static class TextOrder
{
    public static int Compare(string left, string right)
    {
        int common = left.AsSpan().CommonPrefixLength(right);
        return common == left.Length || common == right.Length
            ? left.Length.CompareTo(right.Length)
            : Rank(left, common).CompareTo(Rank(right, common));
    }

    /// <summary>A number that orders the unit at an offset as its code point.</summary>
    private static int Rank(string text, int offset)
    {
        bool isHalf = PyStr.IsPairAt(text, offset) || (offset > 0 && PyStr.IsPairAt(text, offset - 1));
        return isHalf ? text[offset] + 0x10000 : text[offset];
    }
}
