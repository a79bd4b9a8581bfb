using System.Runtime.CompilerServices;

namespace MiniPy.Objects;

/// <summary>
/// Who derives from whom: <c>type.__subclasses__()</c>. It belongs to an interpreter, since built-in types are shared by all, and keeps no class alive.
/// </summary>
internal sealed class SubclassRegistry
{
    private readonly ConditionalWeakTable<PyType, List<WeakReference<PyType>>> derived = [];

    /// <summary>Notes a new class with each of its bases.</summary>
    public void Add(PyType type)
    {
        foreach (PyType each in type.Bases)
        {
            List<WeakReference<PyType>> list = derived.GetOrCreateValue(each);
            if ((list.Count & 63) == 63)
            {
                list.RemoveAll(static known => !known.TryGetTarget(out _));
            }

            list.Add(new WeakReference<PyType>(type));
        }
    }

    /// <summary>No longer a direct subclass: its bases were replaced.</summary>
    public void Remove(PyType type)
    {
        foreach (PyType each in type.Bases)
        {
            if (derived.TryGetValue(each, out List<WeakReference<PyType>>? list))
            {
                list.RemoveAll(known => !known.TryGetTarget(out PyType? target) || ReferenceEquals(target, type));
            }
        }
    }

    /// <summary>Makes all classes that derive from one look for a name anew.</summary>
    public void ForgetLookup(Runtime.Interpreter interp, PyType type, PyStr name)
    {
        if (!derived.TryGetValue(type, out List<WeakReference<PyType>>? known))
        {
            return;
        }

        foreach (WeakReference<PyType> reference in known)
        {
            interp.Step();
            if (reference.TryGetTarget(out PyType? each))
            {
                each.ForgetLookup(name);
                ForgetLookup(interp, each, name);
            }
        }
    }

    /// <summary>The living direct subclasses of a class, in the order in which they were made.</summary>
    public PyList Of(PyType type)
    {
        var list = new PyList();
        if (ReferenceEquals(type, Types.Int))
        {
            list.Add(Types.Bool);
        }

        foreach (PyType exception in Exceptions.All)
        {
            if (exception.Bases.Contains(type))
            {
                list.Add(exception);
            }
        }

        if (derived.TryGetValue(type, out List<WeakReference<PyType>>? known))
        {
            foreach (WeakReference<PyType> reference in known)
            {
                if (reference.TryGetTarget(out PyType? each))
                {
                    list.Add(each);
                }
            }
        }

        return list;
    }
}
