using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Dates;

/// <summary>The methods of tzinfo (library reference, "tzinfo Objects").</summary>
internal static class ZoneMethods
{
    private static readonly PyStr InitialArgumentsName = new("__getinitargs__");
    private static readonly PyStr StateName = new("__getstate__");

    public static TypeTable Table => new()
    {
        Doc = "Abstract base class for time zone info objects.",
        HasNew = true,
        Methods =
        [
            BuiltinRow.Of2("tzname", "dt, /", static (interp, _, _) => Missing(interp, "tzname"), "datetime -> string name of time zone."),
            BuiltinRow.Of2("utcoffset", "dt, /", static (interp, _, _) => Missing(interp, "utcoffset"),
                "datetime -> timedelta showing offset from UTC, negative values indicating West of UTC"),
            BuiltinRow.Of2("dst", "dt, /", static (interp, _, _) => Missing(interp, "dst"), "datetime -> DST offset as timedelta positive east of UTC."),
            BuiltinRow.Of2("fromutc", "dt, /", static (interp, self, moment) => FromUtc(interp, self, moment), "datetime in UTC -> datetime in local time."),
            BuiltinRow.Of1("__reduce__", "/", static (interp, self) => Reduce(interp, self), "-> (cls, state)"),
        ],
    };

    private static Value Missing(Interpreter interp, string method) =>
        interp.Raise(Throw.New(Exceptions.NotImplementedError, $"a tzinfo subclass must implement {method}()"));

    /// <summary>The datetime that <c>fromutc</c> takes; null with an exception pending.</summary>
    public static PyDateTime? Own(Interpreter interp, Value self, Value moment)
    {
        if (moment.As<PyDateTime>() is not { } given)
        {
            interp.Raise(Throw.TypeError("fromutc: argument must be a datetime"));
            return null;
        }

        if (!ReferenceEquals(given.Zone, self.Reference))
        {
            interp.Raise(Throw.ValueError("fromutc: dt.tzinfo is not self"));
            return null;
        }

        return given;
    }

    /// <summary>The standard offset is added first, and then the daylight saving time that holds there.</summary>
    private static Value FromUtc(Interpreter interp, Value self, Value moment)
    {
        if (Own(interp, self, moment) is not { } given)
        {
            return Value.Error;
        }

        Value offset = Zones.Ask(interp, given.Zone, Zones.OffsetName, moment);
        if (offset.As<PyDelta>() is not { } whole)
        {
            return Refuse(interp, offset, "fromutc: non-None utcoffset() result required");
        }

        Value saving = Zones.Ask(interp, given.Zone, Zones.SavingName, moment);
        if (saving.As<PyDelta>() is not { } saved)
        {
            return Refuse(interp, saving, "fromutc: non-None dst() result required");
        }

        Value standard = DeltaArithmetic.Add(interp, whole, saved, isNegative: true);
        Value made = standard.IsError ? standard : given.Move(interp, standard.Unchecked<PyDelta>(), isBack: false);
        if (made.As<PyDateTime>() is not { } inStandard)
        {
            return made;
        }

        Value there = Zones.Ask(interp, inStandard.Zone, Zones.SavingName, made);
        return there.As<PyDelta>() is not { } added
            ? Refuse(interp, there, "fromutc: tz.dst() gave inconsistent results; cannot convert")
            : added.IsZero ? made
            : inStandard.Move(interp, added, isBack: false);
    }

    private static Value Refuse(Interpreter interp, Value answer, string problem) => answer.IsError ? answer : interp.Raise(Throw.ValueError(problem));

    private static Value Reduce(Interpreter interp, Value self)
    {
        Value method = Operators.FindAttribute(interp, self, InitialArgumentsName);
        Value arguments = method.IsUnbound ? PyTuple.Empty : interp.Call(method);
        Value state = interp.CallMethod(self, StateName);
        return new PyTuple([self.Type, arguments, state]);
    }
}
