namespace MiniPy.Objects;

/// <content>Dicts made of pairs whose keys are known to be strs, as a reader of documents makes them by the thousand.</content>
internal partial class PyDict
{
    /// <summary>The dict of keys and values, which stand by turns. The keys are strs; of equal ones the last value counts.</summary>
    /// <param name="pairs">The keys and values.</param>
    /// <param name="like">A dict that may have the same keys in the same order, the very same objects: then nothing is looked for. Null for none.</param>
    public static PyDict FromStrPairs(ReadOnlySpan<Value> pairs, PyDict? like)
    {
        if (like is not null && like.HasExactly(pairs))
        {
            return like.WithValues(pairs);
        }

        int count = pairs.Length / 2;
        PyDict made = count == 0 ? new PyDict() : new PyDict(count);
        for (int i = 0; i + 1 < pairs.Length; i += 2)
        {
            made.SetStr(pairs[i].Unchecked<PyStr>(), pairs[i + 1]);
        }

        return made;
    }

    /// <summary>The key of the item at a position where nothing has been removed, if it is a str itself; null for others.</summary>
    public PyStr? StrKeyAt(int position) =>
        holes == 0 && position < used && entries[position].Key.IsExactly<PyStr>() ? entries[position].Key.Unchecked<PyStr>() : null;

    private bool HasExactly(ReadOnlySpan<Value> pairs)
    {
        if (holes != 0 || used * 2 != pairs.Length || used == 0)
        {
            return false;
        }

        Entry[] all = entries;
        for (int i = 0; i < used; i++)
        {
            if (!ReferenceEquals(all[i].Key.Reference, pairs[2 * i].Reference))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A dict with the same keys: the buckets and chains are the same, too.</summary>
    private PyDict WithValues(ReadOnlySpan<Value> pairs)
    {
        var heads = new int[buckets.Length];
        buckets.AsSpan().CopyTo(heads);
        Entry[] all = entries;
        var laidOut = new Entry[used];
        for (int i = 0; i < laidOut.Length; i++)
        {
            ref Entry entry = ref laidOut[i];
            entry.Hash = all[i].Hash;
            entry.Next = all[i].Next;
            entry.Key = pairs[2 * i];
            Value.Store(ref entry.Value, pairs[(2 * i) + 1]);
        }

        return new PyDict { buckets = heads, entries = laidOut, used = laidOut.Length, KeysVersion = laidOut.Length };
    }
}
