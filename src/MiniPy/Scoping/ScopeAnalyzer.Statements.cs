using MiniPy.Syntax.Tree;

namespace MiniPy.Scoping;

/// <content>What each statement binds and mentions.</content>
internal sealed partial class ScopeAnalyzer
{
    private void Visit(StatementSyntax statement)
    {
        switch (statement)
        {
            case ExpressionStatementSyntax node:
                Visit(node.Value);
                break;
            case AssignSyntax node:
                Visit(node.Value);
                VisitTargets(node.Targets);
                break;
            case AugAssignSyntax node:
                if (node.Target is NameSyntax name)
                {
                    Use(name.Name);
                }

                VisitTarget(node.Target);
                Visit(node.Value);
                break;
            case AnnAssignSyntax node:
                VisitAnnAssign(node);
                break;
            case ReturnSyntax node:
                VisitOptional(node.Value);
                break;
            case DeleteSyntax node:
                VisitTargets(node.Targets);
                break;
            case RaiseSyntax node:
                VisitOptional(node.Exception);
                VisitOptional(node.Cause);
                break;
            case AssertSyntax node:
                Visit(node.Test);
                VisitOptional(node.Message);
                break;
            case GlobalSyntax node:
                DeclareGlobal(node);
                break;
            case NonlocalSyntax node:
                DeclareNonlocal(node);
                break;
            case ImportSyntax node:
                foreach (AliasSyntax alias in node.Names)
                {
                    Bind(alias.AsName ?? alias.Name.Split('.')[0], alias.Span);
                }

                break;
            case ImportFromSyntax node:
                VisitImportFrom(node);
                break;
            case FunctionDefSyntax node:
                VisitFunctionDef(node);
                break;
            case ClassDefSyntax node:
                VisitClassDef(node);
                break;
            default:
                VisitCompound(statement);
                break;
        }
    }

    private void VisitCompound(StatementSyntax statement)
    {
        switch (statement)
        {
            case IfSyntax node:
                Visit(node.Test);
                VisitBody(node.Body);
                VisitBody(node.OrElse);
                break;
            case WhileSyntax node:
                Visit(node.Test);
                VisitBody(node.Body);
                VisitBody(node.OrElse);
                break;
            case ForSyntax node:
                Visit(node.Iterable);
                VisitTarget(node.Target);
                VisitBody(node.Body);
                VisitBody(node.OrElse);
                break;
            case WithSyntax node:
                foreach (WithItemSyntax item in node.Items)
                {
                    Visit(item.Context);
                    if (item.Target is not null)
                    {
                        VisitTarget(item.Target);
                    }
                }

                VisitBody(node.Body);
                break;
            case TrySyntax node:
                VisitTry(node);
                break;
            case MatchSyntax node:
                Visit(node.Subject);
                foreach (MatchCaseSyntax each in node.Cases)
                {
                    VisitPattern(each.Pattern);
                    VisitOptional(each.Guard);
                    VisitBody(each.Body);
                }

                break;
        }
    }

    private void VisitTry(TrySyntax node)
    {
        VisitBody(node.Body);
        foreach (ExceptHandlerSyntax handler in node.Handlers)
        {
            VisitOptional(handler.Type);
            if (handler.Name is not null)
            {
                Bind(handler.Name, handler.Span);
            }

            VisitBody(handler.Body);
        }

        VisitBody(node.OrElse);
        VisitBody(node.Finally);
    }

    private void VisitAnnAssign(AnnAssignSyntax node)
    {
        if (node.IsSimple && node.Target is NameSyntax annotated)
        {
            string mangled = current.Mangle(annotated.Name);
            if (current.Kind != ScopeKind.Module && (current.DeclaredGlobal.Contains(mangled) || current.DeclaredNonlocal.Contains(mangled)))
            {
                throw Error($"annotated name '{annotated.Name}' can't be {(current.DeclaredGlobal.Contains(mangled) ? "global" : "nonlocal")}", node.Span);
            }

            current.Annotated.Add(mangled);
        }

        VisitTarget(node.Target);
        if (!current.HasSlots || node.Annotation is AnnotationTextSyntax)
        {
            // Annotations of a function's locals are not evaluated.
            Visit(node.Annotation);
        }

        VisitOptional(node.Value);
    }

    private void VisitImportFrom(ImportFromSyntax node)
    {
        foreach (AliasSyntax alias in node.Names)
        {
            if (alias.Name != "*")
            {
                Bind(alias.AsName ?? alias.Name, alias.Span);
            }
            else if (current.Kind != ScopeKind.Module)
            {
                throw Error("import * only allowed at module level", node.Span);
            }
        }
    }

    private void VisitFunctionDef(FunctionDefSyntax node)
    {
        foreach (ExpressionSyntax decorator in node.Decorators)
        {
            Visit(decorator);
        }

        VisitParameterExpressions(node.Parameters);
        VisitOptional(node.Returns);
        Bind(node.Name, node.Span);

        Scope outer = current;
        current = Open(ScopeKind.Function, node.Name, outer, node, node.IsAsync);
        BindParameters(node.Parameters);
        VisitBody(node.Body);
        current = outer;
    }

    /// <summary>Defaults and annotations belong to the scope around the function.</summary>
    private void VisitParameterExpressions(ParametersSyntax parameters)
    {
        IEnumerable<ParameterSyntax?> every =
            [.. parameters.PositionalOnly, .. parameters.Positional, parameters.VarArgs, .. parameters.KeywordOnly, parameters.VarKeywords];
        foreach (ParameterSyntax? parameter in every)
        {
            VisitOptional(parameter?.Default);
            VisitOptional(parameter?.Annotation);
        }
    }

    private void VisitClassDef(ClassDefSyntax node)
    {
        foreach (ExpressionSyntax decorator in node.Decorators)
        {
            Visit(decorator);
        }

        foreach (ExpressionSyntax baseClass in node.Bases)
        {
            Visit(baseClass);
        }

        foreach (KeywordSyntax keyword in node.Keywords)
        {
            Visit(keyword.Value);
        }

        Bind(node.Name, node.Span);
        Scope outer = current;
        current = Open(ScopeKind.Class, node.Name, outer, node, isAsync: false);
        VisitBody(node.Body);
        current = outer;
    }
}
