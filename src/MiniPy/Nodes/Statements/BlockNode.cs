using System.Diagnostics.CodeAnalysis;
using MiniPy.Nodes.Fused;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Statements;

/// <summary>Statements one after the other.</summary>
internal sealed class BlockNode(StatementNode[] statements) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        foreach (StatementNode statement in statements)
        {
            Completion completion = statement.Execute(frame);
            if (completion != Completion.Next)
            {
                return completion;
            }
        }

        return Completion.Next;
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion) => fusion.Sequence(statements);
}
