using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>What classes have (reference, 3.2.10).</summary>
internal static class TypeMethods
{
    public static TypeTable Table => new()
    {
        HasNew = true,
        Specials = "__init__ __repr__ __call__ __getattribute__ __setattr__ __delattr__ __or__ __ror__",
        Methods =
        [
            new("mro", "/", (_, a) => new PyList([.. Self(a[0]).MethodResolutionOrder.Select(type => (Value)type)])),
            new("__instancecheck__", "instance, /", (_, a) => Value.FromBool(a[1].Type.IsSubtypeOf(Self(a[0])))),
            new("__subclasscheck__", "subclass, /", (_, a) => Value.FromBool(a[1].As<PyType>()?.IsSubtypeOf(Self(a[0])) ?? false)),
            new("__subclasses__", "/", (interp, a) => interp.Subclasses.Of(Self(a[0]))),
            new("__dir__", "/", (interp, a) => Directory.Of(interp, a[0])),
        ],
        ClassMethods = [new("__prepare__", "*args, **kwargs", (_, _) => new PyDict())],
        Attributes =
        [
            new("__name__", (_, self) => Value.FromString(Self(self).IsUserDefined ? Self(self).Name : Self(self).QualifiedName), SetName),
            new("__qualname__", (_, self) => Value.FromString(Self(self).QualifiedName), (_, self, value) => Self(self).QualifiedName = Text(value, "__qualname__")),
            new("__module__", GetModule, SetModule),
            new("__bases__", (_, self) => new PyTuple([.. Self(self).Bases.Select(type => (Value)type)])),
            new("__base__", (_, self) => Self(self).Base is { } type ? type : Value.None),
            new("__mro__", (_, self) => new PyTuple([.. Self(self).MethodResolutionOrder.Select(type => (Value)type)])),
            new("__doc__", GetDoc, (_, self, value) => Self(self).Namespace.SetStr(Names.Doc, value)),
            new("__annotations__", GetAnnotations, (_, self, value) => Self(self).Namespace.SetStr(Names.Annotations, value)),
            new("__abstractmethods__", AbstractMethods.Get, AbstractMethods.Set),
            ObjectMethods.DictAttribute,
        ],
    };

    private static PyType Self(Value self) => (PyType)self.Reference!;

    private static string Text(Value value, string attribute) =>
        value.As<PyStr>()?.Text ?? throw Throw.TypeError($"can only assign string to type.{attribute}, not '{value.Type.Name}'");

    private static void SetName(Interpreter interp, Value self, Value value)
    {
        if (!Self(self).IsUserDefined)
        {
            throw Throw.TypeError($"cannot set '__name__' attribute of immutable type '{Self(self).Name}'");
        }

        Self(self).Name = Text(value, "__name__");
    }

    private static Value GetModule(Interpreter interp, Value self)
    {
        Value own = Self(self).Namespace.GetStr(Names.Module);
        return own.IsUnbound || !Self(self).IsUserDefined ? Value.FromString(Self(self).Module) : own;
    }

    private static void SetModule(Interpreter interp, Value self, Value value)
    {
        Self(self).Namespace.SetStr(Names.Module, value);
        Self(self).Module = value.As<PyStr>()?.Text ?? Self(self).Module;
    }

    private static Value GetDoc(Interpreter interp, Value self)
    {
        Value own = Self(self).Namespace.GetStr(Names.Doc);
        return own.IsUnbound ? Value.None : own;
    }

    private static Value GetAnnotations(Interpreter interp, Value self)
    {
        PyType type = Self(self);
        Value own = type.Namespace.GetStr(Names.Annotations);
        if (own.IsUnbound)
        {
            if (!type.IsUserDefined)
            {
                throw Throw.NoAttribute(self, Names.Annotations);
            }

            own = new PyDict();
            type.Namespace.SetStr(Names.Annotations, own);
        }

        return own;
    }
}
