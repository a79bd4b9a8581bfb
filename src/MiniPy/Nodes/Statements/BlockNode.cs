using System.Diagnostics.CodeAnalysis;
using MiniPy.Nodes.Fused;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Statements;

/// <summary>Statements one after the other; at least one. The last one takes its place on the stack.</summary>
internal sealed class BlockNode(StatementNode[] statements) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        StatementNode[] all = statements;
        int last = all.Length - 1;
        for (int i = 0; i < last; i++)
        {
            Completion completion = all[i].Execute(frame);
            if (completion != Completion.Next)
            {
                return completion;
            }
        }

        return all[last].Execute(frame);
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion) => fusion.Sequence(statements);
}
