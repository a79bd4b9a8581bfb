using System.Collections.Immutable;
using MiniPy.Lowering;
using MiniPy.Syntax.Tree;

namespace MiniPy.Scoping;

/// <content>What each expression binds and mentions.</content>
internal sealed partial class ScopeAnalyzer
{
    private void VisitOptional(ExpressionSyntax? expression)
    {
        if (expression is not null)
        {
            Visit(expression);
        }
    }

    private void VisitAll(ImmutableArray<ExpressionSyntax> expressions)
    {
        foreach (ExpressionSyntax expression in expressions)
        {
            Visit(expression);
        }
    }

    private void VisitTargets(ImmutableArray<ExpressionSyntax> targets)
    {
        foreach (ExpressionSyntax target in targets)
        {
            VisitTarget(target);
        }
    }

    private void VisitTarget(ExpressionSyntax target)
    {
        switch (target)
        {
            case NameSyntax name:
                if (current.NamedTargets.Contains(current.Mangle(name.Name)))
                {
                    throw Error($"comprehension inner loop cannot rebind assignment expression target '{name.Name}'", name.Span);
                }

                Bind(name.Name, name.Span);
                break;
            case StarredSyntax starred:
                VisitTarget(starred.Value);
                break;
            case TupleSyntax tuple:
                VisitTargets(tuple.Elements);
                break;
            case ListSyntax list:
                VisitTargets(list.Elements);
                break;
            default:
                Visit(target);
                break;
        }
    }

    private void Visit(ExpressionSyntax expression)
    {
        // A long sum leans to the left: its operands are visited without going deeper for each.
        while (expression is BinOpSyntax sum)
        {
            Visit(sum.Right);
            expression = sum.Left;
        }

        switch (expression)
        {
            case NameSyntax node:
                Use(node.Name);
                break;
            case BoolOpSyntax node:
                VisitAll(node.Values);
                break;
            case NamedExprSyntax node:
                VisitNamed(node);
                break;
            case UnaryOpSyntax node:
                Visit(node.Operand);
                break;
            case LambdaSyntax node:
                VisitLambda(node);
                break;
            case IfExpSyntax node:
                Visit(node.Test);
                Visit(node.Body);
                Visit(node.OrElse);
                break;
            case DictSyntax node:
                foreach (ExpressionSyntax? key in node.Keys)
                {
                    VisitOptional(key);
                }

                VisitAll(node.Values);
                break;
            case SetSyntax node:
                VisitAll(node.Elements);
                break;
            case ListSyntax node:
                VisitAll(node.Elements);
                break;
            case TupleSyntax node:
                VisitAll(node.Elements);
                break;
            case CompareSyntax node:
                Visit(node.Left);
                VisitAll(node.Comparators);
                break;
            case CallSyntax node:
                Visit(node.Function);
                VisitAll(node.Arguments);
                foreach (KeywordSyntax keyword in node.Keywords)
                {
                    Visit(keyword.Value);
                }

                break;
            case JoinedStrSyntax node:
                VisitAll(node.Values);
                break;
            case FormattedValueSyntax node:
                Visit(node.Value);
                VisitOptional(node.FormatSpec);
                break;
            case AttributeSyntax node:
                Visit(node.Value);
                break;
            case SubscriptSyntax node:
                Visit(node.Value);
                Visit(node.Index);
                break;
            case SliceSyntax node:
                VisitOptional(node.Lower);
                VisitOptional(node.Upper);
                VisitOptional(node.Step);
                break;
            case StarredSyntax node:
                Visit(node.Value);
                break;
            default:
                VisitSuspending(expression);
                break;
        }
    }

