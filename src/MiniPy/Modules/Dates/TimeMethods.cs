using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Dates;

/// <summary>The methods of time (library reference, "time Objects").</summary>
internal static class TimeMethods
{
    private const string ReplaceSignature = "hour=<unset>, minute=<unset>, second=<unset>, microsecond=<unset>, tzinfo=<unset>, *, fold=<unset>";

    /// <summary>The protocol of pickle from which on a state has room for the fold.</summary>
    public const long FoldProtocol = 4;

    public static TypeTable Table => new()
    {
        Doc = "time([hour[, minute[, second[, microsecond[, tzinfo]]]]]) --> a time object\n\n"
            + "All arguments are optional. tzinfo may be None, or an instance of\na tzinfo subclass. The remaining arguments may be ints.\n",
        HasNew = true,
        Specials = "__repr__ __str__ __hash__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__",
        ClassMethods =
        [
            new("fromisoformat", "object, /", static (interp, a) => FromIsoFormat(interp, a[0], a[1]), "string -> time from a string in ISO 8601 format"),
        ],
        Methods =
        [
            new("isoformat", "timespec='auto'", static (interp, a) => TryForm(interp, a[1], 1, out TimeForm form) ? IsoFormat(interp, a[0], form) : Value.Error,
                "Return string in ISO 8601 format, [HH[:MM[:SS[.mmm[uuu]]]]][+HH:MM].\n\n" + FormDoc),
            BuiltinRow.Of2("strftime", "format", static (interp, self, format) =>
                Operators.Text(Strftime(interp, self, DateArguments.Text(format, "strftime"))), "format -> strftime() style string."),
            BuiltinRow.Of2("__format__", "format, /", static (interp, self, format) =>
                Operators.Text(DateMethods.Format(interp, self, DateArguments.Text(format, "__format__"))), "Formats self with strftime."),
            BuiltinRow.Of1("utcoffset", "/", static (interp, self) => Zones.Ask(interp, self.Unchecked<PyTime>().Zone, Zones.OffsetName, Value.None),
                "Return self.tzinfo.utcoffset(self)."),
            BuiltinRow.Of1("tzname", "/", static (interp, self) => Zones.Name(interp, self.Unchecked<PyTime>().Zone, Value.None),
                "Return self.tzinfo.tzname(self)."),
            BuiltinRow.Of1("dst", "/", static (interp, self) => Zones.Ask(interp, self.Unchecked<PyTime>().Zone, Zones.SavingName, Value.None),
                "Return self.tzinfo.dst(self)."),
            new("replace", ReplaceSignature, Replace, "Return time with new specified fields."),
            new("__replace__", ReplaceSignature, Replace, "The same as replace()."),
            BuiltinRow.Of2("__reduce_ex__", "protocol, /", static (interp, self, protocol) =>
                Reduce(self.Unchecked<PyTime>(), Operators.IndexInt64(interp, protocol)), "__reduce_ex__(proto) -> (cls, state)"),
            BuiltinRow.Of1("__reduce__", "/", static (_, self) => Reduce(self.Unchecked<PyTime>(), 2), "__reduce__() -> (cls, state)"),
        ],
        Attributes =
        [
            new("hour", static (_, self) => Value.FromInt(DayTime.Hour(self.Unchecked<PyTime>().Time))),
            new("minute", static (_, self) => Value.FromInt(DayTime.Minute(self.Unchecked<PyTime>().Time))),
            new("second", static (_, self) => Value.FromInt(DayTime.Second(self.Unchecked<PyTime>().Time))),
            new("microsecond", static (_, self) => Value.FromInt(DayTime.Microsecond(self.Unchecked<PyTime>().Time))),
            new("tzinfo", static (_, self) => self.Unchecked<PyTime>().ZoneValue),
            new("fold", static (_, self) => Value.FromInt(self.Unchecked<PyTime>().Fold)),
        ],
        Constants =
        [
            ("min", new PyTime(PyTime.TimeType, 0, null, 0)),
            ("max", new PyTime(PyTime.TimeType, DayTime.PerDay - 1, null, 0)),
            ("resolution", PyDelta.Of(1)),
        ],
    };

    public const string FormDoc = "The optional argument timespec specifies the number of additional terms\nof the time to include. "
        + "Valid options are 'auto', 'hours', 'minutes',\n'seconds', 'milliseconds' and 'microseconds'.\n";

