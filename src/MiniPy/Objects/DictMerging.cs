using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>Items from elsewhere into a dict (library reference, <c>dict</c> and <c>dict.update</c>).</summary>
internal static class DictMerging
{
    /// <summary>Adds the items of a mapping, or of an iterable of pairs.</summary>
    public static void Update(Interpreter interp, PyDict dict, Value source)
    {
        if (!TryUpdate(interp, dict, source))
        {
            throw interp.ThrowPending();
        }
    }

    /// <summary>The same; false when an exception is pending.</summary>
    public static bool TryUpdate(Interpreter interp, PyDict dict, Value source)
    {
        if (source.Reference is PyDict other && HasOwnIteration(other))
        {
            Merge(interp, dict, other);
            return true;
        }

        Value keys = Operators.FindAttribute(interp, source, Names.Keys);
        return keys.IsUnbound
            ? TryUpdateFromPairs(interp, dict, source)
            : TryUpdateFromMapping(interp, dict, source, keys.Type.Slots.Call(interp, keys, Arguments.None));
    }

    /// <summary>Whether a dict iterates as dicts do, so that its items can be taken without asking it.</summary>
    public static bool HasOwnIteration(PyDict dict) =>
        dict.Type == Types.Dict || dict.Type.Lookup(SpecialNames.Iter).Is(Types.Dict.Namespace.GetStr(SpecialNames.Iter));

    /// <summary>Adds the items of a mapping that was asked for its keys; false when an exception is pending, as it may be instead of the keys.</summary>
    public static bool TryUpdateFromMapping(Interpreter interp, PyDict dict, Value source, Value keys)
    {
        Value iterator = keys.IsError ? keys : Iteration.GetIteratorOrError(interp, keys);
        Value key = iterator;
        while (!iterator.IsError && Iteration.TryNext(interp, iterator, out key))
        {
            interp.Step();
            Value item = source.Type.Slots.GetItem(interp, source, key);
            if (item.IsError || !dict.TrySet(interp, key, item))
            {
                return false;
            }
        }

        return !key.IsError;
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

    /// <summary>Adds the items of an iterable of pairs; false when an exception is pending.</summary>
    public static bool TryUpdateFromPairs(Interpreter interp, PyDict dict, Value source)
    {
        Value iterator = Iteration.GetIteratorOrError(interp, source);
        if (iterator.Reference is PyIterator { GivesPairs: true } pairs && pairs.Type.IsOfOwnIterators(pairs))
        {
            return TryUpdateFromPairs(interp, dict, pairs);
        }

        Value pair = iterator;
        for (long i = 0; !iterator.IsError && Iteration.TryNext(interp, iterator, out pair); i++)
        {
            interp.Step();
            Value[]? both = pair.IsExactly<PyTuple>() ? pair.Unchecked<PyTuple>().Items : ItemsOf(interp, pair, i);
            if (both is { Length: not 2 })
            {
                interp.Raise(Throw.ValueError($"dictionary update sequence element #{i} has length {both.Length}; 2 is required"));
                return false;
            }

            if (both is null || !dict.TrySet(interp, both[0], both[1]))
            {
                return false;
            }
        }

        return !pair.IsError;
    }

    /// <summary>The same without tuples.</summary>
    private static bool TryUpdateFromPairs(Interpreter interp, PyDict dict, PyIterator pairs)
    {
        while (true)
        {
            interp.Step();
            Value key = pairs.NextPair(interp, out Value value);
            if (key.IsSpecial)
            {
                return !key.IsError;
            }

            if (!dict.TrySet(interp, key, value))
            {
                return false;
            }
        }
    }

    /// <summary>The items of what should be a pair; null when an exception is pending.</summary>
    private static Value[]? ItemsOf(Interpreter interp, Value pair, long index)
    {
        if (!Iteration.IsIterable(interp, pair))
        {
            interp.Raise(Throw.TypeError($"cannot convert dictionary update sequence element #{index} to a sequence"));
            return null;
        }

        return Iteration.ToArrayOrNull(interp, pair);
    }
}
