using System.Collections.Immutable;
using System.Numerics;
using MiniPy.Numbers;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>What is legal but cannot be meant: CPython's compiler warns of the same.</summary>
internal sealed partial class SyntaxChecker
{
    private void Warn(SyntaxNode node, string message) => source.Warnings.Add(new SyntaxWarning(message, node.Span));

    private void WarnOfCompare(CompareSyntax node)
    {
        ExpressionSyntax left = node.Left;
        for (int i = 0; i < node.Operators.Length; i++)
        {
            ExpressionSyntax right = node.Comparators[i];
            if (node.Operators[i] is ComparisonOperator.Is or ComparisonOperator.IsNot)
            {
                string? type = LiteralType(left) ?? LiteralType(right);
                if (type is not null)
                {
                    Warn(node, node.Operators[i] == ComparisonOperator.Is
                        ? $"\"is\" with '{type}' literal. Did you mean \"==\"?"
                        : $"\"is not\" with '{type}' literal. Did you mean \"!=\"?");
                    return;
                }
            }

            left = right;
        }
    }

    private void WarnOfCall(CallSyntax node)
    {
        bool isDisplay = node.Function is ConstantSyntax or TupleSyntax or ListSyntax or DictSyntax or SetSyntax or JoinedStrSyntax or ListCompSyntax
            or SetCompSyntax or DictCompSyntax or GeneratorExpSyntax;
        if (isDisplay)
        {
            Warn(node, $"'{TypeOf(node.Function)}' object is not callable; perhaps you missed a comma?");
        }
    }

    private void WarnOfSubscript(SubscriptSyntax node)
    {
        bool cannotBeSubscripted = node.Value is SetSyntax or SetCompSyntax or GeneratorExpSyntax or LambdaSyntax
            || (node.Value is ConstantSyntax { Value: not (string or ImmutableArray<byte>) });
        if (cannotBeSubscripted)
        {
            Warn(node, $"'{TypeOf(node.Value)}' object is not subscriptable; perhaps you missed a comma?");
            return;
        }

        bool takesIntegers = node.Value is ConstantSyntax or TupleSyntax or ListSyntax or ListCompSyntax or JoinedStrSyntax;
        bool isInteger = node.Index is ConstantSyntax { Value: BigInt or bool };
        if (takesIntegers && !isInteger && TypeOf(node.Index) is { } index)
        {
            Warn(node, $"{TypeOf(node.Value)} indices must be integers or slices, not {index}; perhaps you missed a comma?");
        }
    }

    private void WarnOfAssert(AssertSyntax node)
    {
        if (node.Test is TupleSyntax { Elements.IsEmpty: false })
        {
            Warn(node, "assertion is always true, perhaps remove parentheses?");
        }
    }

    /// <summary>The type of a constant that is no singleton; null for everything else.</summary>
    private static string? LiteralType(ExpressionSyntax expression) => expression switch
    {
        ConstantSyntax { Value: null or bool or EllipsisConstant } => null,
        ConstantSyntax => TypeOf(expression),
        UnaryOpSyntax { Operator: not UnaryOperator.Not, Operand: ConstantSyntax { Value: BigInt or double or Complex } number } => TypeOf(number),
        TupleSyntax tuple when tuple.Elements.All(static element => element is ConstantSyntax) => "tuple",
        _ => null,
    };

    /// <summary>The type of a display, a literal or a function as a program would see it; null where only running it tells.</summary>
    private static string? TypeOf(ExpressionSyntax expression) => expression switch
    {
        ConstantSyntax { Value: null } => "NoneType",
        ConstantSyntax { Value: bool } => "bool",
        ConstantSyntax { Value: BigInt } => "int",
        ConstantSyntax { Value: double } => "float",
        ConstantSyntax { Value: Complex } => "complex",
        ConstantSyntax { Value: string } or JoinedStrSyntax => "str",
        ConstantSyntax { Value: EllipsisConstant } => "ellipsis",
        ConstantSyntax => "bytes",
        TupleSyntax => "tuple",
        ListSyntax or ListCompSyntax => "list",
        DictSyntax or DictCompSyntax => "dict",
        SetSyntax or SetCompSyntax => "set",
        GeneratorExpSyntax => "generator",
        LambdaSyntax => "function",
        _ => null,
    };
}
