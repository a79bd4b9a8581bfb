using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary>
/// A call in a program that is traced: a generator that it gives may be new, and how a generator is resumed shows in the name of the method. Programs that
/// are not traced have no such nodes.
/// </summary>
/// <param name="call">The call.</param>
/// <param name="method">The method, if it is one that resumes generators and nothing else can be resumed before it; else null.</param>
internal sealed class TracedCallNode(CallExpressionNode call, string? method) : CallExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
        Announce(frame);
        return Made(frame, call.Evaluate(frame));
    }

    public override Value EvaluateOwned(Frame frame, out bool isOwned)
    {
        Announce(frame);
        return Made(frame, call.EvaluateOwned(frame, out isOwned));
    }

    private void Announce(Frame frame)
    {
        if (method is not null)
        {
            frame.Interpreter.Tracer?.Announce(method);
        }
    }

    private Value Made(Frame frame, Value result)
    {
        if (frame.Interpreter.Tracer is { } tracer)
        {
            if (method is not null && tracer.HasAnnounced)
            {
                tracer.EndUnstarted(frame.Interpreter, result);
            }

            if (result.Reference is PyGenerator generator)
            {
                tracer.Made(generator);
            }
        }

        return result;
    }
}
