using MiniPy.Builtins;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary><c>property(fget, fset, fdel, doc)</c></summary>
internal sealed class PyProperty(PyType type) : PyObject(type)
{
    private InstanceState state;

    public Value Getter { get; set; } = Value.None;

    public Value Setter { get; set; } = Value.None;

    public Value Deleter { get; set; } = Value.None;

    public Value Doc { get; set; } = Value.None;

    /// <summary>True when the docstring is the getter's: a copy with another getter takes that one's.</summary>
    public bool IsDocOfGetter { get; set; }

    /// <summary>The name that <c>__set_name__</c> or an assignment gave, or <see cref="Value.Unbound"/>.</summary>
    public Value Name { get; set; } = Value.Unbound;

    public override PyDict? Attributes => state.Attributes;

    public override ref InstanceState OwnState => ref state;

    public override PyDict? AttributesForWriting() => state.AttributesForWriting(Type);
}

/// <summary>What properties do (library reference, "property").</summary>
internal sealed class PropertySlots : TypeSlots
{
    public override bool IsDescriptor => true;

    public override bool IsDataDescriptor => true;

    public override Value New(Interpreter interp, PyType type, in Arguments arguments) => new PyProperty(type);

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments) =>
        PropertyMethods.Initialize(interp, (PyProperty)self.Reference!, arguments);

    public override Value DescriptorGet(Interpreter interp, Value self, Value instance, PyType owner)
    {
        if (instance.IsUnbound)
        {
            return self;
        }

        var property = (PyProperty)self.Reference!;
        return property.Getter.IsNone
            ? interp.Raise(Missing(interp, property, instance, "getter"))
            : property.Getter.Type.Slots.Call(interp, property.Getter, new Arguments([instance]));
    }

    public override bool TryDescriptorSet(Interpreter interp, Value self, Value instance, Value value)
    {
        var property = (PyProperty)self.Reference!;
        Value done = property.Setter.IsNone
            ? interp.Raise(Missing(interp, property, instance, "setter"))
            : interp.CallOrError(property.Setter, instance, value);
        return !done.IsError;
    }

    public override bool TryDescriptorDelete(Interpreter interp, Value self, Value instance)
    {
        var property = (PyProperty)self.Reference!;
        Value done = property.Deleter.IsNone
            ? interp.Raise(Missing(interp, property, instance, "deleter"))
            : interp.CallOrError(property.Deleter, instance);
        return !done.IsError;
    }

    private static PythonException Missing(Interpreter interp, PyProperty property, Value instance, string what)
    {
        Value name = PropertyMethods.NameOf(interp, property);
        string shown = name.IsUnbound ? string.Empty : " " + Operators.Repr(interp, name);
        return Throw.AttributeError($"property{shown} of '{instance.Type.QualifiedName}' object has no {what}");
    }
}
