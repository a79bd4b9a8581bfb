using System.Diagnostics;
using MiniPy.Builtins;
using MiniPy.Modules.Dates;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules;

/// <summary>The time module: clocks, sleep, and calendars (library reference, "time").</summary>
internal static class TimeModule
{
    private const double NanosecondsPerSecond = 1e9;
    private const long NanosecondsPerTick = 1_000_000_000 / TimeSpan.TicksPerSecond;

    private static readonly BuiltinRow[] Rows =
    [
        new("monotonic", "/", (_, _) => Value.FromFloat(Monotonic() / NanosecondsPerSecond)),
        new("monotonic_ns", "/", (_, _) => Value.FromInt(Monotonic())),
        new("perf_counter", "/", (_, _) => Value.FromFloat(Monotonic() / NanosecondsPerSecond)),
        new("perf_counter_ns", "/", (_, _) => Value.FromInt(Monotonic())),
        new("process_time", "/", (_, _) => Value.FromFloat(Process() / NanosecondsPerSecond)),
        new("process_time_ns", "/", (_, _) => Value.FromInt(Process())),
        new("sleep", "secs, /", Sleep),
        new("time", "/", (_, _) => Value.FromFloat(Now())),
        new("time_ns", "/", (_, _) => Value.FromInt(WallClock())),
        .. TimeFunctions.Rows,
    ];

    public static PyModule Create(Interpreter interp)
    {
        PyModule module = ModuleLoader.MakeModule("time", Rows);
        module.Names.SetStr(new PyStr(StructTime.StructTimeType.QualifiedName), StructTime.StructTimeType);
        return module;
    }

    /// <summary>Seconds since 1970.</summary>
    public static double Now() => WallClock() / NanosecondsPerSecond;

    private static long Monotonic() => (long)(Stopwatch.GetTimestamp() * (NanosecondsPerSecond / Stopwatch.Frequency));

    private static long Process() => Environment.CpuUsage.TotalTime.Ticks * NanosecondsPerTick;

    private static long WallClock() => (DateTime.UtcNow - DateTime.UnixEpoch).Ticks * NanosecondsPerTick;

    private static Value Sleep(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        double seconds = Operators.ToFloat(interp, arguments[0]);
        if (double.IsNaN(seconds))
        {
            throw Throw.ValueError("Invalid value NaN (not a number)");
        }

        if (seconds < 0)
        {
            throw Throw.ValueError("sleep length must be non-negative");
        }

        interp.Sleep(TimeSpan.FromSeconds(Math.Min(seconds, TimeSpan.MaxValue.TotalSeconds / 2)));
        return Value.None;
    }
}
