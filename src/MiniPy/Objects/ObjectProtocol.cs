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
        return Negated(interp, self.Type.Slots.Compare(interp, self, other, Comparison.Equal));
    }

    /// <summary>What <c>!=</c> answers where <c>==</c> answers this.</summary>
    public static Value Negated(Interpreter interp, Value equal)
    {
        Value truth = equal.IsNotImplemented ? equal : Operators.TruthOrError(interp, equal);
        return truth.IsBool ? Value.FromBool(!truth.IsTrue) : truth;
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

    /// <summary><c>object.__setattr__</c>; false when an exception is pending.</summary>
    public static bool TrySetAttribute(Interpreter interp, Value self, PyStr name, Value value)
    {
        Value inClass = self.Type.Lookup(name);
        if (!inClass.IsUnbound && inClass.Type.Slots.IsDataDescriptor)
        {
            return inClass.Type.Slots.TryDescriptorSet(interp, inClass, self, value);
        }

        return (self.Reference is { } instance && instance.SetOwnAttribute(name, value)) || !interp.Raise(NotWritable(self, name, inClass)).IsError;
    }

    /// <summary><c>object.__delattr__</c>; false when an exception is pending.</summary>
    public static bool TryDeleteAttribute(Interpreter interp, Value self, PyStr name)
    {
        Value inClass = self.Type.Lookup(name);
        if (!inClass.IsUnbound && inClass.Type.Slots.IsDataDescriptor)
        {
            return inClass.Type.Slots.TryDescriptorDelete(interp, inClass, self);
        }

        if (self.Reference is PyInstance instance && instance.TryRemove(name))
        {
            return true;
        }

        if (self.Reference?.AttributesForWriting() is { } attributes)
        {
            if (!attributes.RemoveStr(name))
            {
                // CPython leaves the name out of this error.
                interp.Raise(Throw.AttributeError(self.Reference is PyType owner
                    ? $"type object '{owner.Name}' has no attribute '{name.Text}'"
                    : $"'{self.Type.Name}' object has no attribute '{name.Text}'"));
                return false;
            }

            return true;
        }

        interp.Raise(NotWritable(self, name, inClass));
        return false;
    }

    private static PythonException NotWritable(Value self, PyStr name, Value inClass) =>
        inClass.IsUnbound
            ? Throw.AttributeError($"'{self.Type.Name}' object has no attribute '{name.Text}' and no __dict__ for setting new attributes", self, name)
            : Throw.AttributeError($"'{self.Type.Name}' object attribute '{name.Text}' is read-only", self, name);
}
