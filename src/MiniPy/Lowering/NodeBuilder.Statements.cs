using System.Collections.Immutable;
using MiniPy.Nodes;
using MiniPy.Nodes.Expressions;
using MiniPy.Nodes.Resumable;
using MiniPy.Nodes.Statements;
using MiniPy.Nodes.Targets;
using MiniPy.Objects;
using MiniPy.Runtime;
using MiniPy.Scoping;
using MiniPy.Syntax.Tree;

namespace MiniPy.Lowering;

/// <content>Statements that contain no others.</content>
internal sealed partial class NodeBuilder
{
    /// <summary>A sequence of statements; resumable if one of them yields.</summary>
    private StatementNode BuildBlock(ImmutableArray<StatementSyntax> body)
    {
        var nodes = new List<StatementNode>(body.Length);
        var lastYields = new List<int>(body.Length);
        int before = lastYield;
        int head = headLine;
        if (options.IsProfiled)
        {
            nodes.Add(new ProfiledHeadNode(head));
            lastYields.Add(before);
        }

        foreach (StatementSyntax statement in body)
        {
            headLine = statement.Span.Line;
            StatementNode node = Build(statement);
            if (node is not PassNode)
            {
                node = options.IsProfiled ? new ProfiledNode(node, statement.Span.Line) : node;
                nodes.Add(options.IsTraced ? new TracedNode(node, statement.Span.Line) : node);
                lastYields.Add(lastYield);
            }
        }

        headLine = head;

        return nodes.Count switch
        {
            0 => PassNode.Instance,
            1 => nodes[0],
            _ => lastYield == before ? new BlockNode([.. nodes]) : new ResumableBlockNode([.. nodes], [.. lastYields]),
        };
    }

    private StatementNode? BuildOptionalBlock(ImmutableArray<StatementSyntax> body) => body.IsEmpty ? null : BuildBlock(body);

    private StatementNode Build(StatementSyntax statement)
    {
        switch (statement)
        {
            case ExpressionStatementSyntax node:
                return BuildExpressionStatement(node);
            case AssignSyntax node:
                return BuildAssign(node);
            case AugAssignSyntax node:
                return BuildAugAssign(node);
            case AnnAssignSyntax node:
                return BuildAnnAssign(node);
            case ReturnSyntax node:
                ExpressionNode returned = node.Value is null ? new ConstantNode(Value.None) : Build(node.Value);
                return options.IsExplained ? new PlacedReturnNode(returned, Position(node.Span)) : new ReturnNode(returned);
            case PassSyntax or GlobalSyntax or NonlocalSyntax:
                return PassNode.Instance;
            case BreakSyntax:
                return BreakNode.Instance;
            case ContinueSyntax:
                return ContinueNode.Instance;
            case DeleteSyntax node:
                return new DeleteNode([.. node.Targets.Select(BuildTarget)]);
            case RaiseSyntax node:
                return new RaiseNode(BuildOptional(node.Exception), BuildOptional(node.Cause), Position(node.Span));
            case AssertSyntax when options.Optimize > 0:
                return PassNode.Instance;
            case AssertSyntax node:
                return new AssertNode(Build(node.Test), BuildOptional(node.Message), Position(node.Test.Span));
            case ImportSyntax node:
                return BuildImport(node);
            case ImportFromSyntax node:
                return BuildImportFrom(node);
            default:
                return BuildCompound(statement);
        }
    }

    private StatementNode BuildExpressionStatement(ExpressionStatementSyntax node) => node.Value switch
    {
        YieldSyntax or YieldFromSyntax or AwaitSyntax => BuildYield(node.Value, null),
        _ when options.Mode == CompileMode.Interactive && host.Kind == ScopeKind.Module => new DisplayNode(Build(node.Value), Position(node.Span)),
        ConstantSyntax => PassNode.Instance,
        _ => new ExpressionStatementNode(Build(node.Value)),
    };

    private StatementNode BuildYield(ExpressionSyntax node, TargetNode? target)
    {
        int position = Position(node.Span);
        takesSent |= target is not null || node is not YieldSyntax;
        if (node is YieldFromSyntax delegation)
        {
            ExpressionNode iterable = Build(delegation.Value);
            return new YieldFromNode(iterable, target, ++lastYield, position);
        }

        if (node is AwaitSyntax wait)
        {
            return new AwaitNode(Build(wait.Value), target, KindOf(wait.Value), ++lastYield, position);
        }

        ExpressionNode value = ((YieldSyntax)node).Value is { } operand ? Build(operand) : new ConstantNode(Value.None);
        return host.IsAsync ? new AsyncYieldNode(value, target, ++lastYield, position) : new YieldNode(value, target, ++lastYield, position);
    }

