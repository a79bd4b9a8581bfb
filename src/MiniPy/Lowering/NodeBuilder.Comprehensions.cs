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
            new SetComprehensionNode(Build(node.Element), loops, cells, slots, Position(node.Element.Span))),
        DictCompSyntax node => BuildInline(node, node.Generators, (loops, cells, slots) =>
            new DictComprehensionNode(Build(node.Key), Build(node.Value), loops, cells, slots, Position(node.Key.Span.To(node.Value.Span)))),
        AsyncCompSyntax node => BuildAsyncComprehension(node),
        _ => BuildGeneratorExpression((GeneratorExpSyntax)expression),
    };

    private ComprehensionNode BuildInline(
        ExpressionSyntax node,
        ImmutableArray<ComprehensionSyntax> generators,
        Func<ComprehensionLoop[], int[], int[], ComprehensionNode> make)
    {
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

        int[] cells = SlotsOf(scope, scope.Cells);
        int[] variables = SlotsOf(scope, [.. scope.Locals.Where(name => !scope.Cells.Contains(name))]);
        ComprehensionNode made = make(loops, cells, variables);
        scope = outer;
        return made;
    }

    /// <summary>A generator expression: its function is called at once with the iterator of the first iterable.</summary>
    private GeneratorExpressionNode BuildGeneratorExpression(GeneratorExpSyntax node)
    {
        Scope inner = scopes[node];
        bool isAsync = !inner.LoweredBody.IsEmpty;
        ImmutableArray<StatementSyntax> body = isAsync ? inner.LoweredBody : [ComprehensionLowering.OfGenerator(node)];
        return BuildOwnFrame(node, node.Generators[0], inner, body, "<genexpr>", isAsync ? CodeKind.AsyncGenerator : CodeKind.Generator);
    }

    /// <summary>A comprehension that awaits: the coroutine that makes the collection.</summary>
    private GeneratorExpressionNode BuildAsyncComprehension(AsyncCompSyntax node)
    {
        Scope inner = scopes[node];
        return BuildOwnFrame(node, YieldFinder.Loops(node.Comprehension)[0], inner, inner.LoweredBody, inner.Name, CodeKind.Coroutine);
    }

    private GeneratorExpressionNode BuildOwnFrame(
        ExpressionSyntax node, ComprehensionSyntax first, Scope inner, ImmutableArray<StatementSyntax> body, string name, CodeKind kind)
    {
        NodeBuilder builder = Nested(inner, name);
        var signature = new Signature
        {
            Names = [Intern(ScopeAnalyzer.IterableParameter)],
            PositionalOnlyCount = 1,
            PositionalCount = 1,
            KeywordOnlyCount = 0,
            HasVarArgs = false,
            HasVarKeywords = false,
        };
        Code code = builder.Finish(builder.BuildBlock(body), name, signature, kind, null, node.Span.Line);
        return new GeneratorExpressionNode(
            code, ClosureOf(builder.host), Build(first.Iterable), first.IsAsync, Position(first.Iterable.Span));
    }
}
