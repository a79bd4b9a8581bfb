using MiniPy.Runtime;

namespace MiniPy.Nodes.Statements;

/// <summary>
/// A statement of a program that is traced: says which line control has come to. Programs that are not traced have no such nodes.
/// </summary>
internal sealed class TracedNode(StatementNode statement, int line) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        if (frame.ResumePoint == 0 && frame.Interpreter.Tracer is { IsOver: false } tracer)
        {
            tracer.Line(frame, line);
        }

        return statement.Execute(frame);
    }
}

/// <summary>The body of a loop in a program that is traced: behind it control comes back to the head.</summary>
internal sealed class TracedLoopNode(StatementNode body, int line) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        Completion completion = body.Execute(frame);
        if (completion is Completion.Next or Completion.Continue && frame.Interpreter.Tracer is { IsOver: false } tracer)
        {
            tracer.Line(frame, line);
        }

        return completion;
    }
}
