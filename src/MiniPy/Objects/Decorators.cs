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

internal sealed class StaticMethodSlots : TypeSlots
{
    public override bool IsCallable => true;

    public override bool IsDescriptor => true;

    public override Value New(Interpreter interp, PyType type, in Arguments arguments) =>
        DecoratorMethods.Wrapping(interp, new PyStaticMethod(DecoratorMethods.Function("staticmethod", arguments), type), arguments[0]);

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
        DecoratorMethods.Wrapping(interp, new PyClassMethod(DecoratorMethods.Function("classmethod", arguments), type), arguments[0]);

    public override void Initialize(Interpreter interp, Value self, in Arguments arguments)
    {
    }

    public override Value DescriptorGet(Interpreter interp, Value self, Value instance, PyType owner) =>
        new PyBoundMethod(((PyClassMethod)self.Reference!).Function, owner);

    public override string Repr(Interpreter interp, Value self) => $"<classmethod({Operators.Repr(interp, ((PyClassMethod)self.Reference!).Function)})>";
}
