using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary><c>super()</c> in a method: the class whose body the method stands in, and the method's first argument (library reference, "super").</summary>
internal sealed class SuperNode(ExpressionNode callee, ExpressionNode owner, ExpressionNode instance, ExpressionNode otherwise, int position) : ExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
        Value function = callee.Evaluate(frame);
        if (!ReferenceEquals(function.Reference, Types.Super))
        {
            return function.IsError ? function : otherwise.Evaluate(frame);
        }

        Value type = owner.Evaluate(frame);
        if (type.IsError)
        {
            return type;
        }

        Value self = instance.Evaluate(frame);
        frame.Position = position;
        if (self.IsError)
        {
            frame.Interpreter.TakePending();
            return frame.Interpreter.Raise(Throw.RuntimeError("super(): arg[0] deleted"));
        }

        return PySuper.Of(type, self) is { } super ? super : function.Type.Slots.Call(frame.Interpreter, function, new Arguments([type, self]));
    }
}
