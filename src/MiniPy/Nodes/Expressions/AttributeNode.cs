using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary><c>owner.name</c> (reference, 6.3.1).</summary>
internal sealed class AttributeNode(ExpressionNode owner, PyStr name, int position) : ExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
        Value value = owner.Evaluate(frame);
        if (value.IsError)
        {
            return value;
        }

        frame.Position = position;
        Interpreter interp = frame.Interpreter;
        Value found = value.Type.Slots.FindAttribute(interp, value, name);
        return found.IsUnbound ? interp.Raise(Throw.NoAttribute(value, name)) : found;
    }
}
