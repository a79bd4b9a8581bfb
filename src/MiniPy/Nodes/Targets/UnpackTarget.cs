using MiniPy.Builtins;
using MiniPy.Nodes.Expressions;
using MiniPy.Nodes.Statements;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Targets;

/// <summary>Several targets for the items of one iterable; at most one takes a list of those left over (reference, 7.2).</summary>
internal sealed class UnpackTarget(TargetNode[] targets, int starIndex, int position) : TargetNode
{
    public override bool TakesPairs => targets.Length == 2 && starIndex < 0;

    public override bool AssignPair(Frame frame, Value first, Value second) => targets[0].Assign(frame, first) && targets[1].Assign(frame, second);

    /// <summary>A tuple that is written out on the right, with as many items, need not be made.</summary>
    public override StatementNode AssignmentOf(ExpressionNode value) =>
        value is TupleNode { HasStars: false } tuple && starIndex < 0 && tuple.Elements.Length == targets.Length && targets.Length is > 1 and <= ArgumentBuffer.Length
            ? new AssignTupleNode(targets, tuple.Elements)
            : base.AssignmentOf(value);

    public override bool Assign(Frame frame, Value value)
    {
        if (value.IsExactly<PyTuple>() && starIndex < 0 && value.Unchecked<PyTuple>().Count == targets.Length)
        {
            return AssignAll(frame, value.Unchecked<PyTuple>().Items);
        }

        frame.Position = position;
        Value[]? items = starIndex < 0 ? Unpack(frame.Interpreter, value) : UnpackStarred(frame.Interpreter, value);
        return items is not null && AssignAll(frame, items);
    }

    public override bool Delete(Frame frame)
    {
        foreach (TargetNode target in targets)
        {
            if (!target.Delete(frame))
            {
                return false;
            }
        }

        return true;
    }

    private bool AssignAll(Frame frame, Value[] items)
    {
        for (int i = 0; i < targets.Length; i++)
        {
            if (!targets[i].Assign(frame, items[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static Value GetIterator(Interpreter interp, Value value)
    {
        Value iterator = value.Type.Slots.Iterate(interp, value);
        return iterator.IsUnbound ? interp.Raise(Throw.TypeError($"cannot unpack non-iterable {value.Type.Name} object")) : iterator;
    }

    /// <summary>The items; null when an exception is pending, that their number is wrong or another.</summary>
    private Value[]? Unpack(Interpreter interp, Value value)
    {
        Value iterator = GetIterator(interp, value);
        if (iterator.IsError)
        {
            return null;
        }

        var items = new Value[targets.Length];
        for (int i = 0; i < items.Length; i++)
        {
            if (!Iteration.TryNext(interp, iterator, out items[i]))
            {
                if (!items[i].IsError)
                {
                    interp.Raise(Throw.ValueError($"not enough values to unpack (expected {items.Length}, got {i})"));
                }

                return null;
            }
        }

        if (Iteration.TryNext(interp, iterator, out Value more))
        {
            interp.Raise(Throw.ValueError($"too many values to unpack (expected {items.Length})"));
            return null;
        }

        return more.IsError ? null : items;
    }

    private Value[]? UnpackStarred(Interpreter interp, Value value)
    {
        var all = new PyList();
        Value iterator = GetIterator(interp, value);
        if (iterator.IsError || !Iteration.TryAppendRest(interp, all, iterator))
        {
            return null;
        }

        int required = targets.Length - 1;
        if (all.Count < required)
        {
            interp.Raise(Throw.ValueError($"not enough values to unpack (expected at least {required}, got {all.Count})"));
            return null;
        }

        var items = new Value[targets.Length];
        int after = targets.Length - starIndex - 1;
        ItemCopying.Copy(all.Span[..starIndex], items);
        items[starIndex] = new PyList(ItemCopying.Copy(all.Span[starIndex..^after]));
        ItemCopying.Copy(all.Span[^after..], items.AsSpan(starIndex + 1));
        return items;
    }
}
