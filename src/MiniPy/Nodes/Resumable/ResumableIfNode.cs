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
        return truth switch
        {
            Truth.True => body.Execute(frame),
            Truth.False => orElse is null ? Completion.Next : orElse.Execute(frame),
            _ => Completion.Raise,
        };
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
