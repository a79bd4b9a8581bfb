using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>Functions: called, and bound to the instance they are found on (reference, 3.2.8).</summary>
internal sealed class FunctionSlots : TypeSlots
{
    public override bool IsCallable => true;

    public override bool IsDescriptor => true;

    public override Value New(Interpreter interp, PyType type, in Arguments arguments) => Builtins.FunctionConstruction.NewFunction(interp, arguments);

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments)
    {
    }

    public override Value Call(Interpreter interp, Value self, in Arguments arguments) => Activation.Call(interp, self.Unchecked<PyFunction>(), arguments);

    public override Value DescriptorGet(Interpreter interp, Value self, Value instance, PyType owner) =>
        instance.IsUnbound ? self : new PyBoundMethod(self, instance);

    public override string Repr(Interpreter interp, Value self) =>
        $"<function {((PyFunction)self.Reference!).QualifiedName} at {ObjectProtocol.Address(self)}>";
}

/// <summary>Bound methods.</summary>
internal sealed class MethodSlots : TypeSlots
{
    public override bool IsCallable => true;

    public override Value New(Interpreter interp, PyType type, in Arguments arguments) => Builtins.FunctionConstruction.NewMethod(arguments);

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments)
    {
    }

    public override Value Call(Interpreter interp, Value self, in Arguments arguments)
    {
        PyBoundMethod method = self.Unchecked<PyBoundMethod>();
        return arguments.PassTo(interp, method.Function, method.Self);
    }

    public override string Repr(Interpreter interp, Value self)
    {
        PyBoundMethod method = self.Unchecked<PyBoundMethod>();
        string name = method.Function.Reference switch
        {
            PyFunction function => function.QualifiedName,
            _ => Operators.FindAttribute(interp, method.Function, Names.QualName).As<PyStr>()?.Text ?? "?",
        };
        return $"<bound method {name} of {Operators.Repr(interp, method.Self)}>";
    }

    public override long Hash(Interpreter interp, Value self)
    {
        PyBoundMethod method = self.Unchecked<PyBoundMethod>();
        return Operators.Identity(method.Self) ^ Hashing.Hash(interp, method.Function);
    }

    public override Value Compare(Interpreter interp, Value self, Value other, Comparison comparison)
    {
        if (comparison is not (Comparison.Equal or Comparison.NotEqual) || !other.IsExactly<PyBoundMethod>())
        {
            return base.Compare(interp, self, other, comparison);
        }

        PyBoundMethod left = self.Unchecked<PyBoundMethod>();
        PyBoundMethod right = other.Unchecked<PyBoundMethod>();
        bool isSame = left.Self.Is(right.Self) && Operators.Equal(interp, left.Function, right.Function);
        return Value.FromBool(isSame == (comparison == Comparison.Equal));
    }

    /// <summary>A bound method has the attributes of its function.</summary>
    public override Value FindAttribute(Interpreter interp, Value self, PyStr name)
    {
        Value own = base.FindAttribute(interp, self, name);
        Value function = self.Unchecked<PyBoundMethod>().Function;
        return own.IsUnbound ? function.Type.Slots.FindAttribute(interp, function, name) : own;
    }

    public override bool UsesDefaultAttributeAccess => false;
}

/// <summary>Builtin functions, and builtin methods bound to their receiver.</summary>
internal class BuiltinFunctionSlots : TypeSlots
{
    public override bool IsCallable => true;

    public override Value Call(Interpreter interp, Value self, in Arguments arguments)
    {
        PyBuiltinFunction function = self.Unchecked<PyBuiltinFunction>();
        return function.IsNew ? CallNew(interp, function, arguments) : PyBuiltinFunction.Invoke(interp, function.Row, function.Owner, function.Self, arguments, function.Module);
    }

    public override string Repr(Interpreter interp, Value self)
    {
        PyBuiltinFunction function = self.Unchecked<PyBuiltinFunction>();
        return function.Self.IsUnbound
            ? $"<built-in function {function.Name}>"
            : $"<built-in method {function.Name} of {function.Self.Type.Name} object at {ObjectProtocol.Address(function.Self)}>";
    }

