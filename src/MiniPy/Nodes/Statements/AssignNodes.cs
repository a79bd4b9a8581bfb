using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using MiniPy.Nodes.Fused;
using MiniPy.Objects;
using MiniPy.Runtime;
using MiniPy.Nodes.Expressions;
using MiniPy.Nodes.Targets;

namespace MiniPy.Nodes.Statements;

/// <summary><c>name = value</c> for a local (reference, 7.2).</summary>
internal sealed class AssignLocalNode(int slot, ExpressionNode value) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        Value result = value.Evaluate(frame);
        if (result.IsError)
        {
            return Completion.Raise;
        }

        Value.Replace(ref frame[slot], result);
        return Completion.Next;
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        fusion.Add(new Datum { Slot = slot });
        return typeof(FusedAssignLocal<>).MakeGenericType(fusion.Expression(value));
    }
}

/// <summary><c>name = left op right</c> for a local: what such a statement does, and nothing in between (reference, 7.2 and 6.7).</summary>
internal sealed class AssignArithmeticNode<TOperation, TLeft, TRight>(int slot, TLeft left, TRight right, ArithmeticNode<TOperation, TLeft, TRight> whole) : StatementNode
    where TOperation : struct, IArithmetic
    where TLeft : struct, IOperand
    where TRight : struct, IOperand
{
    public override Completion Execute(Frame frame)
    {
        Value first = left.Load(frame);
        if (first.IsSpecial)
        {
            left.Fail(frame, first);
            return Completion.Raise;
        }

        Value second = right.Load(frame);
        if (first.IsInt && second.IsInt && TOperation.TryInt(first.AsInt, second.AsInt, out long number))
        {
            frame[slot] = Value.FromInt(number);
            return Completion.Next;
        }

        if (first.IsFloat && second.IsFloat && TOperation.TryFloat(first.AsFloat, second.AsFloat, out double result))
        {
            Value.Replace(ref frame[slot], Value.FromFloat(result));
            return Completion.Next;
        }

        return ExecuteOther(frame, first, second);
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        fusion.Add(new Datum { Slot = slot });
        return typeof(FusedAssignLocal<>).MakeGenericType(fusion.Expression(whole));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Completion ExecuteOther(Frame frame, Value first, Value second)
    {
        Value result = whole.EvaluateOther(frame, first, second);
        if (result.IsError)
        {
            return Completion.Raise;
        }

        frame[slot] = result;
        return Completion.Next;
    }
}

/// <summary><c>owner[index] = value</c> (reference, 7.2).</summary>
internal sealed class AssignSubscriptNode<TOwner, TIndex>(SubscriptTarget<TOwner, TIndex> target, ExpressionNode value) : StatementNode
    where TOwner : struct, IOperand
    where TIndex : struct, IOperand
{
    public override Completion Execute(Frame frame)
    {
        Value result = value.Evaluate(frame);
        return !result.IsError && target.Assign(frame, result) ? Completion.Next : Completion.Raise;
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        fusion.Add(new Datum { Node = target });
        Type result = fusion.Expression(value);
        Type owner = target.Owner.Fuse(fusion);
        Type index = target.Index.Fuse(fusion);
        return typeof(FusedAssignSubscript<,,>).MakeGenericType(result, owner, index);
    }
}

/// <summary><c>owner.name = value</c> (reference, 7.2).</summary>
internal sealed class AssignAttributeNode<TOwner>(AttributeTarget<TOwner> target, ExpressionNode value) : StatementNode
    where TOwner : struct, IOperand
{
    public override Completion Execute(Frame frame)
    {
        Value result = value.Evaluate(frame);
        return !result.IsError && target.Assign(frame, result) ? Completion.Next : Completion.Raise;
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        fusion.Add(new Datum { Node = target });
        Type result = fusion.Expression(value);
        return typeof(FusedAssignAttribute<,>).MakeGenericType(result, target.Owner.Fuse(fusion));
    }
}

/// <summary><c>target = target = value</c>: the targets from left to right (reference, 7.2).</summary>
internal sealed class AssignNode(TargetNode[] targets, ExpressionNode value) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        Value result = value.Evaluate(frame);
        if (result.IsError)
        {
            return Completion.Raise;
        }

        foreach (TargetNode target in targets)
        {
            if (!target.Assign(frame, result))
            {
                return Completion.Raise;
            }
        }

        return Completion.Next;
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        if (targets.Length != 1)
        {
            return fusion.Whole(this);
        }

        fusion.Add(new Datum { Node = targets[0] }, targets[0] is GlobalTarget ? Fusion.GlobalWeight : 0);
        Type result = fusion.Expression(value);
        return targets[0] is GlobalTarget ? typeof(FusedAssignGlobal<>).MakeGenericType(result) : typeof(FusedAssign<>).MakeGenericType(result);
    }
}

