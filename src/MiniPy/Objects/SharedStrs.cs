using System.Runtime.CompilerServices;

namespace MiniPy.Objects;

/// <summary>
/// Short strs that were made lately, so that what makes many of few texts (the words that <c>split</c>, <c>strip</c> and <c>lower</c> give)
/// makes no new object for each: those are then found in dicts by reference, and their hashes are known.
/// </summary>
/// <remarks>
/// A table of as many places as there are hashes in its mask, where the newest str of a place stays. While too few are found in it, it is
/// passed by for a while.
/// </remarks>
internal sealed class SharedStrs
{
    private const int Places = 4096;

    /// <summary>Longer strs are not shared.</summary>
    public const int LongestUnits = 16;

    /// <summary>How many lookups are judged together, how many of them must succeed, and how many are left out after they did not.</summary>
    private const int Judged = 1024;
    private const int FewestFound = Judged / 4;
    private const int LeftOut = 8 * Judged;

    private Place[] places = [];

    /// <summary>How many lookups there were since the last judgement; below zero, how many are left out. A small program needs no table.</summary>
    private int lookups = -64;
    private int found;

    /// <summary>The str of the UTF-16 units from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PyStr Part(string text, int start, int end) =>
        end - start is >= 2 and <= LongestUnits ? Find(text.AsSpan(start, end - start)) : PyStr.Part(text, start, end);

    /// <summary>The str of a text that is not kept.</summary>
    public PyStr Of(ReadOnlySpan<char> text) => text.Length switch
    {
        0 => PyStr.Empty,
        1 => PyStr.FromCodePoint(text[0]),
        <= LongestUnits => Find(text),
        _ => new PyStr(text.ToString()),
    };

    /// <summary>A str of a text of 2 to 16 units.</summary>
    private PyStr Find(ReadOnlySpan<char> text)
    {
        if (lookups < 0)
        {
            lookups++;
            return new PyStr(text.ToString());
        }

        if (++lookups >= Judged)
        {
            Judge();
        }

        if (places.Length == 0)
        {
            places = new Place[Places];
        }

        int hash = TextHash.Of(text);
        ref Place place = ref places[hash & (Places - 1)];
        if (place.Hash == hash && text.SequenceEqual(place.Str.Text))
        {
            found++;
            return place.Str;
        }

        return place.Str = new PyStr(text.ToString(), place.Hash = hash);
    }

    private void Judge()
    {
        lookups = found < FewestFound ? -LeftOut : 0;
        found = 0;
    }

    private struct Place
    {
        public PyStr Str;
        public int Hash;
    }
}
