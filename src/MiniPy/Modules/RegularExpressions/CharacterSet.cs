using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.RegularExpressions;

/// <summary>The characters that one place of a pattern accepts: a bit for each of ASCII, and for the others a rule.</summary>
internal sealed class CharacterSet
{
    private const int AsciiCount = 128;

    private readonly ulong low;
    private readonly ulong high;
    private readonly (int First, int Last)[] ranges;
    private readonly CharacterKind[] kinds;
    private readonly bool isNegated;
    private readonly bool isAsciiOnly;

    private CharacterSet((int First, int Last)[] ranges, CharacterKind[] kinds, bool isNegated, bool isAsciiOnly)
    {
        this.ranges = ranges;
        this.kinds = kinds;
        this.isNegated = isNegated;
        this.isAsciiOnly = isAsciiOnly;
        for (int i = 0; i < AsciiCount / 2; i++)
        {
            low |= IsInByRule(i) ? 1UL << i : 0;
            high |= IsInByRule(i + (AsciiCount / 2)) ? 1UL << i : 0;
        }

        // A set of which no rule speaks of other characters holds all of them or none.
        HasOthers = isNegated || kinds.Length > 0 || Array.Exists(ranges, static range => range.Last >= AsciiCount);
    }

    /// <summary>True where characters beyond ASCII may be in it.</summary>
    public bool HasOthers { get; }

    /// <summary>Which characters a match of it can begin with.</summary>
    public FirstCharacters First => new(low, high, HasOthers);

    /// <summary>The only character of it, or -1.</summary>
    public int Single => !isNegated && kinds.Length == 0 && ranges is [var (first, last)] && first == last ? first : -1;

    /// <summary>A set as it is written in a pattern.</summary>
    /// <param name="interp">The interpreter.</param>
    /// <param name="ranges">The characters that it names.</param>
    /// <param name="kinds">The kinds of characters that it names.</param>
    /// <param name="isNegated">True for all others.</param>
    /// <param name="flags">The flags that hold there.</param>
    /// <param name="isAsciiOnly">True where only characters of ASCII are letters, digits and blanks.</param>
    public static CharacterSet Make(Interpreter interp, (int First, int Last)[] ranges, CharacterKind[] kinds, bool isNegated, PatternFlags flags, bool isAsciiOnly)
    {
        return new CharacterSet(flags.HasFlag(PatternFlags.IgnoreCase) ? [.. CharacterRanges.WithCases(interp, ranges, isAsciiOnly)] : ranges, kinds, isNegated, isAsciiOnly);
    }

    public bool Contains(char character) => character < AsciiCount / 2 ? (low >> character & 1) != 0
        : character < AsciiCount ? (high >> character & 1) != 0
        : HasOthers && IsInByRule(character);

    /// <summary>The offset of the first character from <paramref name="start"/> on that is not in it; at most <paramref name="end"/>.</summary>
    public int EndOfRun(ReadOnlySpan<char> text, int start, int end)
    {
        int at = start;
        while (at < end && Contains(text[at]))
        {
            at++;
        }

        return at;
    }

    public static bool IsKind(CharacterKind kind, int codePoint, bool isAsciiOnly)
    {
        bool isIn = (CharacterKind)((int)kind & ~1) switch
        {
            CharacterKind.Digit => isAsciiOnly ? codePoint is >= '0' and <= '9' : CharacterClasses.IsDecimal(codePoint),
            CharacterKind.Space => isAsciiOnly ? codePoint is ' ' or (>= '\t' and <= '\r') : CharacterClasses.IsSpace(codePoint),
            _ => codePoint == '_' || (isAsciiOnly ? codePoint < AsciiCount && char.IsAsciiLetterOrDigit((char)codePoint) : CharacterClasses.IsAlphanumeric(codePoint)),
        };
        return isIn != CharacterRanges.IsNegative(kind);
    }

    private bool IsInByRule(int codePoint)
    {
        foreach ((int first, int last) in ranges)
        {
            if (codePoint >= first && codePoint <= last)
            {
                return !isNegated;
            }
        }

        foreach (CharacterKind kind in kinds)
        {
            if (IsKind(kind, codePoint, isAsciiOnly))
            {
                return !isNegated;
            }
        }

        return isNegated;
    }
}
