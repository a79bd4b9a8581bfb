using System.Numerics;
using Antlr4.Runtime;
using MiniPy.Numbers;
using MiniPy.Syntax.Generated;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>What may be assigned to or deleted (reference 7.2, 7.5). Targets are parsed as expressions and checked here.</summary>
internal sealed partial class SyntaxBuilder
{
    private ExpressionSyntax BuildTargets(PythonParser.TargetListContext context)
    {
        ExpressionSyntax target = BuildItemList(context, 0);
        CheckTarget(target, "cannot assign to");
        return target;
    }

    /// <param name="target">What stands left of <c>=</c>.</param>
    /// <param name="context">Where it stands.</param>
    /// <param name="isOnly">Whether this is the statement's only <c>=</c>, which may be meant as <c>==</c>.</param>
    private void CheckAssignable(ExpressionSyntax target, PythonParser.ValueListContext context, bool isOnly)
    {
        if (target is YieldSyntax or YieldFromSyntax && context.Start.Type == PythonLexer.YIELD)
        {
            throw Error(target.Span, "assignment to yield expression not possible");
        }

        ExpressionSyntax last = target is TupleSyntax { Elements: [.., var element] } && context.ChildCount > 1 ? element : target;
        if (isOnly && (MayBeCompared(last) || (last is LambdaSyntax && context.Start.Type == PythonLexer.LPAR)))
        {
            throw Error(last.Span, $"cannot assign to {Describe(last)} here. Maybe you meant '==' instead of '='?");
        }

        CheckTarget(target, "cannot assign to");
    }

    private static bool MayBeCompared(ExpressionSyntax target) => target is CallSyntax or BinOpSyntax or AwaitSyntax or DictSyntax
        or SetSyntax or ListCompSyntax or DictCompSyntax or SetCompSyntax or JoinedStrSyntax or YieldSyntax or YieldFromSyntax
        or UnaryOpSyntax { Operator: not UnaryOperator.Not } or ConstantSyntax { Value: not null and not bool };

    private void CheckDeletable(ExpressionSyntax target) => CheckTarget(target, "cannot delete");

    private void CheckTarget(ExpressionSyntax target, string refusal)
    {
        switch (target)
        {
            case NameSyntax or AttributeSyntax or SubscriptSyntax:
                return;
            case StarredSyntax starred when refusal != "cannot delete":
                CheckTarget(starred.Value, refusal);
                return;
            case ListSyntax list:
                foreach (ExpressionSyntax element in list.Elements)
                {
                    CheckTarget(element, refusal);
                }

                return;
            case TupleSyntax tuple:
                foreach (ExpressionSyntax element in tuple.Elements)
                {
                    CheckTarget(element, refusal);
                }

                return;
            default:
                throw Error(target.Span, $"{refusal} {Describe(target)}");
        }
    }

    /// <summary>What CPython calls an expression in its messages.</summary>
    internal static string Describe(ExpressionSyntax expression) => expression switch
    {
        AttributeSyntax => "attribute",
        SubscriptSyntax => "subscript",
        StarredSyntax => "starred",
        NameSyntax => "name",
        ListSyntax => "list",
        TupleSyntax => "tuple",
        LambdaSyntax => "lambda",
        CallSyntax => "function call",
        BoolOpSyntax or BinOpSyntax or UnaryOpSyntax => "expression",
        GeneratorExpSyntax => "generator expression",
        YieldSyntax or YieldFromSyntax => "yield expression",
        AwaitSyntax => "await expression",
        ListCompSyntax => "list comprehension",
        SetCompSyntax => "set comprehension",
        DictCompSyntax => "dict comprehension",
        DictSyntax => "dict literal",
        SetSyntax => "set display",
        JoinedStrSyntax or FormattedValueSyntax => "f-string expression",
        CompareSyntax => "comparison",
        IfExpSyntax => "conditional expression",
        NamedExprSyntax => "named expression",
        ConstantSyntax constant => constant.Value switch
        {
            null => "None",
            true => "True",
            false => "False",
            EllipsisConstant => "ellipsis",
            BigInt or double or Complex or string => "literal",
            _ => "literal",
        },
        _ => "expression",
    };
}
