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
        Methods = [.. ObjectReduction.Rows, new("__dir__", "/", Dir), new("__sizeof__", "/", (_, _) => Value.FromInt(16))],
        ClassMethods =
        [
            new("__init_subclass__", "*args, **kwargs", InitSubclass),
            new("__subclasshook__", "subclass, /", (_, _) => Value.NotImplemented),
        ],
        Attributes = [new("__class__", (_, self) => self.Type, ClassAssignment.SetClass)],
    };

    /// <summary><c>__dict__</c>, for types whose instances have one.</summary>
    public static AttributeRow DictAttribute { get; } = new("__dict__", GetDict, SetDict);

    private static Value GetDict(Interpreter interp, Value self)
    {
        if (self.Reference is PyType type)
        {
            return new PyMappingProxy(type.Namespace);
        }

        return self.Reference?.AttributesForWriting() is { } attributes ? attributes : throw Throw.NoAttribute(self, Names.Dict);
    }

    private static void SetDict(Interpreter interp, Value self, Value value)
    {
        if (!value.IsUnbound && value.Reference is not PyDict)
        {
            throw Throw.TypeError($"__dict__ must be set to a dictionary, not a '{value.Type.Name}'");
        }

        if (self.Reference is PyFunction && value.IsUnbound)
        {
            throw Throw.TypeError("cannot delete __dict__");
        }

        if (self.Reference is not { } owner || !owner.ReplaceAttributes(value.As<PyDict>()))
        {
            throw Throw.AttributeError($"attribute '__dict__' of '{self.Type.Name}' objects is not writable");
        }
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
