using System.Runtime.CompilerServices;

namespace MiniPy.Objects;

/// <content>Keys that are strs: what the caches of nodes keep, and what is looked up most.</content>
internal partial class PyDict
{
    /// <summary>The position of a str key, or -1: what an inline cache keeps. Runs no Python code; see <see cref="AsksKeys"/>.</summary>
    public int FindStr(PyStr key)
    {
        Entry[] all = entries;
        int i = lastMetAt;
        if ((uint)i < (uint)all.Length && ReferenceEquals(all[i].Key.Reference, key))
        {
            return i;
        }

        int[] heads = buckets;
        int bucket = Bucket(key.Hash, heads.Length);
        if ((uint)bucket >= (uint)heads.Length)
        {
            return -1;
        }

        i = heads[bucket] - 1;
        return (uint)i >= (uint)all.Length ? -1
            : ReferenceEquals(all[i].Key.Reference, key) ? lastMetAt = i
            : FindStr(key, i);
    }

    /// <summary>The position of a str key in a chain from a position on, or -1.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindStr(PyStr key, int i)
    {
        if (ReferenceEquals(key, lastFound))
        {
            return lastFoundAt;
        }

        long hash = key.Hash;
        Entry[] all = entries;
        do
        {
            ref Entry entry = ref all[i];
            if (entry.Hash == hash)
            {
                if (ReferenceEquals(entry.Key.Reference, key))
                {
                    return lastMetAt = i;
                }

                if (entry.Key.Reference is PyStr text && text.Text == key.Text)
                {
                    if (lastFoundAt != Shared)
                    {
                        lastFound = key;
                        lastFoundAt = i;
                    }

                    return i;
                }
            }

            i = entry.Next;
        }
        while ((uint)i < (uint)all.Length);

        return -1;
    }

    /// <summary>
    /// The value at a position where an inline cache once found this very key object, or <see cref="Value.Unbound"/> if
    /// something else is there now.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Value ValueAt(int position, PyStr key) => TryValueAt(position, key, out Value value) ? value : Value.Unbound;

    /// <summary>The same, for those who take another way where it is not there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryValueAt(int position, PyStr key, out Value value)
    {
        Entry[] all = entries;
        if ((uint)position < (uint)all.Length)
        {
            ref Entry entry = ref all[position];
            if (ReferenceEquals(entry.Key.Reference, key))
            {
                value = entry.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Replaces the value at a position where an inline cache once found this key; false if it is elsewhere now.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool ReplaceAt(int position, PyStr key, Value value)
    {
        Entry[] all = entries;
        if ((uint)position < (uint)all.Length && ReferenceEquals(all[position].Key.Reference, key))
        {
            Value.Replace(ref all[position].Value, value);
            return true;
        }

        return false;
    }
}
