using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>isinstance and issubclass, with the hooks of metaclasses (reference, 3.3.4).</summary>
internal static class TypeChecks
{
    public static bool IsInstance(Interpreter interp, Value value, Value type)
    {
        if (type.Reference is PyType exact && ReferenceEquals(exact.Type, Types.Type))
        {
            return value.Type.IsSubtypeOf(exact);
        }

        if (type.As<PyTuple>() is { } several)
        {
            interp.Enter(" in __instancecheck__");
            try
            {
                return Array.Exists(several.Items, each => IsInstance(interp, value, each));
            }
            finally
            {
                interp.Leave();
            }
        }

        Value hook = Operators.FindSpecial(interp, type, Names.InstanceCheck);
        return hook.IsUnbound
            ? throw Throw.TypeError("isinstance() arg 2 must be a type, a tuple of types, or a union")
            : Operators.Truth(interp, interp.Call(hook, value));
    }

    public static bool IsSubclass(Interpreter interp, Value value, Value type)
    {
        if (value.Reference is PyType subclass && type.Reference is PyType exact && ReferenceEquals(exact.Type, Types.Type))
        {
            return subclass.IsSubtypeOf(exact);
        }

        if (value.Reference is not PyType)
        {
            throw Throw.TypeError("issubclass() arg 1 must be a class");
        }

        if (type.As<PyTuple>() is { } several)
        {
            return Array.Exists(several.Items, each => IsSubclass(interp, value, each));
        }

        Value hook = Operators.FindSpecial(interp, type, Names.SubclassCheck);
        return hook.IsUnbound
            ? throw Throw.TypeError("issubclass() arg 2 must be a class, a tuple of classes, or a union")
            : Operators.Truth(interp, interp.Call(hook, value));
    }
}
