using System.Collections.Immutable;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>Expressions in the wrong place: <c>yield</c>, <c>await</c>, stars and what is assigned to.</summary>
internal sealed partial class SyntaxChecker
{
    private void VisitExpression(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case LambdaSyntax lambda:
                Visit(lambda.Parameters);
                Within(new Place(PlaceKind.Function), () => Visit(lambda.Body));
                return;
            case ListCompSyntax node:
                VisitComprehension(node, "list comprehension", [node.Element], node.Generators);
                return;
            case SetCompSyntax node:
                VisitComprehension(node, "set comprehension", [node.Element], node.Generators);
                return;
            case DictCompSyntax node:
                VisitComprehension(node, "dict comprehension", [node.Key, node.Value], node.Generators);
                return;
            case GeneratorExpSyntax node:
                VisitComprehension(node, "generator expression", [node.Element], node.Generators);
                return;
            case ExpressionSyntax when isPostponed:
                CheckPostponed(expression);
                break;
            case YieldSyntax:
                CheckYield(expression, "yield");
                break;
            case YieldFromSyntax:
                CheckYield(expression, "yield from");
                break;
            case AwaitSyntax:
                CheckAwait(expression);
                break;
            case CallSyntax call:
                CheckKeywords(call.Keywords);
                WarnOfCall(call);
                break;
            case CompareSyntax compare:
                WarnOfCompare(compare);
                break;
            case SubscriptSyntax subscript:
                WarnOfSubscript(subscript);
                break;
            case FormattedValueSyntax field:
                CheckValue(field.Value);
                break;
            case NamedExprSyntax named:
                CheckLazy(named, "named expression");
                CheckTarget(named.Target);
                break;
        }

        SyntaxWalk.ForEachChild(expression, visit);
    }

    private void CheckKeywords(ImmutableArray<KeywordSyntax> keywords)
    {
        for (int i = 1; i < keywords.Length; i++)
        {
            for (int j = 0; j < i && keywords[i].Name is not null; j++)
            {
                if (keywords[i].Name == keywords[j].Name)
                {
                    throw Error(keywords[i], $"keyword argument repeated: {keywords[i].Name}");
                }
            }
        }
    }

    private void CheckYield(ExpressionSyntax expression, string word)
    {
        CheckLazy(expression, "yield expression");
        if (!place.IsFunction)
        {
            throw Error(expression, $"'{word}' outside function");
        }

        CheckNoComprehension(expression);
        if (word == "yield from" && place.Kind == PlaceKind.AsyncFunction)
        {
            throw Error(expression, "'yield from' inside async function");
        }

        place.HasYield = true;
    }

    private void CheckNoComprehension(ExpressionSyntax yield)
    {
        if (place.Comprehension is not null)
        {
            throw Error(yield, $"'yield' inside {place.Comprehension}");
        }
    }

    private void CheckAwait(ExpressionSyntax expression)
    {
        CheckLazy(expression, "await expression");
        if (!place.IsFunction)
        {
            throw Error(expression, "'await' outside function");
        }

        if (place.Kind == PlaceKind.Function)
        {
            throw Error(expression, "'await' outside async function");
        }

        place.IsAsynchronous = true;
    }

    /// <summary>The first iterable belongs to what surrounds the comprehension; the rest is a place of its own.</summary>
    private void VisitComprehension(
        ExpressionSyntax node, string name, ImmutableArray<ExpressionSyntax> elements, ImmutableArray<ComprehensionSyntax> generators)
    {
        Visit(generators[0].Iterable);
        Place inner = Within(new Place(PlaceKind.Comprehension) { Comprehension = name }, () =>
        {
            for (int i = 0; i < generators.Length; i++)
            {
                place.IsAsynchronous |= generators[i].IsAsync;
                CheckTarget(generators[i].Target);
                Visit(generators[i].Target);
                if (i > 0)
                {
                    Visit(generators[i].Iterable);
                }

                VisitAll(generators[i].Conditions);
            }

            VisitAll(elements);
        });
        if (!inner.IsAsynchronous || node is GeneratorExpSyntax || isPostponed)
        {
            return;
        }

        if (place.Kind is not (PlaceKind.AsyncFunction or PlaceKind.Comprehension))
        {
            throw Error(node, "asynchronous comprehension outside of an asynchronous function");
        }

        place.IsAsynchronous = true;
    }

    private void CheckTarget(ExpressionSyntax? target)
    {
        switch (target)
        {
            case ExpressionSyntax when isPostponed:
                break;
            case StarredSyntax:
                throw Error(target, "starred assignment target must be in a list or tuple");
            case NameSyntax { Name: "__debug__" } or AttributeSyntax { Name: "__debug__" }:
                throw Error(target, "cannot assign to __debug__");
            case ListSyntax list:
                CheckUnpacking(target, list.Elements);
                break;
            case TupleSyntax tuple:
                CheckUnpacking(target, tuple.Elements);
                break;
        }
    }

    private void CheckUnpacking(ExpressionSyntax target, ImmutableArray<ExpressionSyntax> elements)
    {
        // The numbers of items before and after the star have a byte and three bytes in CPython's bytecode.
        const int mostBefore = (1 << 8) - 1;
        const int mostAfter = (1 << 23) - 1;
        bool hasStar = false;
        for (int i = 0; i < elements.Length; i++)
        {
            ExpressionSyntax element = elements[i];
            if (element is StarredSyntax && hasStar)
            {
                throw Error(target, "multiple starred expressions in assignment");
            }

            if (element is StarredSyntax && (i > mostBefore || elements.Length - i - 1 > mostAfter))
            {
                throw Error(target, "too many expressions in star-unpacking assignment");
            }

            hasStar |= element is StarredSyntax;
            CheckTarget(element is StarredSyntax star ? star.Value : element);
        }
    }
}