    private void VisitSuspending(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case IntrinsicSyntax node:
                VisitAll(node.Operands);
                break;
            case TypeParameterScopeSyntax node:
                VisitTypeParameters(node);
                break;
            case AnnotationTextSyntax node:
                VisitAnnotationText(node);
                break;
            case MatchTestSyntax node:
                Visit(node.Subject);
                VisitPattern(node.Pattern);
                break;
            case YieldSyntax { IsImplicit: true } node:
                current.HasYield = true;
                VisitOptional(node.Value);
                break;
            case YieldSyntax node:
                MarkYield("'yield'", node);
                VisitOptional(node.Value);
                break;
            case YieldFromSyntax node:
                MarkYield("'yield from'", node);
                Visit(node.Value);
                break;
            case AwaitSyntax node:
                Visit(node.Value);
                break;
            case ListCompSyntax node:
                VisitComprehension(ScopeKind.Comprehension, "<listcomp>", node, node.Generators, node.Element, null);
                break;
            case SetCompSyntax node:
                VisitComprehension(ScopeKind.Comprehension, "<setcomp>", node, node.Generators, node.Element, null);
                break;
            case DictCompSyntax node:
                VisitComprehension(ScopeKind.Comprehension, "<dictcomp>", node, node.Generators, node.Key, node.Value);
                break;
            case AsyncCompSyntax node:
                VisitAsyncComprehension(node, NameOf(node.Comprehension), YieldFinder.Loops(node.Comprehension)[0], ComprehensionLowering.OfCollection(node.Comprehension));
                break;
            case GeneratorExpSyntax node when YieldFinder.IsAsync(node):
                VisitAsyncComprehension(node, "<genexpr>", node.Generators[0], [ComprehensionLowering.OfGenerator(node)]);
                break;
            case GeneratorExpSyntax node:
                VisitComprehension(ScopeKind.GeneratorExpression, "<genexpr>", node, node.Generators, node.Element, null);
                break;
        }
    }

    private void MarkYield(string what, ExpressionSyntax node)
    {
        string? inside = current.Node switch
        {
            ListCompSyntax => "list comprehension",
            SetCompSyntax => "set comprehension",
            DictCompSyntax => "dict comprehension",
            GeneratorExpSyntax => "generator expression",
            _ => null,
        };
        if (inside is not null)
        {
            throw Error($"'yield' inside {inside}", node.Span);
        }

        if (current.Kind is ScopeKind.Module or ScopeKind.Class)
        {
            throw Error($"{what} outside function", node.Span);
        }

        current.HasYield = true;
    }

    private void VisitLambda(LambdaSyntax node)
    {
        VisitParameterExpressions(node.Parameters);
        Scope outer = current;
        current = node.IsAnnotation ? OpenLazy(outer, node) : Open(ScopeKind.Lambda, "<lambda>", outer, node, isAsync: false);
        BindParameters(node.Parameters);
        if (YieldFinder.In(node.Body))
        {
            VisitLowered([new ReturnSyntax(node.Body, node.Body.Span)]);
        }
        else
        {
            Visit(node.Body);
        }

        current = outer;
    }

    /// <summary>The parameter of a scope of type parameters in a class: the namespace of that class.</summary>
    public const string ClassParameter = ".class";

    private void VisitTypeParameters(TypeParameterScopeSyntax node)
    {
        Scope outer = current;
        current = new Scope(ScopeKind.TypeParameters, node.Name, outer, node) { SeesClass = outer.Kind == ScopeKind.Class };
        scopes[node] = current;
        all.Add(current);
        if (current.SeesClass)
        {
            current.Bound.Add(ClassParameter);
            current.Parameters.Add(ClassParameter);
            current.Locals.Add(ClassParameter);
        }

        VisitBody(node.Body);
        current = outer;
    }

    private Scope OpenLazy(Scope outer, LambdaSyntax node)
    {
        var lazy = new Scope(ScopeKind.Lambda, "<lambda>", outer, node) { SeesClass = outer.SeesClass };
        if (lazy.SeesClass)
        {
            lazy.Used.Add(ClassParameter);
        }

        scopes[node] = lazy;
        all.Add(lazy);
        return lazy;
    }

    /// <summary>What is kept as text may contradict itself, but mentions nothing: its scope, and those in it, share no variables.</summary>
    private void VisitAnnotationText(AnnotationTextSyntax node)
    {
        int others = all.Count;
        Scope outer = current;
        current = new Scope(ScopeKind.Annotation, "<annotation>", outer, node);
        Visit(node.Annotation);
        current = outer;
        all.RemoveRange(others, all.Count - others);
    }

    /// <summary>Makes yields stand alone in the body of the current scope, and visits it.</summary>
    private void VisitLowered(ImmutableArray<StatementSyntax> body)
    {
        current.LoweredBody = YieldHoister.RewriteBody(body);
        VisitBody(current.LoweredBody);
    }

    private static string NameOf(ExpressionSyntax comprehension) => comprehension switch
    {
        ListCompSyntax => "<listcomp>",
        SetCompSyntax => "<setcomp>",
        _ => "<dictcomp>",
    };

    /// <summary>A comprehension that awaits is a function, whose body is visited as the statements it consists of.</summary>
    private void VisitAsyncComprehension(ExpressionSyntax node, string name, ComprehensionSyntax first, ImmutableArray<StatementSyntax> body)
    {
        VisitIterable(first.Iterable);
        Scope outer = current;
        current = Open(ScopeKind.GeneratorExpression, name, outer, node, isAsync: true);
        AddIterableParameter();
        VisitLowered(body);
        current = outer;
    }

    private void AddIterableParameter()
    {
        current.Bound.Add(IterableParameter);
        current.Parameters.Add(IterableParameter);
        current.Locals.Add(IterableParameter);
    }

    /// <summary>The first iterable belongs to the scope around the comprehension, everything else to its own.</summary>
    private void VisitComprehension(
        ScopeKind kind, string name, ExpressionSyntax node, ImmutableArray<ComprehensionSyntax> loops, ExpressionSyntax element, ExpressionSyntax? value)
    {
        VisitIterable(loops[0].Iterable);
        Scope outer = current;
        current = Open(kind, name, outer, node, isAsync: false);
        if (kind == ScopeKind.GeneratorExpression)
        {
            current.HasYield = true;
            AddIterableParameter();
        }

        for (int i = 0; i < loops.Length; i++)
        {
            if (i > 0)
            {
                VisitIterable(loops[i].Iterable);
            }

            VisitTarget(loops[i].Target);
            VisitAll(loops[i].Conditions);
        }

        Visit(element);
        VisitOptional(value);
        current = outer;
    }

    /// <summary>The parameter of a generator expression's function: the iterator of its first iterable.</summary>
    public const string IterableParameter = ".0";

    /// <summary>True in an iterable of a comprehension, where no assignment expression may stand.</summary>
    private bool isInIterable;

    private void VisitIterable(ExpressionSyntax iterable)
    {
        bool outer = isInIterable;
        isInIterable = true;
        Visit(iterable);
        isInIterable = outer;
    }

    /// <summary>
    /// An assignment expression in a comprehension binds in the block around it (PEP 572).
    /// </summary>
    private void VisitNamed(NamedExprSyntax node)
    {
        if (isInIterable)
        {
            throw Error("assignment expression cannot be used in a comprehension iterable expression", node.Span);
        }

        Visit(node.Value);
        Scope scope = current;
        string name = scope.Mangle(node.Target.Name);
        while (scope.Kind is ScopeKind.Comprehension or ScopeKind.GeneratorExpression or ScopeKind.Annotation)
        {
            if (scope.Bound.Contains(name))
            {
                throw Error($"assignment expression cannot rebind comprehension iteration variable '{node.Target.Name}'", node.Target.Span);
            }

            scope.Used.Add(name);
            scope.NamedTargets.Add(name);
            scope = scope.Parent!;
        }

        if (scope.Kind == ScopeKind.Class && !ReferenceEquals(scope, current))
        {
            throw Error("assignment expression within a comprehension cannot be used in a class body", node.Target.Span);
        }

        if (scope.Kind == ScopeKind.TypeParameters)
        {
            throw Error("assignment expression within a comprehension cannot be used within the definition of a generic", node.Target.Span);
        }

        Scope inner = current;
        current = scope;
        Bind(node.Target.Name, node.Target.Span);
        current = inner;
    }
}
