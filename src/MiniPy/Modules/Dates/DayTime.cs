namespace MiniPy.Modules.Dates;

/// <summary>A time of day as a number of microseconds since midnight, which is how times and datetimes keep it.</summary>
internal static class DayTime
{
    public const long PerSecond = 1_000_000;
    public const long PerMinute = 60 * PerSecond;
    public const long PerHour = 60 * PerMinute;
    public const long PerDay = 24 * PerHour;
    public const int SecondsPerDay = 24 * 60 * 60;

    public static long Of(int hour, int minute, int second, int microsecond) => (((((hour * 60L) + minute) * 60) + second) * PerSecond) + microsecond;

    public static int Hour(long time) => (int)((ulong)time / PerHour);

    public static int Minute(long time) => (int)((ulong)time / PerMinute % 60);

    public static int Second(long time) => (int)((ulong)time / PerSecond % 60);

    public static int Microsecond(long time) => (int)((ulong)time % PerSecond);

    /// <summary>Floored division, for times that may lie before midnight.</summary>
    public static long DaysIn(long microseconds, out long rest)
    {
        long days = Math.DivRem(microseconds, PerDay, out rest);
        if (rest < 0)
        {
            rest += PerDay;
            days--;
        }

        return days;
    }
}
