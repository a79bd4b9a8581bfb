using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Dates;

/// <summary>The methods of datetime (library reference, "datetime Objects").</summary>
internal static partial class DateTimeMethods
{
    private static readonly PyStr IsoFormatName = new("isoformat");
    private static readonly PyStr FromUtcName = new("fromutc");
    private static readonly PyStr Space = new(" ");

    private const string ReplaceSignature = "year=<unset>, month=<unset>, day=<unset>, hour=<unset>, minute=<unset>, second=<unset>, microsecond=<unset>, "
        + "tzinfo=<unset>, *, fold=<unset>";

    public static TypeTable Table => new()
    {
        Doc = "datetime(year, month, day[, hour[, minute[, second[, microsecond[,tzinfo]]]]])\n\n"
            + "The year, month and day arguments are required. tzinfo may be None, or an\ninstance of a tzinfo subclass. The remaining arguments may be ints.\n",
        HasNew = true,
        Specials = "__repr__ __str__ __hash__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __add__ __radd__ __sub__ __rsub__",
        ClassMethods = MakerRows,
        Methods =
        [
            BuiltinRow.Of1("date", "/", static (_, self) => new PyDate(PyDate.DateType, self.Unchecked<PyDate>().Packed),
                "Return date object with same year, month and day."),
            BuiltinRow.Of1("time", "/", static (_, self) => TimeOf(self.Unchecked<PyDateTime>(), null), "Return time object with same time but with tzinfo=None."),
            BuiltinRow.Of1("timetz", "/", static (_, self) => TimeOf(self.Unchecked<PyDateTime>(), self.Unchecked<PyDateTime>().Zone),
                "Return time object with same time and tzinfo."),
            BuiltinRow.Of1("ctime", "/", static (_, self) => Value.FromString(DateText.Clock(self.Unchecked<PyDate>(), self.Unchecked<PyDateTime>().Time)),
                "Return ctime() style string."),
            BuiltinRow.Of1("timetuple", "/", TimeTuple, "Return time tuple, compatible with time.localtime()."),
            BuiltinRow.Of1("timestamp", "/", Timestamp, "Return POSIX timestamp as float."),
            BuiltinRow.Of1("utctimetuple", "/", UtcTimeTuple, "Return UTC time tuple, compatible with time.localtime()."),
            new("isoformat", "sep='T', timespec='auto'", IsoFormat,
                "[sep] -> string in ISO 8601 format, YYYY-MM-DDT[HH[:MM[:SS[.mmm[uuu]]]]][+HH:MM].\n"
                + "sep is used to separate the year from the time, and defaults to 'T'.\n" + TimeMethods.FormDoc),
            BuiltinRow.Of1("utcoffset", "/", static (interp, self) => Zones.Ask(interp, self.Unchecked<PyDateTime>().Zone, Zones.OffsetName, self),
                "Return self.tzinfo.utcoffset(self)."),
            BuiltinRow.Of1("tzname", "/", static (interp, self) => Zones.Name(interp, self.Unchecked<PyDateTime>().Zone, self),
                "Return self.tzinfo.tzname(self)."),
            BuiltinRow.Of1("dst", "/", static (interp, self) => Zones.Ask(interp, self.Unchecked<PyDateTime>().Zone, Zones.SavingName, self),
                "Return self.tzinfo.dst(self)."),
            new("replace", ReplaceSignature, Replace, "Return datetime with new specified fields."),
            new("__replace__", ReplaceSignature, Replace, "The same as replace()."),
            new("astimezone", "tz=None", static (interp, a) => AsTimeZone(interp, a[0], a[1]), "tz -> convert to local time in new timezone tz\n"),
            BuiltinRow.Of2("__reduce_ex__", "protocol, /", static (interp, self, protocol) =>
                Reduce(self.Unchecked<PyDateTime>(), Operators.IndexInt64(interp, protocol)), "__reduce_ex__(proto) -> (cls, state)"),
            BuiltinRow.Of1("__reduce__", "/", static (_, self) => Reduce(self.Unchecked<PyDateTime>(), 2), "__reduce__() -> (cls, state)"),
        ],
        Attributes =
        [
            new("hour", static (_, self) => Value.FromInt(DayTime.Hour(self.Unchecked<PyDateTime>().Time))),
            new("minute", static (_, self) => Value.FromInt(DayTime.Minute(self.Unchecked<PyDateTime>().Time))),
            new("second", static (_, self) => Value.FromInt(DayTime.Second(self.Unchecked<PyDateTime>().Time))),
            new("microsecond", static (_, self) => Value.FromInt(DayTime.Microsecond(self.Unchecked<PyDateTime>().Time))),
            new("tzinfo", static (_, self) => self.Unchecked<PyDateTime>().ZoneValue),
            new("fold", static (_, self) => Value.FromInt(self.Unchecked<PyDateTime>().Fold)),
        ],
        Constants =
        [
            ("min", new PyDateTime(PyDateTime.DateTimeType, PyDate.Pack(Calendar.MinYear, 1, 1), 0, null, 0)),
            ("max", new PyDateTime(PyDateTime.DateTimeType, PyDate.Pack(Calendar.MaxYear, 12, 31), DayTime.PerDay - 1, null, 0)),
            ("resolution", PyDelta.Of(1)),
        ],
    };

