using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>What properties have (library reference, "property").</summary>
internal static class PropertyMethods
{
    private static readonly ConstructorSignature New = new("property", "fget=None, fset=None, fdel=None, doc=None");

    public static TypeTable Table => new()
    {
        Doc = "Property attribute.\n\n  fget\n    function to be used for getting an attribute value\n  fset\n    function to be used for setting an attribute value\n"
            + "  fdel\n    function to be used for del'ing an attribute\n  doc\n    docstring\n\n"
            + "Typical use is to define a managed attribute x:\n\nclass C(object):\n    def getx(self): return self._x\n    def setx(self, value): self._x = value\n"
            + "    def delx(self): del self._x\n    x = property(getx, setx, delx, \"I'm the 'x' property.\")\n\n"
            + "Decorators make defining new properties or modifying existing ones easy:\n\nclass C(object):\n    @property\n    def x(self):\n"
            + "        \"I am the 'x' property.\"\n        return self._x\n    @x.setter\n    def x(self, value):\n        self._x = value\n    @x.deleter\n"
            + "    def x(self):\n        del self._x",
        HasNew = true,
        Specials = "__getattribute__ __get__ __set__ __delete__ __init__",
        Methods =
        [
            new("getter", "fget, /", (interp, a) => Copy(interp, a[0], a[1], Property(a[0]).Setter, Property(a[0]).Deleter), "Descriptor to obtain a copy of the property with a different getter."),
            new("setter", "fset, /", (interp, a) => Copy(interp, a[0], Property(a[0]).Getter, a[1], Property(a[0]).Deleter), "Descriptor to obtain a copy of the property with a different setter."),
            new("deleter", "fdel, /", (interp, a) => Copy(interp, a[0], Property(a[0]).Getter, Property(a[0]).Setter, a[1]), "Descriptor to obtain a copy of the property with a different deleter."),
            new("__set_name__", "*args", SetName, "Method to set name of a property."),
        ],
        Attributes =
        [
            new("fget", (_, self) => Property(self).Getter) { IsMember = true },
            new("fset", (_, self) => Property(self).Setter) { IsMember = true },
            new("fdel", (_, self) => Property(self).Deleter) { IsMember = true },
            new("__doc__", (_, self) => Property(self).Doc, (_, self, value) => Property(self).Doc = value.IsUnbound ? Value.None : value) { IsMember = true },
            new("__name__", GetName, (_, self, value) => Property(self).Name = value),
            new("__isabstractmethod__", (interp, self) => Value.FromBool(AbstractMethods.IsAbstract(interp, Property(self).Getter)
                || AbstractMethods.IsAbstract(interp, Property(self).Setter) || AbstractMethods.IsAbstract(interp, Property(self).Deleter))),
        ],
    };

    public static void Initialize(Interpreter interp, PyProperty property, in Arguments arguments)
    {
        var buffer = default(ArgumentBuffer);
        Span<Value> bound = ((Span<Value>)buffer)[..4];
        New.Bind(arguments, bound);
        property.Getter = bound[0];
        property.Setter = bound[1];
        property.Deleter = bound[2];
        property.Doc = bound[3];
        property.IsDocOfGetter = false;
        property.Name = Value.Unbound;
        if (bound[3].IsNone && !bound[0].IsNone && Operators.FindAttribute(interp, bound[0], Names.Doc) is { IsUnbound: false, IsNone: false } doc)
        {
            property.Doc = doc;
            property.IsDocOfGetter = true;
        }

        if (ReferenceEquals(property.Type, Types.Property))
        {
            return;
        }

        try
        {
            // A subclass has a __doc__ of its own, which would hide the property's.
            Operators.SetAttribute(interp, property, Names.Doc, property.Doc);
        }
        catch (PythonException error) when (!property.IsDocOfGetter && error.Value.Type.IsSubtypeOf(Exceptions.AttributeError))
        {
            property.Doc = Value.None;
        }
    }

    /// <summary>The name for errors and <c>__name__</c>, or <see cref="Value.Unbound"/>.</summary>
    public static Value NameOf(Interpreter interp, PyProperty property)
    {
        if (!property.Name.IsUnbound)
        {
            return property.Name;
        }

        return property.Getter.IsNone ? Value.Unbound : Operators.FindAttribute(interp, property.Getter, Names.Name);
    }

    private static Value GetName(Interpreter interp, Value self)
    {
        Value name = NameOf(interp, Property(self));
        return name.IsUnbound ? throw Throw.NoAttribute(self, Names.Name) : name;
    }

    private static PyProperty Property(Value self) => (PyProperty)self.Reference!;

    private static Value Copy(Interpreter interp, Value self, Value getter, Value setter, Value deleter)
    {
        PyProperty property = Property(self);
        Value doc = property.IsDocOfGetter && !getter.IsNone ? Value.None : property.Doc;
        Value copy = interp.Call(self.Type, new Arguments([getter, setter, deleter, doc]));
        if (copy.Reference is PyProperty made)
        {
            made.Name = property.Name;
        }

        return copy;
    }

    private static Value SetName(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        var given = (PyTuple)arguments[1].Reference!;
        if (given.Count != 2)
        {
            throw Throw.TypeError($"__set_name__() takes 2 positional arguments but {given.Count} were given");
        }

        Property(arguments[0]).Name = given.Items[1];
        return Value.None;
    }
}
