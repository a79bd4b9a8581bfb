using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Collections;

/// <summary>A dict that makes the values of missing keys (library reference, "defaultdict objects").</summary>
internal sealed class PyDefaultDict(PyType type) : PyDict(type)
{
    public static readonly PyType DefaultDictType = new("collections.defaultdict", new DefaultDictSlots(), Types.Dict, static () => Table);

    private PyDict? attributes;

    /// <summary>What is called for a missing key; None for nothing.</summary>
    public Value Factory { get; set; } = Value.None;

    public override PyDict? Attributes => attributes;

    public override PyDict? AttributesForWriting() => Type.HasInstanceDictionary ? attributes ??= new PyDict() : null;

    private static TypeTable Table => new()
    {
        Doc = "defaultdict(default_factory=None, /, [...]) --> dict with default factory\n\n"
            + "The default factory is called without arguments to produce\na new value when a key is not present, in __getitem__ only.\n"
            + "A defaultdict compares equal to a dict with the same items.\nAll remaining arguments are treated the same as if they were\n"
            + "passed to the dict constructor, including keyword arguments.",
        HasNew = true,
        IsGeneric = true,
        Specials = "__init__ __repr__ __or__ __ror__",
        Methods =
        [
            new("__missing__", "key, /", (interp, a) => Self(a).Missing(interp, a[1])),
            new("copy", "/", (interp, a) => Self(a).Copy(interp)),
            new("__copy__", "/", (interp, a) => Self(a).Copy(interp)),
            new("__reduce__", "/", Reduce),
        ],
        Attributes =
        [
            new("default_factory", (_, self) => ((PyDefaultDict)self.Reference!).Factory,
                (_, self, value) => ((PyDefaultDict)self.Reference!).Factory = value.IsUnbound ? Value.None : value),
        ],
    };

    private static PyDefaultDict Self(ReadOnlySpan<Value> arguments) => (PyDefaultDict)arguments[0].Reference!;

    /// <summary><c>__missing__</c>: makes, keeps and gives a value; may return <see cref="Value.Error"/>.</summary>
    public Value Missing(Interpreter interp, Value key)
    {
        if (Factory.IsNone)
        {
            return interp.Raise(new PyException(Exceptions.KeyError, key));
        }

        Value made = Factory.Type.Slots.Call(interp, Factory, Arguments.None);
        if (!made.IsError)
        {
            Type.Slots.SetItem(interp, this, key, made);
        }

        return made;
    }

    /// <summary>A copy of the same type.</summary>
    public Value Copy(Interpreter interp) => interp.Call(Type, Factory, this);

    private static Value Reduce(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyDefaultDict self = Self(arguments);
        Value positional = self.Factory.IsNone ? PyTuple.Empty : new PyTuple([self.Factory]);
        Value items = Iteration.GetIterator(interp, interp.CallMethod(arguments[0], Names.Items));
        return new PyTuple([self.Type, positional, Value.None, Value.None, items]);
    }
}

internal sealed class DefaultDictSlots : DictSlots
{
    public override Value New(Interpreter interp, PyType type, in Arguments arguments) => new PyDefaultDict(type);

    public override bool TryInitialize(Interpreter interp, Value self, in Arguments arguments)
    {
        Initialize(interp, self, arguments);
        return true;
    }

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments)
    {
        Value factory = arguments.PositionalCount > 0 ? arguments[0] : Value.None;
        if (!factory.IsNone && !factory.Type.Slots.IsCallable)
        {
            throw Throw.TypeError("first argument must be callable or None");
        }

        ((PyDefaultDict)self.Reference!).Factory = factory;
        base.Initialize(interp, self, arguments.PositionalCount > 0 ? arguments.Skip(1) : arguments);
    }

    public override Value GetItem(Interpreter interp, Value self, Value key)
    {
        var dict = (PyDefaultDict)self.Reference!;
        if (dict.Type.IsUserDefined)
        {
            return base.GetItem(interp, self, key);
        }

        Value found = dict.Get(interp, key);
        return found.IsUnbound ? dict.Missing(interp, key) : found;
    }

    public override Value Binary(Interpreter interp, BinaryOperation operation, Value left, Value right)
    {
        if (operation != BinaryOperation.BitOr || left.Reference is not PyDict || right.Reference is not PyDict)
        {
            return Value.NotImplemented;
        }

        PyDefaultDict own = left.Reference as PyDefaultDict ?? (PyDefaultDict)right.Reference;
        Value joined = interp.Call(own.Type, own.Factory, left);
        if (joined.Reference is PyDict dict)
        {
            DictMerging.Update(interp, dict, right);
        }

        return joined;
    }

    public override string Repr(Interpreter interp, Value self)
    {
        var dict = (PyDefaultDict)self.Reference!;
        string items = interp.ReprsInProgress.Contains(dict) ? "{...}" : base.Repr(interp, self);
        return $"{ShortName(self.Type)}({FactoryText(interp, dict)}, {items})";
    }

    /// <summary>A type's bare name.</summary>
    public static string ShortName(PyType type) => type.IsUserDefined ? type.Name : type.QualifiedName;

    private static string FactoryText(Interpreter interp, PyDefaultDict dict)
    {
        if (dict.Factory.Reference is not { } factory || dict.Factory.IsNone)
        {
            return Operators.Repr(interp, dict.Factory);
        }

        if (!interp.ReprsInProgress.Add(factory))
        {
            return "...";
        }

        try
        {
            return Operators.Repr(interp, dict.Factory);
        }
        finally
        {
            interp.ReprsInProgress.Remove(factory);
        }
    }
}
