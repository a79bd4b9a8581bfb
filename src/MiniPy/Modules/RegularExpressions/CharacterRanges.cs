using System.Text;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.RegularExpressions;

/// <summary>Sets of code points as ranges: the kinds of characters, and the letters that are one when case is ignored.</summary>
internal static class CharacterRanges
{
    public const int Last = 0x10ffff;

    private static readonly Lazy<(int, int)[]> AstralWords = new(static () => Collect(0x10000, CharacterClasses.IsAlphanumeric));
    private static readonly Lazy<(int, int)[]> AstralDigits = new(static () => Collect(0x10000, CharacterClasses.IsDecimal));

    /// <summary>Letters that are equal when case is ignored though changing the case of one does not give the other.</summary>
    private static readonly int[][] Equivalents =
    [
        ['i', 'I', 0x131, 0x130], ['s', 'S', 0x17f], [0xb5, 0x3bc, 0x39c], [0x345, 0x3b9, 0x399, 0x1fbe], ['k', 'K', 0x212a], [0xe5, 0xc5, 0x212b],
        [0x390, 0x1fd3], [0x3b0, 0x1fe3], [0x3b2, 0x392, 0x3d0], [0x3b5, 0x395, 0x3f5], [0x3b8, 0x398, 0x3d1, 0x3f4], [0x3ba, 0x39a, 0x3f0],
        [0x3c0, 0x3a0, 0x3d6], [0x3c1, 0x3a1, 0x3f1], [0x3c2, 0x3c3, 0x3a3], [0x3c6, 0x3a6, 0x3d5], [0x3c9, 0x3a9, 0x2126],
        [0x1e61, 0x1e60, 0x1e9b], [0xdf, 0x1e9e], [0xfb05, 0xfb06],
    ];

    /// <summary>The ASCII characters of a kind.</summary>
    public static (int First, int Last)[] Ascii(CharacterKind kind) => (CharacterKind)((int)kind & ~1) switch
    {
        CharacterKind.Digit => [('0', '9')],
        CharacterKind.Space => [('\t', '\r'), (' ', ' ')],
        _ => [('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
    };

    /// <summary>The characters of a kind beyond U+FFFF.</summary>
    public static (int First, int Last)[] Astral(CharacterKind kind) => (CharacterKind)((int)kind & ~1) switch
    {
        CharacterKind.Digit => AstralDigits.Value,
        CharacterKind.Space => [],
        _ => AstralWords.Value,
    };

    public static bool IsNegative(CharacterKind kind) => ((int)kind & 1) != 0;

    /// <summary>The same ranges, in order, without overlaps.</summary>
    public static List<(int First, int Last)> Normalize(IEnumerable<(int First, int Last)> ranges)
    {
        var result = new List<(int First, int Last)>();
        foreach ((int first, int last) in ranges.OrderBy(range => range.First))
        {
            if (result.Count > 0 && first <= result[^1].Last + 1)
            {
                result[^1] = (result[^1].First, Math.Max(result[^1].Last, last));
            }
            else
            {
                result.Add((first, last));
            }
        }

        return result;
    }

    /// <summary>What normalized ranges leave out of those up to <paramref name="end"/>.</summary>
    public static List<(int First, int Last)> Complement(List<(int First, int Last)> ranges, int start, int end)
    {
        var result = new List<(int First, int Last)>();
        int next = start;
        foreach ((int first, int last) in ranges)
        {
            if (first > next)
            {
                result.Add((next, Math.Min(first - 1, end)));
            }

            next = Math.Max(next, last + 1);
        }

        if (next <= end)
        {
            result.Add((next, end));
        }

        return result;
    }

    /// <summary>Ranges with the other cases of their letters.</summary>
    public static IEnumerable<(int First, int Last)> WithCases(Interpreter interp, IEnumerable<(int First, int Last)> ranges, bool isAscii)
    {
        var result = new List<(int First, int Last)>();
        foreach ((int first, int last) in ranges)
        {
            result.Add((first, last));
            interp.Step(last - first);
            int end = isAscii ? Math.Min(last, 127) : last;
            for (int codePoint = first; codePoint <= end; codePoint++)
            {
                foreach (int other in Cases(codePoint, isAscii))
                {
                    if (other < first || other > last)
                    {
                        result.Add((other, other));
                    }
                }
            }
        }

        return result;
    }

    /// <summary>The characters that are equal to one when case is ignored, the character itself among them.</summary>
    public static IEnumerable<int> Cases(int codePoint, bool isAscii)
    {
        if (isAscii)
        {
            return codePoint < 128 && char.IsAsciiLetter((char)codePoint) ? [codePoint | 0x20, codePoint & ~0x20] : [codePoint];
        }

        if (!Rune.IsValid(codePoint))
        {
            return [codePoint];
        }

        int[]? equivalents = Array.Find(Equivalents, set => Array.IndexOf(set, codePoint) >= 0);
        if (equivalents is not null)
        {
            return equivalents;
        }

        var rune = new Rune(codePoint);
        int lower = Rune.ToLowerInvariant(rune).Value;
        int upper = Rune.ToUpperInvariant(rune).Value;
        return lower == upper ? [codePoint] : new[] { codePoint, lower, upper }.Distinct();
    }

    private static (int, int)[] Collect(int start, Func<int, bool> isIn)
    {
        var result = new List<(int First, int Last)>();
        for (int codePoint = start; codePoint <= Last; codePoint++)
        {
            if (!isIn(codePoint))
            {
                continue;
            }

            if (result.Count > 0 && result[^1].Last == codePoint - 1)
            {
                result[^1] = (result[^1].First, codePoint);
            }
            else
            {
                result.Add((codePoint, codePoint));
            }
        }

        return [.. result];
    }
}
