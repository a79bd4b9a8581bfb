using System.Numerics;
using System.Runtime.CompilerServices;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>
/// A dict: entries in insertion order beside a table of buckets that leads to them by hash.
/// </summary>
/// <remarks>
/// A removed entry stays as a hole until the entries are next laid out anew. Keys that are strs or small ints are compared
/// without leaving this file; other keys may run Python code, which may change the dict while it is searched, so
/// such a search starts over when <see cref="Layout"/> has moved.
/// </remarks>
internal partial class PyDict : PyObject
{
    private const int Hole = -2;
    private const int End = -1;

    private int[] buckets;
    private Entry[] entries;
    private int used;
    private int holes;

    /// <summary>No position before this one has an item: removing from the front again and again need not pass the holes it leaves.</summary>
    private int first;

    /// <summary>
    /// The str that was last found by its text, and where: what is looked up is mostly asked for, or replaced, right after that, as in
    /// <c>if k in d: d[k] += 1</c>. Null once positions have moved.
    /// </summary>
    private PyStr? lastFound;

    /// <summary><see cref="Shared"/> where several interpreters read the dict at the same time, and nothing of that may be remembered.</summary>
    private int lastFoundAt;

    private const int Shared = -1;

    /// <summary>Where a str was last found by reference: the same is worth a look before any search.</summary>
    private int lastMetAt;

    public PyDict()
        : this(Types.Dict)
    {
    }

    public PyDict(PyType type)
        : base(type)
    {
        buckets = [];
        entries = [];
    }

    /// <summary>A dict with room for so many items.</summary>
    private PyDict(int count)
        : base(Types.Dict)
    {
        int capacity = Math.Max(2, (int)BitOperations.RoundUpToPowerOf2((uint)count));
        buckets = new int[capacity];
        entries = new Entry[capacity];
    }

    /// <summary>The dict of a display's keys and values, which stand by turns, or <see cref="Value.Error"/>.</summary>
    public static Value FromPairs(Interpreter interp, ReadOnlySpan<Value> pairs)
    {
        var made = new PyDict(pairs.Length / 2);
        for (int i = 0; i + 1 < pairs.Length; i += 2)
        {
            Value key = pairs[i];
            if (key.IsExactly<PyStr>() && !made.HasHash(key.Unchecked<PyStr>().Hash))
            {
                made.Append(key.Unchecked<PyStr>().Hash, key, pairs[i + 1]);
            }
            else if (!made.TrySet(interp, key, pairs[i + 1]))
            {
                return Value.Error;
            }
        }

        return made;
    }

