using System.Globalization;
using MiniPy.Numbers;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Dates;

/// <summary>How durations are made, and what they do.</summary>
internal sealed class DeltaSlots : TypeSlots
{
    private const int Count = 7;

    /// <summary>Of so many of each unit, 64 bits hold the sum in microseconds.</summary>
    private const long Few = 1_000_000;

    private static readonly string[] Names = ["days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks"];

    private static ReadOnlySpan<long> Units =>
        [DayTime.PerDay, DayTime.PerSecond, 1, 1000, DayTime.PerMinute, DayTime.PerHour, 7 * DayTime.PerDay];

    /// <summary>The parameters from the smallest unit to the largest, in which order they are added up.</summary>
    private static ReadOnlySpan<byte> BySize => [2, 3, 1, 4, 5, 0, 6];

    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        var buffer = default(DateArgumentBuffer);
        Span<Value> bound = ((Span<Value>)buffer)[..Count];
        if (!DateArguments.TryBind(interp, "__new__", arguments, Names, 0, Count, bound))
        {
            return Value.Error;
        }

        long total = 0;
        for (int i = 0; i < Count; i++)
        {
            if (bound[i].IsInt && bound[i].AsInt is > -Few and < Few)
            {
                total += bound[i].AsInt * Units[i];
            }
            else if (!bound[i].IsUnbound)
            {
                return NewOfNumbers(interp, type, bound);
            }
        }

        return PyDelta.Of(interp, type, DayTime.DaysIn(total, out long time), time);
    }

    public override Value NewFrom(Interpreter interp, PyType type, Value only) =>
        only.IsInt && only.AsInt is >= -PyDelta.MostDays and <= PyDelta.MostDays ? new PyDelta(type, (int)only.AsInt, 0) : Value.Unbound;

    public override Value NewEmpty(PyType type) => new PyDelta(type, 0, 0);

    /// <summary>
    /// Integers are added up exactly. Of a float the whole part is an integer too, and so is the whole part of what the rest comes to in microseconds; only
    /// what remains of those is added up as floats, and rounded at the end: to the nearest, and half to even.
    /// </summary>
    private static Value NewOfNumbers(Interpreter interp, PyType type, ReadOnlySpan<Value> bound)
    {
        BigInt total = BigInt.Zero;
        double left = 0;
        foreach (byte place in BySize)
        {
            Value value = bound[place];
            if (value.IsUnbound)
            {
                continue;
            }

            if (PyInt.IsInteger(value))
            {
                total += PyInt.ToBigInt(value) * Units[place];
            }
            else if (!PyFloat.IsFloat(value))
            {
                return interp.Raise(Throw.TypeError($"unsupported type for timedelta {Names[place]} component: {value.Type.Name}"));
            }
            else
            {
                double number = PyFloat.ToDouble(value);
                if (!double.IsFinite(number))
                {
                    return interp.Raise(double.IsNaN(number)
                        ? Throw.ValueError("cannot convert float NaN to integer")
                        : Throw.OverflowError("cannot convert float infinity to integer"));
                }

                double whole = Math.Truncate(number);
                double part = (number - whole) * Units[place];
                total += (BigInt.FromDouble(whole) * Units[place]) + (long)part;
                left += part - Math.Truncate(part);
            }
        }

        if (left != 0)
        {
            double rounded = Math.Round(left, MidpointRounding.AwayFromZero);
            if (Math.Abs(rounded - left) == 0.5)
            {
                int odd = total.IsEven ? 0 : 1;
                rounded = (2.0 * Math.Round((left + odd) * 0.5, MidpointRounding.AwayFromZero)) - odd;
            }

            total += (long)rounded;
        }

        return PyDelta.Of(interp, type, total);
    }

    public override bool Truth(Interpreter interp, Value self) => !self.Unchecked<PyDelta>().IsZero;

    public override long Hash(Interpreter interp, Value self) => self.Unchecked<PyDelta>().Hash;

    public override string Repr(Interpreter interp, Value self)
    {
        PyDelta delta = self.Unchecked<PyDelta>();
        var parts = new List<string>(3);
        void Add(string name, int number)
        {
            if (number != 0)
            {
                parts.Add(string.Create(CultureInfo.InvariantCulture, $"{name}={number}"));
            }
        }

        Add("days", delta.Days);
        Add("seconds", delta.Seconds);
        Add("microseconds", delta.Microseconds);
        return $"{self.Type.Name}({(parts.Count == 0 ? "0" : string.Join(", ", parts))})";
    }

    public override string Str(Interpreter interp, Value self)
    {
        PyDelta delta = self.Unchecked<PyDelta>();
        Span<char> room = stackalloc char[48];
        var text = new DateText(room);
        if (delta.Days != 0)
        {
            text.Number(delta.Days);
            text.Add(delta.Days is 1 or -1 ? " day, " : " days, ");
        }

        text.Number(delta.Seconds / 3600);
        text.Add(':');
        text.Two(delta.Seconds / 60 % 60);
        text.Add(':');
        text.Two(delta.Seconds % 60);
        if (delta.Microseconds != 0)
        {
            text.Add('.');
            text.Six(delta.Microseconds);
        }

        return text.ToString();
    }

    public override Value Compare(Interpreter interp, Value self, Value other, Comparison comparison) =>
        other.As<PyDelta>() is { } right ? Value.FromBool(Operators.Holds(self.Unchecked<PyDelta>().CompareTo(right), comparison)) : Value.NotImplemented;

    public override Value Binary(Interpreter interp, BinaryOperation operation, Value left, Value right)
    {
        if (left.As<PyDelta>() is not { } first)
        {
            return operation == BinaryOperation.Multiply ? DeltaArithmetic.WithNumber(interp, operation, right.Unchecked<PyDelta>(), left) : Value.NotImplemented;
        }

        return right.As<PyDelta>() is { } second
            ? operation == BinaryOperation.Add ? DeltaArithmetic.Add(interp, first, second)
                : operation == BinaryOperation.Subtract ? DeltaArithmetic.Add(interp, first, second, isNegative: true)
                : DeltaArithmetic.Binary(interp, operation, first, second)
            : DeltaArithmetic.WithNumber(interp, operation, first, right);
    }

    public override Value Unary(Interpreter interp, UnaryOperation operation, Value operand)
    {
        PyDelta delta = operand.Unchecked<PyDelta>();
        return operation switch
        {
            UnaryOperation.Minus => DeltaArithmetic.Negate(interp, delta),
            UnaryOperation.Absolute when delta.Days < 0 => DeltaArithmetic.Negate(interp, delta),
            UnaryOperation.Plus or UnaryOperation.Absolute => new PyDelta(PyDelta.DeltaType, delta.Days, delta.TimeOfDay),
            _ => Value.NotImplemented,
        };
    }
}
