using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Dates;

/// <summary>How days are made, and what they do.</summary>
internal sealed class DateSlots : TypeSlots
{
    private const int Count = 3;
    private const int StateLength = 4;

    private static readonly string[] Names = ["year", "month", "day"];

    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        if (arguments is { PositionalCount: 1, KeywordCount: 0 } && DateArguments.State(arguments[0], StateLength) is { } state && state[2] is >= 1 and <= 12)
        {
            return Make(type, PyDate.Pack((state[0] << 8) | state[1], state[2], state[3]));
        }

        var buffer = default(DateArgumentBuffer);
        Span<Value> bound = ((Span<Value>)buffer)[..Count];
        int year = 0;
        int month = 0;
        int day = 0;
        return DateArguments.TryBind(interp, null, arguments, Names, Count, Count, bound)
            && DateArguments.TryInt(interp, bound[0], ref year)
            && DateArguments.TryInt(interp, bound[1], ref month)
            && DateArguments.TryInt(interp, bound[2], ref day)
            && DateArguments.CheckDate(interp, year, month, day)
            ? Make(type, PyDate.Pack(year, month, day))
            : Value.Error;
    }

    private static PyDate Make(PyType type, int packed) => type.IsUserDefined ? new PyDateInstance(type, packed) : new PyDate(type, packed);

    public override long Hash(Interpreter interp, Value self) =>
        Hashing.FinishTuple(Hashing.MixIntoTuple(Hashing.TupleStart, self.Unchecked<PyDate>().Packed), 1);

    public override string Repr(Interpreter interp, Value self)
    {
        PyDate date = self.Unchecked<PyDate>();
        return $"{self.Type.Name}({date.Year}, {date.Month}, {date.Day})";
    }

    public override string Str(Interpreter interp, Value self) =>
        StrOrNull(interp, self) ?? throw interp.ThrowPending();

    public override string? StrOrNull(Interpreter interp, Value self) =>
        self.IsExactly<PyDate>() ? DateMethods.IsoText(self.Unchecked<PyDate>()) : DateMethods.TextOf(interp, DateMethods.CallIsoFormat(interp, self));

    public override string Format(Interpreter interp, Value self, string specification) =>
        FormatOrNull(interp, self, specification) ?? throw interp.ThrowPending();

    public override string? FormatOrNull(Interpreter interp, Value self, string specification) => DateMethods.Format(interp, self, specification);

    public override Value Compare(Interpreter interp, Value self, Value other, Comparison comparison)
    {
        // A datetime is a date, and yet the two are not comparable.
        return other.As<PyDate>() is { } right and not PyDateTime && self.Reference is not PyDateTime
            ? Value.FromBool(Operators.Holds(self.Unchecked<PyDate>().Packed.CompareTo(right.Packed), comparison))
            : Value.NotImplemented;
    }

    public override Value Binary(Interpreter interp, BinaryOperation operation, Value left, Value right)
    {
        if (operation == BinaryOperation.Add)
        {
            return left.As<PyDate>() is { } date
                ? right.As<PyDelta>() is { } delta ? Move(interp, date, delta.Days) : Value.NotImplemented
                : left.As<PyDelta>() is { } first ? Move(interp, right.Unchecked<PyDate>(), first.Days) : Value.NotImplemented;
        }

        if (operation != BinaryOperation.Subtract || left.As<PyDate>() is not { } later || later is PyDateTime)
        {
            return Value.NotImplemented;
        }

        return right.Reference switch
        {
            PyDateTime => Value.NotImplemented,
            PyDate earlier => new PyDelta(PyDelta.DeltaType, later.Ordinal - earlier.Ordinal, 0),
            PyDelta delta => Move(interp, later, -delta.Days),
            _ => Value.NotImplemented,
        };
    }

    private static Value Move(Interpreter interp, PyDate date, int days)
    {
        if (date is PyDateTime)
        {
            return Value.NotImplemented;
        }

        // Most moves stay within their month.
        int day = date.Day + days;
        return day is >= 1 and <= 28 && ReferenceEquals(date.Type, PyDate.DateType)
            ? new PyDate(PyDate.DateType, date.Packed + days)
            : PyDate.MakeMoved(interp, date.Type, (long)date.Ordinal + days);
    }
}