    public override long Hash(Interpreter interp, Value self)
    {
        PyBuiltinFunction function = self.Unchecked<PyBuiltinFunction>();
        return function.Self.IsUnbound ? base.Hash(interp, self) : Operators.Identity(function.Self) ^ function.Name.GetHashCode(StringComparison.Ordinal);
    }

    public override Value Compare(Interpreter interp, Value self, Value other, Comparison comparison)
    {
        if (comparison is not (Comparison.Equal or Comparison.NotEqual) || !other.IsExactly<PyBuiltinFunction>())
        {
            return base.Compare(interp, self, other, comparison);
        }

        PyBuiltinFunction left = self.Unchecked<PyBuiltinFunction>();
        PyBuiltinFunction right = other.Unchecked<PyBuiltinFunction>();
        bool isSame = ReferenceEquals(left, right) || (!left.Self.IsUnbound && left.Self.Is(right.Self) && ReferenceEquals(left.Row, right.Row));
        return Value.FromBool(isSame == (comparison == Comparison.Equal));
    }

    /// <summary><c>T.__new__(cls, ...)</c></summary>
    private static Value CallNew(Interpreter interp, PyBuiltinFunction function, in Arguments arguments)
    {
        PyType owner = function.Owner!;
        if (arguments.PositionalCount == 0)
        {
            throw Throw.TypeError($"{owner.Name}.__new__(): not enough arguments");
        }

        if (arguments[0].Reference is not PyType type)
        {
            throw Throw.TypeError($"{owner.Name}.__new__(X): X is not a type object ({arguments[0].Type.Name})");
        }

        if (!type.IsSubtypeOf(owner))
        {
            throw Throw.TypeError($"{owner.Name}.__new__({type.Name}): {type.Name} is not a subtype of {owner.Name}");
        }

        TypeSlots slots = type.Slots is UserSlots user ? user.BaseSlots : type.Slots;
        if (!ReferenceEquals(slots, owner.Slots) && slots is not ExceptionSlots)
        {
            throw Throw.TypeError($"{owner.Name}.__new__({type.Name}) is not safe, use {SafeBase(type).Name}.__new__()");
        }

        return owner.Slots.New(interp, type, arguments.Skip(1));
    }

    /// <summary>The built-in type that a type is or derives from.</summary>
    private static PyType SafeBase(PyType type)
    {
        while (type.IsUserDefined)
        {
            type = type.Base!;
        }

        return type;
    }
}

/// <summary>Special methods of built-in types, bound to their receiver.</summary>
internal sealed class MethodWrapperSlots : BuiltinFunctionSlots
{
    public override string Repr(Interpreter interp, Value self)
    {
        PyBuiltinFunction function = self.Unchecked<PyBuiltinFunction>();
        return $"<method-wrapper '{function.Name}' of {function.Self.Type.Name} object at {ObjectProtocol.Address(function.Self)}>";
    }
}

/// <summary>Methods of built-in types as the type has them.</summary>
internal sealed class MethodDescriptorSlots : TypeSlots
{
    public override bool IsCallable => true;

    public override bool IsDescriptor => true;

    public override Value Call(Interpreter interp, Value self, in Arguments arguments)
    {
        PyMethodDescriptor descriptor = self.Unchecked<PyMethodDescriptor>();
        string name = descriptor.Row.Name;
        if (arguments.PositionalCount == 0)
        {
            throw Throw.TypeError(descriptor.IsSlotWrapper
                ? $"descriptor '{name}' of '{descriptor.Owner.Name}' object needs an argument"
                : $"unbound method {descriptor.Owner.Name}.{name}() needs an argument");
        }

        CheckReceiver(descriptor, arguments[0]);
        return PyBuiltinFunction.Invoke(interp, descriptor.Row, descriptor.Owner, arguments[0], arguments.Skip(1));
    }

