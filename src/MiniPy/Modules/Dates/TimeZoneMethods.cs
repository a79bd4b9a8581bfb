using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Dates;

/// <summary>The methods of timezone (library reference, "timezone Objects").</summary>
internal static class TimeZoneMethods
{
    public static TypeTable Table => new()
    {
        Doc = "Fixed offset from UTC implementation of tzinfo.",
        HasNew = true,
        Specials = "__repr__ __str__ __hash__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__",
        Methods =
        [
            BuiltinRow.Of2("tzname", "dt, /", static (_, self, moment) => Checked("tzname", moment, self.Unchecked<PyTimeZone>().Text),
                "If name is specified when timezone is created, returns the name.  Otherwise returns offset as 'UTC(+|-)HH:MM'."),
            BuiltinRow.Of2("utcoffset", "dt, /", static (_, self, moment) => Checked("utcoffset", moment, self.Unchecked<PyTimeZone>().Offset),
                "Return fixed offset."),
            BuiltinRow.Of2("dst", "dt, /", static (_, _, moment) => Checked("dst", moment, Value.None), "Return None."),
            BuiltinRow.Of2("fromutc", "dt, /", static (interp, self, moment) => ZoneMethods.Own(interp, self, moment) is { } given
                ? given.Move(interp, self.Unchecked<PyTimeZone>().Offset, isBack: false)
                : Value.Error, "datetime in UTC -> datetime in local time."),
            BuiltinRow.Of1("__getinitargs__", "/", static (_, self) => InitialArguments(self.Unchecked<PyTimeZone>()), "pickle support"),
        ],
        Constants = [("utc", PyTimeZone.Utc), ("min", OfMinutes(-(24 * 60) + 1)), ("max", OfMinutes((24 * 60) - 1))],
    };

    private static PyTimeZone OfMinutes(int minutes) => new(PyDelta.Of(minutes * DayTime.PerMinute), null);

    private static Value Checked(string method, Value moment, Value answer) => moment.IsNone || moment.As<PyDateTime>() is not null
        ? answer
        : throw Throw.TypeError($"{method}(dt) argument must be a datetime instance or None, not {moment.Type.Name}");

    private static PyTuple InitialArguments(PyTimeZone zone) => zone.Name is null ? new([zone.Offset]) : new([zone.Offset, zone.Name]);
}

/// <summary>How zones of a fixed offset are made, and what they do.</summary>
internal sealed class TimeZoneSlots : TypeSlots
{
    private static readonly ConstructorSignature Constructor = new("timezone", "offset, name=<unset>");

    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        var buffer = default(ArgumentBuffer);
        Span<Value> bound = ((Span<Value>)buffer)[..2];
        Constructor.Bind(arguments, bound);
        if (bound[0].As<PyDelta>() is not { } offset)
        {
            return interp.Raise(Throw.TypeError($"timezone() argument 1 must be datetime.timedelta, not {CallArguments.TypeName(bound[0])}"));
        }

        return bound[1].IsUnbound || bound[1].As<PyStr>() is not null
            ? PyTimeZone.Make(interp, offset, bound[1].As<PyStr>())
            : interp.Raise(Throw.TypeError($"timezone() argument 2 must be str, not {CallArguments.TypeName(bound[1])}"));
    }

    public override long Hash(Interpreter interp, Value self) => self.Unchecked<PyTimeZone>().Offset.Hash;

    public override string Repr(Interpreter interp, Value self)
    {
        PyTimeZone zone = self.Unchecked<PyTimeZone>();
        return ReferenceEquals(zone, PyTimeZone.Utc) ? "datetime.timezone.utc"
            : zone.Name is null ? $"{self.Type.Name}({Operators.Repr(interp, zone.Offset)})"
            : $"{self.Type.Name}({Operators.Repr(interp, zone.Offset)}, {Operators.Repr(interp, zone.Name)})";
    }

    public override string Str(Interpreter interp, Value self) => self.Unchecked<PyTimeZone>().Text.Text;

    public override Value Compare(Interpreter interp, Value self, Value other, Comparison comparison) =>
        other.As<PyTimeZone>() is { } right && comparison is (Comparison.Equal or Comparison.NotEqual)
            ? Value.FromBool((self.Unchecked<PyTimeZone>().Microseconds == right.Microseconds) == (comparison == Comparison.Equal))
            : Value.NotImplemented;
}
