using System.Collections.Immutable;
using MiniPy.Syntax.Tree;

namespace MiniPy.Lowering;

/// <summary>
/// Finds the functions of a tree, in statements and in lambdas, and has the bodies that yield rewritten, the innermost first. Annotations are marked
/// where they are kept as text.
/// </summary>
internal sealed class DefinitionRewriter(bool postponesAnnotations)
{
    public ImmutableArray<StatementSyntax> Rewrite(ImmutableArray<StatementSyntax> body)
    {
        ImmutableArray<StatementSyntax>.Builder? changed = null;
        for (int i = 0; i < body.Length; i++)
        {
            StatementSyntax rewritten = Rewrite(body[i]);
            if (!ReferenceEquals(rewritten, body[i]))
            {
                changed ??= body.ToBuilder();
                changed[i] = rewritten;
            }
        }

        return changed is null ? body : changed.MoveToImmutable();
    }

    private StatementSyntax Rewrite(StatementSyntax statement)
    {
        switch (statement)
        {
            case AnnAssignSyntax node when postponesAnnotations:
                return node with { Annotation = AnnotationLowering.Postpone(node.Annotation) };
            case FunctionDefSyntax node:
                ImmutableArray<StatementSyntax> inner = Rewrite(node.Body);
                ImmutableArray<StatementSyntax> body = YieldFinder.AnyStatement(inner) ? YieldHoister.RewriteBody(inner) : inner;
                FunctionDefSyntax function = body == node.Body ? node : node with { Body = body };
                function = postponesAnnotations ? AnnotationLowering.Rewrite(function) : function;
                return node.TypeParameters.IsEmpty ? function : GenericLowering.Rewrite(function);
            case ClassDefSyntax node:
                ClassDefSyntax definition = Same(node.Body, out ImmutableArray<StatementSyntax> members) ? node : node with { Body = members };
                return node.TypeParameters.IsEmpty ? definition : GenericLowering.Rewrite(definition);
            case TypeAliasSyntax node:
                return GenericLowering.Rewrite(node);
            case IfSyntax node:
                return Same(node.Body, out ImmutableArray<StatementSyntax> then) & Same(node.OrElse, out ImmutableArray<StatementSyntax> otherwise)
                    ? node : node with { Body = then, OrElse = otherwise };
            case WhileSyntax node:
                return Same(node.Body, out ImmutableArray<StatementSyntax> loop) & Same(node.OrElse, out ImmutableArray<StatementSyntax> after)
                    ? node : node with { Body = loop, OrElse = after };
            case ForSyntax node:
                return Same(node.Body, out ImmutableArray<StatementSyntax> each) & Same(node.OrElse, out ImmutableArray<StatementSyntax> done)
                    ? node : node with { Body = each, OrElse = done };
            case WithSyntax node:
                return Same(node.Body, out ImmutableArray<StatementSyntax> within) ? node : node with { Body = within };
            case TrySyntax node:
                return RewriteTry(node.IsStar ? ExceptStarLowering.Rewrite(node) : node);
            case MatchSyntax node:
                return RewriteMatch(node);
            default:
                return statement;
        }
    }

    private TrySyntax RewriteTry(TrySyntax node)
    {
        bool isSame = Same(node.Body, out ImmutableArray<StatementSyntax> body)
            & Same(node.OrElse, out ImmutableArray<StatementSyntax> orElse)
            & Same(node.Finally, out ImmutableArray<StatementSyntax> final);
        ImmutableArray<ExceptHandlerSyntax> handlers = node.Handlers;
        for (int i = 0; i < handlers.Length; i++)
        {
            if (!Same(handlers[i].Body, out ImmutableArray<StatementSyntax> handled))
            {
                handlers = handlers.SetItem(i, handlers[i] with { Body = handled });
                isSame = false;
            }
        }

        return isSame ? node : node with { Body = body, Handlers = handlers, OrElse = orElse, Finally = final };
    }

    private MatchSyntax RewriteMatch(MatchSyntax node)
    {
        ImmutableArray<MatchCaseSyntax> cases = node.Cases;
        for (int i = 0; i < cases.Length; i++)
        {
            if (!Same(cases[i].Body, out ImmutableArray<StatementSyntax> body))
            {
                cases = cases.SetItem(i, cases[i] with { Body = body });
            }
        }

        return cases == node.Cases ? node : node with { Cases = cases };
    }

    private bool Same(ImmutableArray<StatementSyntax> body, out ImmutableArray<StatementSyntax> rewritten)
    {
        rewritten = Rewrite(body);
        return rewritten == body;
    }
}
