using MiniPy.Objects;

namespace MiniPy.Runtime.Tracing;

/// <summary>
/// The body of a function in a traced program: tells the tracer who comes in with what, and who goes out. Programs that are not traced have no such bodies,
/// and so pay nothing.
/// </summary>
internal sealed class TracedBody(Body body) : Body
{
    public override Completion Execute(Frame frame)
    {
        Interpreter interp = frame.Interpreter;
        if (interp.Tracer is not { IsOver: false } tracer)
        {
            return body.Execute(frame);
        }

        int depth = tracer.Enter(interp, frame);
        Completion completion;
        try
        {
            completion = body.Execute(frame);
        }
        catch (PythonException exception)
        {
            tracer.LeaveRaising(interp, frame, depth, exception.Value);
            throw;
        }

        if (completion == Completion.Raise)
        {
            tracer.LeaveRaising(interp, frame, depth, interp.Pending!);
        }
        else
        {
            tracer.Leave(interp, frame, depth, completion);
        }

        return completion;
    }
}
