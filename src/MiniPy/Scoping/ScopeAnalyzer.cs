using System.Collections.Immutable;
using MiniPy.Syntax;
using MiniPy.Syntax.Tree;

namespace MiniPy.Scoping;

/// <summary>
/// Finds the blocks of a module and decides for every name in them where it lives: first who binds and who mentions what, then, with
/// all blocks known, who shares a variable with whom (reference, 4.2).
/// </summary>
internal sealed partial class ScopeAnalyzer
{
    private readonly SourceText source;
    private readonly Dictionary<SyntaxNode, Scope> scopes = new(ReferenceEqualityComparer.Instance);
    private readonly List<Scope> all = [];
    private Scope current;

    private ScopeAnalyzer(SourceText source, SyntaxNode root, bool usesNamespace)
    {
        this.source = source;
        current = new Scope(ScopeKind.Module, "<module>", null, root) { UsesNamespace = usesNamespace };
        scopes[root] = current;
        all.Add(current);
    }

    /// <summary>Analyses a module. Throws <see cref="PythonSyntaxError"/> for contradictory declarations.</summary>
    public static ScopeTable Analyze(SourceText source, ModuleSyntax module, bool usesNamespace = false)
    {
        var analyzer = new ScopeAnalyzer(source, module, usesNamespace);
        analyzer.VisitBody(module.Body);
        analyzer.Share();
        analyzer.AssignSlots();
        return new ScopeTable(analyzer.scopes);
    }

    private Scope Open(ScopeKind kind, string name, Scope? parent, SyntaxNode node, bool isAsync)
    {
        var scope = new Scope(kind, name, parent, node) { IsAsync = isAsync };
        scopes[node] = scope;
        all.Add(scope);
        return scope;
    }

    private PythonSyntaxError Error(string message, SourceSpan span) => new(SyntaxErrorKind.SyntaxError, message, source, span);

    private void Bind(string name, SourceSpan span)
    {
        string mangled = current.Mangle(name);
        if (current.Bound.Add(mangled) && !current.DeclaredGlobal.Contains(mangled) && !current.DeclaredNonlocal.Contains(mangled))
        {
            current.Locals.Add(mangled);
        }
    }

    private void Use(string name)
    {
        string mangled = current.Mangle(name);
        current.Used.Add(mangled);
        if (name == "super" && current.Kind is ScopeKind.Function or ScopeKind.Lambda)
        {
            // super() without arguments finds the class through the cell of this name.
            current.Used.Add("__class__");
        }
    }

    private void BindParameter(ParameterSyntax? parameter)
    {
        if (parameter is null)
        {
            return;
        }

        string mangled = current.Mangle(parameter.Name);
        if (!current.Bound.Add(mangled))
        {
            throw Error($"duplicate argument '{parameter.Name}' in function definition", parameter.Span);
        }

        current.Parameters.Add(mangled);
        current.Locals.Add(mangled);
    }

    private void BindParameters(ParametersSyntax parameters)
    {
        foreach (ParameterSyntax parameter in parameters.PositionalOnly.Concat(parameters.Positional).Concat(parameters.KeywordOnly))
        {
            BindParameter(parameter);
        }

        BindParameter(parameters.VarArgs);
        BindParameter(parameters.VarKeywords);
    }

    private void DeclareGlobal(GlobalSyntax statement)
    {
        foreach (string name in statement.Names)
        {
            string mangled = current.Mangle(name);
            CheckDeclaration(mangled, name, "global", statement.Span);
            if (current.DeclaredNonlocal.Contains(mangled))
            {
                throw Error($"name '{name}' is nonlocal and global", current.DeclarationSpans[mangled]);
            }

            current.DeclaredGlobal.Add(mangled);
            current.DeclarationSpans[mangled] = statement.Span;
        }
    }

    private void DeclareNonlocal(NonlocalSyntax statement)
    {
        if (current.Kind == ScopeKind.Module)
        {
            throw Error("nonlocal declaration not allowed at module level", statement.Span);
        }

        foreach (string name in statement.Names)
        {
            string mangled = current.Mangle(name);
            CheckDeclaration(mangled, name, "nonlocal", statement.Span);
            if (current.DeclaredGlobal.Contains(mangled))
            {
                throw Error($"name '{name}' is nonlocal and global", current.DeclarationSpans[mangled]);
            }

            current.DeclaredNonlocal.Add(mangled);
            current.DeclarationSpans[mangled] = statement.Span;
        }
    }

    private void CheckDeclaration(string mangled, string name, string declaration, SourceSpan span)
    {
        if (current.Parameters.Contains(mangled))
        {
            throw Error($"name '{name}' is parameter and {declaration}", span);
        }

        if (current.Annotated.Contains(mangled))
        {
            throw Error($"annotated name '{name}' can't be {declaration}", span);
        }

        if (current.Bound.Contains(mangled))
        {
            throw Error($"name '{name}' is assigned to before {declaration} declaration", span);
        }

        if (current.Used.Contains(mangled))
        {
            throw Error($"name '{name}' is used prior to {declaration} declaration", span);
        }
    }

    private void VisitBody(ImmutableArray<StatementSyntax> body)
    {
        foreach (StatementSyntax statement in body)
        {
            Visit(statement);
        }
    }
}
