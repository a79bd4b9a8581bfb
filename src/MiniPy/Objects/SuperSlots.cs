using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary><c>super(type, instance)</c>: attributes of the classes after a type in the instance's method resolution order.</summary>
internal sealed class PySuper(PyType type) : PyObject(type)
{
    private InstanceState state;

    public PySuper(PyType start, Value instance, PyType instanceType)
        : this(Types.Super)
    {
        Start = start;
        Instance = instance;
        InstanceType = instanceType;
    }

    /// <summary>The type behind which the search begins; null before <c>__init__</c>.</summary>
    public PyType? Start { get; set; }

    /// <summary>The instance, or the class in a class method; <see cref="Value.Unbound"/> in an unbound super.</summary>
    public Value Instance { get; set; } = Value.Unbound;

    /// <summary>The type whose resolution order is searched; null in an unbound super.</summary>
    public PyType? InstanceType { get; set; }

    /// <summary>The super of an instance that is no class, of a type or of one derived from it; null for everything else.</summary>
    public static PySuper? Of(Value start, Value instance)
    {
        PyType type = instance.Type;
        return start.IsExactly<PyType>() && !instance.IsNone && !instance.IsExactly<PyType>() && type.IsSubtypeOf(start.Unchecked<PyType>())
            ? new PySuper(start.Unchecked<PyType>(), instance, type)
            : null;
    }

    /// <summary>What the classes behind <see cref="Start"/> have under a name, not bound; <see cref="Value.Unbound"/> where none has it.</summary>
    public Value Find(PyStr name)
    {
        PyType[] order = InstanceType!.MethodResolutionOrder;
        for (int i = Array.IndexOf(order, Start) + 1; i > 0 && i < order.Length; i++)
        {
            Value found = order[i].Namespace.GetStr(name);
            if (!found.IsUnbound)
            {
                return found;
            }
        }

        return Value.Unbound;
    }

    public override PyDict? Attributes => state.Attributes;

    public override ref InstanceState OwnState => ref state;

    public override PyDict? AttributesForWriting() => state.AttributesForWriting(Type);
}

/// <summary>What super objects do (library reference, "super").</summary>
internal sealed class SuperSlots : TypeSlots
{
    private static readonly PyStr ClassName = new("__class__");

    public override bool UsesDefaultAttributeAccess => false;

    public override bool IsDescriptor => true;

    public override Value New(Interpreter interp, PyType type, in Arguments arguments) => new PySuper(type);

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments)
    {
        if (arguments.KeywordCount != 0)
        {
            throw Throw.TypeError("super() takes no keyword arguments");
        }

        int count = arguments.PositionalCount;
        if (count is 0 or > 2)
        {
            throw count == 0 ? Throw.RuntimeError("super(): no arguments") : Throw.TypeError($"super() expected at most 2 arguments, got {count}");
        }

        var super = (PySuper)self.Reference!;
        super.Start = arguments[0].As<PyType>() ?? throw Throw.TypeError($"super() argument 1 must be a type, not {arguments[0].Type.Name}");
        if (count == 2 && !arguments[1].IsNone)
        {
            super.InstanceType = Check(interp, super.Start, arguments[1]);
            super.Instance = arguments[1];
        }
    }

    public override Value FindAttribute(Interpreter interp, Value self, PyStr name)
    {
        var super = (PySuper)self.Reference!;
        if (super.InstanceType is null || name.Text == ClassName.Text)
        {
            return base.FindAttribute(interp, self, name);
        }

        Value found = super.Find(name);
        if (found.IsUnbound)
        {
            return base.FindAttribute(interp, self, name);
        }

        Value instance = super.Instance.Is(super.InstanceType) ? Value.Unbound : super.Instance;
        return found.Type.Slots.IsDescriptor ? found.Type.Slots.DescriptorGet(interp, found, instance, super.InstanceType) : found;
    }

    /// <summary>An unbound super in a class is bound to the instance that it is found on.</summary>
    public override Value DescriptorGet(Interpreter interp, Value self, Value instance, PyType owner)
    {
        var super = (PySuper)self.Reference!;
        if (instance.IsUnbound || instance.IsNone || !super.Instance.IsUnbound || super.Start is null)
        {
            return self;
        }

        return ReferenceEquals(super.Type, Types.Super)
            ? new PySuper(super.Start, instance, Check(interp, super.Start, instance))
            : interp.Call(super.Type, super.Start, instance);
    }

    public override string Repr(Interpreter interp, Value self)
    {
        var super = (PySuper)self.Reference!;
        string start = super.Start?.Name ?? "NULL";
        return super.InstanceType is null ? $"<super: <class '{start}'>, NULL>" : $"<super: <class '{start}'>, <{super.InstanceType.Name} object>>";
    }

    /// <summary>The type whose resolution order the search goes along: of the instance, of what it claims to be, or the instance itself.</summary>
    private static PyType Check(Interpreter interp, PyType start, Value instance)
    {
        if (instance.Reference is PyType subclass && subclass.IsSubtypeOf(start))
        {
            return subclass;
        }

        if (instance.Type.IsSubtypeOf(start))
        {
            return instance.Type;
        }

        if (Operators.FindAttribute(interp, instance, ClassName).As<PyType>() is { } claimed && claimed.IsSubtypeOf(start))
        {
            return claimed;
        }

        bool isClass = instance.Reference is PyType;
        string described = isClass ? "type " + ((PyType)instance.Reference!).Name : "instance of " + instance.Type.Name;
        throw Throw.TypeError($"super(type, obj): obj ({described}) is not an instance or subtype of type ({start.Name}).");
    }
}