    /// <summary>What is behind an await, for its errors.</summary>
    private static AwaitKind KindOf(ExpressionSyntax awaitable) => awaitable switch
    {
        IntrinsicSyntax { Operation: Intrinsic.AsyncEnter } => AwaitKind.Enter,
        IntrinsicSyntax => AwaitKind.Exit,
        _ => AwaitKind.Await,
    };

    private StatementNode BuildAssign(AssignSyntax node)
    {
        if (node.Value is YieldSyntax or YieldFromSyntax or AwaitSyntax)
        {
            return BuildYield(node.Value, BuildTarget(node.Targets[0]));
        }

        ExpressionNode value = Build(node.Value);
        TargetNode[] targets = [.. node.Targets.Select(BuildTarget)];
        return targets is [var target] ? target.AssignmentOf(value) : new AssignNode(targets, value);
    }

    private StatementNode BuildAnnAssign(AnnAssignSyntax node)
    {
        var parts = new List<StatementNode>();
        if (node.Value is not null)
        {
            parts.Add(new AssignNode([BuildTarget(node.Target)], Build(node.Value)));
        }
        else if (node.Target is AttributeSyntax attribute)
        {
            parts.Add(new ExpressionStatementNode(Build(attribute.Value)));
        }
        else if (node.Target is SubscriptSyntax subscript)
        {
            parts.Add(new ExpressionStatementNode(Build(subscript.Value)));
            parts.Add(new ExpressionStatementNode(Build(subscript.Index)));
        }

        if (!scope.HasSlots && node is { IsSimple: true, Target: NameSyntax name })
        {
            parts.Add(BuildAnnotation(name, node.Annotation));
        }
        else if (!scope.HasSlots && node.Annotation is not AnnotationTextSyntax)
        {
            parts.Add(new ExpressionStatementNode(Build(node.Annotation)));
        }

        return parts.Count switch
        {
            0 => PassNode.Instance,
            1 => parts[0],
            _ => new BlockNode([.. parts]),
        };
    }

    /// <summary>The annotation of a module's or class's variable goes into the <c>__annotations__</c> there.</summary>
    private AnnotationNode BuildAnnotation(NameSyntax name, ExpressionSyntax annotation)
    {
        var annotations = new NameSyntax("__annotations__", name.Span);
        PyStr key = Intern(annotations.Name);
        ExpressionNode known = scope.HasNamespace
            ? new ClassNameNode(host.SlotOf(ScopeAnalyzer.NamespaceName), key, new ConstantNode(Value.Unbound))
            : BuildName(annotations);
        return new AnnotationNode(
            Intern(scope.Mangle(name.Name)), Build(annotation), known, BuildTarget(annotations), Position(annotation.Span));
    }

    private StatementNode BuildImport(ImportSyntax node)
    {
        var imports = node.Names.Select(alias =>
        {
            var bound = new NameSyntax(alias.AsName ?? alias.Name.Split('.')[0], alias.Span);
            return (StatementNode)new ImportNode(alias.Name, alias.AsName is null ? [] : [.. alias.Name.Split('.').Skip(1).Select(Intern)], BuildTarget(bound), Position(node.Span));
        }).ToArray();
        return imports.Length == 1 ? imports[0] : new BlockNode(imports);
    }

    private StatementNode BuildImportFrom(ImportFromSyntax node)
    {
        int position = Position(node.Span);
        if (node.Names is [{ Name: "*" }])
        {
            return new ImportStarNode(node.Module ?? string.Empty, node.Level, host.HasNamespace ? host.SlotOf(ScopeAnalyzer.NamespaceName) : -1, position);
        }

        return new ImportFromNode(
            node.Module ?? string.Empty,
            node.Level,
            [.. node.Names.Select(alias => Intern(alias.Name))],
            [.. node.Names.Select(alias => BuildTarget(new NameSyntax(alias.AsName ?? alias.Name, alias.Span)))],
            position);
    }
}
