using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Dates;

/// <summary><c>strptime</c> (library reference, "strftime() and strptime() Format Codes"), in the locale C.</summary>
internal sealed class TimeReader(Interpreter interp, string text, string format)
{
    private const int YearOfNone = 1900;

    /// <summary>A leap year, in which a 29th of February without a year can be.</summary>
    private const int LeapYear = 1904;

    private const string NoYear =
        "Parsing dates involving a day of month without a year specified is ambiguious\nand fails to parse leap day. The default behavior will change in Python "
        + "3.15\nto either always raise an exception or to use a different default year (TBD).\nTo avoid trouble, add a specific year to the input & format.\n"
        + "See https://github.com/python/cpython/issues/70647.";

    private readonly TimePattern pattern = new(interp, text);

    private int? year;
    private int? isoYear;
    private int? isoWeek;
    private int? week;
    private bool isMondayFirst;
    private int? weekday;
    private int? dayOfYear;

    /// <summary>The names of zones that %Z knows.</summary>
    public static string[] ZoneNames => ["utc", "gmt", Timestamps.NameOf(false), Timestamps.NameOf(true)];

    public int Year { get; private set; } = YearOfNone;

    public int Month { get; private set; } = 1;

    public int Day { get; private set; } = 1;

    public int Hour { get; private set; }

    public int Minute { get; private set; }

    public int Second { get; private set; }

    public int Microsecond { get; private set; }

    /// <summary>What %Z was; null for none.</summary>
    public string? ZoneName => pattern['Z'];

    /// <summary>The microseconds of %z; null for none.</summary>
    public long? Offset { get; private set; }

    /// <summary>Whether %Z names daylight saving time; -1 where that is not known.</summary>
    public int Saving { get; private set; } = -1;

    public ClockFields Fields => new(Year, Month, Day, Hour, Minute, Second, weekday!.Value, dayOfYear!.Value, Saving);

    /// <summary>The zone that the text names: None where it has no %z.</summary>
    public Value Zone() => Offset is { } offset
        ? PyTimeZone.Make(interp, PyDelta.Of(offset), ZoneName is { Length: > 0 } name ? new PyStr(name) : null)
        : Value.None;

    /// <summary>Reads everything; false with a ValueError pending.</summary>
    public bool TryRead()
    {
        if (!pattern.TryParse(format, format))
        {
            return false;
        }

        if (pattern.Has('d') && !pattern.Has('Y') && !pattern.Has('y') && !pattern.Has('G'))
        {
            interp.Warn(Exceptions.DeprecationWarning, NoYear);
        }

        if (!pattern.Match())
        {
            return Fail($"time data {Repr(text)} does not match format {Repr(format)}");
        }

        if (pattern.End != text.Length)
        {
            return Fail($"unconverted data remains: {text[pattern.End..]}");
        }

        ReadDate();
        ReadTime();
        return TryReadOffset() && CheckIso() && TryComplete();
    }

    private bool Fail(string message) => interp.Fail(Throw.ValueError(message));

    private string Repr(string shown) => Operators.Repr(interp, new PyStr(shown));

    private int? Number(char letter)
    {
        if (pattern[letter] is not { } digits)
        {
            return null;
        }

        return Number(digits);
    }

    /// <summary>The number that digits make; a space before them counts for nothing.</summary>
    private static int Number(string digits)
    {
        int number = 0;
        foreach (char digit in digits)
        {
            number = (number * 10) + Math.Max(TimePattern.DigitValue(digit), 0);
        }

        return number;
    }

    private static int Index(string[] words, string? word, int length) =>
        word is null ? -1 : Array.FindIndex(words, each => each.AsSpan(0, Math.Min(each.Length, length)).Equals(word, StringComparison.OrdinalIgnoreCase));

    private void ReadDate()
    {
        int? ofCentury = Number('y');
        year = Number('Y') ?? (ofCentury is { } few ? few <= 68 ? 2000 + few : 1900 + few : null);
        isoYear = Number('G');
        isoWeek = Number('V');
        int month = Math.Max(Index(DateText.Months, pattern['B'], int.MaxValue), Index(DateText.Months, pattern['b'], DateText.ShortName));
        Month = Number('m') ?? (month >= 0 ? month + 1 : 1);
        Day = Number('d') ?? 1;
        int named = Math.Max(Index(DateText.Days, pattern['A'], int.MaxValue), Index(DateText.Days, pattern['a'], DateText.ShortName));
        weekday = named >= 0 ? named : Number('w') is { } fromSunday ? (fromSunday + 6) % 7 : Number('u') is { } fromMonday ? fromMonday - 1 : null;
        dayOfYear = Number('j');
        isMondayFirst = pattern.Has('W');
        week = Number('U') ?? Number('W');
    }

