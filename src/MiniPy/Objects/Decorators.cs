using MiniPy.Builtins;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary><c>staticmethod(function)</c>: never bound.</summary>
internal sealed class PyStaticMethod(Value function, PyType? type = null) : PyObject(type ?? Types.StaticMethod)
{
    private InstanceState state;

    public Value Function { get; set; } = function;

    public override PyDict? Attributes => state.Attributes;

    public override ref InstanceState OwnState => ref state;

    public override PyDict? AttributesForWriting() => state.AttributesForWriting(Type);
}

/// <summary><c>classmethod(function)</c>: bound to the class.</summary>
internal sealed class PyClassMethod(Value function, PyType? type = null) : PyObject(type ?? Types.ClassMethod)
{
    private InstanceState state;

    public Value Function { get; set; } = function;

    public override PyDict? Attributes => state.Attributes;

    public override ref InstanceState OwnState => ref state;

    public override PyDict? AttributesForWriting() => state.AttributesForWriting(Type);
}

/// <summary><c>property(fget, fset, fdel, doc)</c></summary>
internal sealed class PyProperty(PyType type) : PyObject(type)
{
    private InstanceState state;

    public Value Getter { get; set; } = Value.None;

    public Value Setter { get; set; } = Value.None;

    public Value Deleter { get; set; } = Value.None;

    public Value Doc { get; set; } = Value.None;

    public string? Name { get; set; }

    public override PyDict? Attributes => state.Attributes;

    public override ref InstanceState OwnState => ref state;

    public override PyDict? AttributesForWriting() => state.AttributesForWriting(Type);
}

/// <summary><c>super(type, instance)</c>: attributes of the classes after a type in the instance's method resolution order.</summary>
internal sealed class PySuper(PyType start, Value instance, PyType instanceType) : PyObject(Types.Super)
{
    public PyType Start { get; } = start;

    /// <summary>The instance, or the class in a class method.</summary>
    public Value Instance { get; } = instance;

    /// <summary>The type whose resolution order is searched.</summary>
    public PyType InstanceType { get; } = instanceType;
}

internal sealed class StaticMethodSlots : TypeSlots
{
    public override bool IsCallable => true;

    public override bool IsDescriptor => true;

    public override Value New(Interpreter interp, PyType type, in Arguments arguments) =>
        new PyStaticMethod(DecoratorMethods.Function("staticmethod", arguments), type);

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments)
    {
    }

    public override Value Call(Interpreter interp, Value self, in Arguments arguments)
    {
        Value function = ((PyStaticMethod)self.Reference!).Function;
        return function.Type.Slots.Call(interp, function, arguments);
    }

    public override Value DescriptorGet(Interpreter interp, Value self, Value instance, PyType owner) => ((PyStaticMethod)self.Reference!).Function;

    public override string Repr(Interpreter interp, Value self) => $"<staticmethod({Operators.Repr(interp, ((PyStaticMethod)self.Reference!).Function)})>";
}

internal sealed class ClassMethodSlots : TypeSlots
{
    public override bool IsDescriptor => true;

    public override Value New(Interpreter interp, PyType type, in Arguments arguments) =>
        new PyClassMethod(DecoratorMethods.Function("classmethod", arguments), type);

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments)
    {
    }

    public override Value DescriptorGet(Interpreter interp, Value self, Value instance, PyType owner) =>
        new PyBoundMethod(((PyClassMethod)self.Reference!).Function, owner);

    public override string Repr(Interpreter interp, Value self) => $"<classmethod({Operators.Repr(interp, ((PyClassMethod)self.Reference!).Function)})>";
}

internal sealed class PropertySlots : TypeSlots
{
    public override bool IsDescriptor => true;

    public override bool IsDataDescriptor => true;

    public override Value New(Interpreter interp, PyType type, in Arguments arguments) => new PyProperty(type);

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments) =>
        DecoratorMethods.InitializeProperty(interp, (PyProperty)self.Reference!, arguments);

    public override Value DescriptorGet(Interpreter interp, Value self, Value instance, PyType owner)
    {
        if (instance.IsUnbound)
        {
            return self;
        }

        var property = (PyProperty)self.Reference!;
        return property.Getter.IsNone
            ? throw Throw.AttributeError($"property{NameOf(property)} of '{instance.Type.Name}' object has no getter")
            : property.Getter.Type.Slots.Call(interp, property.Getter, new Arguments([instance]));
    }

    public override void DescriptorSet(Interpreter interp, Value self, Value instance, Value value)
    {
        var property = (PyProperty)self.Reference!;
        if (property.Setter.IsNone)
        {
            throw Throw.AttributeError($"property{NameOf(property)} of '{instance.Type.Name}' object has no setter");
        }

        interp.Call(property.Setter, instance, value);
    }

    public override void DescriptorDelete(Interpreter interp, Value self, Value instance)
    {
        var property = (PyProperty)self.Reference!;
        if (property.Deleter.IsNone)
        {
            throw Throw.AttributeError($"property{NameOf(property)} of '{instance.Type.Name}' object has no deleter");
        }

        interp.Call(property.Deleter, instance);
    }

    private static string NameOf(PyProperty property) => property.Name is null ? string.Empty : $" '{property.Name}'";
}

internal sealed class SuperSlots : TypeSlots
{
    public override bool UsesDefaultAttributeAccess => false;

    public override Value New(Interpreter interp, PyType type, in Arguments arguments)
    {
        if (arguments.PositionalCount != 2)
        {
            throw arguments.Count == 0 ? Throw.RuntimeError("super(): no arguments") : Throw.TypeError("super() takes a type and an instance");
        }

        if (arguments[0].Reference is not PyType start)
        {
            throw Throw.TypeError($"super() argument 1 must be a type, not {arguments[0].Type.Name}");
        }

        Value instance = arguments[1];
        if (instance.Reference is PyType subclass && subclass.IsSubtypeOf(start))
        {
            return new PySuper(start, instance, subclass);
        }

        return instance.Type.IsSubtypeOf(start)
            ? new PySuper(start, instance, instance.Type)
            : throw Throw.TypeError("super(type, obj): obj (instance of " + instance.Type.Name + ") is not an instance or subtype of type (" + start.Name + ").");
    }

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments)
    {
    }

    public override Value FindAttribute(Interpreter interp, Value self, PyStr name)
    {
        var super = (PySuper)self.Reference!;
        if (name.Text == "__class__")
        {
            return self.Type;
        }

        PyType[] order = super.InstanceType.MethodResolutionOrder;
        for (int i = Array.IndexOf(order, super.Start) + 1; i < order.Length; i++)
        {
            Value found = order[i].Namespace.GetStr(name);
            if (!found.IsUnbound)
            {
                Value instance = super.Instance.Is(super.InstanceType) ? Value.Unbound : super.Instance;
                return found.Type.Slots.IsDescriptor ? found.Type.Slots.DescriptorGet(interp, found, instance, super.InstanceType) : found;
            }
        }

        return base.FindAttribute(interp, self, name);
    }

    public override string Repr(Interpreter interp, Value self)
    {
        var super = (PySuper)self.Reference!;
        return $"<super: <class '{super.Start.Name}'>, <{super.InstanceType.Name} object>>";
    }
}
