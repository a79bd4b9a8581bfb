using MiniPy.Objects;

namespace MiniPy.Modules.RegularExpressions;

/// <content>Sets of characters.</content>
internal sealed partial class PatternTranslator
{
    private const string LoneSurrogate = "[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]";

    private void WriteSet(CharacterKind[] kinds, (int First, int Last)[] ranges, bool isNegated, PatternFlags flags)
    {
        bool isAsciiOnly = flags.HasFlag(PatternFlags.Ascii);
        IEnumerable<(int First, int Last)> wanted = ranges;
        if (flags.HasFlag(PatternFlags.IgnoreCase))
        {
            wanted = CharacterRanges.WithCases(interp, ranges, isAsciiOnly);
        }

        if (isAsciiOnly)
        {
            // Every kind of character is a few ranges here.
            wanted = wanted.Concat(kinds.SelectMany(RangesOf));
            kinds = [];
        }

        WriteAstral(kinds, CharacterRanges.Normalize(wanted), isNegated);
    }

    private static IEnumerable<(int First, int Last)> RangesOf(CharacterKind kind) =>
        CharacterRanges.IsNegative(kind) ? CharacterRanges.Complement([.. CharacterRanges.Ascii(kind)], 0, CharacterRanges.Last) : CharacterRanges.Ascii(kind);

    /// <summary>The class that .NET has for a kind of characters, without its brackets.</summary>
    private static string ClassOf(CharacterKind kind) => kind switch
    {
        CharacterKind.Digit => "\\d",
        CharacterKind.NotDigit => "\\D",
        CharacterKind.Space or CharacterKind.NotSpace => "\\s\\x1c-\\x1f",
        _ => "\\p{L}\\p{N}_",
    };

    private void WriteBasic(CharacterKind[] kinds, List<(int First, int Last)> ranges, bool isNegated)
    {
        string inside = string.Concat(ranges.Select(RangeText));
        var others = new List<string>();
        foreach (CharacterKind kind in kinds)
        {
            if (kind is CharacterKind.NotSpace or CharacterKind.NotWord)
            {
                others.Add($"[^{ClassOf(kind)}]");
            }
            else
            {
                inside += ClassOf(kind);
            }
        }

        if (others.Count == 0)
        {
            string all = isNegated ? "[\\s\\S]" : "(?!)";
            result.Append(inside.Length == 0 ? all : $"[{(isNegated ? "^" : string.Empty)}{inside}]");
            return;
        }

        if (inside.Length > 0)
        {
            others.Add($"[{inside}]");
        }

        string either = others.Count == 1 ? others[0] : $"(?:{string.Join('|', others)})";
        result.Append(isNegated ? $"(?:(?!{either})[\\s\\S])" : either);
    }

    /// <summary>
    /// A set where characters may be two units: a class for those of one unit, alternatives for those of two, and surrogates that have lost their other half.
    /// </summary>
    private void WriteAstral(CharacterKind[] kinds, List<(int First, int Last)> ranges, bool isNegated)
    {
        var astral = new List<(int First, int Last)>();
        foreach (CharacterKind kind in kinds)
        {
            List<(int First, int Last)> own = [.. CharacterRanges.Astral(kind)];
            astral.AddRange(CharacterRanges.IsNegative(kind) ? CharacterRanges.Complement(own, 0x10000, CharacterRanges.Last) : own);
        }

        List<(int First, int Last)> beyond = CharacterRanges.Normalize(astral.Concat(Within(ranges, 0x10000, CharacterRanges.Last)));
        beyond = isNegated ? CharacterRanges.Complement(beyond, 0x10000, CharacterRanges.Last) : beyond;

        bool hasSurrogates = ranges.Exists(each => each.First <= 0xdfff && each.Last >= 0xd800) || Array.Exists(kinds, CharacterRanges.IsNegative);
        IEnumerable<(int First, int Last)> basic = Within(ranges, 0, 0xd7ff).Concat(Within(ranges, 0xe000, 0xffff));

        result.Append("(?:(?![\\ud800-\\udfff])");
        WriteBasic(kinds, [.. basic], isNegated);
        foreach (string pair in beyond.SelectMany(PairTexts))
        {
            result.Append('|').Append(pair);
        }

        result.Append(hasSurrogates != isNegated ? "|" + LoneSurrogate : string.Empty).Append(')');
    }

    private static IEnumerable<(int First, int Last)> Within(List<(int First, int Last)> ranges, int start, int end) =>
        ranges.Where(each => each.First <= end && each.Last >= start).Select(each => (Math.Max(each.First, start), Math.Min(each.Last, end)));

    private static string RangeText((int First, int Last) range) =>
        range.First == range.Last ? Unit(range.First) : $"{Unit(range.First)}-{Unit(range.Last)}";

    /// <summary>A range of characters of two units: the part of its first lead unit, whole lead units, the part of its last.</summary>
    private static IEnumerable<string> PairTexts((int First, int Last) range)
    {
        string first = char.ConvertFromUtf32(range.First);
        string last = char.ConvertFromUtf32(range.Last);
        if (first[0] == last[0])
        {
            return [$"{Unit(first[0])}[{RangeText((first[1], last[1]))}]"];
        }

        var texts = new List<string>();
        int lead = first[0];
        if (first[1] != 0xdc00)
        {
            texts.Add($"{Unit(lead++)}[{RangeText((first[1], 0xdfff))}]");
        }

        int end = last[1] == 0xdfff ? last[0] : last[0] - 1;
        if (lead <= end)
        {
            texts.Add($"[{RangeText((lead, end))}][\\udc00-\\udfff]");
        }

        if (end < last[0])
        {
            texts.Add($"{Unit(last[0])}[{RangeText((0xdc00, last[1]))}]");
        }

        return texts;
    }
}
