namespace MiniPy.Objects;

/// <summary>The order of strs: by code point, which is not the order of UTF-16 units (reference, 6.10.1).</summary>
internal static class TextOrder
{
    private const char FirstSurrogate = '\ud800';

    public static int Compare(string left, string right)
    {
        int i = left.AsSpan().CommonPrefixLength(right);
        if (i >= left.Length || i >= right.Length)
        {
            return left.Length - right.Length;
        }

        char first = left[i];
        char second = right[i];
        return first < FirstSurrogate || second < FirstSurrogate ? first - second : Rank(left, i) - Rank(right, i);
    }

    /// <summary>A number that orders the unit at an offset as its code point.</summary>
    private static int Rank(string text, int offset)
    {
        bool isHalf = PyStr.IsPairAt(text, offset) || (offset > 0 && PyStr.IsPairAt(text, offset - 1));
        return isHalf ? text[offset] + 0x10000 : text[offset];
    }
}
