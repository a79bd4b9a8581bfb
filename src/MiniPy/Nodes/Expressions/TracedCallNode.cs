using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary>
/// A call in a program that is traced: a generator that it gives may be new, and how a generator is resumed shows in the name of the method. Programs that
/// are not traced have no such nodes.
/// </summary>
/// <param name="call">The call.</param>
/// <param name="method">The method, if it is one that resumes generators; else null.</param>
/// <param name="isQuiet">True if nothing else can be resumed before that method is called.</param>
internal sealed class TracedCallNode(CallExpressionNode call, string? method, bool isQuiet) : CallExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
        if (method is not null)
        {
            return EvaluateResuming(frame);
        }

        Value result = call.Evaluate(frame);
        Made(frame, result);
        return result;
    }

    public override Value EvaluateOwned(Frame frame, out bool isOwned)
    {
        Value result = call.EvaluateOwned(frame, out isOwned);
        Made(frame, result);
        return result;
    }

    private static void Made(Frame frame, Value result)
    {
        if (result.Reference is PyGenerator generator && frame.Interpreter.Tracer is { IsOver: false } tracer)
        {
            tracer.Made(generator);
        }
    }

    private Value EvaluateResuming(Frame frame)
    {
        if (frame.Interpreter.Tracer is not { IsOver: false } tracer)
        {
            return call.Evaluate(frame);
        }

        tracer.Announce(isQuiet ? method : null);
        try
        {
            Value result = call.Evaluate(frame);
            tracer.EndResuming(method!, result.IsError ? frame.Interpreter.Pending : null);
            return result;
        }
        catch (PythonException error)
        {
            tracer.EndResuming(method!, error.Value);
            throw;
        }
    }
}
