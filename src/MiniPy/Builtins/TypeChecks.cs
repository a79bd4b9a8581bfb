using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>isinstance and issubclass, with the hooks of metaclasses, and for objects that only look like classes (reference, 3.3.4).</summary>
internal static class TypeChecks
{
    private const string InstanceError = "isinstance() arg 2 must be a type, a tuple of types, or a union";
    private const string SubclassError = "issubclass() arg 2 must be a class, a tuple of classes, or a union";

    private static readonly PyStr BasesName = new("__bases__");
    private static readonly PyStr ClassName = new("__class__");

    public static bool IsInstance(Interpreter interp, Value value, Value type)
    {
        if (ReferenceEquals(value.Type, type.Reference))
        {
            return true;
        }

        if (type.Reference is PyType exact && ReferenceEquals(exact.Type, Types.Type))
        {
            return IsRealInstance(interp, value, type);
        }

        if (Several(type) is { } several)
        {
            return IsOfPlainClasses(value.Type, several) ?? IsAny(interp, several, value, IsInstance, " in __instancecheck__");
        }

        Value hook = Operators.FindSpecial(interp, type, Names.InstanceCheck);
        if (hook.IsUnbound)
        {
            return IsRealInstance(interp, value, type);
        }

        interp.Enter(" in __instancecheck__");
        try
        {
            return Operators.Truth(interp, interp.Call(hook, value));
        }
        finally
        {
            interp.Leave();
        }
    }

    public static bool IsSubclass(Interpreter interp, Value value, Value type)
    {
        if (type.Reference is PyType exact && ReferenceEquals(exact.Type, Types.Type))
        {
            return ReferenceEquals(value.Reference, exact) || IsRealSubclass(interp, value, type);
        }

        if (Several(type) is { } several)
        {
            return IsAny(interp, several, value, IsSubclass, " in __subclasscheck__");
        }

        Value hook = Operators.FindSpecial(interp, type, Names.SubclassCheck);
        if (hook.IsUnbound)
        {
            return IsRealSubclass(interp, value, type);
        }

        interp.Enter(" in __subclasscheck__");
        try
        {
            return Operators.Truth(interp, interp.Call(hook, value));
        }
        finally
        {
            interp.Leave();
        }
    }

    /// <summary><c>type.__instancecheck__</c>: by type, or by what the value's <c>__class__</c> claims.</summary>
    public static bool IsRealInstance(Interpreter interp, Value value, Value type)
    {
        if (type.Reference is not PyType exact)
        {
            Require(interp, type, InstanceError);
            Value claimed = Operators.FindAttribute(interp, value, ClassName);
            return !claimed.IsUnbound && Derives(interp, claimed, type);
        }

        if (value.Type.IsSubtypeOf(exact))
        {
            return true;
        }

        return !value.Type.ShowsItself && Operators.FindAttribute(interp, value, ClassName).As<PyType>() is { } other && other.IsSubtypeOf(exact);
    }

    /// <summary><c>type.__subclasscheck__</c></summary>
    public static bool IsRealSubclass(Interpreter interp, Value value, Value type)
    {
        if (value.Reference is PyType subclass && type.Reference is PyType exact)
        {
            return subclass.IsSubtypeOf(exact);
        }

        Require(interp, value, "issubclass() arg 1 must be a class");
        Require(interp, type, SubclassError);
        return Derives(interp, value, type);
    }

    private static Value[]? Several(Value type) => type.As<PyTuple>()?.Items ?? (type.Reference as PyUnion)?.Members.Items;

    /// <summary>Whether a type derives from any of several classes; null where that alone does not decide.</summary>
    private static bool? IsOfPlainClasses(PyType type, Value[] classes)
    {
        foreach (Value each in classes)
        {
            if (!each.IsExactly<PyType>() || !ReferenceEquals(each.Type, Types.Type))
            {
                return null;
            }

            if (type.IsSubtypeOf(each.Unchecked<PyType>()))
            {
                return true;
            }
        }

        return type.ShowsItself ? false : null;
    }

    private static bool IsAny(Interpreter interp, Value[] types, Value value, Func<Interpreter, Value, Value, bool> test, string doing)
    {
        interp.Enter(doing);
        try
        {
            foreach (Value each in types)
            {
                if (test(interp, value, each))
                {
                    return true;
                }
            }

            return false;
        }
        finally
        {
            interp.Leave();
        }
    }

    /// <summary>What has a tuple of bases passes for a class.</summary>
    private static PyTuple? Bases(Interpreter interp, Value value) => Operators.FindAttribute(interp, value, BasesName).As<PyTuple>();

    private static void Require(Interpreter interp, Value value, string error)
    {
        if (value.Reference is not PyType && Bases(interp, value) is null)
        {
            throw Throw.TypeError(error);
        }
    }

    private static bool Derives(Interpreter interp, Value value, Value type)
    {
        while (true)
        {
            interp.Step();
            if (value.Is(type))
            {
                return true;
            }

            PyTuple? bases = Bases(interp, value);
            if (bases is null || bases.Count == 0)
            {
                return false;
            }

            if (bases.Count == 1)
            {
                value = bases.Items[0];
                continue;
            }

            return IsAny(interp, bases.Items, type, (inner, target, each) => Derives(inner, each, target), " in __issubclass__");
        }
    }
}
