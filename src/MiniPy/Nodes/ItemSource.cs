using System.Runtime.CompilerServices;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes;

/// <summary>
/// What a loop that cannot be suspended takes its items from: lists and ranges of small ints are walked in place, everything else through
/// its iterator.
/// </summary>
internal struct ItemSource
{
    private readonly PyList? list;
    private readonly Value iterator;

    /// <summary>The iterator, if nothing but its own <c>Next</c> can be meant.</summary>
    private readonly PyIterator? own;
    private readonly long step;
    private long next;
    private long remaining;

    public ItemSource(Interpreter interp, Value iterable)
    {
        if (iterable.IsExactly<PyList>())
        {
            list = iterable.Unchecked<PyList>();
        }
        else if (iterable.IsExactly<PyRange>() && iterable.Unchecked<PyRange>() is { IsSmall: true } range)
        {
            next = range.SmallStart;
            step = range.SmallStep;
            remaining = range.SmallLength;
        }
        else
        {
            iterator = Iteration.GetIteratorOrError(interp, iterable);
            own = iterator.Reference is PyIterator { Type.IsUserDefined: false } known ? known : null;
            remaining = -1;
        }
    }

    /// <summary>True when an exception of <c>__iter__</c> is pending: there is nothing to walk over.</summary>
    public readonly bool IsFailed => iterator.IsError;

    /// <summary>True where each item is a tuple of two that is made for the loop alone.</summary>
    public readonly bool GivesPairs => own is { GivesPairs: true };

    /// <summary>Assigns the next pair, and gives something of it, an end, or <see cref="Value.Error"/>; only where <see cref="GivesPairs"/>.</summary>
    public readonly Value AssignPair(Frame frame, Interpreter interp, TargetNode target)
    {
        Value first = own!.NextPair(interp, out Value second);
        return first.IsSpecial || target.AssignPair(frame, first, second) ? first : Value.Error;
    }

    /// <summary>The next item, an end, or <see cref="Value.Error"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Value Next(Interpreter interp)
    {
        if (list is not null)
        {
            return next < list.Count ? list[(int)next++] : Value.End;
        }

        if (remaining < 0)
        {
            return own is not null ? own.Next(interp) : Iteration.Next(interp, iterator);
        }

        if (remaining-- == 0)
        {
            remaining = 0;
            return Value.End;
        }

        long item = next;
        next = unchecked(next + step);
        return Value.FromInt(item);
    }
}
