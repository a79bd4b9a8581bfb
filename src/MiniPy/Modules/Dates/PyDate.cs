using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Dates;

/// <summary>A day (library reference, "date Objects"). Year, month and day stand in one number, whose order is that of the days.</summary>
internal class PyDate(PyType type, int packed) : PyObject(type)
{
    public static readonly PyType DateType = new("datetime.date", new DateSlots(), Types.Object, static () => DateMethods.Table)
    {
        ComparesUnguarded = true,
    };

    private const int YearBits = 16;
    private const int MonthBits = 8;

    public int Packed => packed;

    public int Year => packed >> YearBits;

    public int Month => (packed >> MonthBits) & 0xff;

    public int Day => packed & 0xff;

    public int Ordinal => Calendar.ToOrdinal(Year, Month, Day);

    public static int Pack(int year, int month, int day) => (year << YearBits) | (month << MonthBits) | day;

    /// <summary>The packed form of an ordinal, which must be one of a date.</summary>
    public static int Pack(int ordinal)
    {
        Calendar.FromOrdinal(ordinal, out int year, out int month, out int day);
        return Pack(year, month, day);
    }

    /// <summary>
    /// What a class makes of a day: date itself and datetime an instance, a class derived from them what calling it with the three numbers gives; may be
    /// <see cref="Value.Error"/>.
    /// </summary>
    public static Value Make(Interpreter interp, PyType type, int packed)
    {
        if (!type.IsUserDefined)
        {
            return ReferenceEquals(type, DateType) ? new PyDate(type, packed) : new PyDateTime(type, packed, 0, null, 0);
        }

        return interp.CallOrError(
            type, Value.FromInt(packed >> YearBits), Value.FromInt((packed >> MonthBits) & 0xff), Value.FromInt(packed & 0xff));
    }

    /// <summary>The same for an ordinal, with an OverflowError pending where there is no such day.</summary>
    public static Value MakeMoved(Interpreter interp, PyType type, long ordinal) =>
        ordinal is < 1 or > Calendar.MaxOrdinal
            ? interp.Raise(Throw.OverflowError("date value out of range"))
            : Make(interp, type, Pack((int)ordinal));
}

/// <summary>An instance of a class derived from date.</summary>
internal sealed class PyDateInstance(PyType type, int packed) : PyDate(type, packed)
{
    private InstanceState state;

    public override PyDict? Attributes => state.Attributes;

    public override ref InstanceState OwnState => ref state;

    public override PyDict? AttributesForWriting() => state.AttributesForWriting(Type);
}
