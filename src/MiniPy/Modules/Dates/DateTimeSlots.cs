using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Dates;

/// <summary>How moments are made, and what they do.</summary>
internal sealed class DateTimeSlots : TypeSlots
{
    private const int Count = 9;
    private const int Required = 3;
    private const int Positional = 8;
    private const int StateLength = 10;
    private const int FoldBit = 0x80;

    private static readonly string[] Names = ["year", "month", "day", "hour", "minute", "second", "microsecond", "tzinfo", "fold"];

    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        if (arguments is { PositionalCount: 1 or 2, KeywordCount: 0 } && DateArguments.State(arguments[0], StateLength) is { } state
            && (state[2] & ~FoldBit) is >= 1 and <= 12)
        {
            return NewOfState(interp, type, state, arguments.PositionalCount == 2 ? arguments[1] : Value.None);
        }

        var buffer = default(DateArgumentBuffer);
        Span<Value> bound = buffer;
        if (!DateArguments.TryBind(interp, null, arguments, Names, Required, Positional, bound))
        {
            return Value.Error;
        }

        int year = 0;
        int month = 0;
        int day = 0;
        int hour = 0;
        int minute = 0;
        int second = 0;
        int microsecond = 0;
        int fold = 0;
        return DateArguments.TryInt(interp, bound[0], ref year)
            && DateArguments.TryInt(interp, bound[1], ref month)
            && DateArguments.TryInt(interp, bound[2], ref day)
            && DateArguments.TryInt(interp, bound[3], ref hour)
            && DateArguments.TryInt(interp, bound[4], ref minute)
            && DateArguments.TryInt(interp, bound[5], ref second)
            && DateArguments.TryInt(interp, bound[6], ref microsecond)
            && DateArguments.TryInt(interp, bound[8], ref fold)
            && DateArguments.CheckDate(interp, year, month, day)
            && DateArguments.CheckTime(interp, hour, minute, second, microsecond, fold)
            && DateArguments.TryZone(interp, bound[7], out PyZone? zone)
            ? PyDateTime.New(type, PyDate.Pack(year, month, day), DayTime.Of(hour, minute, second, microsecond), zone, fold)
            : Value.Error;
    }

    private static Value NewOfState(Interpreter interp, PyType type, byte[] state, Value given)
    {
        PyZone? zone = given.As<PyZone>();
        return zone is null && !given.IsNone
            ? interp.Raise(Throw.TypeError("bad tzinfo state arg"))
            : PyDateTime.New(type, PyDate.Pack((state[0] << 8) | state[1], state[2] & ~FoldBit, state[3]), TimeSlots.TimeOf(state), zone, state[2] >> 7);
    }

    public override long Hash(Interpreter interp, Value self) => interp.OrThrow(HashOrError(interp, self)).AsInt;

    /// <summary>Equal moments hash alike, in whatever zones they are; the fold counts for nothing.</summary>
    public override Value HashOrError(Interpreter interp, Value self)
    {
        PyDateTime moment = self.Unchecked<PyDateTime>();
        if (moment.Zone is null)
        {
            ulong mixed = Hashing.MixIntoTuple(Hashing.TupleStart, moment.Packed);
            return Value.FromInt(Hashing.FinishTuple(Hashing.MixIntoTuple(mixed, moment.Time), 2));
        }

        PyDateTime first = moment.Fold == 0 ? moment : new PyDateTime(PyDateTime.DateTimeType, moment.Packed, moment.Time, moment.Zone, 0);
        if (!first.TryOffset(interp, out ZoneOffset offset))
        {
            return Value.Error;
        }

        return offset.IsKnown
            ? Value.FromInt(PyDelta.Of(moment.Microseconds - offset.Microseconds).Hash)
            : HashOrError(interp, new PyDateTime(PyDateTime.DateTimeType, moment.Packed, moment.Time, null, 0));
    }

    public override string Repr(Interpreter interp, Value self)
    {
        PyDateTime moment = self.Unchecked<PyDateTime>();
        string zone = moment.Zone is null ? string.Empty : $", tzinfo={Operators.Repr(interp, moment.Zone)}";
        return $"{self.Type.Name}({moment.Year}, {moment.Month}, {moment.Day}, {TimeSlots.ClockArguments(moment.Time)}{(moment.Fold != 0 ? ", fold=1" : "")}{zone})";
    }

    public override string Str(Interpreter interp, Value self) => StrOrNull(interp, self) ?? throw interp.ThrowPending();

    public override string? StrOrNull(Interpreter interp, Value self) => DateMethods.TextOf(
        interp,
        self.IsExactly<PyDateTime>()
            ? DateTimeMethods.IsoFormat(interp, self.Unchecked<PyDateTime>(), " ", TimeForm.Automatic)
            : DateTimeMethods.CallIsoFormat(interp, self));

    public override string Format(Interpreter interp, Value self, string specification) =>
        FormatOrNull(interp, self, specification) ?? throw interp.ThrowPending();

    public override string? FormatOrNull(Interpreter interp, Value self, string specification) => DateMethods.Format(interp, self, specification);

    public override Value Compare(Interpreter interp, Value self, Value other, Comparison comparison)
    {
        if (other.As<PyDateTime>() is not { } right)
        {
            return Value.NotImplemented;
        }

        PyDateTime left = self.Unchecked<PyDateTime>();
        if (ReferenceEquals(left.Zone, right.Zone))
        {
            int order = left.Packed != right.Packed ? left.Packed.CompareTo(right.Packed) : left.Time.CompareTo(right.Time);
            return Value.FromBool(Operators.Holds(order, comparison));
        }

        return CompareAcrossZones(interp, left, right, comparison);
    }

    private static Value CompareAcrossZones(Interpreter interp, PyDateTime left, PyDateTime right, Comparison comparison)
    {
        if (!left.TryOffset(interp, out ZoneOffset first) || !right.TryOffset(interp, out ZoneOffset second))
        {
            return Value.Error;
        }

        bool isEquality = comparison is Comparison.Equal or Comparison.NotEqual;
        if (first.IsKnown != second.IsKnown)
        {
            return isEquality
                ? Value.FromBool(comparison == Comparison.NotEqual)
                : interp.Raise(Throw.TypeError("can't compare offset-naive and offset-aware datetimes"));
        }

        int order;
        if (first == second)
        {
            order = left.Microseconds.CompareTo(right.Microseconds);
        }
        else
        {
            // The zones are asked again, as for any difference.
            Value difference = Subtract(interp, left, right);
            if (difference.IsError)
            {
                return difference;
            }

            order = difference.Unchecked<PyDelta>().CompareTo(PyDelta.Zero);
        }

        if (order == 0 && isEquality)
        {
            // A moment that its own zone cannot tell from another is equal to none of other zones (PEP 495).
            if (!TryDepends(interp, left, first, out bool leftDepends))
            {
                return Value.Error;
            }

            bool rightDepends = false;
            if (!leftDepends && !TryDepends(interp, right, second, out rightDepends))
            {
                return Value.Error;
            }

            order = leftDepends || rightDepends ? 1 : 0;
        }

        return Value.FromBool(Operators.Holds(order, comparison));
    }

    /// <summary>Whether the offset would be another with the other fold.</summary>
    private static bool TryDepends(Interpreter interp, PyDateTime moment, ZoneOffset offset, out bool depends)
    {
        depends = false;
        if (moment.Zone is null or PyTimeZone)
        {
            return true;
        }

        bool isDone = moment.WithOtherFold().TryOffset(interp, out ZoneOffset flipped);
        depends = isDone && flipped != offset;
        return isDone;
    }

    public override Value Binary(Interpreter interp, BinaryOperation operation, Value left, Value right)
    {
        if (operation == BinaryOperation.Add)
        {
            return left.As<PyDateTime>() is { } moment
                ? right.As<PyDelta>() is { } delta ? moment.Move(interp, delta, isBack: false) : Value.NotImplemented
                : left.As<PyDelta>() is { } first ? right.Unchecked<PyDateTime>().Move(interp, first, isBack: false) : Value.NotImplemented;
        }

        if (operation != BinaryOperation.Subtract || left.As<PyDateTime>() is not { } later)
        {
            return Value.NotImplemented;
        }

        return right.Reference switch
        {
            PyDelta delta => later.Move(interp, delta, isBack: true),
            PyDateTime earlier => Subtract(interp, later, earlier),
            _ => Value.NotImplemented,
        };
    }

    /// <summary>The duration between two moments: by their clocks within a zone, by UTC otherwise.</summary>
    public static Value Subtract(Interpreter interp, PyDateTime later, PyDateTime earlier)
    {
        long offset = 0;
        if (!ReferenceEquals(later.Zone, earlier.Zone))
        {
            if (!later.TryOffset(interp, out ZoneOffset first) || !earlier.TryOffset(interp, out ZoneOffset second))
            {
                return Value.Error;
            }

            if (first.IsKnown != second.IsKnown)
            {
                return interp.Raise(Throw.TypeError("can't subtract offset-naive and offset-aware datetimes"));
            }

            offset = first.Microseconds - second.Microseconds;
        }

        int days = later.Packed == earlier.Packed ? 0 : later.Ordinal - earlier.Ordinal;
        return PyDelta.Of((days * DayTime.PerDay) + later.Time - earlier.Time - offset);
    }
}
