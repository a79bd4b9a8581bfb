using System.Collections.Immutable;
using MiniPy.Nodes;
using MiniPy.Nodes.Expressions;
using MiniPy.Nodes.Statements;
using MiniPy.Objects;
using MiniPy.Runtime;
using MiniPy.Scoping;
using MiniPy.Syntax;
using MiniPy.Syntax.Tree;

namespace MiniPy.Lowering;

/// <content>Functions, lambdas and classes: each has a code object of its own.</content>
internal sealed partial class NodeBuilder
{
    private StatementNode BuildFunctionDef(FunctionDefSyntax node)
    {
        NodeBuilder inner = Nested(scopes[node], node.Name);
        StatementNode body = inner.BuildBlock(node.Body);
        CodeKind kind = (node.IsAsync, inner.host.HasYield) switch
        {
            (false, false) => CodeKind.Plain,
            (false, true) => CodeKind.Generator,
            (true, false) => CodeKind.Coroutine,
            (true, true) => CodeKind.AsyncGenerator,
        };
        int firstLine = node.Decorators.IsEmpty ? node.Span.Line : node.Decorators[0].Span.Line;
        Code code = inner.Finish(body, node.Name, MakeSignature(node.Parameters), kind, DocstringOf(node.Body), firstLine);
        ExpressionNode definition = MakeFunction(code, inner.host, node.Parameters, node.Returns);
        return BindDefinition(node.Name, node.Decorators, definition, node.Span);
    }

    private ExpressionNode BuildLambda(LambdaSyntax node)
    {
        NodeBuilder inner = Nested(scopes[node], "<lambda>");
        StatementNode body = inner.host.LoweredBody.IsEmpty ? inner.BuildBlock([new ReturnSyntax(node.Body, node.Body.Span)]) : inner.BuildBlock(inner.host.LoweredBody);
        CodeKind kind = inner.host.HasYield ? CodeKind.Generator : CodeKind.Plain;
        Code code = inner.Finish(body, "<lambda>", MakeSignature(node.Parameters), kind, null, node.Span.Line);
        return MakeFunction(code, inner.host, node.Parameters, null);
    }

    private TypeParameterScopeNode BuildTypeParameterScope(TypeParameterScopeSyntax node)
    {
        Scope inner = scopes[node];
        NodeBuilder builder = Nested(inner, node.Name);
        StatementNode body = builder.BuildBlock(node.Body);
        var signature = new Signature
        {
            Names = inner.SeesClass ? [Intern(ScopeAnalyzer.ClassParameter)] : [],
            PositionalOnlyCount = inner.SeesClass ? 1 : 0,
            PositionalCount = inner.SeesClass ? 1 : 0,
            KeywordOnlyCount = 0,
            HasVarArgs = false,
            HasVarKeywords = false,
        };
        Code code = builder.Finish(body, node.Name, signature, CodeKind.Plain, null, node.Span.Line);
        return new TypeParameterScopeNode(code, ClosureOf(inner), inner.SeesClass ? host.SlotOf(ScopeAnalyzer.NamespaceName) : -1);
    }

    private StatementNode BuildClassDef(ClassDefSyntax node)
    {
        NodeBuilder inner = Nested(scopes[node], node.Name);
        string? doc = DocstringOf(node.Body);
        StatementNode body = inner.BuildBlock(node.Body);
        Code code = inner.Finish(body, node.Name, Signature.Empty, CodeKind.Plain, doc, node.Decorators.IsEmpty ? node.Span.Line : node.Decorators[0].Span.Line);
        code.StaticAttributes = StaticAttributes.Of(node);
        ArgumentNode[] keywords = [.. node.Keywords.Select(keyword =>
            new ArgumentNode(Build(keyword.Value), keyword.Name is null ? null : Intern(keyword.Name), keyword.Name is null ? 2 : 0))];
        var definition = new ClassNode(
            code, ClosureOf(inner.host), node.Name, BuildAll(node.Bases), keywords, Position(node.Span));
        return BindDefinition(node.Name, node.Decorators, definition, node.Span);
    }

