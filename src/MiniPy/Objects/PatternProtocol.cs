using MiniPy.Builtins;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>What patterns take for a sequence, a mapping, or a value that is its own positional part (reference, 8.6.4).</summary>
internal static class PatternProtocol
{
    private static readonly PyStr AbstractModule = new("collections.abc");
    private static readonly PyStr SequenceName = new("Sequence");
    private static readonly PyStr MappingName = new("Mapping");

    public static bool IsSequence(Interpreter interp, Value value)
    {
        PyType type = value.Type;
        if (type == Types.List || type == Types.Tuple)
        {
            return true;
        }

        if (DerivesFrom(type, Types.Str) || DerivesFrom(type, Types.Bytes) || type.Name == "bytearray")
        {
            return false;
        }

        return DerivesFrom(type, Types.List) || DerivesFrom(type, Types.Tuple) || type == Types.Range || type == Types.MemoryView || IsRegistered(interp, value, SequenceName);
    }

    public static bool IsMapping(Interpreter interp, Value value) =>
        DerivesFrom(value.Type, Types.Dict) || IsRegistered(interp, value, MappingName);

    /// <summary>True for the types whose only positional sub-pattern is the value itself.</summary>
    public static bool MatchesItself(PyType type)
    {
        foreach (PyType each in type.MethodResolutionOrder)
        {
            if (!each.IsUserDefined && each.Name is "bool" or "bytearray" or "bytes" or "dict" or "float" or "frozenset" or "int" or "list" or "set" or "str" or "tuple")
            {
                return true;
            }
        }

        return false;
    }

    private static bool DerivesFrom(PyType type, PyType other) => type.IsSubtypeOf(other);

    /// <summary>
    /// Whether the type derives from the abstract class of this name, or was registered with it. That can only be if somebody has imported it.
    /// </summary>
    private static bool IsRegistered(Interpreter interp, Value value, PyStr name)
    {
        if (interp.Modules.GetStr(AbstractModule).Reference is not PyModule module)
        {
            return false;
        }

        Value abstractClass = module.Names.GetStr(name);
        return !abstractClass.IsUnbound && TypeChecks.IsInstance(interp, value, abstractClass);
    }
}
