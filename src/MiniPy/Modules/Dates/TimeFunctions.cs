using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Dates;

/// <summary>What the time module does with calendars (library reference, "time").</summary>
internal static class TimeFunctions
{
    private const string Codes = "Commonly used format codes:\n\n%Y  Year with century as a decimal number.\n%m  Month as a decimal number [01,12].\n"
        + "%d  Day of the month as a decimal number [01,31].\n%H  Hour (24-hour clock) as a decimal number [00,23].\n%M  Minute as a decimal number [00,59].\n"
        + "%S  Second as a decimal number [00,61].\n%z  Time zone offset from UTC.\n%a  Locale's abbreviated weekday name.\n%A  Locale's full weekday name.\n"
        + "%b  Locale's abbreviated month name.\n%B  Locale's full month name.\n%c  Locale's appropriate date and time representation.\n"
        + "%I  Hour (12-hour clock) as a decimal number [01,12].\n%p  Locale's equivalent of either AM or PM.\n\n"
        + "Other codes may be available on your platform.  See documentation for\nthe C library strftime function.\n";

    /// <summary>How far clocks are set forward in summer.</summary>
    private const int SavedSeconds = 3600;

    public static BuiltinRow[] Rows =>
    [
        new("gmtime", "seconds=None, /", static (interp, a) => TrySeconds(interp, a[0], out long seconds) && Timestamps.CheckYear(interp, seconds)
                ? StructTime.Of(ClockFields.OfSeconds(seconds, 0), new PyStr("GMT"), Value.FromInt(0))
                : Value.Error,
            "gmtime([seconds]) -> (tm_year, tm_mon, tm_mday, tm_hour, tm_min,\n                       tm_sec, tm_wday, tm_yday, tm_isdst)\n\n"
            + "Convert seconds since the Epoch to a time tuple expressing UTC (a.k.a.\nGMT).  When 'seconds' is not passed in, convert the current time instead.\n\n"
            + "If the platform supports the tm_gmtoff and tm_zone, they are available as\nattributes only."),
        new("localtime", "seconds=None, /", static (interp, a) => TrySeconds(interp, a[0], out long seconds) ? LocalTime(interp, seconds) : Value.Error,
            "localtime([seconds]) -> (tm_year,tm_mon,tm_mday,tm_hour,tm_min,\n                          tm_sec,tm_wday,tm_yday,tm_isdst)\n\n"
            + "Convert seconds since the Epoch to a time tuple expressing local time.\nWhen 'seconds' is not passed in, convert the current time instead."),
        new("mktime", "tuple, /", static (interp, a) => MakeTime(interp, a[0]),
            "mktime(tuple) -> floating-point number\n\nConvert a time tuple in local time to seconds since the Epoch.\n"
            + "Note that mktime(gmtime(0)) will not generally return zero for most\ntime zones; instead the returned value will either be equal to that\n"
            + "of the timezone or altzone attributes on the time module."),
        new("asctime", "tuple=<unset>, /", static (interp, a) => TryFields(interp, a[0], "asctime", out _, out ClockFields fields) ? Clock(fields) : Value.Error,
            "asctime([tuple]) -> string\n\nConvert a time tuple to a string, e.g. 'Sat Jun 06 16:26:11 1998'.\n"
            + "When the time tuple is not present, current time as returned by localtime()\nis used."),
        new("ctime", "seconds=None, /", static (interp, a) => TrySeconds(interp, a[0], out long seconds) && Timestamps.TryLocal(interp, seconds, out long shown)
                ? Clock(ClockFields.OfSeconds(shown, -1))
                : Value.Error,
            "ctime(seconds) -> string\n\nConvert a time in seconds since the Epoch to a string in local time.\n"
            + "This is equivalent to asctime(localtime(seconds)). When the time tuple is\nnot present, current time as returned by localtime() is used."),
        new("strftime", "format, tuple=<unset>, /", Strftime,
            "strftime(format[, tuple]) -> string\n\nConvert a time tuple to a string according to a format specification.\n"
            + "See the library reference manual for formatting codes. When the time tuple\nis not present, current time as returned by localtime() is used.\n\n" + Codes),
        BuiltinRow.Of1("__getattr__", "name, /", OfLocalZone),
        new("strptime", "string, format='%a %b %d %H:%M:%S %Y', /", Strptime,
            "strptime(string, format) -> struct_time\n\nParse a string to a time tuple according to a format specification.\n"
            + "See the library reference manual for formatting codes (same as\nstrftime()).\n\n" + Codes),
    ];

    /// <summary>
    /// What is known of the local zone, whose offsets are those of its two seasons. It is looked up when a program asks: finding the zone costs more than
    /// everything else that importing the module takes.
    /// </summary>
    private static Value OfLocalZone(Interpreter interp, Value name)
    {
        string text = DateArguments.Text(name, "__getattr__");
        Value module = ModuleLoader.Find(interp, "time");
        if (text is not ("timezone" or "altzone" or "daylight" or "tzname"))
        {
            return interp.Raise(Throw.NoAttribute(module, name.As<PyStr>()!));
        }

        TimeZoneInfo local = TimeZoneInfo.Local;
        long standard = -local.BaseUtcOffset.Ticks / TimeSpan.TicksPerSecond;
        Value found = text switch
        {
            "timezone" => Value.FromInt(standard),
            "altzone" => Value.FromInt(local.SupportsDaylightSavingTime ? standard - SavedSeconds : standard),
            "daylight" => Value.FromInt(local.SupportsDaylightSavingTime ? 1 : 0),
            _ => new PyTuple([Value.FromString(Timestamps.NameOf(false)), Value.FromString(Timestamps.NameOf(true))]),
        };
        module.As<PyModule>()?.Names.SetStr(name.As<PyStr>()!, found);
        return found;
    }

