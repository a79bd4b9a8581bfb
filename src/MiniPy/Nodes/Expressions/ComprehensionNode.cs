using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using MiniPy.Nodes.Fused;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary>One <c>for target in iterable if conditions</c> of a comprehension.</summary>
internal sealed record ComprehensionLoop(ExpressionNode Iterable, TargetNode Target, ExpressionNode[] Conditions, int Position);

/// <summary>
/// A list, set or dict comprehension, run in the frame it stands in; its variables have slots of their own there (reference, 6.2.4; PEP 709).
/// </summary>
internal abstract class ComprehensionNode(ComprehensionLoop[] loops, int[] cellSlots, int[] variableSlots) : ExpressionNode, IFusible
{
    private int stretches;
    private FusedElements? fused;

    public override Value Evaluate(Frame frame)
    {
        PyObject collection = NewCollection();
        Value first = loops[0].Iterable.Evaluate(frame);
        if (first.IsError)
        {
            return first;
        }

        foreach (int slot in variableSlots)
        {
            frame[slot] = Value.Unbound;
        }

        foreach (int slot in cellSlots)
        {
            frame[slot] = new Cell(Value.Unbound);
        }

        return Run(frame, collection, 0, first) ? collection : Value.Error;
    }

    protected abstract PyObject NewCollection();

    /// <summary>Evaluates the element and adds it; false when an exception is pending.</summary>
    protected abstract bool AddElement(Frame frame, PyObject collection);

    [RequiresDynamicCode(Fusion.Reason)]
    public void FuseInPlace() => fused ??= Fusion.FuseElements(loops[^1], FuseAdder);

    /// <summary>Its innermost loop is a unit of its own.</summary>
    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        FuseInPlace();
        return fusion.Whole(this);
    }

    /// <summary>Adds what evaluates an element and adds it to a fused tree.</summary>
    [RequiresDynamicCode(Fusion.Reason)]
    protected abstract Type FuseAdder(Fusion fusion);

    private bool Run(Frame frame, PyObject collection, int level, Value iterable)
    {
        Interpreter interp = frame.Interpreter;
        frame.Position = loops[level].Position;
        var items = new ItemSource(interp, iterable);
        if (items.IsFailed)
        {
            return false;
        }

        Completion completion;
        do
        {
            bool isInnermost = level == loops.Length - 1;
            completion = isInnermost && fused is not null
                ? fused.Run(frame, interp, collection, ref items)
                : RunStretch(frame, interp, collection, level, ref items);
            if (isInnermost && ++stretches == FusionHeat.Stretches && FusionHeat.IsPossible)
            {
                FusionHeat.Begin(this);
            }
        }
        while (completion == Completion.Continue);

        return completion == Completion.Next;
    }

    /// <summary>Some turns: gives Continue when there are more to come, Next when there is no item left, Raise when an exception is pending.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Completion RunStretch(Frame frame, Interpreter interp, PyObject collection, int level, ref ItemSource items)
    {
        ComprehensionLoop loop = loops[level];
        bool isPaired = loop.Target.TakesPairs && items.GivesPairs;
        for (int turns = LoopStretch.Turns; turns > 0; turns--)
        {
            Value item = isPaired ? items.AssignPair(frame, interp, loop.Target) : items.Next(interp);
            if (item.IsSpecial)
            {
                return item.IsEnd ? Completion.Next : Completion.Raise;
            }

            interp.Step();
            if (!isPaired && !loop.Target.Assign(frame, item))
            {
                return Completion.Raise;
            }

            Truth passes = TestAll(frame, loop.Conditions);
            if (passes == Truth.Error || (passes == Truth.True && !RunInner(frame, collection, level)))
            {
                return Completion.Raise;
            }
        }

        return Completion.Continue;
    }

    private bool RunInner(Frame frame, PyObject collection, int level)
    {
        if (level == loops.Length - 1)
        {
            return AddElement(frame, collection);
        }

        Value iterable = loops[level + 1].Iterable.Evaluate(frame);
        return !iterable.IsError && Run(frame, collection, level + 1, iterable);
    }

    private static Truth TestAll(Frame frame, ExpressionNode[] conditions)
    {
        foreach (ExpressionNode condition in conditions)
        {
            Truth truth = condition.Test(frame);
            if (truth != Truth.True)
            {
                return truth;
            }
        }

        return Truth.True;
    }
}

internal sealed class ListComprehensionNode(ExpressionNode element, ComprehensionLoop[] loops, int[] cellSlots, int[] variableSlots)
    : ComprehensionNode(loops, cellSlots, variableSlots)
{
    protected override PyObject NewCollection() => new PyList();

    protected override bool AddElement(Frame frame, PyObject collection)
    {
        Value value = element.Evaluate(frame);
        if (value.IsError)
        {
            return false;
        }

        ((PyList)collection).Add(value);
        return true;
    }

    [RequiresDynamicCode(Fusion.Reason)]
    protected override Type FuseAdder(Fusion fusion) => typeof(FusedListAdder<>).MakeGenericType(fusion.Expression(element));
}

internal sealed class SetComprehensionNode(ExpressionNode element, ComprehensionLoop[] loops, int[] cellSlots, int[] variableSlots, int position)
    : ComprehensionNode(loops, cellSlots, variableSlots)
{
    protected override PyObject NewCollection() => new PySet();

    protected override bool AddElement(Frame frame, PyObject collection)
    {
        Value value = element.Evaluate(frame);
        if (value.IsError)
        {
            return false;
        }

        frame.Position = position;
        ((PySet)collection).Add(frame.Interpreter, value);
        return true;
    }

    [RequiresDynamicCode(Fusion.Reason)]
    protected override Type FuseAdder(Fusion fusion)
    {
        fusion.Add(new Datum { Number = position });
        return typeof(FusedSetAdder<>).MakeGenericType(fusion.Expression(element));
    }
}

internal sealed class DictComprehensionNode(
    ExpressionNode key, ExpressionNode value, ComprehensionLoop[] loops, int[] cellSlots, int[] variableSlots, int position)
    : ComprehensionNode(loops, cellSlots, variableSlots)
{
    protected override PyObject NewCollection() => new PyDict();

    protected override bool AddElement(Frame frame, PyObject collection)
    {
        Value newKey = key.Evaluate(frame);
        if (newKey.IsError)
        {
            return false;
        }

        Value newValue = value.Evaluate(frame);
        if (newValue.IsError)
        {
            return false;
        }

        frame.Position = position;
        ((PyDict)collection).Set(frame.Interpreter, newKey, newValue);
        return true;
    }

    [RequiresDynamicCode(Fusion.Reason)]
    protected override Type FuseAdder(Fusion fusion)
    {
        fusion.Add(new Datum { Number = position });
        Type first = fusion.Expression(key);
        Type second = fusion.Expression(value);
        return typeof(FusedDictAdder<,>).MakeGenericType(first, second);
    }
}
