using System.Diagnostics.CodeAnalysis;
using MiniPy.Nodes.Fused;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Resumable;

/// <summary>Statements of which some yield. <paramref name="lastYields"/>: for each statement, the highest number of a yield in or before it.</summary>
internal sealed class ResumableBlockNode(StatementNode[] statements, int[] lastYields) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        int resumePoint = frame.ResumePoint;
        int i = 0;
        if (resumePoint != 0)
        {
            int[] last = lastYields;
            while (last[i] < resumePoint)
            {
                i++;
            }
        }

        StatementNode[] all = statements;
        int end = all.Length - 1;
        for (; i < end; i++)
        {
            Completion completion = all[i].Execute(frame);
            if (completion != Completion.Next)
            {
                return completion;
            }
        }

        return all[end].Execute(frame);
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion) => fusion.ResumableSequence(statements, lastYields);
}
