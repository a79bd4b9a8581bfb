using System.Collections.Immutable;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>The children of any node, in the order of the source as far as the tree keeps it.</summary>
internal static class SyntaxWalk
{
    public static void ForEachChild(SyntaxNode node, Action<SyntaxNode> visit)
    {
        switch (node)
        {
            case StatementSyntax statement:
                OfStatement(statement, visit);
                break;
            case ExpressionSyntax expression:
                OfExpression(expression, visit);
                break;
            case PatternSyntax pattern:
                OfPattern(pattern, visit);
                break;
            default:
                OfPart(node, visit);
                break;
        }
    }

    private static void One(SyntaxNode? node, Action<SyntaxNode> visit)
    {
        if (node is not null)
        {
            visit(node);
        }
    }

    private static void Each<T>(ImmutableArray<T> nodes, Action<SyntaxNode> visit)
        where T : SyntaxNode?
    {
        foreach (T node in nodes)
        {
            One(node, visit);
        }
    }

    private static void OfStatement(StatementSyntax statement, Action<SyntaxNode> visit)
    {
        switch (statement)
        {
            case ExpressionStatementSyntax node:
                visit(node.Value);
                break;
            case AssignSyntax node:
                Each(node.Targets, visit);
                visit(node.Value);
                break;
            case AugAssignSyntax node:
                visit(node.Target);
                visit(node.Value);
                break;
            case AnnAssignSyntax node:
                visit(node.Target);
                visit(node.Annotation);
                One(node.Value, visit);
                break;
            case ReturnSyntax node:
                One(node.Value, visit);
                break;
            case DeleteSyntax node:
                Each(node.Targets, visit);
                break;
            case RaiseSyntax node:
                One(node.Exception, visit);
                One(node.Cause, visit);
                break;
            case AssertSyntax node:
                visit(node.Test);
                One(node.Message, visit);
                break;
            case ImportSyntax node:
                Each(node.Names, visit);
                break;
            case ImportFromSyntax node:
                Each(node.Names, visit);
                break;
            case IfSyntax node:
                visit(node.Test);
                Each(node.Body, visit);
                Each(node.OrElse, visit);
                break;
            case WhileSyntax node:
                visit(node.Test);
                Each(node.Body, visit);
                Each(node.OrElse, visit);
                break;
            case ForSyntax node:
                visit(node.Target);
                visit(node.Iterable);
                Each(node.Body, visit);
                Each(node.OrElse, visit);
                break;
            case WithSyntax node:
                Each(node.Items, visit);
                Each(node.Body, visit);
                break;
            case TrySyntax node:
                Each(node.Body, visit);
                Each(node.Handlers, visit);
                Each(node.OrElse, visit);
                Each(node.Finally, visit);
                break;
            case MatchSyntax node:
                visit(node.Subject);
                Each(node.Cases, visit);
                break;
            case FunctionDefSyntax node:
                Each(node.Decorators, visit);
                Each(node.TypeParameters, visit);
                visit(node.Parameters);
                One(node.Returns, visit);
                Each(node.Body, visit);
                break;
            case ClassDefSyntax node:
                Each(node.Decorators, visit);
                Each(node.TypeParameters, visit);
                Each(node.Bases, visit);
                Each(node.Keywords, visit);
                Each(node.Body, visit);
                break;
            case TypeAliasSyntax node:
                visit(node.Name);
                Each(node.TypeParameters, visit);
                visit(node.Value);
                break;
        }
    }

