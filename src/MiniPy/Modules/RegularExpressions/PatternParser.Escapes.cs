using System.Globalization;

namespace MiniPy.Modules.RegularExpressions;

/// <content>Escapes and sets.</content>
internal sealed partial class PatternParser
{
    private static PlaceKind? PlaceOf(int letter) => letter switch
    {
        'A' => PlaceKind.TextStart,
        'Z' => PlaceKind.TextEnd,
        'b' => PlaceKind.WordEdge,
        'B' => PlaceKind.NoWordEdge,
        _ => null,
    };

    private static CharacterKind? KindOf(int letter) => letter switch
    {
        'd' => CharacterKind.Digit,
        'D' => CharacterKind.NotDigit,
        's' => CharacterKind.Space,
        'S' => CharacterKind.NotSpace,
        'w' => CharacterKind.Word,
        'W' => CharacterKind.NotWord,
        _ => null,
    };

    private PatternNode ParseEscape(int start, PatternFlags flags)
    {
        if (reader.IsAtEnd)
        {
            throw reader.Error("bad escape (end of pattern)", start);
        }

        int letter = reader.Next;
        if (PlaceOf(letter) is { } place)
        {
            reader.Take();
            return new PlacePattern(place, flags);
        }

        if (KindOf(letter) is { } kind)
        {
            reader.Take();
            return new SetPattern(false, [], [kind], flags);
        }

        if (letter is < '1' or > '9')
        {
            return new LiteralPattern(ParseCharacterEscape(start, isInSet: false), flags);
        }

        // Three octal digits are a character; else it is a group.
        reader.Take();
        int second = reader.Next;
        if (second is >= '0' and <= '9')
        {
            reader.Take();
            if (letter <= '7' && second <= '7' && reader.Next is >= '0' and <= '7')
            {
                reader.Take();
                return new LiteralPattern(OctalValue(start), flags);
            }
        }

        string digits = reader.Text(start + 1, reader.Position);
        return Reference(int.Parse(digits, CultureInfo.InvariantCulture), start + 1, start, flags);
    }

    private ReferencePattern Reference(int group, int invalidPosition, int position, PatternFlags flags)
    {
        if (group > GroupCount)
        {
            throw reader.Error($"invalid group reference {group}", invalidPosition);
        }

        if (!isClosed[group])
        {
            throw reader.Error("cannot refer to an open group", position);
        }

        CheckLookbehind(group, reader.Position);
        return new ReferencePattern(group, flags);
    }

    private void CheckLookbehind(int group, int position)
    {
        if (lookbehindGroup > 0 && group >= lookbehindGroup)
        {
            throw reader.Error("cannot refer to group defined in the same lookbehind subpattern", position);
        }
    }

    private int OctalValue(int start)
    {
        string digits = reader.Text(start + 1, reader.Position);
        int value = Convert.ToInt32(digits, 8);
        return value > 255 ? throw reader.Error($"octal escape value \\{digits} outside of range 0-0o377", start) : value;
    }

    /// <summary>The character that an escape stands for; the backslash has been read.</summary>
    private int ParseCharacterEscape(int start, bool isInSet)
    {
        int letter = reader.Take();
        switch (letter)
        {
            case 'a':
                return '\a';
            case 'b' when isInSet:
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'v':
                return '\v';
            case '\\':
                return '\\';
            case 'x':
                return HexValue(start, 2);
            case 'u' when !reader.IsBytes:
                return HexValue(start, 4);
            case 'U' when !reader.IsBytes:
                int codePoint = HexValue(start, 8);
                return codePoint is < 0 or > 0x10ffff ? throw reader.Error("bad escape " + reader.Text(start, reader.Position), start) : codePoint;
            case 'N' when !reader.IsBytes:
                return NamedCharacter(start);
            case '0' when !isInSet:
                reader.TakeDigits(2, 8);
                return OctalValue(start);
            case >= '0' and <= '7' when isInSet:
                reader.TakeDigits(2, 8);
                return OctalValue(start);
        }

        bool isLetterOrDigit = letter < 128 && char.IsAsciiLetterOrDigit((char)letter);
        return isLetterOrDigit ? throw reader.Error("bad escape " + reader.Text(start, reader.Position), start) : letter;
    }

    private int HexValue(int start, int length)
    {
        string digits = reader.TakeDigits(length, 16);
        return digits.Length < length
            ? throw reader.Error("incomplete escape " + reader.Text(start, reader.Position), start)
            : unchecked((int)uint.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
    }

    private int NamedCharacter(int start)
    {
        if (!reader.TakeIf('{'))
        {
            throw reader.Error("missing {", reader.Position);
        }

        string name = reader.TakeUntil('}', "character name");
        string? text = Syntax.StringLiteral.Decode($"\\N{{{name}}}", isRaw: false, inFString: false, out string? error);
        return error is null && text is { Length: > 0 }
            ? char.ConvertToUtf32(text, 0)
            : throw reader.Error($"undefined character name {reader.StrRepr(name)}", start);
    }

    private SetPattern ParseSet(int start, PatternFlags flags)
    {
        var ranges = new List<(int, int)>();
        var kinds = new List<CharacterKind>();
        bool isNegated = reader.TakeIf('^');
        int first = reader.Position;
        while (true)
        {
            if (reader.IsAtEnd)
            {
                throw reader.Error("unterminated character set", start);
            }

            int itemStart = reader.Position;
            if (reader.Next == ']' && itemStart != first)
            {
                reader.Take();
                return new SetPattern(isNegated, [.. ranges], [.. kinds], flags);
            }

            int low = ParseSetItem(kinds, out bool isKind);
            if (!reader.TakeIf('-'))
            {
                Add(low, low, isKind);
                continue;
            }

            if (reader.IsAtEnd)
            {
                throw reader.Error("unterminated character set", start);
            }

            if (reader.Next == ']')
            {
                Add(low, low, isKind);
                ranges.Add(('-', '-'));
                continue;
            }

            int high = ParseSetItem(kinds, out bool isHighKind);
            if (isKind || isHighKind || high < low)
            {
                throw reader.Error("bad character range " + reader.Text(itemStart, reader.Position), itemStart);
            }

            ranges.Add((low, high));
        }

        void Add(int low, int high, bool isKind)
        {
            if (!isKind)
            {
                ranges.Add((low, high));
            }
        }
    }

    /// <summary>One character of a set; or a kind of characters, which is added to the kinds.</summary>
    private int ParseSetItem(List<CharacterKind> kinds, out bool isKind)
    {
        int start = reader.Position;
        int next = reader.Take();
        isKind = false;
        if (next != '\\')
        {
            return next;
        }

        if (reader.IsAtEnd)
        {
            throw reader.Error("bad escape (end of pattern)", start);
        }

        if (KindOf(reader.Next) is { } kind)
        {
            reader.Take();
            kinds.Add(kind);
            isKind = true;
            return 0;
        }

        return ParseCharacterEscape(start, isInSet: true);
    }
}
