using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Dates;

/// <summary>A day and a time of it (library reference, "datetime Objects"), with or without a zone.</summary>
internal class PyDateTime(PyType type, int packed, long time, PyZone? zone, int fold) : PyDate(type, packed)
{
    public static readonly PyType DateTimeType = new("datetime.datetime", new DateTimeSlots(), DateType, static () => DateTimeMethods.Table)
    {
        ComparesUnguarded = true,
    };

    /// <summary>The name of the argument of a fold, which classes are given where it is not 0.</summary>
    public static readonly PyStr[] FoldNames = [new("fold")];

    /// <summary>Microseconds since midnight.</summary>
    public long Time => time;

    /// <summary>The zone; only <c>astimezone</c> gives the moment that it has made another one.</summary>
    public PyZone? Zone { get; set; } = zone;

    /// <summary>1 for the second of two moments that clocks show alike.</summary>
    public int Fold => fold;

    public Value ZoneValue => Zone is null ? Value.None : Zone;

    public static PyDateTime New(PyType type, int packed, long time, PyZone? zone, int fold) =>
        type.IsUserDefined ? new PyDateTimeInstance(type, packed, time, zone, fold) : new PyDateTime(type, packed, time, zone, fold);

    /// <summary>
    /// What a class makes of a moment: datetime an instance, a class derived from it what calling it with the seven numbers and the zone gives; may be
    /// <see cref="Value.Error"/>.
    /// </summary>
    public static Value Make(Interpreter interp, PyType type, int packed, long time, PyZone? zone, int fold) => type.IsUserDefined
        ? CallWith(interp, type, new PyDate(DateType, packed), time, zone, fold)
        : new PyDateTime(type, packed, time, zone, fold);

    private static Value CallWith(Interpreter interp, PyType type, PyDate date, long time, PyZone? zone, int fold) => Call(
        interp,
        type,
        [date.Year, date.Month, date.Day, DayTime.Hour(time), DayTime.Minute(time), DayTime.Second(time), DayTime.Microsecond(time)],
        zone,
        fold);

    /// <summary>Calls a class with seven numbers, a zone unless that is left out, and a fold that is not 0.</summary>
    public static Value Call(Interpreter interp, PyType type, ReadOnlySpan<int> numbers, PyZone? zone, int fold, bool isZoneLeftOut = false)
    {
        var buffer = default(DateArgumentBuffer);
        Span<Value> arguments = ((Span<Value>)buffer)[..(numbers.Length + (isZoneLeftOut ? 0 : 1) + fold)];
        for (int i = 0; i < numbers.Length; i++)
        {
            arguments[i] = Value.FromInt(numbers[i]);
        }

        if (!isZoneLeftOut)
        {
            arguments[numbers.Length] = zone is null ? Value.None : zone;
        }

        if (fold == 0)
        {
            return type.Type.Slots.Call(interp, type, new Arguments(arguments));
        }

        arguments[^1] = Value.FromInt(fold);
        return type.Type.Slots.Call(interp, type, new Arguments(arguments, FoldNames));
    }

    /// <summary>A moment of an ordinal and a time, which may lie outside of the day; an OverflowError is pending for a day that there is not.</summary>
    public static Value MakeMoved(Interpreter interp, PyType type, long ordinal, long time, PyZone? zone)
    {
        ordinal += DayTime.DaysIn(time, out time);
        return ordinal is < 1 or > Calendar.MaxOrdinal
            ? interp.Raise(Throw.OverflowError("date value out of range"))
            : Make(interp, type, Pack((int)ordinal), time, zone, 0);
    }

    /// <summary>A duration later or earlier.</summary>
    public Value Move(Interpreter interp, PyDelta delta, bool isBack)
    {
        int days = isBack ? -delta.Days : delta.Days;
        long moved = isBack ? time - delta.TimeOfDay : time + delta.TimeOfDay;
        if (moved < 0)
        {
            moved += DayTime.PerDay;
            days--;
        }
        else if (moved >= DayTime.PerDay)
        {
            moved -= DayTime.PerDay;
            days++;
        }

        // Most moves stay within their month.
        int day = Day + days;
        return (days == 0 || day is >= 1 and <= 28) && ReferenceEquals(Type, DateTimeType)
            ? new PyDateTime(DateTimeType, Packed + days, moved, Zone, 0)
            : MakeMoved(interp, Type, (long)Ordinal + days, moved, Zone);
    }

    /// <summary>The other moment that clocks of the zone may show alike.</summary>
    public PyDateTime WithOtherFold() => New(Type, Packed, time, Zone, 1 - Fold);

    /// <summary>Microseconds since the day before 0001-01-01.</summary>
    public long Microseconds => (Ordinal * DayTime.PerDay) + time;

    public bool TryOffset(Interpreter interp, out ZoneOffset offset)
    {
        if (Zone is null)
        {
            offset = ZoneOffset.None;
            return true;
        }

        return Zones.TryOffset(interp, Zone, this, out offset);
    }
}

/// <summary>An instance of a class derived from datetime.</summary>
internal sealed class PyDateTimeInstance(PyType type, int packed, long time, PyZone? zone, int fold) : PyDateTime(type, packed, time, zone, fold)
{
    private InstanceState state;

    public override PyDict? Attributes => state.Attributes;

    public override ref InstanceState OwnState => ref state;

    public override PyDict? AttributesForWriting() => state.AttributesForWriting(Type);
}
