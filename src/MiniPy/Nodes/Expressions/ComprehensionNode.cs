using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary>One <c>for target in iterable if conditions</c> of a comprehension.</summary>
internal sealed record ComprehensionLoop(ExpressionNode Iterable, TargetNode Target, ExpressionNode[] Conditions, int Position);

/// <summary>
/// A list, set or dict comprehension, run in the frame it stands in; its variables have slots of their own there (reference, 6.2.4; PEP 709).
/// </summary>
internal abstract class ComprehensionNode(ComprehensionLoop[] loops, int[] cellSlots, int[] variableSlots) : ExpressionNode
{
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

    private bool Run(Frame frame, PyObject collection, int level, Value iterable)
    {
        Interpreter interp = frame.Interpreter;
        ComprehensionLoop loop = loops[level];
        frame.Position = loop.Position;
        var items = new ItemSource(interp, iterable);
        while (true)
        {
            Value item = items.Next(interp);
            if (item.IsSpecial)
            {
                return item.IsEnd;
            }

            interp.Step();
            if (!loop.Target.Assign(frame, item))
            {
                return false;
            }

            Truth passes = TestAll(frame, loop.Conditions);
            if (passes == Truth.Error || (passes == Truth.True && !RunInner(frame, collection, level)))
            {
                return false;
            }
        }
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
}
