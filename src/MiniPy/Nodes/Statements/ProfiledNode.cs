using MiniPy.Runtime;

namespace MiniPy.Nodes.Statements;

/// <summary>
/// A statement of a program that is profiled. If the sampler has asked for a sample meanwhile, this statement is what the interpreter was busy with,
/// unless one inside it has answered already. Programs that are not profiled have no such nodes.
/// </summary>
internal sealed class ProfiledNode(StatementNode statement, int line) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        Completion completion = statement.Execute(frame);
        Interpreter interp = frame.Interpreter;
        if (interp.Profiler is { IsDue: true } profiler)
        {
            profiler.Sample(interp, line);
        }

        return completion;
    }
}
