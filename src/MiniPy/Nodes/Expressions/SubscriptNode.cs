using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using MiniPy.Nodes.Fused;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary><c>owner[index]</c> (reference, 6.3.2).</summary>
internal sealed class SubscriptNode<TOwner, TIndex>(TOwner owner, TIndex index, int position) : OperationNode
    where TOwner : struct, IOperand
    where TIndex : struct, IOperand
{
    public override Value Evaluate(Frame frame)
    {
        Value container = owner.Load(frame);
        if (container.IsSpecial)
        {
            return owner.Fail(frame, container);
        }

        Value key = index.Load(frame);
        if (key.IsInt && container.IsExactly<PyList>())
        {
            PyList list = container.Unchecked<PyList>();
            long at = key.AsInt;
            if ((ulong)at < (ulong)list.Count)
            {
                return list[(int)at];
            }
        }

        return EvaluateOther(frame, container, key);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public override Value EvaluateOther(Frame frame, Value container, Value key)
    {
        if (container.IsSpecial)
        {
            return owner.Fail(frame, container);
        }

        if (key.IsSpecial)
        {
            return index.Fail(frame, key);
        }

        if (container.IsExactly<PyDict>() && key.IsExactly<PyStr>() && !container.Unchecked<PyDict>().AsksKeys)
        {
            Value found = container.Unchecked<PyDict>().GetStr(key.Unchecked<PyStr>());
            if (!found.IsUnbound)
            {
                return found;
            }
        }
        else if (key.IsInt && container.IsExactly<PyStr>())
        {
            PyStr text = container.Unchecked<PyStr>();
            long at = key.AsInt;
            at += at < 0 ? text.Length : 0;
            if ((ulong)at < (ulong)text.Length)
            {
                return text.CharacterAt((int)at);
            }
        }
        else if (key.IsInt && container.IsExactly<PyTuple>() && (ulong)key.AsInt < (ulong)container.Unchecked<PyTuple>().Count)
        {
            return container.Unchecked<PyTuple>().Items[key.AsInt];
        }

        frame.Position = position;
        return container.Type.Slots.GetItem(frame.Interpreter, container, key);
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        fusion.Add(new Datum { Node = this });
        Type first = owner.Fuse(fusion);
        Type second = index.Fuse(fusion);
        return typeof(FusedSubscript<,>).MakeGenericType(first, second);
    }
}

/// <summary><c>lower:upper:step</c> inside a subscript (reference, 6.3.3).</summary>
internal sealed class SliceNode(ExpressionNode lower, ExpressionNode upper, ExpressionNode step) : ExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
        Value start = lower.Evaluate(frame);
        if (start.IsError)
        {
            return start;
        }

        Value stop = upper.Evaluate(frame);
        if (stop.IsError)
        {
            return stop;
        }

        Value stride = step.Evaluate(frame);
        return stride.IsError ? stride : new PySlice(start, stop, stride);
    }
}
