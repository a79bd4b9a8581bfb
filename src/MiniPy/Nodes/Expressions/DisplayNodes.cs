using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary>Evaluates the items of a display or the arguments of a call, where <c>*iterable</c> may stand (reference, 6.2.5).</summary>
internal static class ItemEvaluation
{
    /// <summary>Items without stars; false when an exception is pending.</summary>
    public static bool Evaluate(Frame frame, ExpressionNode[] nodes, Value[] items)
    {
        for (int i = 0; i < nodes.Length; i++)
        {
            Value item = nodes[i].Evaluate(frame);
            if (item.IsError)
            {
                return false;
            }

            items[i] = item;
        }

        return true;
    }

    /// <summary>Items of which some are <see cref="StarNode"/>s, added to a list; false when an exception is pending.</summary>
    public static bool EvaluateStarred(Frame frame, ExpressionNode[] nodes, PyList list)
    {
        foreach (ExpressionNode node in nodes)
        {
            if (node is StarNode star)
            {
                if (!star.AppendTo(frame, list))
                {
                    return false;
                }

                continue;
            }

            Value item = node.Evaluate(frame);
            if (item.IsError)
            {
                return false;
            }

            list.Add(item);
        }

        return true;
    }
}

/// <summary><c>*iterable</c> in a display.</summary>
internal sealed class StarNode(ExpressionNode iterable, int position) : ExpressionNode
{
    /// <summary>Adds the items to a list; false when an exception is pending.</summary>
    public bool AppendTo(Frame frame, PyList list)
    {
        Value value = iterable.Evaluate(frame);
        if (value.IsError)
        {
            return false;
        }

        frame.Position = position;
        Interpreter interp = frame.Interpreter;
        Value iterator = value.Type.Slots.Iterate(interp, value);
        if (iterator.IsUnbound)
        {
            throw Throw.TypeError($"Value after * must be an iterable, not {value.Type.Name}");
        }

        while (Iteration.MoveNext(interp, iterator, out Value item))
        {
            interp.Step();
            list.Add(item);
        }

        return true;
    }

    public override Value Evaluate(Frame frame)
    {
        var list = new PyList();
        return AppendTo(frame, list) ? list : Value.Error;
    }
}

/// <summary><c>(a, b)</c></summary>
internal sealed class TupleNode(ExpressionNode[] elements, bool hasStars) : ExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
        if (hasStars)
        {
            var list = new PyList();
            return ItemEvaluation.EvaluateStarred(frame, elements, list) ? new PyTuple(list.ToArray()) : Value.Error;
        }

        var items = new Value[elements.Length];
        return ItemEvaluation.Evaluate(frame, elements, items) ? new PyTuple(items) : Value.Error;
    }
}

/// <summary><c>[a, b]</c></summary>
internal sealed class ListNode(ExpressionNode[] elements, bool hasStars) : ExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
        if (hasStars)
        {
            var list = new PyList();
            return ItemEvaluation.EvaluateStarred(frame, elements, list) ? list : Value.Error;
        }

        var items = new Value[elements.Length];
        return ItemEvaluation.Evaluate(frame, elements, items) ? new PyList(items) : Value.Error;
    }
}

/// <summary><c>{a, b}</c></summary>
internal sealed class SetNode(ExpressionNode[] elements, int position) : ExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
        var list = new PyList();
        if (!ItemEvaluation.EvaluateStarred(frame, elements, list))
        {
            return Value.Error;
        }

        frame.Position = position;
        var set = new PySet();
        for (int i = 0; i < list.Count; i++)
        {
            set.Add(frame.Interpreter, list[i]);
        }

        return set;
    }
}

/// <summary><c>{key: value, **mapping}</c>; a null key marks a mapping (reference, 6.2.7).</summary>
internal sealed class DictNode(ExpressionNode?[] keys, ExpressionNode[] values, int position) : ExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
        Interpreter interp = frame.Interpreter;
        var dict = new PyDict();
        for (int i = 0; i < values.Length; i++)
        {
            Value key = keys[i] is { } keyNode ? keyNode.Evaluate(frame) : Value.Unbound;
            if (key.IsError)
            {
                return key;
            }

            Value value = values[i].Evaluate(frame);
            if (value.IsError)
            {
                return value;
            }

            frame.Position = position;
            if (!key.IsUnbound)
            {
                dict.Set(interp, key, value);
            }
            else if (!Mappings.TryUpdate(interp, dict, value))
            {
                throw Throw.TypeError($"'{value.Type.Name}' object is not a mapping");
            }
        }

        return dict;
    }
}