    public override Value DescriptorGet(Interpreter interp, Value self, Value instance, PyType owner)
    {
        PyMethodDescriptor descriptor = self.Unchecked<PyMethodDescriptor>();
        if (instance.IsUnbound)
        {
            return self;
        }

        return new PyBuiltinFunction(descriptor.Row, instance, descriptor.Owner, descriptor.IsSlotWrapper);
    }

    public override string Repr(Interpreter interp, Value self)
    {
        PyMethodDescriptor descriptor = self.Unchecked<PyMethodDescriptor>();
        string kind = descriptor.IsSlotWrapper ? "slot wrapper" : "method";
        return $"<{kind} '{descriptor.Row.Name}' of '{descriptor.Owner.Name}' objects>";
    }

    private static void CheckReceiver(PyMethodDescriptor descriptor, Value receiver)
    {
        if (!receiver.Type.IsSubtypeOf(descriptor.Owner))
        {
            string what = descriptor.IsSlotWrapper ? "requires a" : "for";
            string name = descriptor.Row.Name;
            throw Throw.TypeError(descriptor.IsSlotWrapper
                ? $"descriptor '{name}' {what} '{descriptor.Owner.Name}' object but received a '{receiver.Type.Name}'"
                : $"descriptor '{name}' {what} '{descriptor.Owner.Name}' objects doesn't apply to a '{receiver.Type.Name}' object");
        }
    }
}

/// <summary>Class methods of built-in types.</summary>
internal sealed class ClassMethodDescriptorSlots : TypeSlots
{
    public override bool IsDescriptor => true;

    public override Value DescriptorGet(Interpreter interp, Value self, Value instance, PyType owner)
    {
        PyClassMethodDescriptor descriptor = self.Unchecked<PyClassMethodDescriptor>();
        return new PyBuiltinFunction(descriptor.Row, owner, descriptor.Owner);
    }

    public override string Repr(Interpreter interp, Value self)
    {
        PyClassMethodDescriptor descriptor = self.Unchecked<PyClassMethodDescriptor>();
        return $"<method '{descriptor.Row.Name}' of '{descriptor.Owner.Name}' objects>";
    }
}

/// <summary>Computed attributes of built-in types.</summary>
internal sealed class GetSetDescriptorSlots : TypeSlots
{
    public override bool IsDescriptor => true;

    public override bool IsDataDescriptor => true;

    public override Value DescriptorGet(Interpreter interp, Value self, Value instance, PyType owner) =>
        instance.IsUnbound ? self : Checked(self, instance).Row.Get(interp, instance);

    /// <summary>The descriptor, if it applies to the instance: its row relies on that.</summary>
    private static PyGetSetDescriptor Checked(Value self, Value instance)
    {
        PyGetSetDescriptor descriptor = self.Unchecked<PyGetSetDescriptor>();
        return ReferenceEquals(descriptor.Owner, instance.Type) || instance.Type.IsSubtypeOf(descriptor.Owner)
            ? descriptor
            : throw Throw.TypeError($"descriptor '{descriptor.Row.Name}' for '{descriptor.Owner.Name}' objects doesn't apply to a '{instance.Type.Name}' object");
    }

    public override bool TryDescriptorSet(Interpreter interp, Value self, Value instance, Value value) => Write(interp, self, instance, value);

    public override bool TryDescriptorDelete(Interpreter interp, Value self, Value instance) => Write(interp, self, instance, Value.Unbound);

    public override string Repr(Interpreter interp, Value self)
    {
        PyGetSetDescriptor descriptor = self.Unchecked<PyGetSetDescriptor>();
        return $"<{(descriptor.Row.IsMember ? "member" : "attribute")} '{descriptor.Row.Name}' of '{descriptor.Owner.Name}' objects>";
    }

    private static bool Write(Interpreter interp, Value self, Value instance, Value value)
    {
        PyGetSetDescriptor descriptor = Checked(self, instance);
        if (descriptor.Row.Set is not { } set)
        {
            interp.Raise(Throw.AttributeError(
                descriptor.Row.IsMember ? "readonly attribute" : $"attribute '{descriptor.Row.Name}' of '{descriptor.Owner.Name}' objects is not writable"));
            return false;
        }

        set(interp, instance, value);
        return true;
    }
}