    private AssignNode BindDefinition(string name, ImmutableArray<ExpressionSyntax> decorators, ExpressionNode definition, SourceSpan span)
    {
        ExpressionNode value = decorators.IsEmpty
            ? definition
            : new DecoratedNode(BuildAll(decorators), definition, [.. decorators.Select(decorator => Position(decorator.Span))]);
        return new AssignNode([BuildTarget(new NameSyntax(name, span))], value);
    }

    /// <summary>A builder for a code object inside this one.</summary>
    private NodeBuilder Nested(Scope inner, string name)
    {
        // The scope of type parameters is not part of any name.
        Scope namer = host.Kind == ScopeKind.TypeParameters ? host.Parent!.Host : host;
        bool isGlobal = scope.DeclaredGlobal.Contains(scope.Mangle(name)) || namer.Kind == ScopeKind.Module;
        string qualified = isGlobal ? name : namer.Kind == ScopeKind.Class ? $"{qualifiedName}.{name}" : $"{qualifiedName}.<locals>.{name}";
        return new NodeBuilder(source, scopes, inner, inner.Kind == ScopeKind.TypeParameters ? qualifiedName : qualified, names, options);
    }

    private FunctionNode MakeFunction(Code code, Scope inner, ParametersSyntax parameters, ExpressionSyntax? returns)
    {
        ExpressionNode[] defaults = [.. parameters.PositionalOnly.Concat(parameters.Positional)
            .Where(parameter => parameter.Default is not null).Select(parameter => Build(parameter.Default!))];
        var keywordDefaults = new List<(PyStr, ExpressionNode)>();
        foreach (ParameterSyntax parameter in parameters.KeywordOnly)
        {
            if (parameter.Default is not null)
            {
                keywordDefaults.Add((Intern(scope.Mangle(parameter.Name)), Build(parameter.Default)));
            }
        }

        var annotations = new List<(PyStr, ExpressionNode)>();
        foreach (ParameterSyntax parameter in YieldFinder.All(parameters).Where(parameter => parameter.Annotation is not null))
        {
            annotations.Add((Intern(scope.Mangle(parameter.Name)), Build(parameter.Annotation!)));
        }

        if (returns is not null)
        {
            annotations.Add((Intern("return"), Build(returns)));
        }

        return new FunctionNode(code, ClosureOf(inner), defaults, [.. keywordDefaults], [.. annotations]);
    }

    /// <summary>Where this code finds the cells of an inner function's free variables.</summary>
    private CellSource[] ClosureOf(Scope inner)
    {
        var sources = new CellSource[inner.Free.Count];
        for (int i = 0; i < sources.Length; i++)
        {
            // The variable is one of a comprehension around the inner function, of this code itself, or free here too.
            Variable variable = ResolveForClosure(inner.Free[i]);
            sources[i] = new CellSource(variable.Kind != VariableKind.Cell, variable.Index);
        }

        return sources;
    }

    private Variable ResolveForClosure(string name)
    {
        if (scope.Kind != ScopeKind.Class)
        {
            return ScopeTable.Resolve(scope, name);
        }

        return name == "__class__" && scope.Cells.Contains(name)
            ? new Variable(VariableKind.Cell, scope.SlotOf(name), name)
            : new Variable(VariableKind.Free, scope.FreeIndex(name), name);
    }

    private Signature MakeSignature(ParametersSyntax parameters)
    {
        IEnumerable<ParameterSyntax> named = parameters.PositionalOnly.Concat(parameters.Positional).Concat(parameters.KeywordOnly);
        return new Signature
        {
            Names = [.. named.Select(parameter => Intern(scope.Mangle(parameter.Name)))],
            PositionalOnlyCount = parameters.PositionalOnly.Length,
            PositionalCount = parameters.PositionalOnly.Length + parameters.Positional.Length,
            KeywordOnlyCount = parameters.KeywordOnly.Length,
            HasVarArgs = parameters.VarArgs is not null,
            HasVarKeywords = parameters.VarKeywords is not null,
        };
    }
}
