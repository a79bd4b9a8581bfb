using MiniPy.Nodes.Expressions;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Statements;

/// <summary><c>raise</c> (reference, 7.8).</summary>
internal sealed class RaiseNode(ExpressionNode? exception, ExpressionNode? cause, int position) : StatementNode
{
    private const string WrongType = "exceptions must derive from BaseException";

    /// <summary>How the class raised last makes its instances.</summary>
    private Construction? construction;

    public override Completion Execute(Frame frame)
    {
        Interpreter interp = frame.Interpreter;
        if (exception is null)
        {
            return Reraise(frame, interp);
        }

        Value raised = exception.Evaluate(frame);
        if (raised.IsError)
        {
            return Completion.Raise;
        }

        Value reason = Value.Unbound;
        if (cause is not null)
        {
            reason = cause.Evaluate(frame);
            if (reason.IsError)
            {
                return Completion.Raise;
            }
        }

        frame.Position = position;
        if (raised.Reference is not PyException instance)
        {
            Value room = default;
            Value made = Construction.Call(interp, ExceptionProtocol.CheckClass(raised, WrongType), new Span<Value>(ref room), [], ref construction);
            if (made.IsError)
            {
                return Completion.Raise;
            }

            instance = ExceptionProtocol.CheckMade(interp, raised, made);
        }

        if (!reason.IsUnbound)
        {
            instance.Cause = reason.IsNone ? null : ExceptionProtocol.Instantiate(interp, reason, "exception causes must derive from BaseException");
            instance.SuppressContext = true;
        }

        return interp.RaiseCompletion(instance);
    }

    private Completion Reraise(Frame frame, Interpreter interp)
    {
        frame.Position = position;
        if (interp.Handled is not { } handled)
        {
            return interp.RaiseCompletion(Throw.RuntimeError("No active exception to reraise").Value);
        }

        interp.RaiseAgain(handled, isRecorded: true);
        return Completion.Raise;
    }
}
