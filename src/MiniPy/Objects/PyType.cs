using System.Runtime.CompilerServices;
using MiniPy.Builtins;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>
/// A class (reference, 3.3.3): its name, bases, method resolution order, namespace, and the slots that run its
/// instances. Built-in types are shared by all interpreters (but those few whose bases are written in Python) and never
/// change once made, so their namespace is filled on first use from the table of their methods.
/// </summary>
internal sealed partial class PyType : PyObject
{
    private readonly Func<TypeTable>? table;
    private readonly Lock fillLock = new();
    private readonly LookupCache cache;
    private volatile PyDict? ownNamespace;

    /// <summary>A built-in type.</summary>
    /// <param name="name">The name that errors show; its module stands before it unless that is builtins.</param>
    /// <param name="slots">What its instances do.</param>
    /// <param name="baseType">Its base; null only for object.</param>
    /// <param name="table">Its methods, asked for when first needed.</param>
    /// <param name="isSubclassable">Whether Python code may derive from it.</param>
    /// <param name="secondBase">A second base, if it has one.</param>
    public PyType(string name, TypeSlots slots, PyType? baseType, Func<TypeTable> table, bool isSubclassable = true, PyType? secondBase = null)
        : base(Types.Type)
    {
        int dot = name.LastIndexOf('.');
        Name = name;
        QualifiedName = name[(dot + 1)..];
        Module = dot < 0 ? "builtins" : name[..dot];
        Slots = slots;
        Base = baseType;
        Bases = baseType is null ? [] : secondBase is null ? [baseType] : [baseType, secondBase];
        MethodResolutionOrder = baseType is null ? [this]
            : secondBase is null ? [this, .. baseType.MethodResolutionOrder] : [this, baseType, .. secondBase.MethodResolutionOrder];
        this.table = table;
        cache = new LookupCache(ClassVersion.Constant);
        IsSubclassable = isSubclassable;
    }

    /// <summary>A class made by a class statement or by <c>type(name, bases, namespace)</c>.</summary>
    /// <param name="metaclass">Its type.</param>
    /// <param name="name">Its name.</param>
    /// <param name="bases">Its bases, at least one; its resolution order is set afterwards.</param>
    /// <param name="layoutBase">The base whose state instances carry on.</param>
    /// <param name="names">Its namespace, which it takes over.</param>
    /// <param name="version">What counts the changes of this interpreter's classes.</param>
    public PyType(PyType metaclass, string name, PyType[] bases, PyType layoutBase, PyDict names, ClassVersion version)
        : base(metaclass)
    {
        Name = name;
        QualifiedName = name;
        Module = "__main__";
        Bases = bases;
        Base = layoutBase;
        MethodResolutionOrder = [this, .. layoutBase.MethodResolutionOrder];
        ownNamespace = names;
        cache = new LookupCache(version);
        IsUserDefined = true;
        IsSubclassable = true;
        HasInstanceDictionary = layoutBase.HasInstanceDictionary;
        HasWeakReferences = layoutBase.HasWeakReferences;
        SlotCount = layoutBase.SlotCount;
        Slots = new UserSlots(this, layoutBase.Slots is UserSlots user ? user.BaseSlots : layoutBase.Slots);
    }

    public string Name { get; set; }

    public string QualifiedName { get; set; }

    /// <summary>The name of the module it was defined in.</summary>
    public string Module { get; set; }

    public TypeSlots Slots { get; }

    /// <summary><c>__base__</c>: the base whose state instances carry on.</summary>
    public PyType? Base { get; set; }

    public PyType[] Bases { get; set; }

    /// <summary><c>__mro__</c>, this type first.</summary>
    public PyType[] MethodResolutionOrder { get; set; }

    public bool IsUserDefined { get; }

    public bool IsSubclassable { get; }

    /// <summary>True while methods are missing: see <see cref="AbstractMethods"/>.</summary>
    public bool IsAbstract { get; set; }

    /// <summary>True where instances have a <c>__dict__</c>.</summary>
    public bool HasInstanceDictionary { get; set; }

    /// <summary>True where weak references to instances can be made.</summary>
    public bool HasWeakReferences { get; set; }

    /// <summary>True for a built-in type whose instances hold nothing that comparing two of them would walk through: it needs no guard.</summary>
    public bool ComparesUnguarded { get; init; }

    /// <summary>The most attributes that an instance with a shape was given so far: so much room the next ones get at once.</summary>
    public int ExpectedAttributes { get; set; }

    /// <summary>The shape of an instance without attributes; null where instances have none.</summary>
    public Shape? EmptyShape => HasInstanceDictionary ? field ??= new Shape(this, cache.Version) : null;

