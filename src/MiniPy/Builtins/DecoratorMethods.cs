using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>staticmethod, classmethod, property and super (library reference, "Built-in Functions").</summary>
internal static class DecoratorMethods
{
    public static TypeTable StaticMethodTable => new()
    {
        HasNew = true,
        Specials = "__init__ __repr__ __get__ __call__",
        Attributes =
        [
            new("__func__", (_, self) => ((PyStaticMethod)self.Reference!).Function),
            new("__wrapped__", (_, self) => ((PyStaticMethod)self.Reference!).Function),
            new("__isabstractmethod__", (interp, self) => IsAbstract(interp, ((PyStaticMethod)self.Reference!).Function)),
            ObjectMethods.DictAttribute,
        ],
    };

    public static TypeTable ClassMethodTable => new()
    {
        HasNew = true,
        Specials = "__init__ __repr__ __get__",
        Attributes =
        [
            new("__func__", (_, self) => ((PyClassMethod)self.Reference!).Function),
            new("__wrapped__", (_, self) => ((PyClassMethod)self.Reference!).Function),
            new("__isabstractmethod__", (interp, self) => IsAbstract(interp, ((PyClassMethod)self.Reference!).Function)),
            ObjectMethods.DictAttribute,
        ],
    };

    public static TypeTable SuperTable => new()
    {
        Doc = "super() -> same as super(__class__, <first argument>)\nsuper(type) -> unbound super object\n"
            + "super(type, obj) -> bound super object; requires isinstance(obj, type)\nsuper(type, type2) -> bound super object; requires issubclass(type2, type)\n"
            + "Typical use to call a cooperative superclass method:\nclass C(B):\n    def meth(self, arg):\n        super().meth(arg)\n"
            + "This works for class methods too:\nclass C(B):\n    @classmethod\n    def cmeth(cls, arg):\n        super().cmeth(arg)\n",
        HasNew = true,
        Specials = "__repr__ __getattribute__ __get__ __init__",
        Attributes =
        [
            new("__thisclass__", (_, self) => ((PySuper)self.Reference!).Start is { } start ? start : Value.None) { IsMember = true },
            new("__self__", (_, self) => ((PySuper)self.Reference!).Instance is { IsUnbound: false } instance ? instance : Value.None) { IsMember = true },
            new("__self_class__", (_, self) => ((PySuper)self.Reference!).InstanceType is { } type ? type : Value.None) { IsMember = true },
        ],
    };


    /// <summary>The only argument of a decorator.</summary>
    public static Value Function(string name, in Arguments arguments) => arguments is { PositionalCount: 1, KeywordCount: 0 }
        ? arguments[0]
        : throw Throw.TypeError($"{name} expected 1 argument, got {arguments.PositionalCount}");

    private static readonly PyStr[] WrappedNames = [Names.Module, Names.Name, Names.QualName, Names.Doc, Names.Annotations];

    /// <summary>A decorator with the names and the docstring of the function that it wraps.</summary>
    public static Value Wrapping(Interpreter interp, PyObject decorator, Value function)
    {
        foreach (PyStr name in WrappedNames)
        {
            Value value = Operators.FindAttribute(interp, function, name);
            if (!value.IsUnbound)
            {
                decorator.AttributesForWriting()!.SetStr(name, value);
            }
        }

        return decorator;
    }

    private static Value IsAbstract(Interpreter interp, Value function) => Value.FromBool(AbstractMethods.IsAbstract(interp, function));
}
