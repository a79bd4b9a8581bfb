using MiniPy.Numbers;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Dates;

/// <summary>A duration (library reference, "timedelta Objects"): days, and what is added to them: microseconds, of less than a day.</summary>
internal class PyDelta(PyType type, int days, long timeOfDay) : PyObject(type)
{
    public const int MostDays = 999_999_999;

    /// <summary>Below so many days a duration is a number of microseconds of 64 bits.</summary>
    private const int FewDays = 100_000_000;

    public static readonly PyType DeltaType = new("datetime.timedelta", new DeltaSlots(), Types.Object, static () => DeltaMethods.Table)
    {
        ComparesUnguarded = true,
    };

    public static readonly PyDelta Zero = new(DeltaType, 0, 0);

    public int Days => days;

    /// <summary>At least 0, and less than a day.</summary>
    public int Seconds => (int)((ulong)timeOfDay / DayTime.PerSecond);

    /// <summary>At least 0, and less than a second.</summary>
    public int Microseconds => (int)((ulong)timeOfDay % DayTime.PerSecond);

    public bool IsZero => days == 0 && timeOfDay == 0;

    /// <summary>The microseconds of its part of a day.</summary>
    public long TimeOfDay => timeOfDay;

    /// <summary>All of it in microseconds, if that fits.</summary>
    public bool TryTotal(out long total)
    {
        total = (days * DayTime.PerDay) + timeOfDay;
        return days is > -FewDays and < FewDays;
    }

    /// <summary>All of it in microseconds.</summary>
    public BigInt Total => TryTotal(out long total) ? total : BigInt.Sum(0, timeOfDay) + BigInt.Product(days, DayTime.PerDay);

    public int CompareTo(PyDelta other) =>
        days != other.Days ? days.CompareTo(other.Days) : timeOfDay.CompareTo(other.TimeOfDay);

    /// <summary>The hash, which is that of a tuple of its parts.</summary>
    public long Hash
    {
        get
        {
            ulong mixed = Hashing.MixIntoTuple(Hashing.TupleStart, Hashing.HashInt(days));
            mixed = Hashing.MixIntoTuple(mixed, Seconds);
            return Hashing.FinishTuple(Hashing.MixIntoTuple(mixed, Microseconds), 3);
        }
    }

    /// <summary>A duration of days and microseconds, which are less than a day; or <see cref="Value.Error"/>.</summary>
    public static Value Of(Interpreter interp, PyType type, long days, long timeOfDay)
    {
        return days is < -MostDays or > MostDays ? interp.Raise(TooLong(days))
            : type.IsUserDefined ? new PyDeltaInstance(type, (int)days, timeOfDay)
            : new PyDelta(type, (int)days, timeOfDay);
    }

    private static PythonException TooLong(long days) => Throw.OverflowError(days == (int)days
        ? $"days={days}; must have magnitude <= {MostDays}"
        : "Python int too large to convert to C int");

    /// <summary>A duration of so many microseconds.</summary>
    public static PyDelta Of(long microseconds)
    {
        long days = DayTime.DaysIn(microseconds, out long rest);
        return new PyDelta(DeltaType, (int)days, rest);
    }

    /// <summary>A duration of so many microseconds, or <see cref="Value.Error"/>.</summary>
    public static Value Of(Interpreter interp, PyType type, BigInt microseconds)
    {
        if (microseconds.IsSmall)
        {
            long few = DayTime.DaysIn(microseconds.Small, out long time);
            return Of(interp, type, few, time);
        }

        BigInt days = DeltaArithmetic.FloorDivide(microseconds, DayTime.PerDay, out BigInt rest);
        return Of(interp, type, days.IsSmall ? days.Small : long.MaxValue, rest.Small);
    }
}

/// <summary>An instance of a class derived from timedelta.</summary>
internal sealed class PyDeltaInstance(PyType type, int days, long timeOfDay) : PyDelta(type, days, timeOfDay)
{
    private InstanceState state;

    public override PyDict? Attributes => state.Attributes;

    public override ref InstanceState OwnState => ref state;

    public override PyDict? AttributesForWriting() => state.AttributesForWriting(Type);
}
