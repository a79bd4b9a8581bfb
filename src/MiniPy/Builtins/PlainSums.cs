using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary><c>sum</c>, <c>min</c> and <c>max</c> of lists and tuples that hold nothing but small ints, or for sums nothing but floats.</summary>
internal static class PlainSums
{
    /// <summary>The items, if nothing can happen to them meanwhile: no item runs Python code.</summary>
    public static ReadOnlySpan<Value> ItemsOf(Value iterable) =>
        iterable.IsExactly<PyList>() ? iterable.Unchecked<PyList>().Span
        : iterable.IsExactly<PyTuple>() ? iterable.Unchecked<PyTuple>().Items
        : default;

    /// <summary>False where an item is of another type, or the sum leaves 64 bits.</summary>
    public static bool TrySum(Interpreter interp, ReadOnlySpan<Value> items, long start, out Value sum)
    {
        sum = default;
        interp.Step(items.Length);
        if (items.Length == 0 || items[0].IsFloat)
        {
            return items.Length > 0 && TrySumFloats(items, start, out sum);
        }

        long total = start;
        foreach (Value item in items)
        {
            long next = total + item.AsInt;
            if (!item.IsInt || ((total ^ next) & (item.AsInt ^ next)) < 0)
            {
                return false;
            }

            total = next;
        }

        sum = Value.FromInt(total);
        return true;
    }

    /// <summary>The least or greatest, the first of equal ones; false where an item is no small int.</summary>
    public static bool TryExtreme(Interpreter interp, ReadOnlySpan<Value> items, bool isGreatest, out Value extreme)
    {
        extreme = default;
        if (items.Length == 0 || !items[0].IsInt)
        {
            return false;
        }

        interp.Step(items.Length);
        long best = items[0].AsInt;
        foreach (Value item in items)
        {
            if (!item.IsInt)
            {
                return false;
            }

            best = isGreatest ? Math.Max(best, item.AsInt) : Math.Min(best, item.AsInt);
        }

        extreme = Value.FromInt(best);
        return true;
    }

    /// <summary>With the error of each addition carried along, as every sum of floats.</summary>
    private static bool TrySumFloats(ReadOnlySpan<Value> items, long start, out Value result)
    {
        result = default;
        double sum = start + items[0].AsFloat;
        double compensation = 0;
        foreach (Value item in items[1..])
        {
            if (!item.IsFloat)
            {
                return false;
            }

            double value = item.AsFloat;
            double next = sum + value;
            compensation += Math.Abs(sum) >= Math.Abs(value) ? (sum - next) + value : (value - next) + sum;
            sum = next;
        }

        result = Value.FromFloat(compensation != 0 && double.IsFinite(compensation) ? sum + compensation : sum);
        return true;
    }
}
