using MiniPy.Runtime;

namespace MiniPy.Nodes.Statements;

/// <summary>
/// Stands before the first statement of a block in a profiled program: what was busy until here is the head of the compound statement, or the call
/// of the function.
/// </summary>
/// <param name="line">The line of the head; 0 for the first line of the function.</param>
internal sealed class ProfiledHeadNode(int line) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        Interpreter interp = frame.Interpreter;
        if (interp.Profiler is { IsDue: true } profiler)
        {
            profiler.Sample(interp, line);
        }

        return Completion.Next;
    }
}