    private int madeVersion = -1;
    private bool isMadeByNewAlone;

    /// <summary>True for a type whose instances a <c>__new__</c> completes: <c>__init__</c> is that of object, which does nothing then.</summary>
    public bool IsMadeByNewAlone
    {
        get
        {
            if (madeVersion != cache.VersionNumber)
            {
                isMadeByNewAlone = !ReferenceEquals(this, Types.Object)
                    && Lookup(Names.Init).Is(Types.Object.Lookup(Names.Init)) && !Lookup(Names.New).Is(Types.Object.Lookup(Names.New));
                madeVersion = cache.VersionNumber;
            }

            return isMadeByNewAlone;
        }
    }

    private const byte NotOfOwnIterators = 1;
    private const byte OfOwnIterators = 2;
    private byte ownIterators;

    /// <summary>True for a built-in type of iterators, given one of its instances: they are <see cref="PyIterator"/>s, and their own <c>Next</c> is all that can be meant.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsOfOwnIterators(PyObject instance) => ownIterators == OfOwnIterators || (ownIterators != NotOfOwnIterators && FindOwnIterators(instance));

    private bool FindOwnIterators(PyObject instance)
    {
        bool isOwn = !IsUserDefined && instance is PyIterator;
        ownIterators = isOwn ? OfOwnIterators : NotOfOwnIterators;
        return isOwn;
    }

    /// <summary>How many values instances keep for <c>__slots__</c>, those of bases among them.</summary>
    public int SlotCount { get; set; }

    /// <summary>The names in this class's own <c>__slots__</c>, sorted; without <c>__dict__</c> and <c>__weakref__</c>.</summary>
    public string[] SlotNames { get; set; } = [];

    /// <summary>What a built-in type is made from.</summary>
    public TypeTable Table => table!();

    /// <summary>The class's own namespace: <c>__dict__</c>.</summary>
    public PyDict Namespace => ownNamespace ?? Fill();

    public override PyDict? Attributes => Namespace;

    public override PyDict? AttributesForWriting() => IsUserDefined ? Namespace : null;

    public bool IsSubtypeOf(PyType other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        foreach (PyType type in MethodResolutionOrder)
        {
            if (ReferenceEquals(type, other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The class attribute of this name along the method resolution order, or <see cref="Value.Unbound"/>.</summary>
    public Value Lookup(PyStr name) => cache.TryGet(name, out Value known) ? known : Search(name);

    /// <summary>Changes with the classes that this one is looked up along.</summary>
    public int LookupVersion => cache.VersionNumber;

    /// <summary>Makes the next lookup of a name a search: its value in this class or in a base has been replaced.</summary>
    public void ForgetLookup(PyStr name) => cache.Forget(name);

    private static readonly PyStr ClassName = new("__class__");
    private int showsVersion = -1;
    private bool showsItself;

    /// <summary>True where the <c>__class__</c> of instances is their type.</summary>
    public bool ShowsItself
    {
        get
        {
            if (showsVersion != cache.VersionNumber)
            {
                showsItself = Slots.UsesDefaultAttributeAccess && Lookup(ClassName).Is(Types.Object.Lookup(ClassName));
                showsVersion = cache.VersionNumber;
            }

            return showsItself;
        }
    }

    private static readonly PyStr FinalizerName = new("__del__");
    private int finalizerVersion = -1;
    private bool hasFinalizer;

    /// <summary>True for a class with <c>__del__</c>.</summary>
    public bool HasFinalizer
    {
        get
        {
            if (finalizerVersion != cache.VersionNumber)
            {
                hasFinalizer = IsUserDefined && !Lookup(FinalizerName).IsUnbound;
                finalizerVersion = cache.VersionNumber;
            }

            return hasFinalizer;
        }
    }

    private Value Search(PyStr name)
    {
        Value found = SearchOrder(name);
        cache.Add(name, found);
        return found;
    }

    private Value SearchOrder(PyStr name)
    {
        foreach (PyType type in MethodResolutionOrder)
        {
            Value found = type.Namespace.GetStr(name);
            if (!found.IsUnbound)
            {
                return found;
            }
        }

        return Value.Unbound;
    }

    /// <summary>The name as errors and reprs show it: with its module unless that is builtins.</summary>
    public string DisplayName => Module is "builtins" ? QualifiedName : $"{Module}.{QualifiedName}";

    public override string ToString() => $"<class '{DisplayName}'>";

    private PyDict Fill()
    {
        lock (fillLock)
        {
            if (ownNamespace is null)
            {
                PyDict made = table!().Build(this);
                made.Share();
                ownNamespace = made;
            }

            return ownNamespace;
        }
    }
}
