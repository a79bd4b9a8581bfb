using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary><c>owner[index]</c> (reference, 6.3.2).</summary>
internal sealed class SubscriptNode(ExpressionNode owner, ExpressionNode index, int position) : ExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
        Value container = owner.Evaluate(frame);
        if (container.IsError)
        {
            return container;
        }

        Value key = index.Evaluate(frame);
        if (key.IsInt && container.IsExactly<PyList>())
        {
            PyList list = container.Unchecked<PyList>();
            if ((ulong)key.AsInt < (ulong)list.Count)
            {
                return list[(int)key.AsInt];
            }
        }
        else if (key.IsError)
        {
            return key;
        }

        frame.Position = position;
        return container.Type.Slots.GetItem(frame.Interpreter, container, key);
    }
}

/// <summary><c>lower:upper:step</c> inside a subscript (reference, 6.3.3).</summary>
internal sealed class SliceNode(ExpressionNode lower, ExpressionNode upper, ExpressionNode step) : ExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
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

        Value stride = step.Evaluate(frame);
        return stride.IsError ? stride : new PySlice(start, stop, stride);
    }
}
