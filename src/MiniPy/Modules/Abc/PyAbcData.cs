using System.Runtime.CompilerServices;
using MiniPy.Objects;

namespace MiniPy.Modules.Abc;

/// <summary>
/// What an abstract base class knows of its virtual subclasses (library reference, "abc"): those registered, and what earlier checks answered.
/// None of them is kept alive by it.
/// </summary>
internal sealed class PyAbcData() : PyObject(AbcModule.DataType)
{
    private readonly List<WeakReference<PyType>> registry = [];
    private ConditionalWeakTable<PyType, PyType> cache = [];
    private ConditionalWeakTable<PyType, PyType> negativeCache = [];

    /// <summary>The counter of registrations when the negative cache was last known to be right.</summary>
    public long NegativeVersion { get; private set; }

    public void Register(PyType subclass)
    {
        registry.RemoveAll(static each => !each.TryGetTarget(out _));
        if (!registry.Exists(each => each.TryGetTarget(out PyType? known) && ReferenceEquals(known, subclass)))
        {
            registry.Add(new WeakReference<PyType>(subclass));
        }
    }

    public PyType[] Registered => Living(registry);

    public bool IsCached(PyType subclass) => cache.TryGetValue(subclass, out _);

    public void Cache(PyType subclass) => cache.AddOrUpdate(subclass, subclass);

    public bool IsCachedNegative(PyType subclass, long version) => NegativeVersion == version && negativeCache.TryGetValue(subclass, out _);

    public void CacheNegative(PyType subclass) => negativeCache.AddOrUpdate(subclass, subclass);

    /// <summary>Forgets negative answers from before the last registration anywhere.</summary>
    public void Renew(long version)
    {
        if (NegativeVersion != version)
        {
            negativeCache = [];
            NegativeVersion = version;
        }
    }

    public PyType[] Cached => [.. cache.Select(static pair => pair.Key)];

    public PyType[] CachedNegative => [.. negativeCache.Select(static pair => pair.Key)];

    public void ClearRegistry() => registry.Clear();

    public void ClearCaches()
    {
        cache = [];
        negativeCache = [];
    }

    private static PyType[] Living(List<WeakReference<PyType>> references)
    {
        var living = new List<PyType>(references.Count);
        foreach (WeakReference<PyType> reference in references)
        {
            if (reference.TryGetTarget(out PyType? type))
            {
                living.Add(type);
            }
        }

        return [.. living];
    }
}
