using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Dates;

/// <summary>One piece of a format that <c>strptime</c> reads by.</summary>
/// <param name="Letter">The letter behind the %; a space for any white space, and 0 for a character that stands for itself.</param>
/// <param name="Character">That character.</param>
internal readonly record struct TimePiece(char Letter, char Character);

/// <summary>
/// How a text is matched with a format: each piece can end at several places, which are tried in their order, and the first way through all pieces counts.
/// </summary>
internal sealed class TimePattern(Interpreter interp, string text)
{
    private const string Known = "aAbBdfGHIjmMpSuUVwWyYzZ%";

    private readonly List<TimePiece> pieces = [];

    /// <summary>Where each piece's match begins, and where that of the last one ends.</summary>
    private int[] starts = [];

    /// <summary>Where the match ends.</summary>
    public int End => starts[pieces.Count];

    /// <summary>Takes a format apart; false, with an exception pending, for one with an unknown letter.</summary>
    public bool TryParse(string format, string whole)
    {
        for (int i = 0; i < format.Length; i++)
        {
            interp.Step();
            if (char.IsWhiteSpace(format[i]))
            {
                if (pieces.Count == 0 || pieces[^1].Letter != ' ')
                {
                    pieces.Add(new TimePiece(' ', ' '));
                }

                continue;
            }

            if (format[i] != '%')
            {
                pieces.Add(new TimePiece('\0', format[i]));
                continue;
            }

            if (++i == format.Length)
            {
                return interp.Fail(Throw.ValueError($"stray % in format '{whole}'"));
            }

            string? composite = format[i] switch
            {
                'c' => "%a %b %d %H:%M:%S %Y",
                'x' => "%m/%d/%y",
                'X' => "%H:%M:%S",
                _ => null,
            };
            if (composite is null && !Known.Contains(format[i]))
            {
                return interp.Fail(Throw.ValueError($"'{format[i]}' is a bad directive in format '{whole}'"));
            }

            if (composite is not null)
            {
                if (!TryParse(composite, whole))
                {
                    return false;
                }
            }
            else if (format[i] == '%')
            {
                pieces.Add(new TimePiece('\0', '%'));
            }
            else if (Has(format[i]))
            {
                return RaiseDouble(format[i]);
            }
            else
            {
                pieces.Add(new TimePiece(format[i], '%'));
            }
        }

        return true;
    }

    /// <summary>CPython makes a regular expression of the format, with a group for each letter: so a letter can stand in it once.</summary>
    private bool RaiseDouble(char letter)
    {
        int group = 1;
        int first = 0;
        foreach (TimePiece piece in pieces)
        {
            interp.Step();
            group += piece.Letter is '\0' or ' ' ? 0 : 1;
            first = piece.Letter == letter ? group - 1 : first;
        }

        Value type = Operators.GetAttribute(interp, ModuleLoader.Import(interp, "re"), new PyStr("PatternError"));
        Value error = interp.Call(type, Value.FromString($"redefinition of group name '{letter}' as group {group}; was group {first}"));
        interp.Raise((PyException)error.Reference!);
        return false;
    }

    public bool Has(char letter) => pieces.Exists(piece => piece.Letter == letter);

    /// <summary>What a piece with a letter was matched with; null where the format has none.</summary>
    public string? this[char letter]
    {
        get
        {
            int index = pieces.FindIndex(piece => piece.Letter == letter);
            return index < 0 ? null : text[starts[index]..starts[index + 1]];
        }
    }

    /// <summary>Whether the text begins as the format says.</summary>
    public bool Match()
    {
        interp.ChargeBytes((pieces.Count + 1) * 8L);
        starts = new int[pieces.Count + 1];
        var choices = new int[pieces.Count];
        int piece = 0;
        while (piece < pieces.Count)
        {
            interp.Step();
            int length = Length(pieces[piece], starts[piece], choices[piece]);
            if (length >= 0)
            {
                starts[++piece] = starts[piece - 1] + length;
                continue;
            }

            // Back to the piece before, for its next choice.
            choices[piece] = 0;
            if (piece-- == 0)
            {
                return false;
            }

            choices[piece]++;
        }

        return true;
    }

