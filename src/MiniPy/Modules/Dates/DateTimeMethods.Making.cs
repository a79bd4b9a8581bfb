using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Dates;

/// <content>The class methods, which make moments.</content>
internal static partial class DateTimeMethods
{
    private const long MicrosecondTicks = TimeSpan.TicksPerMicrosecond;

    private static BuiltinRow[] MakerRows =>
    [
        new("now", "tz=None", static (interp, a) => DateArguments.TryZone(interp, a[1], out PyZone? zone) ? Now(interp, (PyType)a[0].Reference!, zone) : Value.Error,
            "Returns new datetime object representing current time local to tz.\n\n  tz\n    Timezone object.\n\nIf no tz is specified, uses local timezone."),
        new("utcnow", "/", UtcNow, "Return a new datetime representing UTC day and time."),
        new("fromtimestamp", "timestamp, tz=None", static (interp, a) => DateArguments.TryZone(interp, a[2], out PyZone? zone)
                && Timestamps.TrySeconds(interp, a[1], isRounded: true, out long seconds, out int microseconds)
                ? OfSeconds(interp, (PyType)a[0].Reference!, seconds, microseconds, zone)
                : Value.Error,
            "timestamp[, tz] -> tz's local time from POSIX timestamp."),
        new("utcfromtimestamp", "timestamp, /", UtcFromTimestamp, "Construct a naive UTC datetime from a POSIX timestamp."),
        new("strptime", "date_string, format, /", static (interp, a) => Strptime(interp, (PyType)a[0].Reference!, a[1], a[2]),
            "string, format -> new datetime parsed from a string (like time.strptime())."),
        new("combine", "date, time, tzinfo=<unset>", Combine, "date, time -> datetime with same date and time fields"),
        new("fromisoformat", "object, /", static (interp, a) => FromIsoFormat(interp, (PyType)a[0].Reference!, a[1]),
            "string -> datetime from a string in most ISO 8601 formats"),
    ];

    private static Value Now(Interpreter interp, PyType type, PyZone? zone)
    {
        long microseconds = (DateTime.UtcNow - DateTime.UnixEpoch).Ticks / MicrosecondTicks;
        long seconds = Math.DivRem(microseconds, DayTime.PerSecond, out long rest);
        return OfSeconds(interp, type, seconds, (int)rest, zone);
    }

    private static Value UtcNow(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        interp.Warn(
            Exceptions.DeprecationWarning,
            "datetime.datetime.utcnow() is deprecated and scheduled for removal in a future version. "
            + "Use timezone-aware objects to represent datetimes in UTC: datetime.datetime.now(datetime.UTC).");
        long microseconds = (DateTime.UtcNow - DateTime.UnixEpoch).Ticks / MicrosecondTicks;
        return PyDateTime.MakeMoved(interp, (PyType)arguments[0].Reference!, Calendar.EpochOrdinal, microseconds, null);
    }

    private static Value UtcFromTimestamp(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        interp.Warn(
            Exceptions.DeprecationWarning,
            "datetime.datetime.utcfromtimestamp() is deprecated and scheduled for removal in a future version. "
            + "Use timezone-aware objects to represent datetimes in UTC: datetime.datetime.fromtimestamp(timestamp, datetime.UTC).");
        return Timestamps.TrySeconds(interp, arguments[1], isRounded: true, out long seconds, out int microseconds)
            ? OfShown(interp, (PyType)arguments[0].Reference!, seconds, microseconds, null, 0)
            : Value.Error;
    }

    /// <summary>The moment of a timestamp: local time without a zone, otherwise what the zone makes of UTC.</summary>
    private static Value OfSeconds(Interpreter interp, PyType type, long seconds, int microseconds, PyZone? zone)
    {
        if (zone is null)
        {
            return Timestamps.TryLocal(interp, seconds, out long shown)
                ? OfShown(interp, type, shown, microseconds, null, Timestamps.FoldAt(seconds))
                : Value.Error;
        }

        Value utc = OfShown(interp, type, seconds, microseconds, zone, 0);
        return utc.IsError ? utc : FromUtc(interp, zone, utc);
    }

    private static Value OfShown(Interpreter interp, PyType type, long seconds, int microseconds, PyZone? zone, int fold)
    {
        if (!Timestamps.CheckYear(interp, seconds))
        {
            return Value.Error;
        }

        int packed = PyDate.Pack((int)Timestamps.OrdinalOf(seconds, out int secondOfDay));
        return PyDateTime.Make(interp, type, packed, (secondOfDay * DayTime.PerSecond) + microseconds, zone, fold);
    }

    private static Value Combine(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        if (arguments[1].As<PyDate>() is not { } date)
        {
            return interp.Raise(Throw.TypeError($"combine() argument 1 must be datetime.date, not {CallArguments.TypeName(arguments[1])}"));
        }

        if (arguments[2].As<PyTime>() is not { } time)
        {
            return interp.Raise(Throw.TypeError($"combine() argument 2 must be datetime.time, not {CallArguments.TypeName(arguments[2])}"));
        }

        return DateArguments.TryZone(interp, arguments[3], out PyZone? zone)
            ? PyDateTime.Make(interp, (PyType)arguments[0].Reference!, date.Packed, time.Time, arguments[3].IsUnbound ? time.Zone : zone, time.Fold)
            : Value.Error;
    }

    private static Value FromIsoFormat(Interpreter interp, PyType type, Value text)
    {
        if (text.As<PyStr>() is not { } given)
        {
            return interp.Raise(Throw.TypeError("fromisoformat: argument must be str"));
        }

        var reader = new IsoReader(given.Text);
        if (!reader.TryDateAndTime())
        {
            return interp.Raise(IsoReader.Invalid(interp, text));
        }

        Value zone = ZoneOf(interp, reader);
        return zone.IsError ? zone : Called(
            interp,
            type,
            [reader.Year, reader.Month, reader.Day, reader.Hour, reader.Minute, reader.Second, reader.Microsecond],
            zone.As<PyZone>(),
            0);
    }

    /// <summary>The zone of the offset that a text ends with, or None.</summary>
    public static Value ZoneOf(Interpreter interp, in IsoReader reader) =>
        reader.HasOffset ? PyTimeZone.Make(interp, PyDelta.Of(reader.Offset), null) : Value.None;

    private static Value Strptime(Interpreter interp, PyType type, Value text, Value format)
    {
        var reader = new TimeReader(interp, DateArguments.Text(text, "strptime"), DateArguments.Text(format, "strptime", 2));
        if (!reader.TryRead())
        {
            return Value.Error;
        }

        Value zone = reader.Zone();
        return zone.IsError ? zone : Called(
            interp,
            type,
            [reader.Year, reader.Month, reader.Day, reader.Hour, reader.Minute, reader.Second, reader.Microsecond],
            zone.As<PyZone>(),
            0,
            isZoneLeftOut: zone.IsNone);
    }
}
