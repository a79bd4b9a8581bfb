using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>The names that <c>dir()</c> lists.</summary>
internal static class Directory
{
    public static readonly PyStr DirName = new("__dir__");

    /// <summary>What <c>dir(object)</c> gives: the answer of its <c>__dir__</c>, as a sorted list.</summary>
    public static PyList AsObjectSays(Interpreter interp, Value value)
    {
        Value method = Operators.FindSpecial(interp, value, DirName);
        Value[] names = Iteration.ToArray(interp, method.IsUnbound ? throw Throw.TypeError("object does not provide __dir__") : interp.Call(method));
        Sorting.Sort(interp, names, Value.None, reverse: false);
        return new PyList(names);
    }

    /// <summary>A list of an object's attribute names, sorted.</summary>
    public static PyList Of(Interpreter interp, Value value)
    {
        var names = new PyDict();
        if (value.Reference is PyModule module)
        {
            AddNames(names, module.Names);
        }
        else if (value.Reference is PyType type)
        {
            AddTypes(names, type);
        }
        else
        {
            if (value.Reference?.Attributes is { } attributes)
            {
                AddNames(names, attributes);
            }

            if (value.Reference is PyBoundMethod { Function.Reference.Attributes: { } ofFunction })
            {
                AddNames(names, ofFunction);
            }

            AddTypes(names, value.Type);
        }

        return Sorted(interp, names);
    }

    /// <summary>The names of a namespace, sorted.</summary>
    public static PyList OfNames(Interpreter interp, Value names)
    {
        Value[] keys = Iteration.ToArray(interp, interp.CallMethod(names, Names.Keys));
        Sorting.Sort(interp, keys, Value.None, reverse: false);
        return new PyList(keys);
    }

    public static PyList Sorted(Interpreter interp, PyDict names)
    {
        Value[] keys = Iteration.ToArray(interp, names);
        Sorting.Sort(interp, keys, Value.None, reverse: false);
        return new PyList(keys);
    }

    private static void AddTypes(PyDict names, PyType type)
    {
        foreach (PyType each in type.MethodResolutionOrder)
        {
            AddNames(names, each.Namespace);
        }
    }

    private static void AddNames(PyDict names, PyDict from)
    {
        int position = 0;
        while (from.NextEntry(ref position, out Value key, out _))
        {
            if (key.As<PyStr>() is { } name)
            {
                names.SetStr(name, Value.None);
            }
        }
    }
}
