using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>What every object has (reference, 3.3.1).</summary>
internal static class ObjectMethods
{
    public static TypeTable Table => new()
    {
        Doc = "The base class of the class hierarchy.\n\nWhen called, it accepts no arguments and returns a new featureless\ninstance that has no instance attributes and cannot be given any.\n",
        HasNew = true,
        Specials = "__init__ __repr__ __str__ __hash__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __getattribute__ __setattr__ __delattr__ __format__",
        Methods = [new("__dir__", "/", Dir), new("__sizeof__", "/", (_, _) => Value.FromInt(16))],
        ClassMethods =
        [
            new("__init_subclass__", "*args, **kwargs", InitSubclass),
            new("__subclasshook__", "subclass, /", (_, _) => Value.NotImplemented),
        ],
        Attributes = [new("__class__", (_, self) => self.Type, SetClass), DictAttribute],
    };

    /// <summary><c>__dict__</c>, for types whose instances have one.</summary>
    public static AttributeRow DictAttribute { get; } = new("__dict__", GetDict);

    private static Value GetDict(Interpreter interp, Value self)
    {
        if (self.Reference is PyType type)
        {
            return new PyMappingProxy(type.Namespace);
        }

        return self.Reference?.AttributesForWriting() is { } attributes ? attributes : throw Throw.NoAttribute(self, Names.Dict);
    }

    private static void SetClass(Interpreter interp, Value self, Value value)
    {
        if (value.Reference is not PyType type)
        {
            throw Throw.TypeError($"__class__ must be set to a class, not '{value.Type.Name}' object");
        }

        if (self.Reference is not PyInstance instance || !type.IsUserDefined || ((UserSlots)type.Slots).BaseSlots != Types.Object.Slots)
        {
            throw Throw.TypeError("__class__ assignment only supported for mutable types or ModuleType subclasses");
        }

        instance.Type = type;
    }

    private static Value InitSubclass(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        string name = arguments[0].As<PyType>()!.Name;
        if (arguments[1].As<PyTuple>()!.Count > 0 || arguments[2].As<PyDict>()!.Count > 0)
        {
            throw Throw.TypeError($"{name}.__init_subclass__() takes no keyword arguments");
        }

        return Value.None;
    }

    private static Value Dir(Interpreter interp, ReadOnlySpan<Value> arguments) => Directory.Of(interp, arguments[0]);
}
