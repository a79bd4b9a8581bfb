using MiniPy.Runtime;

namespace MiniPy.Nodes.Statements;

/// <summary><c>while</c> (reference, 8.2).</summary>
internal sealed class WhileNode(ExpressionNode test, StatementNode body, StatementNode? orElse) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        Interpreter interp = frame.Interpreter;
        while (true)
        {
            Truth truth = test.Test(frame);
            if (truth != Truth.True)
            {
                return truth == Truth.Error ? Completion.Raise : orElse is null ? Completion.Next : orElse.Execute(frame);
            }

            interp.Step();
            Completion completion = body.Execute(frame);
            if (completion is not (Completion.Next or Completion.Continue))
            {
                return completion == Completion.Break ? Completion.Next : completion;
            }
        }
    }
}
