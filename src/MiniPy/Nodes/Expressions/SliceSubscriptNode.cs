using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary><c>owner[lower:upper]</c> (reference, 6.3.3): of strs, lists and tuples with plain bounds no slice object is made.</summary>
internal sealed class SliceSubscriptNode(ExpressionNode owner, ExpressionNode lower, ExpressionNode upper, int position) : ExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
        Value container = owner.Evaluate(frame);
        if (container.IsError)
        {
            return container;
        }

        Value start = lower.Evaluate(frame);
        if (start.IsError)
        {
            return start;
        }

        Value stop = upper.Evaluate(frame);
        if (stop.IsError)
        {
            return stop;
        }

        frame.Position = position;
        if ((start.IsInt || start.IsNone) && (stop.IsInt || stop.IsNone))
        {
            if (container.IsExactly<PyStr>())
            {
                return Slice(frame.Interpreter, container.Unchecked<PyStr>(), start, stop);
            }

            if (container.IsExactly<PyList>())
            {
                return new PyList(Slice(container.Unchecked<PyList>().Span, start, stop));
            }

            if (container.IsExactly<PyTuple>() && container.Unchecked<PyTuple>() is var tuple && Bounds(start, stop, tuple.Count) is var (low, high) && high - low < tuple.Count)
            {
                return low >= high ? PyTuple.Empty : new PyTuple(ItemCopying.Copy(tuple.Items.AsSpan(low..high)));
            }
        }

        return container.Type.Slots.GetItem(frame.Interpreter, container, new PySlice(start, stop, Value.None));
    }

    private static PyStr Slice(Interpreter interp, PyStr text, Value start, Value stop)
    {
        int length = text.Length;
        (int low, int high) = Bounds(start, stop, length);
        return high - low == length ? text
            : text.IsBasic ? interp.SharedStrs.Part(text.Text, low, high)
            : text.Substring(low, high);
    }

    private static Value[] Slice(ReadOnlySpan<Value> items, Value start, Value stop)
    {
        (int low, int high) = Bounds(start, stop, items.Length);
        return ItemCopying.Copy(items[low..high]);
    }

    /// <summary>Both within the length, the end not before the start.</summary>
    private static (int Low, int High) Bounds(Value start, Value stop, int length)
    {
        int low = start.IsNone ? 0 : Bound(start.AsInt, length);
        int high = stop.IsNone ? length : Bound(stop.AsInt, length);
        return (low, Math.Max(low, high));
    }

    private static int Bound(long index, int length) => (int)Math.Clamp(index < 0 ? index + length : index, 0, length);
}
