using System.Diagnostics.CodeAnalysis;
using MiniPy.Nodes.Fused;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Resumable;

/// <summary><c>while</c> with a yield inside. <paramref name="lastInBody"/>: the highest number of a yield in or before its body.</summary>
internal sealed class ResumableWhileNode(ExpressionNode test, StatementNode body, StatementNode? orElse, int lastInBody) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        int resumePoint = frame.ResumePoint;
        if (resumePoint > lastInBody)
        {
            return orElse!.Execute(frame);
        }

        Interpreter interp = frame.Interpreter;
        bool isResuming = resumePoint != 0;
        while (true)
        {
            if (!isResuming)
            {
                Truth truth = test.Test(frame);
                if (truth != Truth.True)
                {
                    return truth == Truth.Error ? Completion.Raise : orElse is null ? Completion.Next : orElse.Execute(frame);
                }

                interp.Step();
            }

            isResuming = false;
            Completion completion = body.Execute(frame);
            if (completion is not (Completion.Next or Completion.Continue))
            {
                return completion == Completion.Break ? Completion.Next : completion;
            }
        }
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        if (orElse is not null)
        {
            body = Fusion.Fuse(body);
            return fusion.Whole(this);
        }

        Type first = fusion.Expression(test);
        Type second = fusion.Statement(body);
        return typeof(FusedResumableWhile<,>).MakeGenericType(first, second);
    }
}
