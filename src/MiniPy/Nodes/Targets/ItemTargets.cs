using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Targets;

/// <summary><c>owner.name</c> as a target.</summary>
internal sealed class AttributeTarget(ExpressionNode owner, PyStr name, int position) : TargetNode
{
    public override bool Assign(Frame frame, Value value)
    {
        Value target = owner.Evaluate(frame);
        if (target.IsError)
        {
            return false;
        }

        frame.Position = position;
        target.Type.Slots.SetAttribute(frame.Interpreter, target, name, value);
        return true;
    }

    public override bool Delete(Frame frame)
    {
        Value target = owner.Evaluate(frame);
        if (target.IsError)
        {
            return false;
        }

        frame.Position = position;
        target.Type.Slots.DeleteAttribute(frame.Interpreter, target, name);
        return true;
    }
}

/// <summary><c>owner[index]</c> as a target.</summary>
internal sealed class SubscriptTarget(ExpressionNode owner, ExpressionNode index, int position) : TargetNode
{
    public override bool Assign(Frame frame, Value value)
    {
        Value container = owner.Evaluate(frame);
        if (container.IsError)
        {
            return false;
        }

        Value key = index.Evaluate(frame);
        if (key.IsError)
        {
            return false;
        }

        if (key.IsInt && container.IsExactly<PyList>())
        {
            PyList list = container.Unchecked<PyList>();
            if ((ulong)key.AsInt < (ulong)list.Count)
            {
                list[(int)key.AsInt] = value;
                return true;
            }
        }

        frame.Position = position;
        container.Type.Slots.SetItem(frame.Interpreter, container, key, value);
        return true;
    }

    public override bool Delete(Frame frame)
    {
        Value container = owner.Evaluate(frame);
        if (container.IsError)
        {
            return false;
        }

        Value key = index.Evaluate(frame);
        if (key.IsError)
        {
            return false;
        }

        frame.Position = position;
        container.Type.Slots.DeleteItem(frame.Interpreter, container, key);
        return true;
    }
}
