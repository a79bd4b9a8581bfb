using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Dates;

/// <summary>How times are made, and what they do.</summary>
internal sealed class TimeSlots : TypeSlots
{
    private const int Count = 6;
    private const int Positional = 5;
    private const int StateLength = 6;
    private const int FoldBit = 0x80;

    private static readonly string[] Names = ["hour", "minute", "second", "microsecond", "tzinfo", "fold"];

    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        if (arguments is { PositionalCount: 1 or 2, KeywordCount: 0 } && DateArguments.State(arguments[0], StateLength) is { } state && (state[0] & ~FoldBit) < 24)
        {
            return NewOfState(interp, type, state, arguments.PositionalCount == 2 ? arguments[1] : Value.None);
        }

        var buffer = default(DateArgumentBuffer);
        Span<Value> bound = ((Span<Value>)buffer)[..Count];
        if (!DateArguments.TryBind(interp, null, arguments, Names, 0, Positional, bound))
        {
            return Value.Error;
        }

        int hour = 0;
        int minute = 0;
        int second = 0;
        int microsecond = 0;
        int fold = 0;
        return DateArguments.TryInt(interp, bound[0], ref hour)
            && DateArguments.TryInt(interp, bound[1], ref minute)
            && DateArguments.TryInt(interp, bound[2], ref second)
            && DateArguments.TryInt(interp, bound[3], ref microsecond)
            && DateArguments.TryInt(interp, bound[5], ref fold)
            && DateArguments.CheckTime(interp, hour, minute, second, microsecond, fold)
            && DateArguments.TryZone(interp, bound[4], out PyZone? zone)
            ? PyTime.Make(type, DayTime.Of(hour, minute, second, microsecond), zone, fold)
            : Value.Error;
    }

    private static Value NewOfState(Interpreter interp, PyType type, byte[] state, Value given)
    {
        PyZone? zone = given.As<PyZone>();
        return zone is null && !given.IsNone
            ? interp.Raise(Throw.TypeError("bad tzinfo state arg"))
            : PyTime.Make(type, TimeOf(state), zone, state[0] >> 7);
    }

    /// <summary>The time in the last six bytes of a state.</summary>
    public static long TimeOf(ReadOnlySpan<byte> state) =>
        DayTime.Of(state[^6] & ~FoldBit, state[^5], state[^4], (state[^3] << 16) | (state[^2] << 8) | state[^1]);

    public override long Hash(Interpreter interp, Value self) => interp.OrThrow(HashOrError(interp, self)).AsInt;

    public override Value HashOrError(Interpreter interp, Value self)
    {
        PyTime time = self.Unchecked<PyTime>();
        return Zones.TryOffset(interp, time.Zone, Value.None, out ZoneOffset offset)
            ? Value.FromInt(offset.IsKnown
                ? PyDelta.Of(time.Time - offset.Microseconds).Hash
                : Hashing.FinishTuple(Hashing.MixIntoTuple(Hashing.TupleStart, time.Time), 1))
            : Value.Error;
    }

    public override string Repr(Interpreter interp, Value self)
    {
        PyTime time = self.Unchecked<PyTime>();
        string zone = time.Zone is null ? string.Empty : $", tzinfo={Operators.Repr(interp, time.Zone)}";
        return $"{self.Type.Name}({ClockArguments(time.Time)}{zone}{(time.Fold != 0 ? ", fold=1" : "")})";
    }

    /// <summary>The time as arguments of a constructor: hour and minute, and what follows them as far as it is not zero.</summary>
    public static string ClockArguments(long time)
    {
        int second = DayTime.Second(time);
        int microsecond = DayTime.Microsecond(time);
        string minutes = $"{DayTime.Hour(time)}, {DayTime.Minute(time)}";
        return microsecond != 0 ? $"{minutes}, {second}, {microsecond}" : second != 0 ? $"{minutes}, {second}" : minutes;
    }

    public override string Str(Interpreter interp, Value self) => StrOrNull(interp, self) ?? throw interp.ThrowPending();

    public override string? StrOrNull(Interpreter interp, Value self) => DateMethods.TextOf(
        interp,
        self.IsExactly<PyTime>() ? TimeMethods.IsoFormat(interp, self, TimeForm.Automatic) : DateMethods.CallIsoFormat(interp, self));

    public override string Format(Interpreter interp, Value self, string specification) =>
        FormatOrNull(interp, self, specification) ?? throw interp.ThrowPending();

    public override string? FormatOrNull(Interpreter interp, Value self, string specification) =>
        DateMethods.Format(interp, self, specification);

    public override Value Compare(Interpreter interp, Value self, Value other, Comparison comparison)
    {
        if (other.As<PyTime>() is not { } right)
        {
            return Value.NotImplemented;
        }

        PyTime left = self.Unchecked<PyTime>();
        if (ReferenceEquals(left.Zone, right.Zone))
        {
            return Value.FromBool(Operators.Holds(left.Time.CompareTo(right.Time), comparison));
        }

        if (!Zones.TryOffset(interp, left.Zone, Value.None, out ZoneOffset first) || !Zones.TryOffset(interp, right.Zone, Value.None, out ZoneOffset second))
        {
            return Value.Error;
        }

        return first.IsKnown == second.IsKnown
            ? Value.FromBool(Operators.Holds((left.Time - first.Microseconds).CompareTo(right.Time - second.Microseconds), comparison))
            : comparison == Comparison.Equal ? Value.False
            : comparison == Comparison.NotEqual ? Value.True
            : interp.Raise(Throw.TypeError("can't compare offset-naive and offset-aware times"));
    }
}
