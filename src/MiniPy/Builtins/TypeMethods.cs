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
            new("mro", "/", (_, a) => new PyList([.. (ReferenceEquals(a[0].Reference, Types.Object)
                ? Self(a[0]).MethodResolutionOrder
                : ResolutionOrder.Compute(Self(a[0]), Self(a[0]).Bases)).Select(type => (Value)type)])),
            new("__instancecheck__", "instance, /", (interp, a) => Value.FromBool(TypeChecks.IsRealInstance(interp, a[1], a[0]))),
            new("__subclasscheck__", "subclass, /", (interp, a) => Value.FromBool(TypeChecks.IsRealSubclass(interp, a[1], a[0]))),
            new("__subclasses__", "/", (interp, a) => interp.Subclasses.Of(Self(a[0]))),
            new("__dir__", "/", (interp, a) => Directory.Of(interp, a[0])),
        ],
        ClassMethods = [new("__prepare__", "*args, **kwargs", (_, _) => new PyDict())],
        Attributes =
        [
            new("__name__", (_, self) => Value.FromString(Self(self).IsUserDefined ? Self(self).Name : Self(self).QualifiedName), SetName),
            new("__qualname__", (_, self) => Value.FromString(Self(self).QualifiedName), SetQualifiedName),
            new("__module__", GetModule, SetModule),
            new("__bases__", (_, self) => new PyTuple([.. Self(self).Bases.Select(type => (Value)type)]), ClassAssignment.SetBases),
            new("__base__", (_, self) => Self(self).Base is { } type ? type : Value.None) { IsMember = true },
            new("__mro__", (_, self) => new PyTuple([.. Self(self).MethodResolutionOrder.Select(type => (Value)type)])),
            new("__doc__", GetDoc, SetDoc),
            new("__annotations__", GetAnnotations, SetAnnotations),
            new("__abstractmethods__", AbstractMethods.Get, AbstractMethods.Set),
            new("__dict__", (_, self) => new PyMappingProxy(Self(self).Namespace)),
            new("__text_signature__", (_, self) => ReferenceEquals(self.Reference, Types.Object) ? Value.FromString("()")
                : !Self(self).IsUserDefined && Self(self).Table.TextSignature is { } text ? Value.FromString(text) : Value.None),
            new("__type_params__", GetTypeParameters, SetTypeParameters),
            new("__flags__", (_, self) => Value.FromInt(Flags(Self(self)))) { IsMember = true },
            new("__itemsize__", (_, _) => Value.FromInt(0)) { IsMember = true },
        ],
    };

    private static PyType Self(Value self) => (PyType)self.Reference!;

    private static void SetName(Interpreter interp, Value self, Value value)
    {
        string name = Text(self, value, "__name__");
        ClassConstruction.CheckName(name);
        Self(self).Name = name;
    }

    private static void SetQualifiedName(Interpreter interp, Value self, Value value) => Self(self).QualifiedName = Text(self, value, "__qualname__");

    private static string Text(Value self, Value value, string attribute)
    {
        CheckWritable(self, value, attribute);
        return value.As<PyStr>()?.Text ?? throw Throw.TypeError($"can only assign string to {Self(self).Name}.{attribute}, not '{value.Type.Name}'");
    }

    private static void CheckWritable(Value self, Value value, string attribute)
    {
        if (!Self(self).IsUserDefined || value.IsUnbound)
        {
            throw Throw.TypeError($"cannot {(value.IsUnbound ? "delete" : "set")} '{attribute}' attribute of immutable type '{Self(self).Name}'");
        }
    }

    private static Value GetModule(Interpreter interp, Value self)
    {
        Value own = Self(self).Namespace.GetStr(Names.Module);
        return own.IsUnbound || !Self(self).IsUserDefined ? Value.FromString(Self(self).Module) : own;
    }

    private static void SetModule(Interpreter interp, Value self, Value value)
    {
        CheckWritable(self, value, "__module__");
        Self(self).Namespace.SetStr(Names.Module, value);
        Self(self).Module = value.As<PyStr>()?.Text ?? Self(self).Module;
    }

    private static void SetDoc(Interpreter interp, Value self, Value value)
    {
        CheckWritable(self, value, "__doc__");
        Self(self).Namespace.SetStr(Names.Doc, value);
    }

    private static void SetAnnotations(Interpreter interp, Value self, Value value)
    {
        if (!Self(self).IsUserDefined)
        {
            CheckWritable(self, value, "__annotations__");
        }

        if (!value.IsUnbound)
        {
            Self(self).Namespace.SetStr(Names.Annotations, value);
        }
        else if (!Self(self).Namespace.RemoveStr(Names.Annotations))
        {
            throw Throw.AttributeError("__annotations__");
        }
    }

    private static readonly PyStr TypeParametersName = new("__type_params__");

    private static Value GetTypeParameters(Interpreter interp, Value self)
    {
        Value own = Self(self).IsUserDefined ? Self(self).Namespace.GetStr(TypeParametersName) : Value.Unbound;
        return own.IsUnbound ? PyTuple.Empty : own;
    }

    private static void SetTypeParameters(Interpreter interp, Value self, Value value)
    {
        CheckWritable(self, value, "__type_params__");
        Self(self).Namespace.SetStr(TypeParametersName, value);
    }

    private const long HeapTypeFlag = 1 << 9;
    private const long BaseTypeFlag = 1 << 10;
    private const long ImmutableFlag = 1 << 8;
    private const long AbstractFlag = 1 << 20;

    /// <summary>Those of CPython's flags that say something here: immutable, made by a class statement, may be derived from, abstract.</summary>
    private static long Flags(PyType type) =>
        (type.IsUserDefined ? HeapTypeFlag : ImmutableFlag) | (type.IsSubclassable ? BaseTypeFlag : 0) | (type.IsAbstract ? AbstractFlag : 0);

    private static Value GetDoc(Interpreter interp, Value self)
    {
        Value own = Self(self).Namespace.GetStr(Names.Doc);
        if (!Self(self).IsUserDefined && own.Reference is PyGetSetDescriptor)
        {
            return Self(self).Table.Doc is { } text ? Value.FromString(text) : Value.None;
        }

        return own.IsUnbound ? Value.None
            : own.Type.Slots.IsDescriptor ? own.Type.Slots.DescriptorGet(interp, own, Value.Unbound, Self(self)) : own;
    }

    private static Value GetAnnotations(Interpreter interp, Value self)
    {
        PyType type = Self(self);
        if (!type.IsUserDefined)
        {
            throw Throw.NoAttribute(self, Names.Annotations);
        }

        Value own = type.Namespace.GetStr(Names.Annotations);
        if (own.IsUnbound)
        {
            own = new PyDict();
            type.Namespace.SetStr(Names.Annotations, own);
        }

        return own;
    }
}