    private static PyTime TimeOf(PyDateTime moment, PyZone? zone) => new(PyTime.TimeType, moment.Time, zone, moment.Fold);

    /// <summary>What <c>__str__</c> asks a derived class for.</summary>
    public static Value CallIsoFormat(Interpreter interp, Value self)
    {
        Value method = Operators.GetAttributeOrError(interp, self, IsoFormatName);
        return method.IsError ? method : interp.CallOrError(method, Space);
    }

    private static Value IsoFormat(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        if (arguments[1].As<PyStr>() is not { Length: 1 } separator)
        {
            return interp.Raise(Throw.TypeError($"isoformat() argument 1 must be a unicode character, not {CallArguments.TypeName(arguments[1])}"));
        }

        return TimeMethods.TryForm(interp, arguments[2], 2, out TimeForm form)
            ? IsoFormat(interp, arguments[0].Unchecked<PyDateTime>(), separator.Text, form)
            : Value.Error;
    }

    public static Value IsoFormat(Interpreter interp, PyDateTime moment, string separator, TimeForm form)
    {
        if (!moment.TryOffset(interp, out ZoneOffset offset))
        {
            return Value.Error;
        }

        var text = new DateText(stackalloc char[64]);
        text.Date(moment);
        text.Add(separator);
        text.Time(moment.Time, form);
        if (offset.IsKnown)
        {
            text.Offset(offset.Microseconds, ":");
        }

        return Value.FromString(text.ToString());
    }

    private static Value TimeTuple(Interpreter interp, Value self)
    {
        PyDateTime moment = self.Unchecked<PyDateTime>();
        Value saving = Zones.Ask(interp, moment.Zone, Zones.SavingName, self);
        return saving.IsError ? saving
            : StructTime.Of(moment, moment.Time, saving.As<PyDelta>() is not { } delta ? -1 : delta.IsZero ? 0 : 1);
    }

    private static Value UtcTimeTuple(Interpreter interp, Value self)
    {
        PyDateTime moment = self.Unchecked<PyDateTime>();
        if (!moment.TryOffset(interp, out ZoneOffset offset))
        {
            return Value.Error;
        }

        Value utc = PyDateTime.MakeMoved(interp, PyDateTime.DateTimeType, moment.Ordinal, moment.Time - offset.Microseconds, null);
        return utc.IsError ? utc : StructTime.Of(utc.Unchecked<PyDateTime>(), utc.Unchecked<PyDateTime>().Time, 0);
    }

    private static Value Timestamp(Interpreter interp, Value self)
    {
        PyDateTime moment = self.Unchecked<PyDateTime>();
        if (moment.Zone is not null)
        {
            Value epoch = new PyDateTime(PyDateTime.DateTimeType, PyDate.Pack(1970, 1, 1), 0, PyTimeZone.Utc, 0);
            Value since = DateTimeSlots.Subtract(interp, moment, epoch.Unchecked<PyDateTime>());
            return since.IsError ? since : Value.FromFloat(DeltaMethods.TotalSeconds(since.Unchecked<PyDelta>()));
        }

        long shown = Timestamps.SecondsOf(moment.Ordinal, moment.Time);
        return Timestamps.TryFromLocal(interp, shown, moment.Fold, out long seconds)
            ? Value.FromFloat(seconds + (DayTime.Microsecond(moment.Time) / (double)DayTime.PerSecond))
            : Value.Error;
    }

