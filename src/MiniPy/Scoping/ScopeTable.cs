using MiniPy.Syntax.Tree;

namespace MiniPy.Scoping;

/// <summary>The scopes of a module by the nodes that open them.</summary>
internal sealed class ScopeTable(Dictionary<SyntaxNode, Scope> scopes)
{
    public Scope this[SyntaxNode node] => scopes[node];

    /// <summary>Where a name, already mangled, lives when it is mentioned in a scope.</summary>
    public static Variable Resolve(Scope scope, string name)
    {
        if (scope.DeclaredGlobal.Contains(name) || scope.Kind == ScopeKind.Module)
        {
            return scope.Kind == ScopeKind.Module && name[0] == '$' ? Slot(scope, name) : OfModule(scope, name);
        }

        bool isOwn = scope.Bound.Contains(name) && !scope.DeclaredNonlocal.Contains(name);
        if (isOwn)
        {
            return scope.HasSlots ? Slot(scope, name) : new Variable(VariableKind.ClassGlobal, 0, name);
        }

        Scope? owner = FindOwner(scope, name);
        bool isClass = scope.Kind == ScopeKind.Class;
        if (owner is null)
        {
            return isClass ? new Variable(VariableKind.ClassGlobal, 0, name) : OfModule(scope, name);
        }

        if (ReferenceEquals(owner.Host, scope.Host))
        {
            return Slot(owner, name);
        }

        return new Variable(isClass ? VariableKind.ClassFree : VariableKind.Free, scope.Host.FreeIndex(name), name);
    }

    /// <summary>A name of the module: one of its globals, or of the mapping in which the code of <c>exec</c> binds its names.</summary>
    private static Variable OfModule(Scope scope, string name)
    {
        bool isInNamespace = scope.Host.UsesNamespace && !scope.DeclaredGlobal.Contains(name) && !scope.Host.DeclaredGlobal.Contains(name);
        return new Variable(isInNamespace ? VariableKind.ClassGlobal : VariableKind.Global, 0, name);
    }

    /// <summary>The enclosing scope whose variable a name is that a scope does not bind itself; null for names of the module.</summary>
    public static Scope? FindOwner(Scope scope, string name)
    {
        for (Scope? outer = scope.Parent; outer is not null && outer.Kind != ScopeKind.Module; outer = outer.Parent)
        {
            if (outer.DeclaredGlobal.Contains(name) && outer.Kind != ScopeKind.Class)
            {
                return null;
            }

            bool binds = outer.HasSlots
                ? outer.Bound.Contains(name) && !outer.DeclaredNonlocal.Contains(name)
                : name == "__class__";
            if (binds)
            {
                return outer;
            }
        }

        return null;
    }

    private static Variable Slot(Scope scope, string name) =>
        new(scope.Cells.Contains(name) ? VariableKind.Cell : VariableKind.Local, scope.SlotOf(name), name);
}
