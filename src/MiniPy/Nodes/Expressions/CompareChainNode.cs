using System.Diagnostics.CodeAnalysis;
using MiniPy.Nodes.Fused;
using MiniPy.Objects;
using MiniPy.Runtime;
using MiniPy.Syntax.Tree;

namespace MiniPy.Nodes.Expressions;

/// <summary><c>a &lt; b &lt;= c</c>: each operand is evaluated at most once, and none after the first comparison that fails (reference, 6.10).</summary>
internal sealed class CompareChainNode(ExpressionNode first, ComparisonOperator[] operators, ExpressionNode[] comparators, int position) : ExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
        Interpreter interp = frame.Interpreter;
        Value left = first.Evaluate(frame);
        if (left.IsError)
        {
            return left;
        }

        for (int i = 0; ; i++)
        {
            Value right = comparators[i].Evaluate(frame);
            if (right.IsError)
            {
                return right;
            }

            frame.Position = position;
            Value result = ComparisonOperators.Apply(interp, operators[i], left, right);
            if (i == operators.Length - 1 || result.IsError)
            {
                return result;
            }

            Truth truth = TruthOf(frame, result);
            if (truth != Truth.True)
            {
                return truth == Truth.Error ? Value.Error : result;
            }

            left = right;
        }
    }
}

/// <summary><c>is</c> and <c>is not</c> (reference, 6.10.3).</summary>
internal sealed class IdentityNode(bool isNegated, ExpressionNode left, ExpressionNode right) : ExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
        Truth truth = Test(frame);
        return truth == Truth.Error ? Value.Error : Value.FromBool(truth == Truth.True);
    }

    public override Truth Test(Frame frame)
    {
        Value first = left.Evaluate(frame);
        if (first.IsError)
        {
            return Truth.Error;
        }

        Value second = right.Evaluate(frame);
        return second.IsError ? Truth.Error : first.Is(second) != isNegated ? Truth.True : Truth.False;
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        fusion.Add(new Datum { Number = isNegated ? 1 : 0 });
        Type first = fusion.Expression(left);
        Type second = fusion.Expression(right);
        return typeof(FusedIdentity<,>).MakeGenericType(first, second);
    }
}

/// <summary><c>in</c> and <c>not in</c> (reference, 6.10.2).</summary>
internal sealed class MembershipNode(bool isNegated, ExpressionNode left, ExpressionNode right, int position) : ExpressionNode
{
    public override Value Evaluate(Frame frame) => Test(frame) switch
    {
        Truth.True => Value.True,
        Truth.False => Value.False,
        _ => Value.Error,
    };

    public override Truth Test(Frame frame)
    {
        Value item = left.Evaluate(frame);
        if (item.IsError)
        {
            return Truth.Error;
        }

        Value container = right.Evaluate(frame);
        return container.IsError ? Truth.Error : Test(frame, item, container);
    }

    /// <summary>Whether an item is in a container.</summary>
    public Truth Test(Frame frame, Value item, Value container)
    {
        frame.Position = position;
        if (container.IsExactly<PyDict>() && item.IsExactly<PyStr>() && !container.Unchecked<PyDict>().AsksKeys)
        {
            return container.Unchecked<PyDict>().FindStr(item.Unchecked<PyStr>()) >= 0 == isNegated ? Truth.False : Truth.True;
        }

        if (container.IsExactly<PySet>() && item.IsExactly<PyStr>())
        {
            return container.Unchecked<PySet>().Contains(frame.Interpreter, item, item.Unchecked<PyStr>().Hash) == isNegated ? Truth.False : Truth.True;
        }

        Value isIn = Operators.ContainsOrError(frame.Interpreter, container, item);
        return isIn.IsError ? Truth.Error : isIn.IsTrue == isNegated ? Truth.False : Truth.True;
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        fusion.Add(new Datum { Node = this });
        Type first = fusion.Expression(left);
        Type second = fusion.Expression(right);
        return typeof(FusedMembership<,>).MakeGenericType(first, second);
    }
}

/// <summary>Applies any comparison operator to two values.</summary>
internal static class ComparisonOperators
{
    public static Value Apply(Interpreter interp, ComparisonOperator comparison, Value left, Value right) => comparison switch
    {
        ComparisonOperator.Is => Value.FromBool(left.Is(right)),
        ComparisonOperator.IsNot => Value.FromBool(!left.Is(right)),
        ComparisonOperator.In => Operators.ContainsOrError(interp, right, left),
        ComparisonOperator.NotIn => Operators.ContainsOrError(interp, right, left) is { IsError: false } isIn ? Value.FromBool(!isIn.IsTrue) : Value.Error,
        _ => Operators.CompareOrError(interp, left, right, (Comparison)comparison),
    };
}
