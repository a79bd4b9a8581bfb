using System.Text;
using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Dates;

/// <summary>A <c>time.struct_time</c>: a tuple of nine numbers, with the name and the offset of a zone beside them.</summary>
internal sealed class PyStructTime(Value[] items, Value zone, Value offset) : PyTuple(items, StructTime.StructTimeType)
{
    public Value Zone => zone;

    /// <summary>In seconds, or None.</summary>
    public Value Offset => offset;
}

/// <summary>The type of those tuples (library reference, "time").</summary>
internal static class StructTime
{
    public const int Count = 9;
    public const int FieldCount = 11;

    public static readonly string[] Fields =
        ["tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst"];

    public static readonly PyType StructTimeType = new("time.struct_time", new StructTimeSlots(), Types.Tuple, static () => Table, isSubclassable: false);

    private static TypeTable Table => new()
    {
        Doc = "The time value as returned by gmtime(), localtime(), and strptime(), and\n accepted by asctime(), mktime() and strftime().  May be considered as a\n"
            + " sequence of 9 integers.\n\n Note that several fields' values are not the same as those defined by\n"
            + " the C language standard for struct tm.  For example, the value of the\n field tm_year is the actual year, not year - 1900.  See individual\n"
            + " fields' descriptions for details.",
        HasNew = true,
        Specials = "__repr__",
        Methods =
        [
            BuiltinRow.Of1("__reduce__", "/", static (_, self) => Reduce(self.Unchecked<PyStructTime>())),
        ],
        Constants =
        [
            ("n_fields", Value.FromInt(FieldCount)), ("n_sequence_fields", Value.FromInt(Count)), ("n_unnamed_fields", Value.FromInt(0)),
            ("__match_args__", new PyTuple([.. Fields.Select(static name => Value.FromString(name))])),
        ],
        Attributes =
        [
            .. Fields.Select(static (name, i) => new AttributeRow(name, (_, self) => self.Unchecked<PyTuple>().Items[i]) { IsMember = true }),
            new("tm_zone", static (_, self) => self.Unchecked<PyStructTime>().Zone) { IsMember = true, Doc = "abbreviation of timezone name" },
            new("tm_gmtoff", static (_, self) => self.Unchecked<PyStructTime>().Offset) { IsMember = true, Doc = "offset from UTC in seconds" },
        ],
    };

    private static PyTuple Reduce(PyStructTime time)
    {
        var rest = new PyDict();
        rest.SetStr(new PyStr("tm_zone"), time.Zone);
        rest.SetStr(new PyStr("tm_gmtoff"), time.Offset);
        return new PyTuple([time.Type, new PyTuple([new PyTuple(time.Items), rest])]);
    }

    public static PyStructTime Of(PyDate date, long time, int saving) => Of(ClockFields.Of(date, time, saving), Value.None, Value.None);

    public static PyStructTime Of(in ClockFields fields, Value zone, Value offset) => new(
        [
            Value.FromInt(fields.Year), Value.FromInt(fields.Month), Value.FromInt(fields.Day), Value.FromInt(fields.Hour), Value.FromInt(fields.Minute),
            Value.FromInt(fields.Second), Value.FromInt(fields.Weekday), Value.FromInt(fields.DayOfYear), Value.FromInt(fields.Saving),
        ],
        zone,
        offset);

    /// <summary>The name of the zone of a struct_time, or of local clocks for other values.</summary>
    public static string ZoneNameOf(Value moment, in ClockFields fields) =>
        moment.As<PyStructTime>() is { } time && time.Zone.As<PyStr>() is { } name ? name.Text
        : fields.Saving < 0 ? string.Empty
        : Timestamps.NameOf(fields.Saving > 0);

    /// <summary>False where neither a zone is given nor the season of the local one.</summary>
    public static bool HasOffset(Value moment, in ClockFields fields) => fields.Saving >= 0 || moment.As<PyStructTime>() is { Offset.IsInt: true };

    /// <summary>Its offset in seconds, which C takes for 0 where none is given.</summary>
    public static long OffsetOf(Value moment) => moment.As<PyStructTime>() is { } time && time.Offset.IsInt ? time.Offset.AsInt : 0;
}

/// <summary>How they are made, and how they are shown.</summary>
internal sealed class StructTimeSlots : TupleSlots
{
    private static readonly ConstructorSignature Constructor = new("time.struct_time", "sequence, dict=<unset>");
    private static readonly PyStr ZoneName = new("tm_zone");
    private static readonly PyStr OffsetName = new("tm_gmtoff");

    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        Span<Value> bound = new Value[2];
        Constructor.Bind(arguments, bound);
        if (!Iteration.IsIterable(interp, bound[0]))
        {
            throw Throw.TypeError("constructor requires a sequence");
        }

        Value[] items = Iteration.ToArray(interp, bound[0]);
        if (items.Length is < StructTime.Count or > StructTime.FieldCount)
        {
            string limit = items.Length < StructTime.Count ? $"at least {StructTime.Count}" : $"at most {StructTime.FieldCount}";
            throw Throw.TypeError($"time.struct_time() takes an {limit}-sequence ({items.Length}-sequence given)");
        }

        return new PyStructTime(items[..StructTime.Count], Rest(items, StructTime.Count, bound[1], ZoneName), Rest(items, StructTime.Count + 1, bound[1], OffsetName));
    }

    /// <summary>A field behind the ninth: of the sequence, or of the dict.</summary>
    private static Value Rest(Value[] items, int index, Value names, PyStr name)
    {
        Value named = names.As<PyDict>() is { } dict ? dict.GetStr(name) : Value.Unbound;
        return index < items.Length ? items[index] : named.IsUnbound ? Value.None : named;
    }

    public override string Repr(Interpreter interp, Value self)
    {
        var text = new StringBuilder(self.Type.Name).Append('(');
        Value[] items = self.Unchecked<PyTuple>().Items;
        for (int i = 0; i < items.Length; i++)
        {
            text.Append(i > 0 ? ", " : string.Empty).Append(StructTime.Fields[i]).Append('=').Append(Operators.Repr(interp, items[i]));
        }

        return text.Append(')').ToString();
    }
}
