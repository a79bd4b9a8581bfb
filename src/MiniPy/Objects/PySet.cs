using System.Runtime.CompilerServices;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>
/// A set or frozenset: one table with open addressing, laid out as CPython lays out its own, so that both iterate in the same order.
/// </summary>
/// <remarks>
/// The size of the table is a power of two. A hash is looked for in a run of neighbouring places, then in runs elsewhere.
/// A removed item stays as a dummy until the table is next laid out anew. The table is replaced, never changed in size, so
/// whoever runs Python code in the middle of a search can see afterwards whether it is still the same.
/// </remarks>
internal partial class PySet : PyObject
{
    private const int SmallestSize = 8;
    private const int LinearProbes = 9;
    private const int PerturbShift = 5;
    private const int LargeSet = 50_000;

    private static readonly Value Dummy = Value.Error;

    private Entry[] table;
    private int fill;
    private int finger;
    private long hash;

    public PySet()
        : this(Types.Set)
    {
    }

    public PySet(PyType type)
        : base(type)
    {
        table = new Entry[SmallestSize];
    }

    /// <summary>The number of items.</summary>
    public int Count { get; private set; }

    /// <summary>One past the last place of the table.</summary>
    public int PositionLimit => table.Length;

    /// <summary>True for frozensets.</summary>
    public bool IsFrozen => Type == Types.FrozenSet || (Type.IsUserDefined && Type.IsSubtypeOf(Types.FrozenSet));

    private int Mask => table.Length - 1;

    /// <summary>The item at the first place from <paramref name="position"/> on that has one; moves the position behind it.</summary>
    public bool NextKey(ref int position, out Value key)
    {
        Entry[] all = table;
        int at = position;
        while ((uint)at < (uint)all.Length)
        {
            ref Entry entry = ref all[at++];
            if (!entry.IsEmpty && (fill == Count || !entry.IsFree))
            {
                position = at;
                key = entry.Key;
                return true;
            }
        }

        position = at;
        key = default;
        return false;
    }

    /// <summary>The same with its hash.</summary>
    public bool NextEntry(ref int position, out Value key, out long keyHash)
    {
        bool isThere = NextKey(ref position, out key);
        keyHash = isThere ? table[position - 1].Hash : 0;
        return isThere;
    }

    public bool Contains(Interpreter interp, Value key) => Contains(interp, key, Hashing.Hash(interp, key));

    public bool Contains(Interpreter interp, Value key, long keyHash)
    {
        Entry[] all = table;
        ref Entry first = ref all[keyHash & (all.Length - 1)];
        return !first.IsEmpty && (first.Holds(key, keyHash) || ContainsElsewhere(interp, key, keyHash));
    }

    private bool ContainsElsewhere(Interpreter interp, Value key, long keyHash) => !table[Find(interp, key, keyHash, out _)].IsFree;

    /// <summary>Adds an item. May run <c>__hash__</c> and <c>__eq__</c>.</summary>
    public void Add(Interpreter interp, Value key) => Add(interp, key, Hashing.Hash(interp, key));

    /// <summary>The same; false with an exception pending where <c>__hash__</c> raises.</summary>
    public bool TryAdd(Interpreter interp, Value key)
    {
        if (!Hashing.TryHash(interp, key, out long keyHash))
        {
            return false;
        }

        Add(interp, key, keyHash);
        return true;
    }

    public void Add(Interpreter interp, Value key, long keyHash)
    {
        Entry[] all = table;
        ref Entry first = ref all[keyHash & (all.Length - 1)];
        if (first.IsEmpty)
        {
            first.Put(key, keyHash);
            Count++;
            CountFilled();
        }
        else if (!first.Holds(key, keyHash))
        {
            AddElsewhere(interp, key, keyHash);
        }
    }

    /// <summary>Notes that an empty place has been taken.</summary>
    private void CountFilled()
    {
        fill++;
        if ((long)fill * 5 >= (long)Mask * 3)
        {
            Resize(Count > LargeSet ? (long)Count * 2 : (long)Count * 4);
        }
    }

    private void AddElsewhere(Interpreter interp, Value key, long keyHash)
    {
        int at = Find(interp, key, keyHash, out int dummy);
        if (!table[at].IsFree)
        {
            return;
        }

        Count++;
        if (dummy >= 0)
        {
            table[dummy] = new Entry(key, keyHash);
            return;
        }

        table[at] = new Entry(key, keyHash);
        CountFilled();
    }

    /// <summary>Removes an item; false where there was none.</summary>
    public bool Discard(Interpreter interp, Value key) => Discard(interp, key, Hashing.Hash(interp, key));

    public bool Discard(Interpreter interp, Value key, long keyHash)
    {
        int at = Find(interp, key, keyHash, out _);
        if (table[at].IsFree)
        {
            return false;
        }

        table[at] = new Entry(Dummy, 0);
        Count--;
        return true;
    }

    /// <summary>Removes and gives some item; <see cref="Value.Unbound"/> from an empty set.</summary>
    public Value Pop()
    {
        if (Count == 0)
        {
            return Value.Unbound;
        }

        int at = finger & Mask;
        while (table[at].IsFree)
        {
            at = at == Mask ? 0 : at + 1;
        }

        Value key = table[at].Key;
        table[at] = new Entry(Dummy, 0);
        Count--;
        finger = at + 1;
        return key;
    }

