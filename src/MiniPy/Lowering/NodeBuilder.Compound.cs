using System.Collections.Immutable;
using MiniPy.Nodes;
using MiniPy.Nodes.Resumable;
using MiniPy.Nodes.Statements;
using MiniPy.Scoping;
using MiniPy.Syntax.Tree;

namespace MiniPy.Lowering;

/// <content>Statements that contain others: plain where nothing inside yields, resumable where something does.</content>
internal sealed partial class NodeBuilder
{
    private StatementNode BuildCompound(StatementSyntax statement) => statement switch
    {
        IfSyntax node => BuildIf(node),
        WhileSyntax node => BuildWhile(node),
        ForSyntax { IsAsync: true } node => BuildAsyncFor(node),
        ForSyntax node => BuildFor(node),
        WithSyntax node => BuildWith(node, 0),
        TrySyntax node => BuildTry(node),
        FunctionDefSyntax node => BuildFunctionDef(node),
        ClassDefSyntax node => BuildClassDef(node),
        MatchSyntax node => BuildMatch(node),
        _ => throw Unsupported("this statement", statement.Span),
    };

    private StatementNode BuildIf(IfSyntax node)
    {
        int before = lastYield;
        ExpressionNode test = Build(node.Test);
        StatementNode body = BuildBlock(node.Body);
        int lastInBody = lastYield;
        StatementNode? orElse = BuildOptionalBlock(node.OrElse);
        return lastYield == before ? new IfNode(test, body, orElse) : new ResumableIfNode(test, body, orElse, lastInBody);
    }

    private StatementNode BuildWhile(WhileSyntax node)
    {
        int before = lastYield;
        ExpressionNode test = Build(node.Test);
        StatementNode body = BuildLoopBody(node.Body, node.Span.Line);
        int lastInBody = lastYield;
        StatementNode? orElse = BuildOptionalBlock(node.OrElse);
        return lastYield == before ? new WhileNode(test, body, orElse) : new ResumableWhileNode(test, body, orElse, lastInBody);
    }

    private StatementNode BuildLoopBody(ImmutableArray<StatementSyntax> body, int headLine) =>
        options.IsTraced ? new TracedLoopNode(BuildBlock(body), headLine) : BuildBlock(body);

    private StatementNode BuildFor(ForSyntax node)
    {
        int before = lastYield;
        ExpressionNode iterable = Build(node.Iterable);
        TargetNode target = BuildTarget(node.Target);
        StatementNode body = BuildLoopBody(node.Body, node.Span.Line);
        int lastInBody = lastYield;
        StatementNode? orElse = BuildOptionalBlock(node.OrElse);
        int position = Position(node.Iterable.Span);
        return lastYield == before
            ? new ForNode(iterable, target, body, orElse, position)
            : new ResumableForNode(iterable, target, body, orElse, host.NewHiddenSlot(), lastInBody, position);
    }

    private ResumableAsyncForNode BuildAsyncFor(ForSyntax node)
    {
        ExpressionNode iterable = Build(node.Iterable);
        bool isIterator = node.Iterable is NameSyntax { Name: ScopeAnalyzer.IterableParameter };
        TargetNode target = BuildTarget(node.Target);
        int number = ++lastYield;
        StatementNode body = BuildLoopBody(node.Body, node.Span.Line);
        int lastInBody = lastYield;
        StatementNode? orElse = BuildOptionalBlock(node.OrElse);
        // In front of the statement's position is that of what is iterated.
        int position = Position(node.Iterable.Span) + 1;
        Position(node.Span);
        return new ResumableAsyncForNode(iterable, isIterator, target, body, orElse, host.NewHiddenSlot(), number, lastInBody, position);
    }

    private StatementNode BuildWith(WithSyntax node, int index)
    {
        int before = lastYield;
        WithItemSyntax item = node.Items[index];
        ExpressionNode context = Build(item.Context);
        TargetNode? target = item.Target is null ? null : BuildTarget(item.Target);
        StatementNode body = index + 1 < node.Items.Length ? BuildWith(node, index + 1) : BuildBlock(node.Body);
        int position = Position(item.Context.Span);
        needsClosing |= lastYield != before;
        return lastYield == before
            ? new WithNode(context, target, body, position)
            : new ResumableWithNode(context, target, body, host.NewHiddenSlot(), position);
    }

    private StatementNode BuildTry(TrySyntax node)
    {
        if (node.Finally.IsEmpty)
        {
            return BuildTryExcept(node);
        }

        int before = lastYield;
        StatementNode body = node.Handlers.IsEmpty ? BuildBlock(node.Body) : BuildTryExcept(node);
        int lastInBody = lastYield;
        int outer = exceptionSlot;
        int valueSlot = host.NewHiddenSlot();
        exceptionSlot = valueSlot;
        StatementNode final = BuildBlock(node.Finally);
        exceptionSlot = outer;
        needsClosing |= lastYield != before;
        return lastYield == before
            ? new TryFinallyNode(body, final)
            : new ResumableTryFinallyNode(body, final, host.NewHiddenSlot(), valueSlot, outer, lastInBody);
    }

    private StatementNode BuildTryExcept(TrySyntax node)
    {
        int before = lastYield;
        StatementNode body = BuildBlock(node.Body);
        int lastInBody = lastYield;
        int outer = exceptionSlot;
        int slot = host.NewHiddenSlot();
        exceptionSlot = slot;
        var handlers = new List<ExceptHandler>();
        var lastInHandlers = new List<int>();
        foreach (ExceptHandlerSyntax handler in node.Handlers)
        {
            handlers.Add(BuildHandler(handler));
            lastInHandlers.Add(lastYield);
        }

        exceptionSlot = outer;
        StatementNode? orElse = BuildOptionalBlock(node.OrElse);
        needsClosing |= lastYield != before;
        return lastYield == before
            ? new TryExceptNode(body, [.. handlers], orElse)
            : new ResumableTryExceptNode(body, [.. handlers], orElse, slot, outer, lastInBody, [.. lastInHandlers]);
    }

    private ExceptHandler BuildHandler(ExceptHandlerSyntax handler)
    {
        int head = headLine;
        headLine = handler.Span.Line;
        TargetNode? name = handler.Name is null ? null : BuildTarget(new NameSyntax(handler.Name, handler.Span));
        var built = new ExceptHandler(BuildOptional(handler.Type), name, BuildBlock(handler.Body), Position(handler.Span));
        headLine = head;
        return built;
    }
}
