using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary><c>name := value</c> (reference, 6.12).</summary>
internal sealed class NamedNode(TargetNode target, ExpressionNode value) : ExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
        Value result = value.Evaluate(frame);
        return result.IsError || target.Assign(frame, result) ? result : Value.Error;
    }
}
