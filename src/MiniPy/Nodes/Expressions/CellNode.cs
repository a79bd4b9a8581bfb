using System.Diagnostics.CodeAnalysis;
using MiniPy.Nodes.Fused;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary>A local variable that inner functions share: its slot holds the cell.</summary>
internal sealed class CellNode(int slot, string name, int position) : ExpressionNode
{
    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        fusion.Add(new Datum { Node = this });
        return typeof(FusedCell);
    }

    public override Value Evaluate(Frame frame)
    {
        Value value = frame[slot].Unchecked<Cell>().Value;
        return value.IsUnbound ? Unbound.Local(frame, name, position) : value;
    }
}

/// <summary>A variable of an enclosing function.</summary>
internal sealed class FreeNode(int index, string name, int position) : ExpressionNode
{
    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        fusion.Add(new Datum { Node = this });
        return typeof(FusedFree);
    }

    public override Value Evaluate(Frame frame)
    {
        Value value = frame.Function.Closure[index].Value;
        return value.IsUnbound ? Unbound.Free(frame, name, position) : value;
    }
}
