using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Abc;

/// <summary>What the abc module is built on (library reference, "abc"): registration of virtual subclasses, and cached checks.</summary>
internal static class AbcModule
{
    /// <summary>The type of <c>_abc_impl</c>.</summary>
    public static readonly PyType DataType = new("_abc_data", new TypeSlots(), Types.Object, static () => new TypeTable(), isSubclassable: false) { Module = "_abc" };

    private static readonly PyStr DataName = new("_abc_impl");
    private static readonly PyStr SubclassesName = new("__subclasses__");
    private static readonly PyStr SubclassHookName = new("__subclasshook__");
    private static readonly PyStr ClassName = new("__class__");

    private static readonly BuiltinRow[] Rows =
    [
        new("get_cache_token", "/", (interp, _) => Value.FromInt(interp.AbcVersion)),
        new("_abc_init", "self, /", Initialize),
        new("_abc_register", "self, subclass, /", Register),
        new("_abc_instancecheck", "self, instance, /", InstanceCheck),
        new("_abc_subclasscheck", "self, subclass, /", SubclassCheck),
        new("_abstract_names", "self, namespace, /", (interp, a) => AbstractMethods.Collect(interp, (PyType)a[0].Reference!)),
        new("_has_methods", "cls, /, *names", HasMethods),
        new("_get_dump", "self, /", Dump),
        new("_reset_registry", "self, /", ResetRegistry),
        new("_reset_caches", "self, /", ResetCaches),
    ];

    public static PyModule Create(Interpreter interp) => ModuleLoader.MakeModule("_abc", Rows);

    private static PyAbcData Data(Interpreter interp, Value self)
    {
        Value data = Operators.FindAttribute(interp, self, DataName);
        return data.As<PyAbcData>() ?? throw Throw.TypeError("_abc_impl is set to a wrong type");
    }

    private static PyType Class(Value value) => value.As<PyType>() ?? throw Throw.TypeError("issubclass() arg 1 must be a class");

    private static Value Initialize(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        var type = (PyType)arguments[0].Reference!;
        type.Namespace.SetStr(DataName, new PyAbcData());
        AbstractMethods.Set(interp, type, AbstractMethods.Collect(interp, type));
        return Value.None;
    }

    private static Value Register(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyType subclass = arguments[1].As<PyType>() ?? throw Throw.TypeError("Can only register classes");
        if (TypeChecks.IsSubclass(interp, subclass, arguments[0]))
        {
            return arguments[1];
        }

        if (TypeChecks.IsSubclass(interp, arguments[0], subclass))
        {
            throw Throw.RuntimeError("Refusing to create an inheritance cycle");
        }

        Data(interp, arguments[0]).Register(subclass);
        interp.AbcVersion++;
        return arguments[1];
    }

    /// <summary>An instance counts by its <c>__class__</c> or by its type, which proxies make differ.</summary>
    private static Value InstanceCheck(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyAbcData data = Data(interp, arguments[0]);
        PyType type = arguments[1].Type;
        Value shown = Operators.GetAttribute(interp, arguments[1], ClassName);
        if (shown.Reference is PyType known && data.IsCached(known))
        {
            return Value.True;
        }

        if (ReferenceEquals(shown.Reference, type))
        {
            return data.IsCachedNegative(type, interp.AbcVersion) ? Value.False : AskSubclassCheck(interp, arguments[0], type);
        }

        Value first = AskSubclassCheck(interp, arguments[0], shown);
        return Operators.Truth(interp, first) ? first : AskSubclassCheck(interp, arguments[0], type);
    }

    private static Value AskSubclassCheck(Interpreter interp, Value self, Value subclass) =>
        interp.CallMethod(self, Names.SubclassCheck, subclass);

    private static Value SubclassCheck(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Value self = arguments[0];
        PyType subclass = Class(arguments[1]);
        PyAbcData data = Data(interp, self);
        if (data.IsCached(subclass))
        {
            return Value.True;
        }

        data.Renew(interp.AbcVersion);
        if (data.IsCachedNegative(subclass, interp.AbcVersion))
        {
            return Value.False;
        }

        Value hook = interp.CallMethod(self, SubclassHookName, subclass);
        if (!hook.IsNotImplemented && !hook.IsBool)
        {
            throw Throw.New(Exceptions.AssertionError, "__subclasshook__ must return either False, True, or NotImplemented");
        }

        bool isSubclass = hook.IsNotImplemented ? Search(interp, self, subclass, data) : hook.IsTrue;
        if (isSubclass)
        {
            data.Cache(subclass);
        }
        else
        {
            data.CacheNegative(subclass);
        }

        return Value.FromBool(isSubclass);
    }

    /// <summary>A real subclass, a subclass of a registered class, or a subclass of a real subclass.</summary>
    private static bool Search(Interpreter interp, Value self, PyType subclass, PyAbcData data)
    {
        if (subclass.IsSubtypeOf((PyType)self.Reference!))
        {
            return true;
        }

        foreach (PyType registered in data.Registered)
        {
            if (TypeChecks.IsSubclass(interp, subclass, registered))
            {
                return true;
            }
        }

        PyList derived = interp.CallMethod(self, SubclassesName).As<PyList>() ?? throw Throw.TypeError("__subclasses__() must return a list");
        foreach (Value each in derived.ToArray())
        {
            if (TypeChecks.IsSubclass(interp, subclass, each))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when a class or one of its bases has every one of these methods; NotImplemented when one is missing or None.</summary>
    private static Value HasMethods(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        if (arguments[0].Reference is not PyType type)
        {
            return Value.NotImplemented;
        }

        foreach (Value name in arguments[1].As<PyTuple>()!.Items)
        {
            Value found = type.Lookup((PyStr)name.Reference!);
            if (found.IsUnbound || found.IsNone)
            {
                return Value.NotImplemented;
            }
        }

        return Value.True;
    }

    private static Value Dump(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyAbcData data = Data(interp, arguments[0]);
        return new PyTuple([Set(interp, data.Registered), Set(interp, data.Cached), Set(interp, data.CachedNegative), Value.FromInt(data.NegativeVersion)]);
    }

    private static PySet Set(Interpreter interp, PyType[] types)
    {
        var set = new PySet();
        foreach (PyType type in types)
        {
            set.Add(interp, type);
        }

        return set;
    }

    private static Value ResetRegistry(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Data(interp, arguments[0]).ClearRegistry();
        return Value.None;
    }

    private static Value ResetCaches(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Data(interp, arguments[0]).ClearCaches();
        return Value.None;
    }
}
