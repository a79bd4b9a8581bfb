using System.Diagnostics.CodeAnalysis;
using MiniPy.Builtins;
using MiniPy.Nodes.Expressions;
using MiniPy.Nodes.Fused;
using MiniPy.Nodes.Targets;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Statements;

/// <summary><c>a, b = b, a</c>: all values, then all targets, from left to right, without the tuple in between (reference, 7.2).</summary>
internal sealed class AssignTupleNode(UnpackTarget target, ExpressionNode[] values) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        var buffer = default(ArgumentBuffer);
        Span<Value> items = buffer;
        for (int i = 0; i < values.Length; i++)
        {
            Value item = values[i].Evaluate(frame);
            if (item.IsError)
            {
                return Completion.Raise;
            }

            items[i] = item;
        }

        return Assign(frame, items);
    }

    /// <summary>Assigns values that have been evaluated.</summary>
    public Completion Assign(Frame frame, ReadOnlySpan<Value> items) => target.AssignAll(frame, items) ? Completion.Next : Completion.Raise;

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        if (values.Length > Fusion.MostArguments)
        {
            return fusion.Whole(this);
        }

        fusion.Add(new Datum { Node = this });
        return typeof(FusedAssignTuple<>).MakeGenericType(fusion.Arguments(values));
    }
}
