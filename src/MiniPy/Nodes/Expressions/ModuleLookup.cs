using System.Runtime.CompilerServices;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary>Where the namespace of the module seen last has a name: it is a dict like that of globals, and is read like one.</summary>
internal struct ModuleLookup()
{
    private int position = -1;

    /// <summary>True once a module had it.</summary>
    public readonly bool HasFound => position >= 0;

    /// <summary>What a module has under the name if it was there the last time, or <see cref="Value.Unbound"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly Value Again(PyModule module, PyStr name) => module.Names.ValueAt(position, name);

    /// <summary>The attribute of a module, wherever it comes from; <see cref="Value.Unbound"/> or <see cref="Value.Error"/>.</summary>
    public Value Find(Interpreter interp, PyModule module, PyStr name)
    {
        Value found = Again(module, name);
        if (!found.IsUnbound)
        {
            return found;
        }

        found = module.Type.Slots.FindAttribute(interp, module, name);
        int at = found.IsSpecial || !Types.Module.Lookup(name).IsUnbound ? -1 : module.Names.FindStr(name);
        if (at >= 0)
        {
            module.Names.InternKeyAt(at, name);
            position = at;
        }

        return found;
    }
}
