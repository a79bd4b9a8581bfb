using MiniPy.Builtins;
using MiniPy.Numbers;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Dates;

/// <summary>The methods of date (library reference, "date Objects").</summary>
internal static class DateMethods
{
    private static readonly PyStr IsoFormatName = new("isoformat");
    private static readonly PyStr StrftimeName = new("strftime");
    private static readonly PyStr FromTimestampName = new("fromtimestamp");

    private const string ReplaceSignature = "year=<unset>, month=<unset>, day=<unset>";

    public static TypeTable Table => new()
    {
        Doc = "date(year, month, day) --> date object",
        HasNew = true,
        Specials = "__repr__ __str__ __hash__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __add__ __radd__ __sub__ __rsub__",
        ClassMethods =
        [
            new("fromtimestamp", "timestamp, /", static (interp, a) => FromTimestamp(interp, a[0], a[1]),
                "Create a date from a POSIX timestamp.\n\nThe timestamp is a number, e.g. created via time.time(), that is interpreted\nas local time."),
            new("fromordinal", "ordinal, /", static (interp, a) => FromOrdinal(interp, a[0], a[1]),
                "int -> date corresponding to a proleptic Gregorian ordinal."),
            new("fromisoformat", "object, /", static (interp, a) => FromIsoFormat(interp, a[0], a[1]),
                "str -> Construct a date from a string in ISO 8601 format."),
            new("fromisocalendar", "year, week, day", static (interp, a) => FromIsoCalendar(interp, a[0], a[1], a[2], a[3]),
                "int, int, int -> Construct a date from the ISO year, week number and weekday.\n\nThis is the inverse of the function date.isocalendar()"),
            new("today", "/", static (interp, a) => interp.CallOrError(
                    Operators.GetAttribute(interp, a[0], FromTimestampName), Value.FromFloat(TimeModule.Now())),
                "Current date or datetime:  same as self.__class__.fromtimestamp(time.time())."),
        ],
        Methods =
        [
            BuiltinRow.Of1("ctime", "/", static (_, self) => Value.FromString(DateText.Clock(self.Unchecked<PyDate>(), 0)), "Return ctime() style string."),
            BuiltinRow.Of2("strftime", "format", static (interp, self, format) => Strftime(interp, self, DateArguments.Text(format, "strftime")),
                "format -> strftime() style string."),
            BuiltinRow.Of2("__format__", "format, /", static (interp, self, format) =>
                Operators.Text(Format(interp, self, DateArguments.Text(format, "__format__"))), "Formats self with strftime."),
            BuiltinRow.Of1("isoformat", "/", static (_, self) => Value.FromString(IsoText(self.Unchecked<PyDate>())),
                "Return string in ISO 8601 format, YYYY-MM-DD."),
            BuiltinRow.Of1("isoweekday", "/", static (_, self) => Value.FromInt(Calendar.Weekday(self.Unchecked<PyDate>().Ordinal) + 1),
                "Return the day of the week represented by the date.\nMonday == 1 ... Sunday == 7"),
            BuiltinRow.Of1("isocalendar", "/", static (_, self) => IsoCalendar.Of(self.Unchecked<PyDate>()),
                "Return a named tuple containing ISO year, week number, and weekday."),
            BuiltinRow.Of1("toordinal", "/", static (_, self) => Value.FromInt(self.Unchecked<PyDate>().Ordinal),
                "Return proleptic Gregorian ordinal.  January 1 of year 1 is day 1."),
            BuiltinRow.Of1("weekday", "/", static (_, self) => Value.FromInt(Calendar.Weekday(self.Unchecked<PyDate>().Ordinal)),
                "Return the day of the week represented by the date.\nMonday == 0 ... Sunday == 6"),
            BuiltinRow.Of1("timetuple", "/", static (_, self) => StructTime.Of(self.Unchecked<PyDate>(), 0, -1),
                "Return time tuple, compatible with time.localtime()."),
            new("replace", ReplaceSignature, Replace, "Return date with new specified fields."),
            new("__replace__", ReplaceSignature, Replace, "__replace__() -> replace()"),
            BuiltinRow.Of1("__reduce__", "/", static (_, self) => Reduce(self.Unchecked<PyDate>()), "__reduce__() -> (cls, state)"),
        ],
        Attributes =
        [
            new("year", static (_, self) => Value.FromInt(self.Unchecked<PyDate>().Year)),
            new("month", static (_, self) => Value.FromInt(self.Unchecked<PyDate>().Month)),
            new("day", static (_, self) => Value.FromInt(self.Unchecked<PyDate>().Day)),
        ],
        Constants =
        [
            ("min", new PyDate(PyDate.DateType, PyDate.Pack(Calendar.MinYear, 1, 1))),
            ("max", new PyDate(PyDate.DateType, PyDate.Pack(Calendar.MaxYear, 12, 31))),
            ("resolution", new PyDelta(PyDelta.DeltaType, 1, 0)),
        ],
    };

    public static string IsoText(PyDate date)
    {
        var text = new DateText(stackalloc char[16]);
        text.Date(date);
        return text.ToString();
    }

    /// <summary>What <c>__str__</c> asks a derived class for.</summary>
    public static Value CallIsoFormat(Interpreter interp, Value self)
    {
        Value method = Operators.GetAttributeOrError(interp, self, IsoFormatName);
        return method.IsError ? method : method.Type.Slots.Call(interp, method, Arguments.None);
    }

    /// <summary>The text of a str that a method gave; null with an exception pending.</summary>
    public static string? TextOf(Interpreter interp, Value text, string method = "__str__")
    {
        if (!text.IsError && text.As<PyStr>() is null)
        {
            interp.Raise(Throw.TypeError($"{method} returned non-string (type {text.Type.Name})"));
        }

        return text.As<PyStr>()?.Text;
    }