    /// <summary>How long a piece's match is by one of the choices that it has from a place on; -1 behind the last of them.</summary>
    private int Length(TimePiece piece, int start, int choice)
    {
        switch (piece.Letter)
        {
            case '\0':
                return choice == 0 && start < text.Length && SameLetter(text[start], piece.Character) ? 1 : -1;
            case ' ':
                int end = start;
                while (end < text.Length && char.IsWhiteSpace(text[end]))
                {
                    end++;
                }

                return end - start - choice > 0 ? end - start - choice : -1;
            case 'a':
                return WordLength(DateText.Days, DateText.ShortName, start, choice);
            case 'A':
                return WordLength(DateText.Days, int.MaxValue, start, choice);
            case 'b':
                return WordLength(DateText.Months, DateText.ShortName, start, choice);
            case 'B':
                return WordLength(DateText.Months, int.MaxValue, start, choice);
            case 'p':
                return WordLength(["AM", "PM"], int.MaxValue, start, choice);
            case 'Z':
                return WordLength(TimeReader.ZoneNames, int.MaxValue, start, choice);
            case 'z':
                return OffsetLength(start, choice);
            default:
                return NumberLength(piece.Letter, start, choice);
        }
    }

    private static bool SameLetter(char left, char right) => left == right || char.ToLowerInvariant(left) == char.ToLowerInvariant(right);

    /// <summary>No word of these begins another but for May, which is as long either way.</summary>
    private int WordLength(string[] words, int most, int start, int choice)
    {
        foreach (string word in words)
        {
            ReadOnlySpan<char> wanted = word.AsSpan(0, Math.Min(word.Length, most));
            if (choice == 0 && wanted.Length > 0 && text.AsSpan(start).StartsWith(wanted, StringComparison.OrdinalIgnoreCase))
            {
                return wanted.Length;
            }
        }

        return -1;
    }

    /// <summary>The numbers that a letter stands for, the longest first.</summary>
    private int NumberLength(char letter, int start, int choice)
    {
        (int least, int most, int low, int high) = letter switch
        {
            'd' => (1, 2, 1, 31),
            'H' => (1, 2, 0, 23),
            'I' => (1, 2, 1, 12),
            'j' => (1, 3, 1, 366),
            'm' => (1, 2, 1, 12),
            'M' => (1, 2, 0, 59),
            'S' => (1, 2, 0, 61),
            'U' or 'W' => (1, 2, 0, 53),
            'V' => (1, 2, 1, 53),
            'w' => (1, 1, 0, 6),
            'u' => (1, 1, 1, 7),
            'y' => (2, 2, 0, 99),
            'f' => (1, 6, 0, 999_999),
            _ => (4, 4, 0, 9999),
        };
        for (int digits = most; digits >= least; digits--)
        {
            if (TryNumber(start, digits, out int number) && number >= low && number <= high && choice-- == 0)
            {
                return digits;
            }
        }

        // A day may have a space for its first digit.
        return letter == 'd' && choice == 0 && start < text.Length && text[start] == ' ' && TryNumber(start + 1, 1, out int day) && day > 0 ? 2 : -1;
    }

    /// <summary>The value of a decimal digit of any script; -1 for other characters.</summary>
    public static int DigitValue(char character) => char.IsDigit(character) ? (int)char.GetNumericValue(character) : -1;

    private bool TryNumber(int start, int digits, out int number)
    {
        number = 0;
        for (int i = start; i < start + digits; i++)
        {
            int digit = i < text.Length ? DigitValue(text[i]) : -1;
            if (digit < 0)
            {
                return false;
            }

            number = (number * 10) + digit;
        }

        return true;
    }

    /// <summary>+hh:mm, and after that :ss and a fraction, each with or without its colon; or a Z.</summary>
    private int OffsetLength(int start, int choice)
    {
        if (start < text.Length && text[start] == 'Z')
        {
            return choice == 0 ? 1 : -1;
        }

        if (start >= text.Length || text[start] is not ('+' or '-') || !TryNumber(start + 1, 2, out _))
        {
            return -1;
        }

        Span<int> ends = stackalloc int[8];
        int count = 0;
        int place = start + 3;
        if (!TryPair(ref place))
        {
            return -1;
        }

        ends[count++] = place;
        if (TryPair(ref place))
        {
            ends[count++] = place;
            for (int digits = 1; digits <= 6 && place < text.Length && text[place] == '.' && TryNumber(place + 1, digits, out _); digits++)
            {
                ends[count++] = place + 1 + digits;
            }
        }

        return choice < count ? ends[count - 1 - choice] - start : -1;
    }

    /// <summary>Two digits of at most 59, with or without a colon before them.</summary>
    private bool TryPair(ref int place)
    {
        int start = place < text.Length && text[place] == ':' ? place + 1 : place;
        bool isThere = TryNumber(start, 2, out int number) && number < 60;
        place = isThere ? start + 2 : place;
        return isThere;
    }
}
