using MiniPy.Numbers;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules;

/// <content><c>sumprod</c>: ints exactly, floats in three times the precision, anything else by its own operators.</content>
internal static partial class MathModule
{
    private static Value SumOfProducts(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Value left = Iteration.GetIterator(interp, arguments[0]);
        Value right = Iteration.GetIterator(interp, arguments[1]);
        Value total = Value.FromInt(0);
        bool takesFloats = true;
        bool hasFloats = false;
        var floats = default(TripleSum);
        while (true)
        {
            interp.Step();
            bool hasLeft = Iteration.MoveNext(interp, left, out Value p);
            bool hasRight = Iteration.MoveNext(interp, right, out Value q);
            if (hasLeft != hasRight)
            {
                throw Throw.ValueError("Inputs are not the same length");
            }

            if (hasLeft && takesFloats && TryFloats(p, q, out double x, out double y) && floats.Add(x, y) is { IsFinite: true } next)
            {
                floats = next;
                hasFloats = true;
                continue;
            }

            // Ints before the first float are added to the total as they come; afterwards anything but floats ends their sum.
            if (hasFloats)
            {
                takesFloats = false;
                hasFloats = false;
                total = Operators.Binary(interp, BinaryOperation.Add, total, Value.FromFloat(floats.Result));
                floats = default;
            }

            if (!hasLeft)
            {
                return total;
            }

            Value product = Operators.Binary(interp, BinaryOperation.Multiply, p, q);
            total = Operators.Binary(interp, BinaryOperation.Add, total, product);
        }
    }

    /// <summary>Two floats, or a float and an int that fits one.</summary>
    private static bool TryFloats(Value p, Value q, out double x, out double y)
    {
        x = y = 0;
        bool areNumbers = (p.IsFloat || PyInt.IsInteger(p)) && (q.IsFloat || PyInt.IsInteger(q)) && (p.IsFloat || q.IsFloat);
        return areNumbers && TryNumber(p, out x) && TryNumber(q, out y);
    }

    private static bool TryNumber(Value value, out double number)
    {
        if (value.IsFloat)
        {
            number = value.AsFloat;
            return true;
        }

        return IntConversion.TryToDouble(PyInt.ToBigInt(value), out number);
    }

    /// <summary>A sum of products in three floats.</summary>
    private readonly struct TripleSum(double high, double low, double tiny)
    {
        private readonly double high = high;
        private readonly double low = low;
        private readonly double tiny = tiny;

        public bool IsFinite => double.IsFinite(high);

        public double Result
        {
            get
            {
                (double last, double lastError) = Sum(low, tiny);
                (double total, double error) = Sum(high, last);
                return total + (error + lastError);
            }
        }

        public TripleSum Add(double x, double y)
        {
            double product = x * y;
            double productError = Math.FusedMultiplyAdd(x, y, -product);
            (double sum, double sumError) = Sum(high, product);
            (double first, double firstError) = Sum(low, productError);
            (double second, double secondError) = Sum(first, sumError);
            return new TripleSum(sum, second, tiny + firstError + secondError);
        }

        private static (double Sum, double Error) Sum(double a, double b)
        {
            double sum = a + b;
            double part = sum - a;
            return (sum, a - (sum - part) + (b - part));
        }
    }
}