/// <summary><c>del target, target</c> (reference, 7.5).</summary>
internal sealed class DeleteNode(TargetNode[] targets) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        foreach (TargetNode target in targets)
        {
            if (!target.Delete(frame))
            {
                return Completion.Raise;
            }
        }

        return Completion.Next;
    }
}

/// <summary>What all augmented assignments to a local have in common.</summary>
internal abstract class AugmentedLocalNode : StatementNode
{
    /// <summary>Of any operands; of signals too.</summary>
    public abstract Completion ExecuteOther(Frame frame, Value current, Value operand);
}

/// <summary><c>name op= value</c> for a local, with a fast path for two small ints and two floats (reference, 7.2.1).</summary>
internal sealed class AugmentedLocalNode<TOperation, TValue>(int slot, TValue value, string name, int position) : AugmentedLocalNode
    where TOperation : struct, IArithmetic
    where TValue : struct, IOperand
{
    public override Completion Execute(Frame frame)
    {
        Value current = frame[slot];
        if (current.IsSpecial)
        {
            Unbound.Local(frame, name, position - 1);
            return Completion.Raise;
        }

        Value operand = value.Load(frame);
        if (current.IsInt && operand.IsInt && TOperation.TryInt(current.AsInt, operand.AsInt, out long result))
        {
            frame[slot] = Value.FromInt(result);
            return Completion.Next;
        }

        return ExecuteOther(frame, current, operand);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public override Completion ExecuteOther(Frame frame, Value current, Value operand)
    {
        if (current.IsSpecial)
        {
            Unbound.Local(frame, name, position - 1);
            return Completion.Raise;
        }

        if (current.IsFloat && operand.IsFloat && TOperation.TryFloat(current.AsFloat, operand.AsFloat, out double number))
        {
            Value.Replace(ref frame[slot], Value.FromFloat(number));
            return Completion.Next;
        }

        if (operand.IsSpecial)
        {
            value.Fail(frame, operand);
            return Completion.Raise;
        }

        frame.Position = position;
        Value changed = Operators.InPlaceOrError(frame.Interpreter, TOperation.Operation, current, operand);
        if (changed.IsError)
        {
            return Completion.Raise;
        }

        frame[slot] = changed;
        return Completion.Next;
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        fusion.Add(new Datum { Node = this, Slot = slot });
        fusion.Local(slot, name, position - 1);
        return typeof(FusedAugmentedLocal<,>).MakeGenericType(typeof(TOperation), value.Fuse(fusion));
    }
}

/// <summary><c>name op= value</c> for any name.</summary>
internal sealed class AugmentedNameNode(
    BinaryOperation operation, ExpressionNode current, TargetNode target, ExpressionNode value, int position) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        Value before = current.Evaluate(frame);
        if (before.IsError)
        {
            return Completion.Raise;
        }

        Value operand = value.Evaluate(frame);
        if (operand.IsError)
        {
            return Completion.Raise;
        }

        frame.Position = position;
        Value result = Operators.InPlaceOrError(frame.Interpreter, operation, before, operand);
        return !result.IsError && target.Assign(frame, result) ? Completion.Next : Completion.Raise;
    }
}
