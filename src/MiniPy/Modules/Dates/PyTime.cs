using MiniPy.Objects;

namespace MiniPy.Modules.Dates;

/// <summary>A time of day (library reference, "time Objects"), with or without a zone.</summary>
internal class PyTime(PyType type, long time, PyZone? zone, int fold) : PyObject(type)
{
    public static readonly PyType TimeType = new("datetime.time", new TimeSlots(), Types.Object, static () => TimeMethods.Table)
    {
        ComparesUnguarded = true,
    };

    /// <summary>Microseconds since midnight.</summary>
    public long Time => time;

    public PyZone? Zone => zone;

    /// <summary>1 for the second of two times that clocks show alike.</summary>
    public int Fold => fold;

    public Value ZoneValue => zone is null ? Value.None : zone;

    public static PyTime Make(PyType type, long time, PyZone? zone, int fold) =>
        type.IsUserDefined ? new PyTimeInstance(type, time, zone, fold) : new PyTime(type, time, zone, fold);
}

/// <summary>An instance of a class derived from time.</summary>
internal sealed class PyTimeInstance(PyType type, long time, PyZone? zone, int fold) : PyTime(type, time, zone, fold)
{
    private InstanceState state;

    public override PyDict? Attributes => state.Attributes;

    public override ref InstanceState OwnState => ref state;

    public override PyDict? AttributesForWriting() => state.AttributesForWriting(Type);
}
