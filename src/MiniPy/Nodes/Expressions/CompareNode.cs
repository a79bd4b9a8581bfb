using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using MiniPy.Nodes.Fused;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary>One rich comparison with a fast path for two small ints and two floats (reference, 6.10.1).</summary>
internal sealed class CompareNode<TComparison, TLeft, TRight>(TLeft left, TRight right, int position) : OperationNode
    where TComparison : struct, IComparison
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
        return first.IsInt && second.IsInt
            ? Value.FromBool(TComparison.Int(first.AsInt, second.AsInt))
            : EvaluateOther(frame, first, second);
    }

    public override Truth Test(Frame frame)
    {
        Value first = left.Load(frame);
        if (first.IsSpecial)
        {
            left.Fail(frame, first);
            return Truth.Error;
        }

        Value second = right.Load(frame);
        return first.IsInt && second.IsInt
            ? TComparison.Int(first.AsInt, second.AsInt) ? Truth.True : Truth.False
            : TruthOf(frame, EvaluateOther(frame, first, second));
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        fusion.Add(new Datum { Node = this });
        Type first = left.Fuse(fusion);
        Type second = right.Fuse(fusion);
        return typeof(FusedCompare<,,>).MakeGenericType(typeof(TComparison), first, second);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public override Value EvaluateOther(Frame frame, Value first, Value second)
    {
        if (first.IsSpecial)
        {
            return left.Fail(frame, first);
        }

        if (first.IsFloat && second.IsFloat)
        {
            return Value.FromBool(TComparison.Float(first.AsFloat, second.AsFloat));
        }

        if (second.IsSpecial)
        {
            return right.Fail(frame, second);
        }

        frame.Position = position;
        return Operators.CompareOrError(frame.Interpreter, first, second, TComparison.Comparison);
    }
}