    /// <summary>Whether a key has this hash; for few keys, none of which has been removed.</summary>
    private bool HasHash(long hash)
    {
        for (int i = 0; i < used; i++)
        {
            if (entries[i].Hash == hash)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>From now on nobody writes it, and any number of interpreters read it.</summary>
    public void Share()
    {
        lastFound = null;
        lastFoundAt = Shared;
    }

    /// <summary>The number of items.</summary>
    public int Count => used - holes;

    /// <summary>Changes whenever a key is added or removed, not when a value is replaced.</summary>
    public int KeysVersion { get; private set; }

    /// <summary>Changes whenever entries move to other positions.</summary>
    public int Layout { get; private set; }

    /// <summary>True once it has had a key whose class is written in Python: that may compare equal to anything, a str too.</summary>
    public bool AsksKeys { get; private set; }

    /// <summary>One past the last position that <see cref="NextEntry"/> takes.</summary>
    public int PositionLimit => used;

    /// <summary>The value of a key, or <see cref="Value.Unbound"/>. May run <c>__hash__</c> and <c>__eq__</c>.</summary>
    public Value Get(Interpreter interp, Value key)
    {
        if (key.IsExactly<PyStr>() && !AsksKeys)
        {
            return GetStr(key.Unchecked<PyStr>());
        }

        int position = Find(interp, key, Hashing.Hash(interp, key));
        return position < 0 ? Value.Unbound : entries[position].Value;
    }

    /// <summary>The same, or <see cref="Value.Error"/> where <c>__hash__</c> raises.</summary>
    public Value GetOrError(Interpreter interp, Value key)
    {
        if (key.IsExactly<PyStr>() && !AsksKeys)
        {
            return GetStr(key.Unchecked<PyStr>());
        }

        if (!Hashing.TryHash(interp, key, out long hash))
        {
            return Value.Error;
        }

        int position = Find(interp, key, hash);
        return position < 0 ? Value.Unbound : entries[position].Value;
    }

    /// <summary>The value of a str key, or <see cref="Value.Unbound"/>.</summary>
    public Value GetStr(PyStr key)
    {
        int position = FindStr(key);
        return position < 0 ? Value.Unbound : entries[position].Value;
    }

    /// <summary>Adds an item or replaces its value. May run <c>__hash__</c> and <c>__eq__</c>.</summary>
    public void Set(Interpreter interp, Value key, Value value) => Set(interp, Hashing.Hash(interp, key), key, value);

    /// <summary>The same; false with an exception pending where <c>__hash__</c> raises.</summary>
    public bool TrySet(Interpreter interp, Value key, Value value)
    {
        if (!Hashing.TryHash(interp, key, out long hash))
        {
            return false;
        }

        Set(interp, hash, key, value);
        return true;
    }

    private void Set(Interpreter interp, long hash, Value key, Value value)
    {
        int position = Find(interp, key, hash);
        if (position >= 0)
        {
            entries[position].Value = value;
        }
        else
        {
            Append(hash, key, value);
        }
    }

    public void SetStr(PyStr key, Value value)
    {
        int position = FindStr(key);
        if (position >= 0)
        {
            entries[position].Value = value;
        }
        else
        {
            Append(key.Hash, key, value);
        }
    }

    /// <summary>Removes a key and gives its value, or <see cref="Value.Unbound"/>.</summary>
    public Value Remove(Interpreter interp, Value key)
    {
        int position = Find(interp, key, Hashing.Hash(interp, key));
        return position < 0 ? Value.Unbound : RemoveAt(position);
    }

    /// <summary>The same, or <see cref="Value.Error"/> where <c>__hash__</c> raises.</summary>
    public Value RemoveOrError(Interpreter interp, Value key)
    {
        if (!Hashing.TryHash(interp, key, out long hash))
        {
            return Value.Error;
        }

        int position = Find(interp, key, hash);
        return position < 0 ? Value.Unbound : RemoveAt(position);
    }

    public bool RemoveStr(PyStr key)
    {
        int position = FindStr(key);
        if (position < 0)
        {
            return false;
        }

        RemoveAt(position);
        return true;
    }

    public void Clear()
    {
        buckets = [];
        entries = [];
        used = 0;
        holes = 0;
        first = 0;
        lastFound = null;
        AsksKeys = false;
        KeysVersion++;
        Layout++;
    }

    /// <summary>
    /// The item at the first position from <paramref name="position"/> on that has one; moves the position behind it.
    /// False at the end.
    /// </summary>
    public bool NextEntry(ref int position, out Value key, out Value value)
    {
        position = Math.Max(position, first);
        while (position < used)
        {
            ref Entry entry = ref entries[position++];
            if (entry.Next != Hole)
            {
                key = entry.Key;
                value = entry.Value;
                return true;
            }
        }

        key = value = default;
        return false;
    }

    /// <summary>As <see cref="NextEntry"/>, from behind: the last position up to <paramref name="position"/>, which moves before it.</summary>
    public bool PreviousEntry(ref int position, out Value key, out Value value)
    {
        while (position >= 0)
        {
            int at = Math.Min(position, used - 1);
            position = at - 1;
            if (at >= 0 && entries[at].Next != Hole)
            {
                key = entries[at].Key;
                value = entries[at].Value;
                return true;
            }
        }

        key = value = default;
        return false;
    }

    /// <summary>The position of a key, or -1.</summary>
    public int Find(Interpreter interp, Value key, long hash)
    {
        if (buckets.Length == 0)
        {
            return -1;
        }

        Entry[] all = entries;
        bool isStr = key.IsExactly<PyStr>();
        int i = buckets[Bucket(hash)] - 1;
        while ((uint)i < (uint)all.Length)
        {
            ref Entry entry = ref all[i];
            if (entry.Hash == hash)
            {
                if (entry.Key.Is(key))
                {
                    return i;
                }

                if (isStr && entry.Key.IsExactly<PyStr>())
                {
                    if (entry.Key.Unchecked<PyStr>().Text == key.Unchecked<PyStr>().Text)
                    {
                        return i;
                    }
                }
                else if (PlainTuples.ItemsOf(entry.Key) is { } first && PlainTuples.ItemsOf(key) is { } second && PlainTuples.TryEqual(first, second, out bool areEqual))
                {
                    if (areEqual)
                    {
                        return i;
                    }
                }
                else if (!entry.Key.IsInt || !key.IsInt)
                {
                    return FindComparing(interp, key, hash);
                }
            }

            i = entry.Next;
        }

        return -1;
    }

    /// <summary>As <see cref="Find"/>, for keys whose comparison may run Python code.</summary>
    private int FindComparing(Interpreter interp, Value key, long hash)
    {
        while (true)
        {
            int layout = Layout;
            if (buckets.Length == 0)
            {
                return -1;
            }

            int i = buckets[Bucket(hash)] - 1;
            bool moved = false;
            while (i >= 0)
            {
                Value candidate = entries[i].Key;
                if (entries[i].Hash == hash && (candidate.Is(key) || Hashing.SameKey(interp, candidate, key)))
                {
                    if (layout == Layout)
                    {
                        return i;
                    }

                    moved = true;
                }

                if (moved || layout != Layout)
                {
                    moved = true;
                    break;
                }

                i = entries[i].Next;
            }

            if (!moved)
            {
                return -1;
            }
        }
    }

    /// <summary>Adds an item whose key is known to be absent.</summary>
    public void Append(long hash, Value key, Value value)
    {
        if (used == entries.Length)
        {
            Rebuild();
        }

        AsksKeys |= !key.IsInt && key.Reference!.Type.IsUserDefined;
        int position = used++;
        ref Entry entry = ref entries[position];
        entry.Hash = hash;
        Value.Store(ref entry.Key, key);
        Value.Store(ref entry.Value, value);
        entry.Next = End;
        Link(Bucket(hash), position);
        KeysVersion++;
    }

    private void TrimHoles()
    {
        while (used > 0 && entries[used - 1].Next == Hole)
        {
            used--;
            holes--;
        }
    }

    private int Bucket(long hash) => Bucket(hash, buckets.Length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Bucket(long hash, int count) => (int)(hash ^ (hash >>> 32)) & (count - 1);

    /// <summary>Puts an entry at the end of its chain: keys of equal hash are compared in the order in which they came.</summary>
    private void Link(int bucket, int position)
    {
        int i = buckets[bucket] - 1;
        if (i < 0)
        {
            buckets[bucket] = position + 1;
            return;
        }

        while (entries[i].Next >= 0)
        {
            i = entries[i].Next;
        }

        entries[i].Next = position;
    }

    private struct Entry
    {
        public long Hash;
        public int Next;
        public Value Key;
        public Value Value;
    }
}
