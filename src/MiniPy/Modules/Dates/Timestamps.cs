using MiniPy.Numbers;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Dates;

/// <summary>Seconds since 1970 in UTC, and the local time that the machine's zone makes of them.</summary>
internal static class Timestamps
{
    /// <summary>No clock was ever set back by more.</summary>
    private const long LongestFold = DayTime.SecondsPerDay;

    private const double SecondsLimit = 9.2e18;

    /// <summary>The number of the error of the C library for years beyond 32 bits.</summary>
    private const int NumberTooLarge = 75;
    private const int DaysInFourCenturies = 146097;

    /// <summary>The seconds, and the microseconds that are added to them, which a program gave as an int or a float; false with an exception pending.</summary>
    /// <param name="interp">The interpreter.</param>
    /// <param name="value">What was given.</param>
    /// <param name="isRounded">Whether a float is rounded to microseconds, half to even; otherwise its whole seconds are taken.</param>
    /// <param name="seconds">The seconds.</param>
    /// <param name="microseconds">The microseconds, from 0 on.</param>
    public static bool TrySeconds(Interpreter interp, Value value, bool isRounded, out long seconds, out int microseconds)
    {
        microseconds = 0;
        seconds = 0;
        if (!PyFloat.IsFloat(value))
        {
            BigInt index = Operators.Index(interp, value);
            bool isInside = index.IsSmall;
            seconds = isInside ? index.Small : 0;
            return isInside || interp.Fail(OutOfRange());
        }

        double number = PyFloat.ToDouble(value);
        if (double.IsNaN(number))
        {
            return interp.Fail(Throw.ValueError("Invalid value NaN (not a number)"));
        }

        double whole = isRounded ? Math.Truncate(number) : Math.Floor(number);
        if (isRounded)
        {
            double rounded = Math.Round((number - whole) * DayTime.PerSecond, MidpointRounding.ToEven);
            if (rounded >= DayTime.PerSecond)
            {
                rounded -= DayTime.PerSecond;
                whole += 1;
            }
            else if (rounded < 0)
            {
                rounded += DayTime.PerSecond;
                whole -= 1;
            }

            microseconds = double.IsFinite(rounded) ? (int)rounded : 0;
        }

        if (whole is <= -SecondsLimit or >= SecondsLimit)
        {
            return interp.Fail(OutOfRange());
        }

        seconds = (long)whole;
        return true;
    }

    private static PythonException OutOfRange() => Throw.OverflowError("timestamp out of range for platform time_t");

    /// <summary>The ordinal of the day of a second, and how much of the day has passed by then.</summary>
    public static long OrdinalOf(long seconds, out int secondOfDay)
    {
        long days = Math.DivRem(seconds, DayTime.SecondsPerDay, out long rest);
        if (rest < 0)
        {
            rest += DayTime.SecondsPerDay;
            days--;
        }

        secondOfDay = (int)rest;
        return days + Calendar.EpochOrdinal;
    }

    /// <summary>The second that a time of a day is in.</summary>
    public static long SecondsOf(int ordinal, long time) => ((ordinal - Calendar.EpochOrdinal) * (long)DayTime.SecondsPerDay) + (time / DayTime.PerSecond);

    public static long OrdinalOf(long seconds) => OrdinalOf(seconds, out _);

    /// <summary>False, with a ValueError pending, for seconds beyond the years of dates.</summary>
    public static bool CheckYear(Interpreter interp, long seconds)
    {
        long ordinal = OrdinalOf(seconds);
        if (ordinal is >= 1 and <= Calendar.MaxOrdinal)
        {
            return true;
        }

        // Four centuries are like any other four.
        long eras = (long)Math.Floor((double)(ordinal - 1) / DaysInFourCenturies);
        Calendar.FromOrdinal((int)(ordinal - (eras * DaysInFourCenturies)), out int year, out _, out _);
        if (year + (eras * 400) is < int.MinValue or > int.MaxValue)
        {
            return interp.Fail(Throw.New(Exceptions.OSError, Value.FromInt(NumberTooLarge), new PyStr("Value too large for defined data type")));
        }

        return interp.Fail(Throw.ValueError($"year {year + (eras * 400)} is out of range"));
    }

    /// <summary>What local clocks show, as seconds too; false with a ValueError pending for what lies beyond the years of dates.</summary>
    public static bool TryLocal(Interpreter interp, long seconds, out long local)
    {
        local = seconds + OffsetAt(seconds);
        return CheckYear(interp, local);
    }

    /// <summary>How far local clocks are ahead of UTC.</summary>
    public static long OffsetAt(long seconds) => TimeZoneInfo.Local.GetUtcOffset(MomentOf(seconds)).Ticks / TimeSpan.TicksPerSecond;

    public static bool IsSaving(long seconds) => TimeZoneInfo.Local.IsDaylightSavingTime(MomentOf(seconds));

    /// <summary>The name of the local zone, as in "CET".</summary>
    public static string NameOf(bool isSaving)
    {
        string name = isSaving ? TimeZoneInfo.Local.DaylightName : TimeZoneInfo.Local.StandardName;
        return name is "Coordinated Universal Time" or "" ? "UTC" : name;
    }

    private static DateTime MomentOf(long seconds) => DateTime.UnixEpoch.AddSeconds(
        Math.Clamp(seconds, -62135596800 + DayTime.SecondsPerDay, 253402300799 - DayTime.SecondsPerDay));

    /// <summary>
    /// The seconds at which local clocks show something. Shown twice, the fold says which; shown never, the moment is taken by the offset of before, or by
    /// that of after for a fold of 1 (PEP 495).
    /// </summary>
    public static bool TryFromLocal(Interpreter interp, long shown, int fold, out long seconds)
    {
        seconds = 0;
        if (!TryLocal(interp, shown, out long local))
        {
            return false;
        }

        long first = shown - (local - shown);
        if (!TryLocal(interp, first, out long shownFirst))
        {
            return false;
        }

        long other;
        if (shownFirst == shown)
        {
            // A solution; another offset a day before or after may give a second one.
            long probe = fold == 0 ? first - LongestFold : first + LongestFold;
            if (!TryLocal(interp, probe, out long shownProbe))
            {
                return false;
            }

            if (shownProbe - probe == local - shown)
            {
                seconds = first;
                return true;
            }

            other = shown - (shownProbe - probe);
        }
        else
        {
            other = shown - (shownFirst - first);
        }

        if (!TryLocal(interp, other, out long shownOther))
        {
            return false;
        }

        seconds = shownOther == shown ? other
            : shownFirst == shown ? first
            : fold == 0 ? Math.Max(first, other)
            : Math.Min(first, other);
        return true;
    }

    /// <summary>1 where local clocks show the same for the second time.</summary>
    public static int FoldAt(long seconds)
    {
        long shown = seconds + OffsetAt(seconds);
        long before = seconds - LongestFold;
        long change = shown - (before + OffsetAt(before)) - LongestFold;
        return change < 0 && seconds + change + OffsetAt(seconds + change) == shown ? 1 : 0;
    }
}
