using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>Items from elsewhere into a dict (library reference, <c>dict</c> and <c>dict.update</c>).</summary>
internal static class DictMerging
{
    /// <summary>Adds the items of a mapping, or of an iterable of pairs.</summary>
    public static void Update(Interpreter interp, PyDict dict, Value source)
    {
        if (source.Reference is PyDict other && HasOwnIteration(other))
        {
            Merge(interp, dict, other);
            return;
        }

        Value keys = Operators.FindAttribute(interp, source, Names.Keys);
        if (keys.IsUnbound)
        {
            UpdateFromPairs(interp, dict, source);
        }
        else
        {
            UpdateFromMapping(interp, dict, source, interp.Call(keys));
        }
    }

    /// <summary>Whether a dict iterates as dicts do, so that its items can be taken without asking it.</summary>
    public static bool HasOwnIteration(PyDict dict) =>
        dict.Type == Types.Dict || dict.Type.Lookup(SpecialNames.Iter).Is(Types.Dict.Namespace.GetStr(SpecialNames.Iter));

    /// <summary>Adds the items of a mapping, asking for its keys.</summary>
    public static void UpdateFromMapping(Interpreter interp, PyDict dict, Value source, Value keys)
    {
        Value iterator = Iteration.GetIterator(interp, keys);
        while (Iteration.MoveNext(interp, iterator, out Value key))
        {
            interp.Step();
            dict.Set(interp, key, Operators.GetItem(interp, source, key));
        }
    }

    /// <summary>Adds the items of another dict, whose keys need not be hashed again.</summary>
    public static void Merge(Interpreter interp, PyDict dict, PyDict other)
    {
        if (ReferenceEquals(dict, other))
        {
            return;
        }

        int count = other.Count;
        if (dict.PositionLimit == 0)
        {
            interp.Step(count);
            dict.CopyFrom(other);
            return;
        }

        int position = 0;
        while (other.NextEntry(ref position, out Value key, out Value value))
        {
            interp.Step();
            long hash = other.HashAt(position - 1);
            int found = dict.Count == 0 ? -1 : dict.Find(interp, key, hash);
            if (found < 0)
            {
                dict.Append(hash, key, value);
            }
            else
            {
                dict.SetValueAt(found, value);
            }

            if (other.Count != count)
            {
                throw Throw.RuntimeError("dict mutated during update");
            }
        }
    }

    public static void UpdateFromPairs(Interpreter interp, PyDict dict, Value source)
    {
        Value iterator = Iteration.GetIterator(interp, source);
        for (long i = 0; Iteration.MoveNext(interp, iterator, out Value pair); i++)
        {
            interp.Step();
            if (pair.IsExactly<PyTuple>() && pair.Unchecked<PyTuple>().Count == 2)
            {
                Value[] items = pair.Unchecked<PyTuple>().Items;
                dict.Set(interp, items[0], items[1]);
                continue;
            }

            if (!Iteration.IsIterable(interp, pair))
            {
                throw Throw.TypeError($"cannot convert dictionary update sequence element #{i} to a sequence");
            }

            Value[] both = Iteration.ToArray(interp, pair);
            if (both.Length != 2)
            {
                throw Throw.ValueError($"dictionary update sequence element #{i} has length {both.Length}; 2 is required");
            }

            dict.Set(interp, both[0], both[1]);
        }
    }
}
