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
        Entry? entry = entries[(int)name.Hash & (Size - 1)];
        if (entry is not null && ReferenceEquals(entry.Name, name) && entry.Version == version.Number)
        {
            value = entry.Value;
            return true;
        }

        value = default;
        return false;
    }

    public void Forget(PyStr name) => entries[(int)name.Hash & (Size - 1)] = null;

    public void Add(PyStr name, Value value) => entries[(int)name.Hash & (Size - 1)] = new Entry(name, value, version.Number);

    private sealed class Entry(PyStr name, Value value, int version)
    {
        public readonly PyStr Name = name;
        public readonly Value Value = value;
        public readonly int Version = version;
    }
}
