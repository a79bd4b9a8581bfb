using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Dates;

/// <summary>What <c>isocalendar()</c> gives: a tuple of an ISO year, a week and a weekday, which have names too.</summary>
internal sealed class IsoCalendarSlots : TupleSlots
{
    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        Span<Value> bound = new Value[3];
        int year = 0;
        int week = 0;
        int weekday = 0;
        return DateArguments.TryBind(interp, "IsoCalendarDate", arguments, ["year", "week", "weekday"], 3, 3, bound)
            && DateArguments.TryInt(interp, bound[0], ref year)
            && DateArguments.TryInt(interp, bound[1], ref week)
            && DateArguments.TryInt(interp, bound[2], ref weekday)
            ? IsoCalendar.Of(year, week, weekday)
            : Value.Error;
    }

    public override string Repr(Interpreter interp, Value self)
    {
        Value[] items = self.Unchecked<PyTuple>().Items;
        return $"{self.Type.Name}(year={items[0].AsInt}, week={items[1].AsInt}, weekday={items[2].AsInt})";
    }
}

/// <summary>The type of those tuples, and how they are made.</summary>
internal static class IsoCalendar
{
    private static readonly PyType CalendarType =
        new("datetime.IsoCalendarDate", new IsoCalendarSlots(), Types.Tuple, static () => Table, isSubclassable: false);

    private static TypeTable Table => new()
    {
        Doc = "The result of date.isocalendar() or datetime.isocalendar()\n\nThis object may be accessed either as a tuple of\n"
            + "  ((year, week, weekday))\nor via the object attributes as named in the above tuple.",
        HasNew = true,
        Specials = "__repr__",
        Methods =
        [
            // Unpickling makes a plain tuple.
            BuiltinRow.Of1("__reduce__", "/", static (_, self) =>
                new PyTuple([Types.Tuple, new PyTuple([new PyTuple(self.Unchecked<PyTuple>().Items)])])),
        ],
        Attributes =
        [
            new("year", static (_, self) => self.Unchecked<PyTuple>().Items[0]),
            new("week", static (_, self) => self.Unchecked<PyTuple>().Items[1]),
            new("weekday", static (_, self) => self.Unchecked<PyTuple>().Items[2]),
        ],
    };

    public static PyTuple Of(PyDate date)
    {
        int ordinal = date.Ordinal;
        Calendar.ToIsoWeek(date.Year, ordinal, out int year, out int week);
        return Of(year, week, Calendar.Weekday(ordinal) + 1);
    }

    public static PyTuple Of(int year, int week, int weekday) =>
        new([Value.FromInt(year), Value.FromInt(week), Value.FromInt(weekday)], CalendarType);
}
