using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Dates;

/// <summary>An instance of tzinfo (library reference, "tzinfo Objects"), which programs derive classes from.</summary>
internal class PyZone(PyType type) : PyObject(type)
{
    public static readonly PyType ZoneType = new("datetime.tzinfo", new ZoneSlots(), Types.Object, static () => ZoneMethods.Table);

    private InstanceState state;

    public override PyDict? Attributes => state.Attributes;

    public override ref InstanceState OwnState => ref state;

    public override PyDict? AttributesForWriting() => state.AttributesForWriting(Type);
}

/// <summary>A zone of a fixed offset (library reference, "timezone Objects").</summary>
internal sealed class PyTimeZone(PyDelta offset, PyStr? name) : PyZone(TimeZoneType)
{
    public static readonly PyType TimeZoneType =
        new("datetime.timezone", new TimeZoneSlots(), PyZone.ZoneType, static () => TimeZoneMethods.Table, isSubclassable: false);

    /// <summary>The only one without an offset and without a name.</summary>
    public static readonly PyTimeZone Utc = new(PyDelta.Zero, null);

    public PyDelta Offset => offset;

    /// <summary>The name it was made with, or null.</summary>
    public PyStr? Name => name;

    /// <summary>The offset in microseconds.</summary>
    public long Microseconds { get; } = (offset.Days * DayTime.PerDay) + offset.TimeOfDay;

    /// <summary>The name: that it was made with, or one made of the offset.</summary>
    public PyStr Text
    {
        get
        {
            if (name is not null)
            {
                return name;
            }

            var text = new DateText(stackalloc char[32]);
            text.Add("UTC");
            if (Microseconds != 0)
            {
                text.Offset(Microseconds, ":");
            }

            return new PyStr(text.ToString());
        }
    }

    /// <summary>A zone of an offset and perhaps a name; <see cref="Value.Error"/> with a ValueError pending for an offset of a day or more.</summary>
    public static Value Make(Interpreter interp, PyDelta offset, PyStr? name)
    {
        if (name is null && offset.IsZero)
        {
            return Utc;
        }

        return Zones.IsOffset(offset)
            ? new PyTimeZone(offset, name)
            : interp.Raise(Throw.ValueError($"{Zones.OffsetRange}, not {Operators.Repr(interp, offset)}."));
    }
}

/// <summary>What instances of tzinfo do: nothing yet.</summary>
internal sealed class ZoneSlots : TypeSlots
{
    public override Value New(Interpreter interp, PyType type, in Arguments arguments) => new PyZone(type);
}
