using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>What <c>dict.keys()</c>, <c>dict.values()</c> and <c>dict.items()</c> give: a window on the dict as it is now.</summary>
internal sealed class PyDictView(PyDict dict, DictPart part, PyType? type = null)
    : PyObject(type ?? part switch { DictPart.Keys => Types.DictKeys, DictPart.Values => Types.DictValues, _ => Types.DictItems })
{
    public PyDict Dict { get; } = dict;

    public DictPart Part { get; } = part;

    /// <summary>True for the views that behave as sets.</summary>
    public bool IsSet => Part != DictPart.Values;

    /// <summary>Whether a key, or a pair of key and value, is in the dict.</summary>
    public bool Contains(Interpreter interp, Value item)
    {
        if (Part == DictPart.Keys)
        {
            return Dict.Find(interp, item, Hashing.Hash(interp, item)) >= 0;
        }

        if (item.Reference is not PyTuple { Count: 2 } pair)
        {
            return false;
        }

        Value found = Dict.Get(interp, pair.Items[0]);
        return !found.IsUnbound && Operators.Equal(interp, found, pair.Items[1]);
    }

    /// <summary>Whether it has nothing in common with an iterable.</summary>
    public static bool IsDisjoint(Interpreter interp, Value view, Value other)
    {
        var self = (PyDictView)view.Reference!;
        if (view.Is(other))
        {
            return self.Dict.Count == 0;
        }

        if (other.Reference is PySet or PyDictView { IsSet: true } && Operators.Length(interp, other) > self.Dict.Count)
        {
            (view, other) = (other, view);
        }

        Value iterator = Iteration.GetIterator(interp, other);
        while (Iteration.MoveNext(interp, iterator, out Value item))
        {
            interp.Step();
            if (Operators.Contains(interp, view, item))
            {
                return false;
            }
        }

        return true;
    }
}
