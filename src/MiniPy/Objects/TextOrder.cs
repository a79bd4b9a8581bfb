namespace MiniPy.Objects;

/// <summary>The order of strs: by code point, which is not the order of UTF-16 units (reference, 6.10.1).</summary>
internal static class TextOrder
{
    private const char FirstSurrogate = '\ud800';

    public static int Compare(string left, string right)
    {
        int common = Math.Min(left.Length, right.Length);
        for (int i = 0; i < common; i++)
        {
            char first = left[i];
            char second = right[i];
            if (first != second)
            {
                return first < FirstSurrogate || second < FirstSurrogate ? first - second : Rank(left, i) - Rank(right, i);
            }
        }

        return left.Length - right.Length;
    }

    /// <summary>A number that orders the unit at an offset as its code point.</summary>
    private static int Rank(string text, int offset)
    {
        bool isHalf = PyStr.IsPairAt(text, offset) || (offset > 0 && PyStr.IsPairAt(text, offset - 1));
        return isHalf ? text[offset] + 0x10000 : text[offset];
    }
}
