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

        // A local array needs no bounds check in its own loop.
        StatementNode[] all = statements;
        for (; i < all.Length; i++)
        {
            Completion completion = all[i].Execute(frame);
            if (completion != Completion.Next)
            {
                return completion;
            }
        }

        return Completion.Next;
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion) => fusion.ResumableSequence(statements, lastYields);
}
