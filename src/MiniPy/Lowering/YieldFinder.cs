using System.Collections.Immutable;
using MiniPy.Syntax.Tree;

namespace MiniPy.Lowering;

/// <summary>
/// Says whether a piece of the tree yields: whether a <c>yield</c>, <c>yield from</c> or <c>await</c> in it belongs to the function
/// around it, not to a function, lambda, class or generator expression inside.
/// </summary>
internal static class YieldFinder
{
    public static bool AnyStatement(ImmutableArray<StatementSyntax> body)
    {
        foreach (StatementSyntax statement in body)
        {
            if (In(statement))
            {
                return true;
            }
        }

        return false;
    }

    public static bool In(StatementSyntax statement) => statement switch
    {
        ExpressionStatementSyntax node => In(node.Value),
        AssignSyntax node => In(node.Value) || Any(node.Targets),
        AugAssignSyntax node => In(node.Target) || In(node.Value),
        AnnAssignSyntax node => In(node.Target) || In(node.Value),
        ReturnSyntax node => In(node.Value),
        DeleteSyntax node => Any(node.Targets),
        RaiseSyntax node => In(node.Exception) || In(node.Cause),
        AssertSyntax node => In(node.Test) || In(node.Message),
        IfSyntax node => In(node.Test) || AnyStatement(node.Body) || AnyStatement(node.OrElse),
        WhileSyntax node => In(node.Test) || AnyStatement(node.Body) || AnyStatement(node.OrElse),
        ForSyntax node => node.IsAsync || In(node.Iterable) || In(node.Target) || AnyStatement(node.Body) || AnyStatement(node.OrElse),
        WithSyntax node => node.IsAsync || InItems(node.Items) || AnyStatement(node.Body),
        MatchSyntax node => In(node.Subject) || InCases(node.Cases),
        TrySyntax node => AnyStatement(node.Body) || InHandlers(node.Handlers) || AnyStatement(node.OrElse) || AnyStatement(node.Finally),
        FunctionDefSyntax node => Any(node.Decorators) || In(node.Parameters) || In(node.Returns),
        ClassDefSyntax node => Any(node.Decorators) || Any(node.Bases) || InKeywords(node.Keywords),
        _ => false,
    };

    public static bool In(ExpressionSyntax? expression)
    {
        while (expression is BinOpSyntax sum)
        {
            if (In(sum.Right))
            {
                return true;
            }

            expression = sum.Left;
        }

        return expression switch
        {
            null or NameSyntax or ConstantSyntax => false,
            YieldSyntax or YieldFromSyntax or AwaitSyntax => true,
            BoolOpSyntax node => Any(node.Values),
            NamedExprSyntax node => In(node.Value),
            UnaryOpSyntax node => In(node.Operand),
            LambdaSyntax node => In(node.Parameters),
            IfExpSyntax node => In(node.Test) || In(node.Body) || In(node.OrElse),
            DictSyntax node => AnyOptional(node.Keys) || Any(node.Values),
            SetSyntax node => Any(node.Elements),
            ListSyntax node => Any(node.Elements),
            TupleSyntax node => Any(node.Elements),
            CompareSyntax node => In(node.Left) || Any(node.Comparators),
            CallSyntax node => In(node.Function) || Any(node.Arguments) || InKeywords(node.Keywords),
            JoinedStrSyntax node => Any(node.Values),
            FormattedValueSyntax node => In(node.Value) || In(node.FormatSpec),
            AttributeSyntax node => In(node.Value),
            SubscriptSyntax node => In(node.Value) || In(node.Index),
            SliceSyntax node => In(node.Lower) || In(node.Upper) || In(node.Step),
            StarredSyntax node => In(node.Value),
            ListCompSyntax or SetCompSyntax or DictCompSyntax => In(Loops(expression)[0].Iterable) || IsAsync(expression),
            AsyncCompSyntax node => In(Loops(node.Comprehension)[0].Iterable),
            IntrinsicSyntax node => Any(node.Operands),
            MatchTestSyntax node => In(node.Subject),
            GeneratorExpSyntax node => In(node.Generators[0].Iterable),
            _ => false,
        };
    }

    /// <summary>
    /// True for a comprehension or generator expression that waits somewhere, the first iterable aside, which is evaluated outside of it.
    /// </summary>
    public static bool IsAsync(ExpressionSyntax comprehension)
    {
        ImmutableArray<ComprehensionSyntax> loops = Loops(comprehension);
        for (int i = 0; i < loops.Length; i++)
        {
            if (loops[i].IsAsync || (i > 0 && In(loops[i].Iterable)) || In(loops[i].Target) || Any(loops[i].Conditions))
            {
                return true;
            }
        }

        return comprehension switch
        {
            ListCompSyntax node => In(node.Element),
            SetCompSyntax node => In(node.Element),
            DictCompSyntax node => In(node.Key) || In(node.Value),
            GeneratorExpSyntax node => In(node.Element),
            _ => false,
        };
    }

    /// <summary>The loops of a comprehension or generator expression.</summary>
    public static ImmutableArray<ComprehensionSyntax> Loops(ExpressionSyntax comprehension) => comprehension switch
    {
        ListCompSyntax node => node.Generators,
        SetCompSyntax node => node.Generators,
        DictCompSyntax node => node.Generators,
        _ => ((GeneratorExpSyntax)comprehension).Generators,
    };

    public static bool Any(ImmutableArray<ExpressionSyntax> expressions)
    {
        foreach (ExpressionSyntax expression in expressions)
        {
            if (In(expression))
            {
                return true;
            }
        }

        return false;
    }

    public static bool In(ParametersSyntax parameters)
    {
        foreach (ParameterSyntax parameter in All(parameters))
        {
            if (In(parameter.Default) || In(parameter.Annotation))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>All parameters in the order in which CPython evaluates their annotations: those that are positional only come second.</summary>
    public static IEnumerable<ParameterSyntax> All(ParametersSyntax parameters)
    {
        IEnumerable<ParameterSyntax> all = parameters.Positional.Concat(parameters.PositionalOnly);
        all = parameters.VarArgs is null ? all : all.Append(parameters.VarArgs);
        all = all.Concat(parameters.KeywordOnly);
        return parameters.VarKeywords is null ? all : all.Append(parameters.VarKeywords);
    }

    private static bool AnyOptional(ImmutableArray<ExpressionSyntax?> expressions)
    {
        foreach (ExpressionSyntax? expression in expressions)
        {
            if (In(expression))
            {
                return true;
            }
        }

        return false;
    }

    private static bool InKeywords(ImmutableArray<KeywordSyntax> keywords)
    {
        foreach (KeywordSyntax keyword in keywords)
        {
            if (In(keyword.Value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool InItems(ImmutableArray<WithItemSyntax> items)
    {
        foreach (WithItemSyntax item in items)
        {
            if (In(item.Context) || In(item.Target))
            {
                return true;
            }
        }

        return false;
    }

    private static bool InCases(ImmutableArray<MatchCaseSyntax> cases)
    {
        foreach (MatchCaseSyntax each in cases)
        {
            if (In(each.Guard) || AnyStatement(each.Body))
            {
                return true;
            }
        }

        return false;
    }

    private static bool InHandlers(ImmutableArray<ExceptHandlerSyntax> handlers)
    {
        foreach (ExceptHandlerSyntax handler in handlers)
        {
            if (In(handler.Type) || AnyStatement(handler.Body))
            {
                return true;
            }
        }

        return false;
    }
}