    public void Clear()
    {
        table = new Entry[SmallestSize];
        fill = 0;
        Count = 0;
    }

    /// <summary>The hash of a frozenset: independent of the order of its items, and remembered.</summary>
    public long FrozenHash()
    {
        if (hash != 0)
        {
            return hash;
        }

        ulong mixed = 0;
        foreach (ref Entry entry in table.AsSpan())
        {
            if (!entry.IsFree)
            {
                ulong item = (ulong)entry.Hash;
                mixed ^= (item ^ 89869747UL ^ (item << 16)) * 3644798167UL;
            }
        }

        mixed ^= ((ulong)Count + 1) * 1927868237UL;
        mixed ^= (mixed >> 11) ^ (mixed >> 25);
        mixed = (mixed * 69069UL) + 907133923UL;
        return hash = mixed == ulong.MaxValue ? 590923713 : (long)mixed;
    }

    /// <summary>
    /// The place of a key, or the empty place where the search ended, and the last dummy on the way, which a new item takes.
    /// A comparison may run Python code, which may change the set: then the search starts over.
    /// </summary>
    private int Find(Interpreter interp, Value key, long keyHash, out int dummy)
    {
        while (true)
        {
            Entry[] searched = table;
            int at = Search(interp, searched, key, keyHash, out dummy);
            if (at >= 0 && ReferenceEquals(searched, table))
            {
                return at;
            }
        }
    }

    /// <summary>As <see cref="Find"/>, but -1 where the set was changed meanwhile.</summary>
    private int Search(Interpreter interp, Entry[] searched, Value key, long keyHash, out int dummy)
    {
        dummy = -1;
        int mask = searched.Length - 1;
        ulong perturb = (ulong)keyHash;
        int i = (int)(keyHash & mask);
        while (true)
        {
            int last = i + LinearProbes <= mask ? i + LinearProbes : i;
            for (int at = i; at <= last; at++)
            {
                ref Entry entry = ref searched[at];
                if (entry.IsEmpty)
                {
                    return at;
                }

                Value stored = entry.Key;
                if (stored.IsSpecial)
                {
                    dummy = at;
                    continue;
                }

                if (entry.Hash != keyHash || (stored.IsInt && key.IsInt && stored.AsInt != key.AsInt))
                {
                    continue;
                }

                if (stored.Is(key))
                {
                    return at;
                }

                bool same = Hashing.SameKey(interp, stored, key);
                if (!ReferenceEquals(searched, table) || !searched[at].Key.Is(stored))
                {
                    return -1;
                }

                if (same)
                {
                    return at;
                }
            }

            perturb >>= PerturbShift;
            i = (int)((((ulong)i * 5) + 1 + perturb) & (ulong)mask);
        }
    }

    /// <summary>Lays the items out in a table with more than this many places.</summary>
    private void Resize(long least)
    {
        long size = SmallestSize;
        while (size <= least)
        {
            size <<= 1;
        }

        if (size > Array.MaxLength)
        {
            throw Throw.MemoryError();
        }

        // A smallest table without dummies stays as it is.
        if (size == SmallestSize && table.Length == SmallestSize && fill == Count)
        {
            return;
        }

        Entry[] old = table;
        table = new Entry[size];
        fill = Count;
        foreach (ref Entry entry in old.AsSpan())
        {
            if (!entry.IsFree)
            {
                InsertClean(entry);
            }
        }
    }

    /// <summary>Puts in an item that is known to be absent, into a table without dummies.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void InsertClean(Entry entry)
    {
        Entry[] all = table;
        int mask = all.Length - 1;
        ulong perturb = (ulong)entry.Hash;
        int i = (int)(entry.Hash & mask);
        while (true)
        {
            int last = i + LinearProbes <= mask ? i + LinearProbes : i;
            for (int at = i; at <= last; at++)
            {
                if (all[at].IsEmpty)
                {
                    all[at].Put(entry.Key, entry.Hash);
                    return;
                }
            }

            perturb >>= PerturbShift;
            i = (int)((((ulong)i * 5) + 1 + perturb) & (ulong)mask);
        }
    }

    /// <summary>One place. A fresh table is all zeros and all empty: no key has the hash -1, which would be stored as 0.</summary>
    private struct Entry(Value key, long hash)
    {
        public Value Key = key;
        private long hashAndOne = hash + 1;

        public readonly long Hash => hashAndOne - 1;

        public readonly bool IsEmpty => hashAndOne == 0;

        /// <summary>True where there is no item, or none any more.</summary>
        public readonly bool IsFree => IsEmpty || Key.IsSpecial;

        /// <summary>True where this very key is.</summary>
        public readonly bool Holds(Value key, long hash) => hashAndOne == hash + 1 && Key.Is(key);

        /// <summary>Puts a key into an empty place.</summary>
        public void Put(Value key, long hash)
        {
            Value.Store(ref Key, key);
            hashAndOne = hash + 1;
        }
    }
}

/// <summary>An instance of a Python subclass of set or frozenset: a set with attributes.</summary>
internal sealed class PySetInstance(PyType type) : PySet(type)
{
    private InstanceState state;

    public override PyDict? Attributes => state.Attributes;

    public override ref InstanceState OwnState => ref state;

    public override PyDict? AttributesForWriting() => state.AttributesForWriting(Type);
}
