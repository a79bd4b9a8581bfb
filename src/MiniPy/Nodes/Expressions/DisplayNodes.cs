using System.Diagnostics.CodeAnalysis;
using MiniPy.Builtins;
using MiniPy.Nodes.Fused;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary>Evaluates the items of a display or the arguments of a call, where <c>*iterable</c> may stand (reference, 6.2.5).</summary>
internal static class ItemEvaluation
{
    /// <summary>Items without stars; false when an exception is pending.</summary>
    public static bool Evaluate(Frame frame, ReadOnlySpan<ExpressionNode> nodes, Value[] items)
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
    public ExpressionNode Iterable { get; } = iterable;

    /// <summary>Adds the items to a list; false when an exception is pending.</summary>
    public bool AppendTo(Frame frame, PyList list)
    {
        Value value = Iterable.Evaluate(frame);
        if (value.IsError)
        {
            return false;
        }

        frame.Position = position;
        Interpreter interp = frame.Interpreter;
        if (value.IsExactly<PyList>() || value.IsExactly<PyTuple>())
        {
            return Iteration.TryAppendTo(interp, list, value);
        }

        Value iterator = value.Type.Slots.Iterate(interp, value);
        if (iterator.IsUnbound)
        {
            interp.Raise(Throw.TypeError($"Value after * must be an iterable, not {value.Type.Name}"));
            return false;
        }

        return !iterator.IsError && Iteration.TryAppendRest(interp, list, iterator);
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
    public ExpressionNode[] Elements => elements;

    public bool HasStars => hasStars;

    public override Value Evaluate(Frame frame)
    {
        if (hasStars)
        {
            var list = new PyList();
            return ItemEvaluation.EvaluateStarred(frame, elements, list) ? new PyTuple(list.TakeItems()) : Value.Error;
        }

        var items = new Value[elements.Length];
        return ItemEvaluation.Evaluate(frame, elements, items) ? new PyTuple(items) : Value.Error;
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        if (hasStars || elements.Length is 0 or > Fusion.MostArguments)
        {
            return fusion.Whole(this);
        }

        fusion.Add(new Datum { Slot = elements.Length });
        return typeof(FusedTuple<>).MakeGenericType(fusion.Arguments(elements));
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

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        if (hasStars || elements.Length is 0 or > Fusion.MostArguments)
        {
            return fusion.Whole(this);
        }

        fusion.Add(new Datum { Slot = elements.Length });
        return typeof(FusedList<>).MakeGenericType(fusion.Arguments(elements));
    }
}

/// <summary><c>{a, b}</c>: what stands before the first star is evaluated before any of it is added.</summary>
internal sealed class SetNode(ExpressionNode[] elements, int position) : ExpressionNode
{
    /// <summary>Three constants or more become a set as a whole, which decides its order.</summary>
    private readonly bool isConstant = elements.Length > 2 && Array.TrueForAll(elements, static element => element is ConstantNode);
    private PySet? constants;
    private readonly int plainCount = Array.FindIndex(elements, static element => element is StarNode) is var star and >= 0 ? star : elements.Length;

    public override Value Evaluate(Frame frame)
    {
        Interpreter interp = frame.Interpreter;
        if (constants is { } frozen)
        {
            return frozen.Thaw(interp);
        }

        var first = new Value[plainCount];
        if (!ItemEvaluation.Evaluate(frame, elements.AsSpan(0, plainCount), first))
        {
            return Value.Error;
        }

        frame.Position = position;
        if (isConstant)
        {
            constants = PySet.FreezeConstants(interp, first);
            return constants.Thaw(interp);
        }

        Value set = PySet.FromItems(interp, first);
        return set.IsError || !AddRest(frame, set.Unchecked<PySet>()) ? Value.Error : set;
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        if (isConstant || plainCount < elements.Length || elements.Length > ArgumentBuffer.Length)
        {
            return fusion.Whole(this);
        }

        fusion.Add(new Datum { Number = position });
        Type fused = fusion.Arguments(elements);
        CallPreparation.Prepare(fused, CallWays.SetDisplay);
        return typeof(FusedSet<>).MakeGenericType(fused);
    }

    private bool AddRest(Frame frame, PySet set)
    {
        for (int i = plainCount; i < elements.Length; i++)
        {
            var star = elements[i] as StarNode;
            Value value = (star?.Iterable ?? elements[i]).Evaluate(frame);
            if (value.IsError)
            {
                return false;
            }

            frame.Position = position;
            if (!(star is null ? set.TryAdd(frame.Interpreter, value) : set.TryUpdate(frame.Interpreter, value)))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary><c>{key: value, **mapping}</c>; a null key marks a mapping (reference, 6.2.7).</summary>
internal sealed class DictNode(ExpressionNode?[] keys, ExpressionNode[] values, int position) : ExpressionNode
{
    /// <summary>So many pairs CPython evaluates before it hashes the first key.</summary>
    private const int MostTogether = 15;

    private readonly bool isPlain = values.Length is > 0 and <= MostTogether && !Array.Exists(keys, static key => key is null);

    public override Value Evaluate(Frame frame)
    {
        if (isPlain)
        {
            return EvaluatePlain(frame);
        }

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
                if (!dict.TrySet(interp, key, value))
                {
                    return Value.Error;
                }
            }
            else if (!Mappings.TryUpdate(interp, dict, value))
            {
                throw Throw.TypeError($"'{value.Type.Name}' object is not a mapping");
            }
        }

        return dict;
    }

    private Value EvaluatePlain(Frame frame)
    {
        var buffer = default(ArgumentBuffer);
        Span<Value> pairs = 2 * values.Length <= ArgumentBuffer.Length ? ((Span<Value>)buffer)[..(2 * values.Length)] : new Value[2 * values.Length];
        for (int i = 0; i < pairs.Length; i++)
        {
            Value item = ((i & 1) == 0 ? keys[i / 2]! : values[i / 2]).Evaluate(frame);
            if (item.IsError)
            {
                return item;
            }

            pairs[i] = item;
        }

        frame.Position = position;
        return PyDict.FromPairs(frame.Interpreter, pairs);
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        if (!isPlain || 2 * values.Length > ArgumentBuffer.Length)
        {
            return fusion.Whole(this);
        }

        var elements = new ExpressionNode[2 * values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            elements[2 * i] = keys[i]!;
            elements[(2 * i) + 1] = values[i];
        }

        fusion.Add(new Datum { Number = position });
        Type fused = fusion.Arguments(elements);
        CallPreparation.Prepare(fused, CallWays.DictDisplay);
        return typeof(FusedDict<>).MakeGenericType(fused);
    }
}
