using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>What <c>object</c> does for everything that does not do it otherwise (reference, 3.3.1 and 3.3.2).</summary>
internal static class ObjectProtocol
{
    public static void CheckNewArguments(PyType type, in Arguments arguments)
    {
        if (arguments.Count == 0)
        {
            return;
        }

        if (!type.Lookup(Names.New).Is(Types.Object.Namespace.GetStr(Names.New)))
        {
            throw Throw.TypeError("object.__new__() takes exactly one argument (the type to instantiate)");
        }

        if (type.Lookup(Names.Init).Is(Types.Object.Namespace.GetStr(Names.Init)))
        {
            throw Throw.TypeError($"{type.Name}() takes no arguments");
        }
    }

    public static void CheckInitializeArguments(PyType type, in Arguments arguments)
    {
        if (arguments.Count == 0)
        {
            return;
        }

        if (!type.Lookup(Names.Init).Is(Types.Object.Namespace.GetStr(Names.Init)))
        {
            throw Throw.TypeError("object.__init__() takes exactly one argument (the instance to initialize)");
        }

        if (type.Lookup(Names.New).Is(Types.Object.Namespace.GetStr(Names.New)))
        {
            throw Throw.TypeError($"{type.Name}.__init__() takes exactly one argument (the instance to initialize)");
        }
    }

    public static string DefaultRepr(Interpreter interp, Value self) =>
        $"<{self.Type.DisplayName} object at {Address(self)}>";

    /// <summary>The identity as reprs show it.</summary>
    public static string Address(Value self) => "0x" + Operators.Identity(self).ToString("x12");

    public static Value NotEqual(Interpreter interp, Value self, Value other)
    {
        Value equal = self.Type.Slots.Compare(interp, self, other, Comparison.Equal);
        return equal.IsNotImplemented ? equal : Value.FromBool(!Operators.Truth(interp, equal));
    }

    /// <summary><c>object.__getattribute__</c>: data descriptor, instance attribute, other class attribute, in this order.</summary>
    public static Value FindAttribute(Interpreter interp, Value self, PyStr name)
    {
        PyType type = self.Type;
        Value inClass = type.Lookup(name);
        if (!inClass.IsUnbound && inClass.Type.Slots is { IsDataDescriptor: true, IsDescriptor: true } slots)
        {
            return slots.DescriptorGet(interp, inClass, self, type);
        }

        if (self.Reference is { } instance)
        {
            Value own = instance.OwnAttribute(name);
            if (!own.IsUnbound)
            {
                return own;
            }
        }

        if (!inClass.IsUnbound && inClass.Type.Slots.IsDescriptor)
        {
            return inClass.Type.Slots.DescriptorGet(interp, inClass, self, type);
        }

        return inClass;
    }

    public static void SetAttribute(Interpreter interp, Value self, PyStr name, Value value)
    {
        Value inClass = self.Type.Lookup(name);
        if (!inClass.IsUnbound && inClass.Type.Slots.IsDataDescriptor)
        {
            inClass.Type.Slots.DescriptorSet(interp, inClass, self, value);
            return;
        }

        if (self.Reference is not { } instance || !instance.SetOwnAttribute(name, value))
        {
            throw NotWritable(self, name, inClass);
        }
    }

    public static void DeleteAttribute(Interpreter interp, Value self, PyStr name)
    {
        Value inClass = self.Type.Lookup(name);
        if (!inClass.IsUnbound && inClass.Type.Slots.IsDataDescriptor)
        {
            inClass.Type.Slots.DescriptorDelete(interp, inClass, self);
            return;
        }

        if (self.Reference is PyInstance instance && instance.TryRemove(name))
        {
            return;
        }

        if (self.Reference?.AttributesForWriting() is { } attributes)
        {
            if (!attributes.RemoveStr(name))
            {
                // CPython leaves the name out of this error.
                throw Throw.AttributeError(self.Reference is PyType owner
                    ? $"type object '{owner.Name}' has no attribute '{name.Text}'"
                    : $"'{self.Type.Name}' object has no attribute '{name.Text}'");
            }

            return;
        }

        throw NotWritable(self, name, inClass);
    }

    private static PythonException NotWritable(Value self, PyStr name, Value inClass) =>
        inClass.IsUnbound
            ? Throw.AttributeError($"'{self.Type.Name}' object has no attribute '{name.Text}' and no __dict__ for setting new attributes", self, name)
            : Throw.AttributeError($"'{self.Type.Name}' object attribute '{name.Text}' is read-only", self, name);
}
