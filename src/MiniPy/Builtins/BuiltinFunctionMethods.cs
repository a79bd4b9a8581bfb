using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>The attributes of builtin functions, and of the descriptors in built-in types (reference, 3.2.8.6).</summary>
internal static class BuiltinFunctionMethods
{
    public static TypeTable Table => new()
    {
        Specials = "__repr__ __call__ __eq__ __ne__ __hash__",
        Methods = [new("__reduce__", "/", Reduce)],
        Attributes =
        [
            new("__name__", (_, self) => Value.FromString(Function(self).Name)),
            new("__qualname__", (_, self) => Value.FromString(Function(self).Owner is { } owner ? $"{owner.Name}.{Function(self).Name}" : Function(self).Name)),
            new("__doc__", (_, self) => Doc(Function(self).Row)),
            new("__text_signature__", (_, self) => Value.FromString(Function(self).Row.TextSignature(
                Function(self).Owner is null ? "$module" : Function(self).Self.Reference is PyType ? "$type" : "$self"))),
            new("__module__", (_, self) => Function(self).Module is { } module ? Value.FromString(module) : Function(self).Owner is null ? Value.FromString("builtins") : Value.None),
            new("__self__", (_, self) => Function(self).Self.IsUnbound ? Value.None : Function(self).Self),
        ],
    };

    public static TypeTable MethodWrapperTable => new()
    {
        Specials = "__repr__ __call__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __hash__",
        Methods =
        [
            new("__reduce__", "/", (interp, a) => AttributeOf(interp, Function(a[0]).Self, Function(a[0]).Name)),
        ],
        Attributes =
        [
            new("__self__", (_, self) => Function(self).Self) { IsMember = true },
            new("__objclass__", (_, self) => Function(self).Owner!),
            new("__name__", (_, self) => Value.FromString(Function(self).Name)),
            new("__qualname__", (_, self) => Value.FromString($"{Function(self).Owner!.QualifiedName}.{Function(self).Name}")),
            new("__doc__", (_, self) => Doc(Function(self).Row)),
            new("__text_signature__", (_, self) => SelfSignature(Function(self).Row)),
        ],
    };

    public static TypeTable DescriptorTable => new()
    {
        Specials = "__repr__ __call__ __get__",
        Methods = [new("__reduce__", "/", (interp, a) => AttributeOf(interp, Descriptor(a[0]).Owner, Descriptor(a[0]).Row.Name))],
        Attributes =
        [
            new("__name__", (_, self) => Value.FromString(Descriptor(self).Row.Name)),
            new("__qualname__", (_, self) => Value.FromString($"{Descriptor(self).Owner.Name}.{Descriptor(self).Row.Name}")),
            new("__doc__", (_, self) => Doc(Descriptor(self).Row)),
            new("__text_signature__", (_, self) => SelfSignature(Descriptor(self).Row)),
            new("__objclass__", (_, self) => Descriptor(self).Owner) { IsMember = true },
        ],
    };

    public static TypeTable ClassMethodTable => new()
    {
        Specials = "__repr__ __get__",
        Attributes =
        [
            new("__name__", (_, self) => Value.FromString(self.Unchecked<PyClassMethodDescriptor>().Row.Name)),
            new("__objclass__", (_, self) => self.Unchecked<PyClassMethodDescriptor>().Owner),
        ],
    };

    public static TypeTable GetSetTable => new()
    {
        Specials = "__repr__ __get__ __set__ __delete__",
        Attributes =
        [
            new("__name__", (_, self) => Value.FromString(GetSet(self).Row.Name)),
            new("__qualname__", (_, self) => Value.FromString($"{GetSet(self).Owner.QualifiedName}.{GetSet(self).Row.Name}")),
            new("__doc__", (_, self) => (GetSet(self).Doc ?? GetSet(self).Row.Doc) is { } doc ? Value.FromString(doc) : Value.None),
            new("__objclass__", (_, self) => GetSet(self).Owner) { IsMember = true },
        ],
    };

    /// <summary>A function of a module is its name; a bound one is found again on what it is bound to.</summary>
    private static Value Reduce(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyBuiltinFunction function = Function(arguments[0]);
        return function.Self.IsUnbound ? Value.FromString(function.Name) : AttributeOf(interp, function.Self, function.Name);
    }

    /// <summary>What <c>__reduce__</c> gives for an attribute of an object.</summary>
    public static Value AttributeOf(Interpreter interp, Value owner, string name) =>
        new PyTuple([interp.Builtins.Names.GetStr(new PyStr("getattr")), new PyTuple([owner, new PyStr(name)])]);

    private static PyGetSetDescriptor GetSet(Value self) => self.Unchecked<PyGetSetDescriptor>();

    private static PyBuiltinFunction Function(Value self) => self.Unchecked<PyBuiltinFunction>();

    private static PyMethodDescriptor Descriptor(Value self) => self.Unchecked<PyMethodDescriptor>();

    private static Value SelfSignature(BuiltinRow row) => Value.FromString(row.TextSignature("$self"));

    private static Value Doc(BuiltinRow row) => row.Doc.Length == 0 ? Value.None : Value.FromString(row.Doc);
}
