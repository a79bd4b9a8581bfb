using MiniPy.Runtime;

namespace MiniPy.Scoping;

/// <content>With all blocks known: which variables become cells, and which slot each local gets.</content>
internal sealed partial class ScopeAnalyzer
{
    /// <summary>The hidden local that holds the namespace of a class body.</summary>
    public const string NamespaceName = "$namespace";

    private void Share()
    {
        foreach (Scope scope in all)
        {
            foreach (string name in scope.DeclaredNonlocal)
            {
                Scope owner = ScopeTable.FindOwner(scope, name) ?? throw Error($"no binding for nonlocal '{name}' found", scope.DeclarationSpans[name]);
                if (owner.Kind == ScopeKind.TypeParameters)
                {
                    throw Error($"nonlocal binding not allowed for type parameter '{name}'", scope.DeclarationSpans[name]);
                }
            }

            foreach (string name in scope.Used)
            {
                ShareName(scope, name);
            }

            foreach (string name in scope.DeclaredNonlocal)
            {
                ShareName(scope, name);
            }
        }
    }

    private static void ShareName(Scope scope, string name)
    {
        bool isOwn = scope.Bound.Contains(name) && !scope.DeclaredNonlocal.Contains(name);
        if (scope.DeclaredGlobal.Contains(name) || scope.Kind == ScopeKind.Module || isOwn)
        {
            return;
        }

        Scope? owner = ScopeTable.FindOwner(scope, name);
        if (owner is null || ReferenceEquals(owner.Host, scope.Host))
        {
            return;
        }

        owner.Cells.Add(name);
        for (Scope between = scope.Host; !ReferenceEquals(between, owner.Host); between = between.Parent!.Host)
        {
            between.FreeIndex(name);
        }
    }

    private void AssignSlots()
    {
        foreach (Scope scope in all)
        {
            if (scope.Kind == ScopeKind.Comprehension)
            {
                continue;
            }

            scope.Locals.RemoveAll(name => scope.DeclaredGlobal.Contains(name) || scope.DeclaredNonlocal.Contains(name));
            List<string> hidden = scope.Locals.FindAll(name => name[0] == '$');
            scope.Locals.RemoveAll(name => name[0] == '$');
            if (!scope.HasSlots)
            {
                scope.Locals.Clear();
            }

            for (int i = 0; i < scope.Locals.Count; i++)
            {
                scope.SetSlot(scope.Locals[i], Frame.FirstLocal + i);
            }

            foreach (string name in hidden)
            {
                scope.SetSlot(name, scope.NewHiddenSlot());
            }

            if (scope.HasNamespace)
            {
                scope.SetSlot(NamespaceName, scope.NewHiddenSlot());
            }

            if (scope.Kind == ScopeKind.Class)
            {
                scope.SetSlot("__class__", scope.NewHiddenSlot());
            }
        }

        foreach (Scope scope in all.FindAll(scope => scope.Kind == ScopeKind.Comprehension))
        {
            foreach (string name in scope.Locals)
            {
                scope.SetSlot(name, scope.NewHiddenSlot());
            }
        }
    }
}
