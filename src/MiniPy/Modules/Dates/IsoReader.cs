using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Dates;

/// <summary>
/// Reads the texts that <c>fromisoformat</c> takes: most of ISO 8601, in its basic and its extended form, with dates by month or by week. What was read
/// still has to be checked: a month may be 13.
/// </summary>
internal ref struct IsoReader(ReadOnlySpan<char> text)
{
    private const int MostFractionDigits = 6;

    private readonly ReadOnlySpan<char> text = text;
    private int place;

    public int Year;
    public int Month;
    public int Day;

    /// <summary>The hour, minute, second and microsecond; and those of the offset from UTC.</summary>
    public int Hour;
    public int Minute;
    public int Second;
    public int Microsecond;

    /// <summary>True where the text ends with an offset from UTC.</summary>
    public bool HasOffset;

    /// <summary>The offset in microseconds.</summary>
    public long Offset;

    public static PythonException Invalid(Interpreter interp, Value text) =>
        Throw.ValueError($"Invalid isoformat string: {Operators.Repr(interp, text)}");

    /// <summary>YYYY-MM-DD, YYYYMMDD, YYYY-Www-D, YYYYWwwD, YYYY-Www or YYYYWww.</summary>
    /// <param name="end">Where the date ends.</param>
    public bool TryDate(int end)
    {
        if (!TryDigits(4, out Year))
        {
            return false;
        }

        bool isSeparated = TryTake('-');
        if (TryTake('W'))
        {
            if (!TryDigits(2, out int week))
            {
                return false;
            }

            int day = 1;
            if (place < end && ((isSeparated && !TryTake('-')) || !TryDigits(1, out day)))
            {
                return false;
            }

            return TryWeek(week, day);
        }

        return TryDigits(2, out Month) && (!isSeparated || TryTake('-')) && TryDigits(2, out Day);
    }

    private bool TryWeek(int week, int day)
    {
        if (Year < Calendar.MinYear || week is < 1 or > 53 || (week == 53 && !Calendar.HasLongYear(Year)) || day is < 1 or > 7)
        {
            return false;
        }

        int ordinal = Calendar.FirstMonday(Year) + ((week - 1) * 7) + day - 1;
        if (ordinal < 1)
        {
            return false;
        }

        Calendar.FromOrdinal(ordinal, out Year, out Month, out Day);
        return true;
    }

    /// <summary>Where the date of a date with a time ends, which its form says.</summary>
    public readonly int DateEnd()
    {
        if (text.Length == 7)
        {
            return 7;
        }

        if (text[4] == '-')
        {
            // After a week stands a day (-D) or, where the separator is a hyphen too, the first two digits of the hour.
            return text[5] != 'W' ? 10
                : text.Length <= 8 || text[8] != '-' ? 8
                : text.Length == 9 ? -1
                : text.Length > 10 && char.IsAsciiDigit(text[10]) ? 8
                : 10;
        }

        if (text[4] != 'W')
        {
            return 8;
        }

        int end = 7;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        // All digits: hours and the like come in pairs, so an odd number of them begins with a day.
        return end < 9 ? end : end % 2 == 0 ? 7 : 8;
    }

    /// <summary>A date and, behind any one character, a time.</summary>
    public bool TryDateAndTime()
    {
        int end = text.Length < 7 ? -1 : DateEnd();
        if (end < 0 || !TryDate(end))
        {
            return false;
        }

        if (text.Length <= end)
        {
            return true;
        }

        place = end + (end + 1 < text.Length && char.IsSurrogatePair(text[end], text[end + 1]) ? 2 : 1);
        return TryTime();
    }

    /// <summary>A time from here to the end, with or without an offset.</summary>
    public bool TryTime()
    {
        int sign = text[place..].IndexOfAny('+', '-', 'Z');
        int end = sign < 0 ? text.Length : place + sign;
        if (!TryClock(end, out bool hasMore, ref Hour, ref Minute, ref Second, ref Microsecond))
        {
            return false;
        }

        if (end == text.Length)
        {
            return !hasMore;
        }

        HasOffset = true;
        place = end + 1;
        if (text[end] == 'Z')
        {
            return place == text.Length;
        }

        int hour = 0;
        int minute = 0;
        int second = 0;
        int microsecond = 0;
        if (!TryClock(text.Length, out hasMore, ref hour, ref minute, ref second, ref microsecond) || hasMore)
        {
            return false;
        }

        // An offset of less than a second counts as none at all.
        long offset = DayTime.PerHour * hour + (DayTime.PerMinute * minute) + (DayTime.PerSecond * second);
        Offset = offset == 0 ? 0 : text[end] == '-' ? -offset - microsecond : offset + microsecond;
        return true;
    }

    /// <summary>HH, HH:MM, HHMM, HH:MM:SS or HHMMSS, and a fraction behind the seconds.</summary>
    private bool TryClock(int end, out bool hasMore, ref int hour, ref int minute, ref int second, ref int microsecond)
    {
        hasMore = false;
        bool isSeparated = true;
        for (int part = 0; part < 3; part++)
        {
            if (!TryDigits(2, out int number))
            {
                return false;
            }

            hour = part == 0 ? number : hour;
            minute = part == 1 ? number : minute;
            second = part == 2 ? number : second;
            char next = place < text.Length ? text[place] : '\0';
            place++;
            if (part == 0)
            {
                isSeparated = next == ':';
            }

            if (place >= end)
            {
                hasMore = next != '\0';
                return true;
            }

            if (isSeparated && next == ':')
            {
                continue;
            }

            if (next is '.' or ',')
            {
                break;
            }

            if (isSeparated)
            {
                return false;
            }

            place--;
        }

        return TryFraction(end, out hasMore, out microsecond);
    }

    /// <summary>Digits beyond the sixth are left out.</summary>
    private bool TryFraction(int end, out bool hasMore, out int microsecond)
    {
        int count = Math.Min(end - place, MostFractionDigits);
        bool isRead = TryDigits(count, out microsecond);
        for (int i = count; i < MostFractionDigits; i++)
        {
            microsecond *= 10;
        }

        while (isRead && place < text.Length && char.IsAsciiDigit(text[place]))
        {
            place++;
        }

        hasMore = place < text.Length;
        return isRead && place == end;
    }

    private bool TryTake(char wanted)
    {
        bool isThere = place < text.Length && text[place] == wanted;
        place += isThere ? 1 : 0;
        return isThere;
    }

    private bool TryDigits(int count, out int number)
    {
        number = 0;
        for (int i = 0; i < count; i++, place++)
        {
            if (place >= text.Length || !char.IsAsciiDigit(text[place]))
            {
                return false;
            }

            number = (number * 10) + (text[place] - '0');
        }

        return true;
    }
}