    /// <summary>How much of a time is wanted; false with an exception pending.</summary>
    public static bool TryForm(Interpreter interp, Value given, int position, out TimeForm form)
    {
        form = DateArguments.Text(given, "isoformat", position) switch
        {
            "auto" => TimeForm.Automatic,
            "hours" => TimeForm.Hours,
            "minutes" => TimeForm.Minutes,
            "seconds" => TimeForm.Seconds,
            "milliseconds" => TimeForm.Milliseconds,
            "microseconds" => TimeForm.Microseconds,
            _ => (TimeForm)(-1),
        };
        return form >= 0 || interp.Fail(Throw.ValueError("Unknown timespec value"));
    }

    public static Value IsoFormat(Interpreter interp, Value self, TimeForm form)
    {
        PyTime time = self.Unchecked<PyTime>();
        if (!Zones.TryOffset(interp, time.Zone, Value.None, out ZoneOffset offset))
        {
            return Value.Error;
        }

        var text = new DateText(stackalloc char[48]);
        text.Time(time.Time, form);
        if (offset.IsKnown)
        {
            text.Offset(offset.Microseconds, ":");
        }

        return Value.FromString(text.ToString());
    }

    /// <summary>Null with an exception pending.</summary>
    public static string? Strftime(Interpreter interp, Value self, string format) =>
        new TimeFormatting(interp, self, ClockFields.OfTime(self.Unchecked<PyTime>().Time)).Format(format);

    private static Value FromIsoFormat(Interpreter interp, Value type, Value text)
    {
        if (text.As<PyStr>() is not { } given)
        {
            return interp.Raise(Throw.TypeError("fromisoformat: argument must be str"));
        }

        // The T that ISO 8601 puts before a time may be left out.
        var reader = new IsoReader(given.Text.AsSpan(given.Text.StartsWith('T') ? 1 : 0));
        if (!reader.TryTime())
        {
            return interp.Raise(IsoReader.Invalid(interp, text));
        }

        Value zone = DateTimeMethods.ZoneOf(interp, reader);
        return zone.IsError ? zone : Called(
            interp, (PyType)type.Reference!, reader.Hour, reader.Minute, reader.Second, reader.Microsecond, zone.As<PyZone>(), 0);
    }

    private static Value Replace(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyTime self = arguments[0].Unchecked<PyTime>();
        int hour = DayTime.Hour(self.Time);
        int minute = DayTime.Minute(self.Time);
        int second = DayTime.Second(self.Time);
        int microsecond = DayTime.Microsecond(self.Time);
        int fold = self.Fold;
        if (!DateArguments.TryInt(interp, arguments[1], ref hour)
            || !DateArguments.TryInt(interp, arguments[2], ref minute)
            || !DateArguments.TryInt(interp, arguments[3], ref second)
            || !DateArguments.TryInt(interp, arguments[4], ref microsecond)
            || !DateArguments.TryInt(interp, arguments[6], ref fold)
            || !DateArguments.CheckFold(interp, fold)
            || !DateArguments.TryZone(interp, arguments[5], out PyZone? zone))
        {
            return Value.Error;
        }

        return Called(interp, self.Type, hour, minute, second, microsecond, arguments[5].IsUnbound ? self.Zone : zone, fold);
    }

    /// <summary>What a class makes of a time; a derived one is called.</summary>
    private static Value Called(Interpreter interp, PyType type, int hour, int minute, int second, int microsecond, PyZone? zone, int fold)
    {
        if (!type.IsUserDefined)
        {
            return DateArguments.CheckTime(interp, hour, minute, second, microsecond, fold)
                ? PyTime.Make(type, DayTime.Of(hour, minute, second, microsecond), zone, fold)
                : Value.Error;
        }

        ReadOnlySpan<Value> all =
        [
            Value.FromInt(hour), Value.FromInt(minute), Value.FromInt(second), Value.FromInt(microsecond), zone is null ? Value.None : zone, Value.FromInt(fold),
        ];
        return type.Type.Slots.Call(interp, type, fold == 0 ? new Arguments(all[..^1]) : new Arguments(all, PyDateTime.FoldNames));
    }

    /// <summary>The six bytes of a time in the state that pickle keeps.</summary>
    public static byte[] State(long time)
    {
        int microsecond = DayTime.Microsecond(time);
        return
        [
            (byte)DayTime.Hour(time), (byte)DayTime.Minute(time), (byte)DayTime.Second(time), (byte)(microsecond >> 16), (byte)(microsecond >> 8), (byte)microsecond,
        ];
    }

    private static PyTuple Reduce(PyTime time, long protocol)
    {
        byte[] state = State(time.Time);
        state[0] |= (byte)(protocol >= FoldProtocol ? time.Fold << 7 : 0);
        return new PyTuple([time.Type, time.Zone is null ? new PyTuple([new PyBytes(state)]) : new PyTuple([new PyBytes(state), time.Zone])]);
    }
}
