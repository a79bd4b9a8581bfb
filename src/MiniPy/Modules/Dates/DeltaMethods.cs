using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Dates;

/// <summary>The methods of timedelta (library reference, "timedelta Objects").</summary>
internal static class DeltaMethods
{
    public static TypeTable Table => new()
    {
        Doc = "Difference between two datetime values.\n\n"
            + "timedelta(days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0)\n\n"
            + "All arguments are optional and default to 0.\nArguments may be integers or floats, and may be positive or negative.",
        HasNew = true,
        Specials = "__repr__ __str__ __hash__ __bool__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ "
            + "__mod__ __rmod__ __divmod__ __rdivmod__ __neg__ __pos__ __abs__ __floordiv__ __rfloordiv__ __truediv__ __rtruediv__",
        Methods =
        [
            BuiltinRow.Of1("total_seconds", "/", static (_, self) => Value.FromFloat(TotalSeconds(self.Unchecked<PyDelta>())), "Total seconds in the duration."),
            BuiltinRow.Of1("__reduce__", "/", static (_, self) => Reduce(self.Unchecked<PyDelta>()), "__reduce__() -> (cls, state)"),
        ],
        Attributes =
        [
            new("days", static (_, self) => Value.FromInt(self.Unchecked<PyDelta>().Days)) { Doc = "Number of days.", IsMember = true },
            new("seconds", static (_, self) => Value.FromInt(self.Unchecked<PyDelta>().Seconds))
            {
                Doc = "Number of seconds (>= 0 and less than 1 day).",
                IsMember = true,
            },
            new("microseconds", static (_, self) => Value.FromInt(self.Unchecked<PyDelta>().Microseconds))
            {
                Doc = "Number of microseconds (>= 0 and less than 1 second).",
                IsMember = true,
            },
        ],
        Constants =
        [
            ("min", new PyDelta(PyDelta.DeltaType, -PyDelta.MostDays, 0)),
            ("max", new PyDelta(PyDelta.DeltaType, PyDelta.MostDays, DayTime.PerDay - 1)),
            ("resolution", PyDelta.Of(1)),
        ],
    };

    public static double TotalSeconds(PyDelta delta) =>
        delta.TryTotal(out long total) && total is > -(1L << 53) and < 1L << 53
            ? total / (double)DayTime.PerSecond
            : IntConversion.Quotient(delta.Total, DayTime.PerSecond);

    private static PyTuple Reduce(PyDelta delta) => new(
        [delta.Type, new PyTuple([Value.FromInt(delta.Days), Value.FromInt(delta.Seconds), Value.FromInt(delta.Microseconds)])]);
}
