using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using MiniPy.Nodes.Fused;
using MiniPy.Nodes.Statements;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary>A binary arithmetic operation with a fast path for two small ints and two floats (reference, 6.7).</summary>
internal sealed class ArithmeticNode<TOperation, TLeft, TRight>(TLeft left, TRight right, int position) : OperationNode
    where TOperation : struct, IArithmetic
    where TLeft : struct, IOperand
    where TRight : struct, IOperand
{
    public override Value Evaluate(Frame frame)
    {
        Value first = left.Load(frame);
        if (first.IsSpecial)
        {
            return left.Fail(frame, first);
        }

        Value second = right.Load(frame);
        if (first.IsInt && second.IsInt && TOperation.TryInt(first.AsInt, second.AsInt, out long sum))
        {
            return Value.FromInt(sum);
        }

        return first.IsFloat && second.IsFloat && TOperation.TryFloat(first.AsFloat, second.AsFloat, out double result)
            ? Value.FromFloat(result)
            : EvaluateOther(frame, first, second);
    }

    public override StatementNode AssignmentTo(int slot) => new AssignArithmeticNode<TOperation, TLeft, TRight>(slot, left, right, this);

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        fusion.Add(new Datum { Node = this });
        Type first = left.Fuse(fusion);
        Type second = right.Fuse(fusion);
        return typeof(FusedArithmetic<,,>).MakeGenericType(typeof(TOperation), first, second);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public override Value EvaluateOther(Frame frame, Value first, Value second)
    {
        if (first.IsSpecial)
        {
            return left.Fail(frame, first);
        }

        if (second.IsSpecial)
        {
            return right.Fail(frame, second);
        }

        frame.Position = position;
        return Operators.BinaryOrError(frame.Interpreter, TOperation.Operation, first, second);
    }
}

/// <summary>A binary operation without a fast path.</summary>
internal sealed class BinaryNode(BinaryOperation operation, ExpressionNode left, ExpressionNode right, int position) : OperationNode
{
    public override Value Evaluate(Frame frame)
    {
        Value first = left.Evaluate(frame);
        if (first.IsError)
        {
            return first;
        }

        Value second = right.Evaluate(frame);
        if (second.IsError)
        {
            return second;
        }

        return EvaluateOther(frame, first, second);
    }

    public override Value EvaluateOther(Frame frame, Value first, Value second)
    {
        if (first.IsSpecial || second.IsSpecial)
        {
            return first.IsSpecial ? Failure(frame, left, first) : Failure(frame, right, second);
        }

        frame.Position = position;
        return Operators.BinaryOrError(frame.Interpreter, operation, first, second);
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        fusion.Add(new Datum { Node = this });
        Type first = fusion.Expression(left);
        Type second = fusion.Expression(right);
        return typeof(FusedOperation<,>).MakeGenericType(first, second);
    }
}
