using System.Collections.Immutable;
using MiniPy.Scoping;
using MiniPy.Syntax;
using MiniPy.Syntax.Tree;

namespace MiniPy.Lowering;

/// <summary>Comprehensions that run in a frame of their own, as the statements of that frame's body. The first iterator is its parameter.</summary>
internal static class ComprehensionLowering
{
    private const string ResultName = "$result";

    // (element for target in iterable if condition)   ->   for target in .0:
    //                                                          if condition:
    //                                                              yield element
    public static StatementSyntax OfGenerator(GeneratorExpSyntax node)
    {
        SourceSpan span = node.Element.Span;
        return Nest(node.Generators, [new ExpressionStatementSyntax(new YieldSyntax(node.Element, span) { IsImplicit = true }, span)]);
    }

    // [await f(target) for target in iterable]   ->   $result = []
    //                                                 for target in .0:
    //                                                     $result.append(await f(target))
    //                                                 return $result
    public static ImmutableArray<StatementSyntax> OfCollection(ExpressionSyntax comprehension)
    {
        SourceSpan span = comprehension.Span;
        var result = new NameSyntax(ResultName, span);
        (ExpressionSyntax empty, ImmutableArray<StatementSyntax> add) = comprehension switch
        {
            ListCompSyntax node => (new ListSyntax([], span), Add(result, "append", node.Element)),
            SetCompSyntax node => (new SetSyntax([new StarredSyntax(new TupleSyntax([], span), span)], span), Add(result, "add", node.Element)),
            _ => ((ExpressionSyntax)new DictSyntax([], [], span), AddItem(result, (DictCompSyntax)comprehension)),
        };
        return
        [
            new AssignSyntax([result], empty, span),
            Nest(YieldFinder.Loops(comprehension), add),
            new ReturnSyntax(result, span),
        ];
    }

    private static ImmutableArray<StatementSyntax> Add(NameSyntax result, string method, ExpressionSyntax element) =>
        [new ExpressionStatementSyntax(new CallSyntax(new AttributeSyntax(result, method, element.Span), [element], [], element.Span), element.Span)];

    private static ImmutableArray<StatementSyntax> AddItem(NameSyntax result, DictCompSyntax node)
    {
        var key = new NameSyntax("$key", node.Key.Span);
        return
        [
            new AssignSyntax([key], node.Key, node.Key.Span),
            new AssignSyntax([new SubscriptSyntax(result, key, node.Key.Span)], node.Value, node.Value.Span),
        ];
    }

    private static StatementSyntax Nest(ImmutableArray<ComprehensionSyntax> loops, ImmutableArray<StatementSyntax> body)
    {
        for (int i = loops.Length - 1; i >= 0; i--)
        {
            ComprehensionSyntax loop = loops[i];
            foreach (ExpressionSyntax condition in loop.Conditions.Reverse())
            {
                body = [new IfSyntax(condition, body, [], condition.Span)];
            }

            ExpressionSyntax iterable = i == 0 ? new NameSyntax(ScopeAnalyzer.IterableParameter, loop.Iterable.Span) : loop.Iterable;
            body = [new ForSyntax(loop.Target, iterable, body, [], loop.IsAsync, loop.Span)];
        }

        return body[0];
    }
}
