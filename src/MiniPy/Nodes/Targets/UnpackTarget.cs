using System.Runtime.CompilerServices;
using MiniPy.Builtins;
using MiniPy.Nodes.Expressions;
using MiniPy.Nodes.Statements;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Targets;

/// <summary>Several targets for the items of one iterable; at most one takes a list of those left over (reference, 7.2).</summary>
internal sealed class UnpackTarget(TargetNode[] targets, int starIndex, int position) : TargetNode
{
    private readonly int[] localSlots = Array.ConvertAll(targets, static target => target.LocalSlot);

    public override bool TakesPairs => targets.Length == 2 && starIndex < 0;

    public override bool AssignPair(Frame frame, Value first, Value second) => targets[0].Assign(frame, first) && targets[1].Assign(frame, second);

    /// <summary>A tuple that is written out on the right, with as many items, need not be made.</summary>
    public override StatementNode AssignmentOf(ExpressionNode value) =>
        value is TupleNode { HasStars: false } tuple && starIndex < 0 && tuple.Elements.Length == targets.Length && targets.Length is > 1 and <= ArgumentBuffer.Length
            ? new AssignTupleNode(this, tuple.Elements)
            : base.AssignmentOf(value);

    public override bool Assign(Frame frame, Value value)
    {
        if (starIndex < 0)
        {
            if (value.IsExactly<PyTuple>() && value.Unchecked<PyTuple>().Count == targets.Length)
            {
                return AssignAll(frame, value.Unchecked<PyTuple>().Items);
            }

            if (value.IsExactly<PyList>() && value.Unchecked<PyList>().Count == targets.Length && targets.Length <= ArgumentBuffer.Length)
            {
                return AssignCopy(frame, value.Unchecked<PyList>().Span);
            }

            if (value.IsExactly<PyTupleInstance>() && PlainTuples.ItemsOf(value) is { } named && named.Length == targets.Length)
            {
                return AssignAll(frame, named);
            }
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

    /// <summary>Assigns the items of a list, which an assignment may change.</summary>
    private bool AssignCopy(Frame frame, ReadOnlySpan<Value> items)
    {
        var buffer = default(ArgumentBuffer);
        Span<Value> copy = buffer;
        ItemCopying.Copy(items, copy);
        return AssignAll(frame, copy);
    }

    /// <summary>Assigns as many items as there are targets, from left to right; false when an exception is pending.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool AssignAll(Frame frame, ReadOnlySpan<Value> items)
    {
        for (int i = 0; i < localSlots.Length; i++)
        {
            if (localSlots[i] >= 0)
            {
                Value.Replace(ref frame[localSlots[i]], items[i]);
            }
            else if (!targets[i].Assign(frame, items[i]))
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
        if (value.IsExactly<PyTuple>())
        {
            return Divide(interp, value.Unchecked<PyTuple>().Items);
        }

        if (value.IsExactly<PyList>())
        {
            return Divide(interp, value.Unchecked<PyList>().Span);
        }

        var all = new PyList();
        Value iterator = GetIterator(interp, value);
        return iterator.IsError || !Iteration.TryAppendRest(interp, all, iterator) ? null : Divide(interp, all.Span);
    }

    /// <summary>The items before the starred target, those left over as a list, and those after it; null when there are too few.</summary>
    private Value[]? Divide(Interpreter interp, ReadOnlySpan<Value> all)
    {
        int required = targets.Length - 1;
        if (all.Length < required)
        {
            interp.Raise(Throw.ValueError($"not enough values to unpack (expected at least {required}, got {all.Length})"));
            return null;
        }

        var items = new Value[targets.Length];
        int after = required - starIndex;
        ItemCopying.Copy(all[..starIndex], items);
        items[starIndex] = new PyList(ItemCopying.Copy(all[starIndex..^after]));
        ItemCopying.Copy(all[^after..], items.AsSpan(starIndex + 1));
        return items;
    }
}
