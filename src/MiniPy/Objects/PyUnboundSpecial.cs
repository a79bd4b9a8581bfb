using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>
/// A special method that is no plain function, such as a staticmethod, a property or any other object in a class: called with the instance first, as a function
/// is, it is bound to that and then called. Programs never see one (reference, 3.3.12).
/// </summary>
internal sealed class PyUnboundSpecial(Value method) : PyObject(UnboundSpecialSlots.Type)
{
    public Value Method { get; } = method;
}

/// <summary>How such methods are called.</summary>
internal sealed class UnboundSpecialSlots : TypeSlots
{
    public static readonly PyType Type =
        new("unbound_special", new UnboundSpecialSlots(), Types.Object, static () => new Builtins.TypeTable(), isSubclassable: false);

    public override bool IsCallable => true;

    public override Value Call(Interpreter interp, Value self, in Arguments arguments)
    {
        Value method = ((PyUnboundSpecial)self.Reference!).Method;
        Value instance = arguments[0];
        if (method.Type.Slots.IsDescriptor)
        {
            method = method.Type.Slots.DescriptorGet(interp, method, instance, instance.Type);
        }

        return method.IsError ? method : method.Type.Slots.Call(interp, method, arguments.Skip(1));
    }
}