    private static void OfExpression(ExpressionSyntax expression, Action<SyntaxNode> visit)
    {
        switch (expression)
        {
            case BoolOpSyntax node:
                Each(node.Values, visit);
                break;
            case NamedExprSyntax node:
                visit(node.Target);
                visit(node.Value);
                break;
            case BinOpSyntax node:
                visit(node.Left);
                visit(node.Right);
                break;
            case UnaryOpSyntax node:
                visit(node.Operand);
                break;
            case LambdaSyntax node:
                visit(node.Parameters);
                visit(node.Body);
                break;
            case IfExpSyntax node:
                visit(node.Body);
                visit(node.Test);
                visit(node.OrElse);
                break;
            case CompareSyntax node:
                visit(node.Left);
                Each(node.Comparators, visit);
                break;
            case CallSyntax node:
                visit(node.Function);
                Each(node.Arguments, visit);
                Each(node.Keywords, visit);
                break;
            case FormattedValueSyntax node:
                visit(node.Value);
                One(node.FormatSpec, visit);
                break;
            case JoinedStrSyntax node:
                Each(node.Values, visit);
                break;
            case AttributeSyntax node:
                visit(node.Value);
                break;
            case SubscriptSyntax node:
                visit(node.Value);
                visit(node.Index);
                break;
            case StarredSyntax node:
                visit(node.Value);
                break;
            case SliceSyntax node:
                One(node.Lower, visit);
                One(node.Upper, visit);
                One(node.Step, visit);
                break;
            default:
                OfDisplay(expression, visit);
                break;
        }
    }

    private static void OfDisplay(ExpressionSyntax expression, Action<SyntaxNode> visit)
    {
        switch (expression)
        {
            case DictSyntax node:
                for (int i = 0; i < node.Values.Length; i++)
                {
                    One(node.Keys[i], visit);
                    visit(node.Values[i]);
                }

                break;
            case SetSyntax node:
                Each(node.Elements, visit);
                break;
            case ListSyntax node:
                Each(node.Elements, visit);
                break;
            case TupleSyntax node:
                Each(node.Elements, visit);
                break;
            case ListCompSyntax node:
                visit(node.Element);
                Each(node.Generators, visit);
                break;
            case SetCompSyntax node:
                visit(node.Element);
                Each(node.Generators, visit);
                break;
            case GeneratorExpSyntax node:
                visit(node.Element);
                Each(node.Generators, visit);
                break;
            case DictCompSyntax node:
                visit(node.Key);
                visit(node.Value);
                Each(node.Generators, visit);
                break;
            case AwaitSyntax node:
                visit(node.Value);
                break;
            case YieldSyntax node:
                One(node.Value, visit);
                break;
            case YieldFromSyntax node:
                visit(node.Value);
                break;
        }
    }

    private static void OfPattern(PatternSyntax pattern, Action<SyntaxNode> visit)
    {
        switch (pattern)
        {
            case MatchValueSyntax node:
                visit(node.Value);
                break;
            case MatchSequenceSyntax node:
                Each(node.Patterns, visit);
                break;
            case MatchMappingSyntax node:
                Each(node.Keys, visit);
                Each(node.Patterns, visit);
                break;
            case MatchClassSyntax node:
                visit(node.Class);
                Each(node.Patterns, visit);
                Each(node.KeywordPatterns, visit);
                break;
            case MatchAsSyntax node:
                One(node.Pattern, visit);
                break;
            case MatchOrSyntax node:
                Each(node.Patterns, visit);
                break;
        }
    }

    private static void OfPart(SyntaxNode part, Action<SyntaxNode> visit)
    {
        switch (part)
        {
            case ModuleSyntax node:
                Each(node.Body, visit);
                break;
            case ParametersSyntax node:
                Each(node.PositionalOnly, visit);
                Each(node.Positional, visit);
                One(node.VarArgs, visit);
                Each(node.KeywordOnly, visit);
                One(node.VarKeywords, visit);
                break;
            case ParameterSyntax node:
                One(node.Annotation, visit);
                One(node.Default, visit);
                break;
            case TypeParameterSyntax node:
                One(node.Bound, visit);
                One(node.Default, visit);
                break;
            case KeywordSyntax node:
                visit(node.Value);
                break;
            case ComprehensionSyntax node:
                visit(node.Target);
                visit(node.Iterable);
                Each(node.Conditions, visit);
                break;
            case WithItemSyntax node:
                visit(node.Context);
                One(node.Target, visit);
                break;
            case ExceptHandlerSyntax node:
                One(node.Type, visit);
                Each(node.Body, visit);
                break;
            case MatchCaseSyntax node:
                visit(node.Pattern);
                One(node.Guard, visit);
                Each(node.Body, visit);
                break;
        }
    }
}