    /// <summary><c>__format__</c> of dates, times and datetimes; null with an exception pending.</summary>
    public static string? Format(Interpreter interp, Value self, string specification)
    {
        if (specification.Length == 0)
        {
            return Operators.StrOrNull(interp, self);
        }

        if (!self.Type.IsUserDefined)
        {
            return TextOf(interp, Strftime(interp, self, specification));
        }

        Value method = Operators.GetAttributeOrError(interp, self, StrftimeName);
        return method.IsError ? null : TextOf(interp, interp.CallOrError(method, Value.FromString(specification)), "__format__");
    }

    private static Value Strftime(Interpreter interp, Value self, string format)
    {
        PyDate date = self.Unchecked<PyDate>();
        long time = 0;
        if (date is PyDateTime moment)
        {
            time = moment.Time;

            // The time tuple that C formats knows of daylight saving time; no letter shows it.
            if (moment.Zone is not (null or PyTimeZone) && Zones.Ask(interp, moment.Zone, Zones.SavingName, self).IsError)
            {
                return Value.Error;
            }
        }

        return Operators.Text(new TimeFormatting(interp, self, ClockFields.Of(date, time)).Format(format));
    }

    private static Value Replace(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyDate self = arguments[0].Unchecked<PyDate>();
        int year = self.Year;
        int month = self.Month;
        int day = self.Day;
        return DateArguments.TryInt(interp, arguments[1], ref year)
            && DateArguments.TryInt(interp, arguments[2], ref month)
            && DateArguments.TryInt(interp, arguments[3], ref day)
            && (self.Type.IsUserDefined || DateArguments.CheckDate(interp, year, month, day))
            ? Called(interp, self.Type, year, month, day)
            : Value.Error;
    }

    private static Value Called(Interpreter interp, PyType type, int year, int month, int day) => type.IsUserDefined
        ? interp.CallOrError(type, Value.FromInt(year), Value.FromInt(month), Value.FromInt(day))
        : PyDate.Make(interp, type, PyDate.Pack(year, month, day));

    private static Value FromTimestamp(Interpreter interp, Value type, Value timestamp)
    {
        if (!Timestamps.TrySeconds(interp, timestamp, isRounded: false, out long seconds, out _) || !Timestamps.TryLocal(interp, seconds, out long local))
        {
            return Value.Error;
        }

        return PyDate.Make(interp, (PyType)type.Reference!, PyDate.Pack((int)Timestamps.OrdinalOf(local)));
    }

    private static Value FromOrdinal(Interpreter interp, Value type, Value ordinal)
    {
        int number = 0;
        if (!DateArguments.TryInt(interp, ordinal, ref number))
        {
            return Value.Error;
        }

        if (number < 1)
        {
            return interp.Raise(Throw.ValueError("ordinal must be >= 1"));
        }

        if (number > Calendar.MaxOrdinal)
        {
            Calendar.FromOrdinal(number, out int year, out _, out _);
            return interp.Raise(Throw.ValueError($"year {year} is out of range"));
        }

        return PyDate.Make(interp, (PyType)type.Reference!, PyDate.Pack(number));
    }

    private static Value FromIsoFormat(Interpreter interp, Value type, Value text)
    {
        if (text.As<PyStr>() is not { } given)
        {
            return interp.Raise(Throw.TypeError("fromisoformat: argument must be str"));
        }

        var reader = new IsoReader(given.Text);
        if (given.Text.Length is not (7 or 8 or 10) || !reader.TryDate(given.Text.Length))
        {
            return interp.Raise(IsoReader.Invalid(interp, text));
        }

        return DateArguments.CheckDate(interp, reader.Year, reader.Month, reader.Day)
            ? PyDate.Make(interp, (PyType)type.Reference!, PyDate.Pack(reader.Year, reader.Month, reader.Day))
            : Value.Error;
    }

    private static Value FromIsoCalendar(Interpreter interp, Value type, Value givenYear, Value givenWeek, Value givenDay)
    {
        if (!TryComponent(interp, givenYear, out int year) || !TryComponent(interp, givenWeek, out int week) || !TryComponent(interp, givenDay, out int day))
        {
            return Value.Error;
        }

        string? problem = year is < Calendar.MinYear or > Calendar.MaxYear ? $"Year is out of range: {year}"
            : week is < 1 or > 53 || (week == 53 && !Calendar.HasLongYear(year)) ? $"Invalid week: {week}"
            : day is < 1 or > 7 ? $"Invalid day: {day} (range is [1, 7])"
            : null;
        int ordinal = problem is null ? Calendar.FirstMonday(year) + ((week - 1) * 7) + day - 1 : 0;
        problem ??= ordinal > Calendar.MaxOrdinal ? $"year {Calendar.MaxYear + 1} is out of range" : ordinal < 1 ? "year 0 is out of range" : null;
        return problem is null ? PyDate.Make(interp, (PyType)type.Reference!, PyDate.Pack(ordinal)) : interp.Raise(Throw.ValueError(problem));
    }

    private static bool TryComponent(Interpreter interp, Value value, out int number)
    {
        BigInt index = Operators.Index(interp, value);
        bool isInside = index >= int.MinValue && index <= int.MaxValue;
        number = isInside ? (int)index : 0;
        return isInside || interp.Fail(Throw.ValueError("ISO calendar component out of range"));
    }

    /// <summary>The state that pickle keeps of a day.</summary>
    public static byte[] State(PyDate date) => [(byte)(date.Year >> 8), (byte)date.Year, (byte)date.Month, (byte)date.Day];

    private static PyTuple Reduce(PyDate date) => new([date.Type, new PyTuple([new PyBytes(State(date))])]);
}