    private void ReadTime()
    {
        Hour = Number('H') ?? 0;
        if (Number('I') is { } half)
        {
            bool isAfternoon = string.Equals(pattern['p'], "PM", StringComparison.OrdinalIgnoreCase);
            Hour = (half % 12) + (isAfternoon ? 12 : 0);
        }

        Minute = Number('M') ?? 0;
        Second = Number('S') ?? 0;
        if (pattern['f'] is { } fraction)
        {
            Microsecond = Number(fraction.PadRight(6, '0'));
        }

        if (ZoneName is { } name)
        {
            bool isUtc = name.Equals("utc", StringComparison.OrdinalIgnoreCase) || name.Equals("gmt", StringComparison.OrdinalIgnoreCase);
            Saving = isUtc || name.Equals(Timestamps.NameOf(false), StringComparison.OrdinalIgnoreCase) ? 0 : 1;
        }
    }

    private bool TryReadOffset()
    {
        if (pattern['z'] is not { } offset)
        {
            return true;
        }

        if (offset == "Z")
        {
            Offset = 0;
            return true;
        }

        string digits = offset[1..];
        if (digits.Length > 2 && digits[2] == ':')
        {
            digits = digits.Remove(2, 1);
            if (digits.Length > 4 && digits[4] != ':')
            {
                return Fail($"Inconsistent use of : in {offset}");
            }
        }

        digits = digits.Length > 4 && digits[4] == ':' ? digits.Remove(4, 1) : digits;
        string seconds = digits.Length > 4 ? digits[4..6] : "0";
        string fraction = digits.Length > 7 ? digits[7..].PadRight(6, '0') : "0";
        long total = DayTime.Of(Number(digits[..2]), Number(digits[2..4]), Number(seconds), Number(fraction));
        Offset = offset[0] == '-' ? -total : total;
        return true;
    }

    /// <summary>An ISO year and an ISO week belong together, and a weekday to them.</summary>
    private bool CheckIso()
    {
        if (isoYear is not null)
        {
            return dayOfYear is not null
                ? Fail("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.")
                : (isoWeek is not null && weekday is not null) || Fail(
                    "ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive ('%A', '%a', '%w', or '%u').");
        }

        return isoWeek is null || Fail(
            year is null || weekday is null
                ? "ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive ('%A', '%a', '%w', or '%u')."
                : "ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.");
    }

    /// <summary>Month and day of what was given in other ways, and the day of the week and of the year.</summary>
    private bool TryComplete()
    {
        bool isLeapDay = year is null && Month == 2 && Day == 29;
        Year = year ?? (isLeapDay ? LeapYear : YearOfNone);
        int ordinal = 0;
        if (dayOfYear is null && weekday is { } day)
        {
            if (week is { } number)
            {
                if (!CheckYear())
                {
                    return false;
                }

                ordinal = OrdinalOfWeek(number, day);
            }
            else if (isoYear is { } ofIso && isoWeek is { } ofYear)
            {
                if (ofIso < Calendar.MinYear || ofYear is < 1 or > 53 || (ofYear == 53 && !Calendar.HasLongYear(ofIso)))
                {
                    return Fail(ofIso < Calendar.MinYear ? $"Year is out of range: {ofIso}" : $"Invalid week: {ofYear}");
                }

                ordinal = Calendar.FirstMonday(ofIso) + ((ofYear - 1) * 7) + day;
            }
        }
        else if (dayOfYear is { } julian && CheckYear())
        {
            ordinal = Calendar.ToOrdinal(Year, 1, 1) + julian - 1;
        }

        if (ordinal == 0)
        {
            if (!DateArguments.CheckDate(interp, Year, Month, Day))
            {
                return false;
            }

            ordinal = Calendar.ToOrdinal(Year, Month, Day);
            dayOfYear ??= Calendar.DayOfYear(Year, Month, Day);
        }
        else if (ordinal is < 1 or > Calendar.MaxOrdinal)
        {
            return Fail($"year {(ordinal < 1 ? 0 : Calendar.MaxYear + 1)} is out of range");
        }
        else
        {
            Calendar.FromOrdinal(ordinal, out int madeYear, out int madeMonth, out int madeDay);
            (Year, Month, Day) = (madeYear, madeMonth, madeDay);
            dayOfYear = Calendar.DayOfYear(Year, Month, Day);
        }

        weekday ??= Calendar.Weekday(ordinal);
        Year = isLeapDay ? YearOfNone : Year;
        return true;
    }

    private bool CheckYear() => DateArguments.CheckDate(interp, Year, 1, 1);

    /// <summary>Weeks are counted from the first Sunday or Monday of the year; the days before it are in week 0.</summary>
    private int OrdinalOfWeek(int number, int day)
    {
        int first = Calendar.ToOrdinal(Year, 1, 1);
        int shift = isMondayFirst ? 0 : 1;
        int ofFirst = (Calendar.Weekday(first) + shift) % 7;
        int within = (day + shift) % 7;
        return number == 0 ? first + within - ofFirst : first + ((7 - ofFirst) % 7) + (7 * (number - 1)) + within;
    }
}
