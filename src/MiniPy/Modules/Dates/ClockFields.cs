namespace MiniPy.Modules.Dates;

/// <summary>What calendar and clock show at a moment, as C keeps it: what <c>strftime</c> writes and <c>struct_time</c> holds.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">1 for January.</param>
/// <param name="Day">The day of the month, from 1 on.</param>
/// <param name="Hour">The hour.</param>
/// <param name="Minute">The minute.</param>
/// <param name="Second">The second; 60 and 61 for leap seconds.</param>
/// <param name="Weekday">0 for Monday.</param>
/// <param name="DayOfYear">1 for the first of January.</param>
/// <param name="Saving">1 in daylight saving time, 0 out of it, -1 where that is not known.</param>
internal readonly record struct ClockFields(int Year, int Month, int Day, int Hour, int Minute, int Second, int Weekday, int DayOfYear, int Saving)
{
    private const int YearOfTimes = 1900;

    public static ClockFields Of(PyDate date, long time, int saving = -1) => new(
        date.Year,
        date.Month,
        date.Day,
        DayTime.Hour(time),
        DayTime.Minute(time),
        DayTime.Second(time),
        Calendar.Weekday(date.Ordinal),
        Calendar.DayOfYear(date.Year, date.Month, date.Day),
        saving);

    /// <summary>A time alone is taken for one of the first of January 1900, a Monday.</summary>
    public static ClockFields OfTime(long time) => new(YearOfTimes, 1, 1, DayTime.Hour(time), DayTime.Minute(time), DayTime.Second(time), 0, 1, -1);

    /// <summary>What is shown in a zone that adds nothing to these seconds since 1970; they must lie in the years of dates.</summary>
    public static ClockFields OfSeconds(long seconds, int saving)
    {
        int ordinal = (int)Timestamps.OrdinalOf(seconds, out int second);
        Calendar.FromOrdinal(ordinal, out int year, out int month, out int day);
        return new(
            year, month, day, second / 3600, second / 60 % 60, second % 60, Calendar.Weekday(ordinal), Calendar.DayOfYear(year, month, day), saving);
    }

    /// <summary>The seconds since 1970 in a zone that adds nothing. Fields beyond their range count on: the 32nd of January is the first of February.</summary>
    public long Seconds
    {
        get
        {
            int month = Month - 1;
            long years = Year + (long)Math.Floor(month / 12.0);
            long eras = (long)Math.Floor((years - 1) / 400.0);
            int first = Calendar.ToOrdinal((int)(years - (eras * 400)), (month % 12 + 12) % 12 + 1, 1);
            long days = first - Calendar.EpochOrdinal + (eras * 146097) + Day - 1;
            return (((((days * 24) + Hour) * 60) + Minute) * 60) + Second;
        }
    }

    /// <summary>The ISO year and week: those of the week's Thursday.</summary>
    public void IsoWeek(out int year, out int week)
    {
        int thursday = DayOfYear - 1 - Weekday + 3;
        year = Year;
        if (thursday < 0)
        {
            year--;
            thursday += Calendar.IsLeap(year) ? 366 : 365;
        }
        else if (thursday >= (Calendar.IsLeap(year) ? 366 : 365))
        {
            thursday -= Calendar.IsLeap(year) ? 366 : 365;
            year++;
        }

        week = (thursday / 7) + 1;
    }
}
