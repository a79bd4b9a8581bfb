using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Dates;

/// <summary>The datetime module: dates, times and the durations between them (library reference, "datetime").</summary>
internal static class DatetimeModule
{
    private static readonly string[] PublicNames = ["date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC"];

    public static PyModule Create(Interpreter interp)
    {
        var module = new PyModule("datetime");
        void Add(string name, Value value) => module.Names.SetStr(new PyStr(name), value);

        Add("__doc__", Value.FromString("Fast implementation of the datetime type."));
        Add("MINYEAR", Value.FromInt(Calendar.MinYear));
        Add("MAXYEAR", Value.FromInt(Calendar.MaxYear));
        Add("UTC", PyTimeZone.Utc);
        Add("__all__", new PyTuple([.. PublicNames.Select(static name => Value.FromString(name))]));
        foreach (PyType type in (PyType[])
            [PyDate.DateType, PyDateTime.DateTimeType, PyTime.TimeType, PyDelta.DeltaType, PyTimeZone.TimeZoneType, PyZone.ZoneType])
        {
            Add(type.QualifiedName, type);
        }

        return module;
    }
}
