using System.Diagnostics.CodeAnalysis;
using MiniPy.Nodes.Fused;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary><c>a and b and ...</c>: the first false value, or the last (reference, 6.11).</summary>
internal sealed class AndNode(ExpressionNode[] operands) : ExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
        for (int i = 0; ; i++)
        {
            Value value = operands[i].Evaluate(frame);
            if (i == operands.Length - 1)
            {
                return value;
            }

            Truth truth = TruthOf(frame, value);
            if (truth != Truth.True)
            {
                return truth == Truth.Error ? Value.Error : value;
            }
        }
    }

    public override Truth Test(Frame frame)
    {
        for (int i = 0; ; i++)
        {
            Truth truth = operands[i].Test(frame);
            if (i == operands.Length - 1 || truth != Truth.True)
            {
                return truth;
            }
        }
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion) => Fuse(fusion, operands);

    [RequiresDynamicCode(Fusion.Reason)]
    private static Type Fuse(Fusion fusion, ReadOnlySpan<ExpressionNode> operands)
    {
        Type first = fusion.Expression(operands[0]);
        return operands.Length == 1 ? first : typeof(FusedAnd<,>).MakeGenericType(first, Fuse(fusion, operands[1..]));
    }
}

/// <summary><c>a or b or ...</c>: the first true value, or the last (reference, 6.11).</summary>
internal sealed class OrNode(ExpressionNode[] operands) : ExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
        for (int i = 0; ; i++)
        {
            Value value = operands[i].Evaluate(frame);
            if (i == operands.Length - 1)
            {
                return value;
            }

            Truth truth = TruthOf(frame, value);
            if (truth != Truth.False)
            {
                return truth == Truth.Error ? Value.Error : value;
            }
        }
    }

    public override Truth Test(Frame frame)
    {
        for (int i = 0; ; i++)
        {
            Truth truth = operands[i].Test(frame);
            if (i == operands.Length - 1 || truth != Truth.False)
            {
                return truth;
            }
        }
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion) => Fuse(fusion, operands);

    [RequiresDynamicCode(Fusion.Reason)]
    private static Type Fuse(Fusion fusion, ReadOnlySpan<ExpressionNode> operands)
    {
        Type first = fusion.Expression(operands[0]);
        return operands.Length == 1 ? first : typeof(FusedOr<,>).MakeGenericType(first, Fuse(fusion, operands[1..]));
    }
}

/// <summary><c>not a</c> (reference, 6.11).</summary>
internal sealed class NotNode(ExpressionNode operand) : ExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
        Truth truth = Test(frame);
        return truth == Truth.Error ? Value.Error : Value.FromBool(truth == Truth.True);
    }

    public override Truth Test(Frame frame) => operand.Test(frame) switch
    {
        Truth.False => Truth.True,
        Truth.True => Truth.False,
        _ => Truth.Error,
    };

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion) => typeof(FusedNot<>).MakeGenericType(fusion.Expression(operand));
}

/// <summary><c>body if test else otherwise</c> (reference, 6.13).</summary>
internal sealed class ConditionalNode(ExpressionNode test, ExpressionNode body, ExpressionNode otherwise) : ExpressionNode
{
    public override Value Evaluate(Frame frame) => test.Test(frame) switch
    {
        Truth.True => body.Evaluate(frame),
        Truth.False => otherwise.Evaluate(frame),
        _ => Value.Error,
    };

    public override Truth Test(Frame frame) => test.Test(frame) switch
    {
        Truth.True => body.Test(frame),
        Truth.False => otherwise.Test(frame),
        _ => Truth.Error,
    };

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        Type first = fusion.Expression(test);
        Type second = fusion.Expression(body);
        return typeof(FusedConditional<,,>).MakeGenericType(first, second, fusion.Expression(otherwise));
    }
}
