using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Dates;

/// <summary>What a zone says of a moment's offset from UTC: none, or so many microseconds.</summary>
internal readonly record struct ZoneOffset(bool IsKnown, long Microseconds)
{
    public static ZoneOffset None => default;
}

/// <summary>Asks time zones, which may be written in Python.</summary>
internal static class Zones
{
    public const string OffsetRange = "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24)";

    public static readonly PyStr OffsetName = new("utcoffset");
    public static readonly PyStr SavingName = new("dst");
    private static readonly PyStr TextName = new("tzname");

    /// <summary>Less than a day in either direction.</summary>
    public static bool IsOffset(PyDelta delta) => delta.Days == 0 || (delta.Days == -1 && delta.TimeOfDay > 0);

    /// <summary><c>utcoffset</c>; false with an exception pending.</summary>
    /// <param name="interp">The interpreter.</param>
    /// <param name="zone">The zone, or null for none.</param>
    /// <param name="moment">The datetime that it is asked about, or None.</param>
    /// <param name="offset">What it says.</param>
    public static bool TryOffset(Interpreter interp, PyZone? zone, Value moment, out ZoneOffset offset)
    {
        switch (zone)
        {
            case null:
                offset = ZoneOffset.None;
                return true;
            case PyTimeZone fixedZone:
                offset = new ZoneOffset(true, fixedZone.Microseconds);
                return true;
            default:
                Value answer = Ask(interp, zone, OffsetName, moment);
                offset = answer.As<PyDelta>() is { } delta ? new ZoneOffset(true, (delta.Days * DayTime.PerDay) + delta.TimeOfDay) : ZoneOffset.None;
                return !answer.IsError;
        }
    }

    /// <summary>What <c>utcoffset</c> or <c>dst</c> gives: None, a duration, or <see cref="Value.Error"/>.</summary>
    public static Value Ask(Interpreter interp, PyZone? zone, PyStr method, Value moment)
    {
        switch (zone)
        {
            case null:
                return Value.None;
            case PyTimeZone fixedZone:
                return ReferenceEquals(method, OffsetName) ? fixedZone.Offset : Value.None;
        }

        Value answer = Call(interp, zone, method, moment);
        if (answer.IsNone || answer.IsError)
        {
            return answer;
        }

        return answer.As<PyDelta>() is not { } delta
            ? interp.Raise(Throw.TypeError($"tzinfo.{method.Text}() must return None or timedelta, not '{answer.Type.Name}'"))
            : IsOffset(delta) ? answer
            : interp.Raise(Throw.ValueError(OffsetRange + "."));
    }

    /// <summary>What <c>tzname</c> gives: None, a str, or <see cref="Value.Error"/>.</summary>
    public static Value Name(Interpreter interp, PyZone? zone, Value moment)
    {
        switch (zone)
        {
            case null:
                return Value.None;
            case PyTimeZone fixedZone:
                return fixedZone.Text;
        }

        Value answer = Call(interp, zone, TextName, moment);
        return answer.IsNone || answer.IsError || answer.As<PyStr>() is not null
            ? answer
            : interp.Raise(Throw.TypeError($"tzinfo.tzname() must return None or a string, not '{answer.Type.Name}'"));
    }

    private static Value Call(Interpreter interp, PyZone zone, PyStr name, Value moment)
    {
        Value method = Operators.GetAttributeOrError(interp, zone, name);
        return method.IsError ? method : interp.CallOrError(method, moment);
    }
}
