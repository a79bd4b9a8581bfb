using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules;

/// <content>Sums and products, with the rounding errors of sums kept track of.</content>
internal static partial class MathModule
{
    /// <summary>Adds without any rounding until the end, by Shewchuk's partial sums that do not overlap.</summary>
    private static Value ExactSum(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        var partials = new List<double>();
        double special = 0.0;
        double infinities = 0.0;
        Value iterator = Iteration.GetIterator(interp, arguments[0]);
        while (Iteration.MoveNext(interp, iterator, out Value item))
        {
            interp.Step();
            double original = Real(interp, item);
            double x = AddToPartials(partials, original);
            if (x == 0.0)
            {
                continue;
            }

            if (double.IsFinite(x))
            {
                partials.Add(x);
                continue;
            }

            if (double.IsFinite(original))
            {
                throw Throw.OverflowError("intermediate overflow in fsum");
            }

            infinities += double.IsInfinity(original) ? original : 0.0;
            special += original;
            partials.Clear();
        }

        if (special != 0.0)
        {
            return double.IsNaN(infinities) ? throw Throw.ValueError("-inf + inf in fsum") : Value.FromFloat(special);
        }

        return Value.FromFloat(SumOfPartials(partials));
    }

    private static double AddToPartials(List<double> partials, double x)
    {
        int kept = 0;
        for (int j = 0; j < partials.Count; j++)
        {
            double y = partials[j];
            if (Math.Abs(x) < Math.Abs(y))
            {
                (x, y) = (y, x);
            }

            double high = x + y;
            double low = y - (high - x);
            if (low != 0.0)
            {
                partials[kept++] = low;
            }

            x = high;
        }

        partials.RemoveRange(kept, partials.Count - kept);
        return x;
    }

    private static double SumOfPartials(List<double> partials)
    {
        int n = partials.Count;
        if (n == 0)
        {
            return 0.0;
        }

        double high = partials[--n];
        double low = 0.0;
        while (n > 0)
        {
            double x = high;
            double y = partials[--n];
            high = x + y;
            low = y - (high - x);
            if (low != 0.0)
            {
                break;
            }
        }

        // Half-even rounding across several partials.
        if (n > 0 && ((low < 0.0 && partials[n - 1] < 0.0) || (low > 0.0 && partials[n - 1] > 0.0)))
        {
            double twice = low * 2.0;
            double rounded = high + twice;
            if (twice == rounded - high)
            {
                high = rounded;
            }
        }

        return high;
    }

    /// <summary>Vectors of so many numbers stand on the stack.</summary>
    private const int FewDimensions = 8;

    private static Value Hypotenuse(Interpreter interp, ReadOnlySpan<Value> items)
    {
        Span<double> coordinates = items.Length <= FewDimensions ? stackalloc double[FewDimensions] : new double[items.Length];
        coordinates = coordinates[..items.Length];
        for (int i = 0; i < items.Length; i++)
        {
            interp.Step();
            coordinates[i] = Math.Abs(Real(interp, items[i]));
        }

        return Value.FromFloat(Norm(coordinates));
    }

    private static Value Distance(Interpreter interp, Value first, Value second)
    {
        Value[] from = first.Reference is PyTuple p ? p.Items : Iteration.ToArray(interp, first);
        Value[] to = second.Reference is PyTuple q ? q.Items : Iteration.ToArray(interp, second);
        if (from.Length != to.Length)
        {
            throw Throw.ValueError("both points must have the same number of dimensions");
        }

        Span<double> coordinates = from.Length <= FewDimensions ? stackalloc double[FewDimensions] : new double[from.Length];
        coordinates = coordinates[..from.Length];
        for (int i = 0; i < from.Length; i++)
        {
            interp.Step();
            coordinates[i] = Math.Abs(Real(interp, from[i]) - Real(interp, to[i]));
        }

        return Value.FromFloat(Norm(coordinates));
    }

    /// <summary>The length of a vector of numbers that are not negative, with a correction for what squaring and adding lost.</summary>
    private static double Norm(ReadOnlySpan<double> vector)
    {
        double most = 0.0;
        bool hasNaN = false;
        foreach (double each in vector)
        {
            hasNaN |= double.IsNaN(each);
            most = each > most ? each : most;
        }

        if (double.IsInfinity(most) || hasNaN || most == 0.0 || vector.Length <= 1)
        {
            return double.IsInfinity(most) ? most : hasNaN ? PyFloat.NotANumber : most;
        }

        int exponent = FractionAndExponent(most).Exponent;
        const double smallestNormal = 2.2250738585072014e-308;
        if (exponent < -1023)
        {
            return smallestNormal * Norm(Array.ConvertAll(vector.ToArray(), static each => each / smallestNormal));
        }

        double scale = Math.ScaleB(1.0, -exponent);
        var sum = new CompensatedSum { High = 1.0 };
        foreach (double each in vector)
        {
            sum.AddProduct(each * scale, each * scale);
        }

        double root = Math.Sqrt(sum.High - 1.0 + (sum.Low + sum.Rest));
        sum.AddProduct(-root, root);
        root += (sum.High - 1.0 + (sum.Low + sum.Rest)) / (2.0 * root);
        return root / scale;
    }

    private static Value Product(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Value product = arguments[1];
        Value iterator = Iteration.GetIterator(interp, arguments[0]);
        while (Iteration.MoveNext(interp, iterator, out Value item))
        {
            interp.Step();
            product = Operators.Binary(interp, BinaryOperation.Multiply, product, item);
        }

        return product;
    }

    /// <summary>A sum, and what was lost of the products and of the additions.</summary>
    private struct CompensatedSum
    {
        public double High;
        public double Low;
        public double Rest;

        public void AddProduct(double x, double y)
        {
            double product = x * y;
            double error = Math.FusedMultiplyAdd(x, y, -product);
            double sum = High + product;
            double lost = High - sum + product;
            High = sum;
            Low += error;
            Rest += lost;
        }
    }
}
