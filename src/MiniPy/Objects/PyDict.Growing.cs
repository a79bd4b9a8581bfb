using System.Numerics;

namespace MiniPy.Objects;

/// <content>Larger tables, and copies as a whole.</content>
internal partial class PyDict
{
    private const int SmallestCapacity = 4;

    /// <summary>Up to here a dict gets four times as many buckets when it grows: of those that outgrow the smallest table, most grow on.</summary>
    private const int MostGrowingFast = 16;

    /// <summary>Up to so many buckets there are fewer entries than buckets, since entries are large.</summary>
    private const int MostLooselyFilled = 64;

    /// <summary>Of fewer items each is added: copying arrays of references takes a while to begin.</summary>
    private const int FewestToCopy = 8;

    /// <summary>A copy with the same items in the same order.</summary>
    public PyDict Copy()
    {
        var copy = new PyDict();
        copy.CopyFrom(this);
        return copy;
    }

    /// <summary>Takes over the items of another dict; only for a dict that has none.</summary>
    public void CopyFrom(PyDict other)
    {
        if (entries.Length == 0 && other.holes == 0 && other.used > FewestToCopy)
        {
            buckets = new int[other.buckets.Length];
            other.buckets.AsSpan().CopyTo(buckets);
            entries = new Entry[Math.Min(other.entries.Length, (int)BitOperations.RoundUpToPowerOf2((uint)other.used))];
            used = other.used;
            other.entries.AsSpan(0, used).CopyTo(entries);
            AsksKeys = other.AsksKeys;
            KeysVersion++;
            Layout++;
            return;
        }

        int position = 0;
        while (other.NextEntry(ref position, out Value key, out Value value))
        {
            Append(other.entries[position - 1].Hash, key, value);
        }
    }

    /// <summary>Lays the entries out anew without holes, in a larger table if they need it.</summary>
    private void Rebuild()
    {
        Entry[] old = entries;
        int count = Count;
        int capacity = old.Length;
        int bucketCount = buckets.Length;
        if (count >= capacity - (capacity >> 2))
        {
            bucketCount = Math.Max(SmallestCapacity, bucketCount <= MostGrowingFast ? bucketCount * 4 : bucketCount * 2);
            capacity = bucketCount is > SmallestCapacity and <= MostLooselyFilled ? bucketCount / 8 * 5 : bucketCount;
        }

        var laidOut = new Entry[capacity];
        if (holes == 0 && count >= FewestToCopy)
        {
            Array.Copy(old, laidOut, count);
        }
        else
        {
            int next = 0;
            for (int i = 0; i < used; i++)
            {
                if (old[i].Next != Hole)
                {
                    laidOut[next++] = old[i];
                }
            }
        }

        entries = laidOut;
        used = count;
        holes = 0;
        first = 0;
        lastFound = null;
        Layout++;

        // From the last to the first, each at the head of its chain, so that a chain begins with its oldest entry.
        var heads = new int[bucketCount];
        for (int i = count - 1; i >= 0; i--)
        {
            ref Entry entry = ref laidOut[i];
            ref int head = ref heads[Bucket(entry.Hash, heads.Length)];
            entry.Next = head - 1;
            head = i + 1;
        }

        buckets = heads;
    }
}
