using System.Collections.Immutable;
using MiniPy.Nodes;
using MiniPy.Nodes.Expressions;
using MiniPy.Objects;
using MiniPy.Runtime;
using MiniPy.Scoping;
using MiniPy.Syntax;
using MiniPy.Syntax.Tree;

namespace MiniPy.Lowering;

/// <content>Comprehensions run in the frame around them; a generator expression is a function of its own.</content>
internal sealed partial class NodeBuilder
{
    private ExpressionNode BuildComprehension(ExpressionSyntax expression) => expression switch
    {
        ListCompSyntax node => BuildInline(node, node.Generators, (loops, cells, slots) =>
            new ListComprehensionNode(Build(node.Element), loops, cells, slots)),
        SetCompSyntax node => BuildInline(node, node.Generators, (loops, cells, slots) =>
            new SetComprehensionNode(Build(node.Element), loops, cells, slots, Position(node.Span))),
        DictCompSyntax node => BuildInline(node, node.Generators, (loops, cells, slots) =>
            new DictComprehensionNode(Build(node.Key), Build(node.Value), loops, cells, slots, Position(node.Span))),
        _ => BuildGeneratorExpression((GeneratorExpSyntax)expression),
    };

    private ComprehensionNode BuildInline(
        ExpressionSyntax node,
        ImmutableArray<ComprehensionSyntax> generators,
        Func<ComprehensionLoop[], int[], int[], ComprehensionNode> make)
    {
        CheckSynchronous(generators);
        ExpressionNode first = Build(generators[0].Iterable);
        Scope outer = scope;
        scope = scopes[node];
        var loops = new ComprehensionLoop[generators.Length];
        for (int i = 0; i < loops.Length; i++)
        {
            ComprehensionSyntax loop = generators[i];
            ExpressionNode iterable = i == 0 ? first : Build(loop.Iterable);
            loops[i] = new ComprehensionLoop(iterable, BuildTarget(loop.Target), BuildAll(loop.Conditions), Position(loop.Iterable.Span));
        }

        int[] cells = [.. scope.Cells.Select(scope.SlotOf)];
        int[] variables = [.. scope.Locals.Where(name => !scope.Cells.Contains(name)).Select(scope.SlotOf)];
        ComprehensionNode made = make(loops, cells, variables);
        scope = outer;
        return made;
    }

    // (element for target in iterable if condition)   ->   def <genexpr>(.0):
    //                                                          for target in .0:
    //                                                              if condition:
    //                                                                  yield element
    private GeneratorExpressionNode BuildGeneratorExpression(GeneratorExpSyntax node)
    {
        CheckSynchronous(node.Generators);
        SourceSpan span = node.Element.Span;
        StatementSyntax body = new ExpressionStatementSyntax(new YieldSyntax(node.Element, span), span);
        for (int i = node.Generators.Length - 1; i >= 0; i--)
        {
            ComprehensionSyntax loop = node.Generators[i];
            foreach (ExpressionSyntax condition in loop.Conditions.Reverse())
            {
                body = new IfSyntax(condition, [body], [], condition.Span);
            }

            ExpressionSyntax iterable = i == 0 ? new NameSyntax(ScopeAnalyzer.IterableParameter, loop.Iterable.Span) : loop.Iterable;
            body = new ForSyntax(loop.Target, iterable, [body], [], false, loop.Span);
        }

        NodeBuilder inner = Nested(scopes[node], "<genexpr>");
        var signature = new Signature
        {
            Names = [Intern(ScopeAnalyzer.IterableParameter)],
            PositionalOnlyCount = 1,
            PositionalCount = 1,
            KeywordOnlyCount = 0,
            HasVarArgs = false,
            HasVarKeywords = false,
        };
        Code code = inner.Finish(inner.Build(body), "<genexpr>", signature, CodeKind.Generator, null, node.Span.Line);
        return new GeneratorExpressionNode(code, ClosureOf(inner.host), Build(node.Generators[0].Iterable), Position(node.Generators[0].Iterable.Span));
    }

    private void CheckSynchronous(ImmutableArray<ComprehensionSyntax> generators)
    {
        foreach (ComprehensionSyntax generator in generators)
        {
            if (generator.IsAsync)
            {
                throw Unsupported("an asynchronous comprehension", generator.Span);
            }
        }
    }
}
