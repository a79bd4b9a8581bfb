namespace MiniPy.Objects;

/// <summary>
/// Counts the changes of an interpreter's classes: whatever was looked up before a change is looked up again after it.
/// </summary>
internal sealed class ClassVersion
{
    /// <summary>That of the built-in types, which never change.</summary>
    public static readonly ClassVersion Constant = new();

    public int Number { get; private set; }

    public void Advance() => Number++;
}

/// <summary>
/// Remembers what names lead to along a type's method resolution order. An entry is an object of its own, so that two
/// interpreters may use the cache of a built-in type at the same time.
/// </summary>
internal sealed class LookupCache(ClassVersion version)
{
    private const int Size = 64;

    private readonly Entry?[] entries = new Entry?[Size];

    public ClassVersion Version => version;

    /// <summary>Changes with the classes.</summary>
    public int VersionNumber => version.Number;

    /// <summary>True with the value if this very name was looked up since the last change.</summary>
    public bool TryGet(PyStr name, out Value value)
    {
        int place = PlaceOf(name);
        Entry? entry = entries[place];
        if (!Holds(entry, name))
        {
            entry = entries[place ^ 1];
            if (!Holds(entry, name))
            {
                value = default;
                return false;
            }
        }

        value = entry!.Value;
        return true;
    }

    /// <summary>Forgets a name, in whichever object it was looked up.</summary>
    public void Forget(PyStr name)
    {
        int place = PlaceOf(name);
        entries[place] = null;
        entries[place ^ 1] = null;
    }

    /// <summary>Remembers a name in its place; what is there already moves to the place beside it.</summary>
    public void Add(PyStr name, Value value)
    {
        int place = PlaceOf(name);
        entries[place ^ 1] = entries[place] ?? entries[place ^ 1];
        entries[place] = new Entry(name, value, version.Number);
    }

    private static int PlaceOf(PyStr name) => (int)name.Hash & (Size - 1);

    private bool Holds(Entry? entry, PyStr name) => entry is not null && ReferenceEquals(entry.Name, name) && entry.Version == version.Number;

    private sealed class Entry(PyStr name, Value value, int version)
    {
        public readonly PyStr Name = name;
        public readonly Value Value = value;
        public readonly int Version = version;
    }
}
