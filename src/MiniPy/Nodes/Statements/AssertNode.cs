using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Statements;

/// <summary><c>assert</c> (reference, 7.3).</summary>
internal sealed class AssertNode(ExpressionNode test, ExpressionNode? message, int position) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        Truth truth = test.Test(frame);
        if (truth != Truth.False)
        {
            return truth == Truth.True ? Completion.Next : Completion.Raise;
        }

        PyTuple arguments = PyTuple.Empty;
        if (message is not null)
        {
            Value text = message.Evaluate(frame);
            if (text.IsError)
            {
                return Completion.Raise;
            }

            arguments = new PyTuple([text]);
        }

        frame.Position = position;
        return frame.Interpreter.RaiseCompletion(new PyException(Exceptions.AssertionError, arguments));
    }
}
