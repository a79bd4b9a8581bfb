using System.Diagnostics.CodeAnalysis;
using MiniPy.Nodes.Fused;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Resumable;

/// <summary><c>if</c> with a yield inside. <paramref name="lastInBody"/>: the highest number of a yield in or before its body.</summary>
internal sealed class ResumableIfNode(ExpressionNode test, StatementNode body, StatementNode? orElse, int lastInBody) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        int resumePoint = frame.ResumePoint;
        Truth truth = resumePoint == 0 ? test.Test(frame) : resumePoint <= lastInBody ? Truth.True : Truth.False;
        if (truth == Truth.True)
        {
            return body.Execute(frame);
        }

        if (truth == Truth.False && orElse is not null)
        {
            return orElse.Execute(frame);
        }

        return truth == Truth.Error ? Completion.Raise : Completion.Next;
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        fusion.Add(new Datum { Number = lastInBody });
        Type first = fusion.Expression(test);
        Type second = fusion.Statement(body);
        return typeof(FusedResumableIf<,,>).MakeGenericType(first, second, orElse is null ? fusion.Completion(Completion.Next) : fusion.Statement(orElse));
    }
}
