using System.Runtime.CompilerServices;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <content>Entries by their positions: what inline caches and iterators keep.</content>
internal partial class PyDict
{
    /// <summary>The hash of the key at a position.</summary>
    public long HashAt(int position) => entries[position].Hash;

    /// <summary>Makes an equal exact str key at a position this very object, so that an inline cache recognises it by reference.</summary>
    public void InternKeyAt(int position, PyStr key)
    {
        if (entries[position].Key.IsExactly<PyStr>())
        {
            entries[position].Key = key;
        }
    }

    /// <summary>Replaces the value at a position that <see cref="Find"/> gave.</summary>
    public void SetValueAt(int position, Value value) => entries[position].Value = value;

    /// <summary>The value at a position that <see cref="Find"/> gave.</summary>
    public Value GetValueAt(int position) => entries[position].Value;

    /// <summary>Removes the item at a position that <see cref="Find"/> gave.</summary>
    public Value RemoveAt(int position)
    {
        lastFound = null;
        ref Entry entry = ref entries[position];
        int bucket = Bucket(entry.Hash);
        int i = buckets[bucket] - 1;
        if (i == position)
        {
            buckets[bucket] = entry.Next + 1;
        }
        else
        {
            while (entries[i].Next != position)
            {
                i = entries[i].Next;
            }

            entries[i].Next = entry.Next;
        }

        Value value = entry.Value;
        entry = new Entry { Next = Hole, Key = Value.Unbound };
        holes++;
        KeysVersion++;
        if (position == used - 1)
        {
            TrimHoles();
        }

        if (position == first)
        {
            while (first < used && entries[first].Next == Hole)
            {
                first++;
            }
        }

        first = Math.Min(first, used);

        return value;
    }
}
