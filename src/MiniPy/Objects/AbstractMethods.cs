using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>
/// <c>__abstractmethods__</c>: the methods that a class would need before it can have instances (library reference, "abc"). The metaclass ABCMeta
/// collects them; <c>object.__new__</c> looks.
/// </summary>
internal static class AbstractMethods
{
    public static readonly PyStr Name = new("__abstractmethods__");

    private static readonly PyStr IsAbstractName = new("__isabstractmethod__");

    /// <summary>The abstract names of a class: its own, and those of its bases that it still has.</summary>
    public static PySet Collect(Interpreter interp, PyType type)
    {
        var names = new PySet(Types.FrozenSet);
        PyDict own = type.Namespace.Copy();
        int position = 0;
        while (own.NextEntry(ref position, out Value key, out Value value))
        {
            interp.Step();
            if (IsAbstract(interp, value))
            {
                names.Add(interp, key);
            }
        }

        foreach (PyType baseType in type.Bases)
        {
            Value inherited = Operators.FindAttribute(interp, baseType, Name);
            if (inherited.IsUnbound)
            {
                continue;
            }

            foreach (Value key in Iteration.ToArray(interp, inherited))
            {
                Value found = Operators.FindAttribute(interp, type, (PyStr)key.Reference!);
                if (!found.IsUnbound && IsAbstract(interp, found))
                {
                    names.Add(interp, key);
                }
            }
        }

        return names;
    }

    /// <summary>Whether a method, or the function of a decorator, is marked as abstract.</summary>
    public static bool IsAbstract(Interpreter interp, Value value)
    {
        if (value.IsInt || value.IsNone)
        {
            return false;
        }

        Value mark = Operators.FindAttribute(interp, value, IsAbstractName);
        return !mark.IsUnbound && Operators.Truth(interp, mark);
    }

    /// <summary>Reads <c>type.__abstractmethods__</c>.</summary>
    public static Value Get(Interpreter interp, Value self)
    {
        var type = (PyType)self.Reference!;
        Value names = ReferenceEquals(type, Types.Type) ? Value.Unbound : type.Namespace.GetStr(Name);
        return names.IsUnbound ? throw Throw.AttributeError(Name.Text, self, Name) : names;
    }

    /// <summary>Writes <c>type.__abstractmethods__</c>.</summary>
    public static void Set(Interpreter interp, Value self, Value names)
    {
        var type = (PyType)self.Reference!;
        if (names.IsUnbound)
        {
            if (!type.Namespace.RemoveStr(Name))
            {
                throw Throw.AttributeError(Name.Text, self, Name);
            }

            type.IsAbstract = false;
        }
        else
        {
            bool isAbstract = Operators.Truth(interp, names);
            type.Namespace.SetStr(Name, names);
            type.IsAbstract = isAbstract;
        }

        interp.ClassVersion.Advance();
    }

    /// <summary>The TypeError of a class that still has abstract methods.</summary>
    public static PythonException Refuse(Interpreter interp, PyType type)
    {
        PyList sorted = Iteration.ToList(interp, type.Namespace.GetStr(Name));
        interp.CallMethod(sorted, new PyStr("sort"));
        string names = string.Join("', '", Array.ConvertAll(sorted.ToArray(), name => name.As<PyStr>()!.Text));
        return Throw.TypeError($"Can't instantiate abstract class {type.Name} without an implementation for abstract method{(sorted.Count > 1 ? "s" : "")} '{names}'");
    }
}