    private static Value Replace(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyDateTime self = arguments[0].Unchecked<PyDateTime>();
        Span<int> numbers =
        [
            self.Year, self.Month, self.Day,
            DayTime.Hour(self.Time), DayTime.Minute(self.Time), DayTime.Second(self.Time), DayTime.Microsecond(self.Time),
        ];
        for (int i = 0; i < numbers.Length; i++)
        {
            if (!DateArguments.TryInt(interp, arguments[1 + i], ref numbers[i]))
            {
                return Value.Error;
            }
        }

        int fold = self.Fold;
        return DateArguments.TryInt(interp, arguments[9], ref fold)
            && DateArguments.CheckFold(interp, fold)
            && DateArguments.TryZone(interp, arguments[8], out PyZone? zone)
            ? Called(interp, self.Type, numbers, arguments[8].IsUnbound ? self.Zone : zone, fold)
            : Value.Error;
    }

    /// <summary>What a class makes of seven numbers and a zone; a derived one is called.</summary>
    private static Value Called(
        Interpreter interp, PyType type, ReadOnlySpan<int> numbers, PyZone? zone, int fold, bool isZoneLeftOut = false)
    {
        if (type.IsUserDefined)
        {
            return PyDateTime.Call(interp, type, numbers, zone, fold, isZoneLeftOut);
        }

        return DateArguments.CheckDate(interp, numbers[0], numbers[1], numbers[2])
            && DateArguments.CheckTime(interp, numbers[3], numbers[4], numbers[5], numbers[6], fold)
            ? new PyDateTime(
                type, PyDate.Pack(numbers[0], numbers[1], numbers[2]), DayTime.Of(numbers[3], numbers[4], numbers[5], numbers[6]), zone, fold)
            : Value.Error;
    }

    private static Value AsTimeZone(Interpreter interp, Value self, Value given)
    {
        PyDateTime moment = self.Unchecked<PyDateTime>();
        if (!DateArguments.TryZone(interp, given, out PyZone? zone))
        {
            return Value.Error;
        }

        if (moment.Zone is not null && ReferenceEquals(moment.Zone, zone))
        {
            return self;
        }

        if (!moment.TryOffset(interp, out ZoneOffset offset))
        {
            return Value.Error;
        }

        if (!offset.IsKnown)
        {
            // Without an offset it is local time.
            long shown = Timestamps.SecondsOf(moment.Ordinal, moment.Time);
            if (!Timestamps.TryFromLocal(interp, shown, moment.Fold, out long seconds))
            {
                return Value.Error;
            }

            offset = new ZoneOffset(true, (shown - seconds) * DayTime.PerSecond);
        }

        Value utc = PyDateTime.MakeMoved(interp, moment.Type, moment.Ordinal, moment.Time - offset.Microseconds, moment.Zone);
        if (utc.As<PyDateTime>() is not { } inUtc)
        {
            return utc;
        }

        if (zone is null)
        {
            Value local = LocalZone(interp, Timestamps.SecondsOf(inUtc.Ordinal, inUtc.Time));
            if (local.As<PyZone>() is not { } made)
            {
                return local;
            }

            zone = made;
        }

        inUtc.Zone = zone;
        return FromUtc(interp, zone, inUtc);
    }

    /// <summary>What a zone makes of a moment in UTC.</summary>
    private static Value FromUtc(Interpreter interp, PyZone zone, Value utc)
    {
        if (zone is PyTimeZone fixedZone && utc.As<PyDateTime>() is { } moment)
        {
            return moment.Move(interp, fixedZone.Offset, isBack: false);
        }

        Value method = Operators.GetAttributeOrError(interp, zone, FromUtcName);
        return method.IsError ? method : interp.CallOrError(method, utc);
    }

    /// <summary>The zone of local clocks at a moment.</summary>
    private static Value LocalZone(Interpreter interp, long seconds) => PyTimeZone.Make(
        interp, PyDelta.Of(Timestamps.OffsetAt(seconds) * DayTime.PerSecond), new PyStr(Timestamps.NameOf(Timestamps.IsSaving(seconds))));

    private static PyTuple Reduce(PyDateTime moment, long protocol)
    {
        byte[] state = [.. DateMethods.State(moment), .. TimeMethods.State(moment.Time)];
        state[2] |= (byte)(protocol >= TimeMethods.FoldProtocol ? moment.Fold << 7 : 0);
        return new PyTuple([moment.Type, moment.Zone is null ? new PyTuple([new PyBytes(state)]) : new PyTuple([new PyBytes(state), moment.Zone])]);
    }
}
