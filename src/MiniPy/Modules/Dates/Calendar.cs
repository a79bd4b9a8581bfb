namespace MiniPy.Modules.Dates;

/// <summary>
/// The Gregorian calendar, taken back to year 1 (library reference, "date Objects"). A day is a year, a month and a day, or its ordinal: 1 for 0001-01-01.
/// </summary>
internal static class Calendar
{
    public const int MinYear = 1;
    public const int MaxYear = 9999;

    /// <summary>The ordinal of 9999-12-31.</summary>
    public const int MaxOrdinal = 3652059;

    /// <summary>The ordinal of 1970-01-01.</summary>
    public const int EpochOrdinal = 719163;

    private const int DaysInFourCenturies = 146097;

    private static ReadOnlySpan<ushort> DaysBefore => [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

    private static ReadOnlySpan<byte> DaysIn => [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    public static bool IsLeap(int year) => (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(int year, int month) => month == 2 && IsLeap(year) ? 29 : DaysIn[month];

    /// <summary>How many days of its year lie before a month.</summary>
    public static int DaysBeforeMonth(int year, int month) => DaysBefore[month] + (month > 2 && IsLeap(year) ? 1 : 0);

    /// <summary>1 for the first of January.</summary>
    public static int DayOfYear(int year, int month, int day) => DaysBeforeMonth(year, month) + day;

    public static int ToOrdinal(int year, int month, int day)
    {
        int before = year - 1;
        return (before * 365) + (before / 4) - (before / 100) + (before / 400) + DaysBeforeMonth(year, month) + day;
    }

    /// <summary>The date of an ordinal from 1 on. Years are counted from March here, so that the day that leap years have is their last.</summary>
    public static void FromOrdinal(int ordinal, out int year, out int month, out int day)
    {
        uint days = (uint)ordinal + 305;
        uint era = days / DaysInFourCenturies;
        uint ofEra = days % DaysInFourCenturies;
        uint yearOfEra = (ofEra - (ofEra / 1460) + (ofEra / 36524) - (ofEra / 146096)) / 365;
        uint ofYear = ofEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        uint fromMarch = ((5 * ofYear) + 2) / 153;
        day = (int)(ofYear - (((153 * fromMarch) + 2) / 5) + 1);
        month = (int)(fromMarch < 10 ? fromMarch + 3 : fromMarch - 9);
        year = (int)((era * 400) + yearOfEra) + (month <= 2 ? 1 : 0);
    }

    /// <summary>0 for Monday.</summary>
    public static int Weekday(int ordinal) => (ordinal + 6) % 7;

    /// <summary>The ordinal of the Monday that the first week of an ISO year begins with: the week of the fourth of January.</summary>
    public static int FirstMonday(int year)
    {
        int fourth = ToOrdinal(year, 1, 4);
        return fourth - Weekday(fourth);
    }

    /// <summary>The year and the week (ISO 8601) of a day.</summary>
    public static void ToIsoWeek(int year, int ordinal, out int isoYear, out int week)
    {
        isoYear = year;
        int monday = FirstMonday(year);
        if (ordinal < monday)
        {
            monday = FirstMonday(--isoYear);
        }
        else if (ordinal >= monday + (52 * 7) && ordinal >= FirstMonday(year + 1))
        {
            monday = FirstMonday(++isoYear);
        }

        week = ((ordinal - monday) / 7) + 1;
    }

    /// <summary>True for an ISO year of 53 weeks: it begins with a Thursday, or is a leap year that begins with a Wednesday.</summary>
    public static bool HasLongYear(int year)
    {
        int first = Weekday(ToOrdinal(year, 1, 1));
        return first == 3 || (first == 2 && IsLeap(year));
    }
}