    private static bool TrySeconds(Interpreter interp, Value given, out long seconds)
    {
        if (given.IsNone)
        {
            seconds = (long)TimeModule.Now();
            return true;
        }

        return Timestamps.TrySeconds(interp, given, isRounded: false, out seconds, out _);
    }

    private static Value LocalTime(Interpreter interp, long seconds)
    {
        if (!Timestamps.TryLocal(interp, seconds, out long shown))
        {
            return Value.Error;
        }

        bool isSaving = Timestamps.IsSaving(seconds);
        return StructTime.Of(
            ClockFields.OfSeconds(shown, isSaving ? 1 : 0), Value.FromString(Timestamps.NameOf(isSaving)), Value.FromInt(Timestamps.OffsetAt(seconds)));
    }

    /// <summary>The fields of a tuple or struct_time, those of now where none was given; false with an exception pending.</summary>
    private static bool TryFields(Interpreter interp, Value given, string function, out Value moment, out ClockFields fields, bool isChecked = true)
    {
        fields = default;
        moment = given.IsUnbound ? LocalTime(interp, (long)TimeModule.Now()) : given;
        if (moment.IsError)
        {
            return false;
        }

        if (moment.As<PyTuple>() is not { } tuple)
        {
            return interp.Fail(Throw.TypeError("Tuple or struct_time argument required"));
        }

        if (tuple.Count != StructTime.Count)
        {
            return interp.Fail(Throw.TypeError($"{function}(): illegal time tuple argument"));
        }

        Span<int> numbers = stackalloc int[StructTime.Count];
        for (int i = 0; i < numbers.Length; i++)
        {
            if (!DateArguments.TryInt(interp, tuple.Items[i], ref numbers[i]))
            {
                return false;
            }
        }

        fields = new ClockFields(
            numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6], numbers[7], Math.Clamp(numbers[8], -1, 1));
        return !isChecked || TryCheck(interp, ref fields);
    }

    /// <summary>Zero counts as the first of months and days.</summary>
    private static bool TryCheck(Interpreter interp, ref ClockFields fields)
    {
        fields = fields with
        {
            Month = fields.Month == 0 ? 1 : fields.Month,
            Day = fields.Day == 0 ? 1 : fields.Day,
            DayOfYear = fields.DayOfYear == 0 ? 1 : fields.DayOfYear,
        };
        string? problem = fields.Month is < 1 or > 12 ? "month out of range"
            : fields.Day is < 1 or > 31 ? "day of month out of range"
            : fields.Hour is < 0 or > 23 ? "hour out of range"
            : fields.Minute is < 0 or > 59 ? "minute out of range"
            : fields.Second is < 0 or > 61 ? "seconds out of range"
            : fields.Weekday < -1 ? "day of week out of range"
            : fields.DayOfYear is < 1 or > 366 ? "day of year out of range"
            : null;
        fields = fields with { Weekday = (fields.Weekday + 7) % 7 };
        return problem is null || interp.Fail(Throw.ValueError(problem));
    }

    private static Value Clock(in ClockFields fields) => Value.FromString(
        $"{DateText.Days[fields.Weekday][..DateText.ShortName]} {DateText.Months[fields.Month - 1][..DateText.ShortName]}"
        + $"{fields.Day,3} {fields.Hour:00}:{fields.Minute:00}:{fields.Second:00} {fields.Year}");

    private static Value MakeTime(Interpreter interp, Value tuple)
    {
        if (!TryFields(interp, tuple, "mktime", out _, out ClockFields fields, isChecked: false)
            || !Timestamps.TryFromLocal(interp, fields.Seconds, fields.Saving == 0 ? 1 : 0, out long seconds))
        {
            return Value.Error;
        }

        // A season that is not that of the moment moves it.
        if (fields.Saving >= 0 && TimeZoneInfo.Local.SupportsDaylightSavingTime && Timestamps.IsSaving(seconds) != (fields.Saving == 1))
        {
            seconds += fields.Saving == 1 ? -SavedSeconds : SavedSeconds;
        }

        return Value.FromFloat(seconds);
    }

    private static Value Strftime(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        string format = DateArguments.Text(arguments[0], "strftime");
        return TryFields(interp, arguments[1], "strftime", out Value moment, out ClockFields fields)
            ? Operators.Text(new TimeFormatting(interp, moment, fields).Format(format))
            : Value.Error;
    }

    private static Value Strptime(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        var reader = new TimeReader(interp, DateArguments.Text(arguments[0], "strptime"), DateArguments.Text(arguments[1], "strptime", 2));
        return !reader.TryRead() ? Value.Error : StructTime.Of(
            reader.Fields,
            reader.ZoneName is { } name ? Value.FromString(name) : Value.None,
            reader.Offset is { } offset ? Value.FromInt(offset / DayTime.PerSecond) : Value.None);
    }
}
