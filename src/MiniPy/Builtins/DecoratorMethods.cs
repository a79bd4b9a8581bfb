using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>staticmethod, classmethod, property and super (library reference, "Built-in Functions").</summary>
internal static class DecoratorMethods
{
    private static readonly ConstructorSignature PropertyNew = new("property", "fget=None, fset=None, fdel=None, doc=None");

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

    public static TypeTable PropertyTable => new()
    {
        HasNew = true,
        Specials = "__init__ __get__ __set__ __delete__",
        Methods =
        [
            new("getter", "fget, /", (_, a) => WithGetter(a)),
            new("setter", "fset, /", (_, a) => WithSetter(a)),
            new("deleter", "fdel, /", (_, a) => WithDeleter(a)),
            new("__set_name__", "owner, name, /", SetName),
        ],
        Attributes =
        [
            new("fget", (_, self) => Property(self).Getter),
            new("fset", (_, self) => Property(self).Setter),
            new("fdel", (_, self) => Property(self).Deleter),
            new("__isabstractmethod__", (interp, self) => Value.FromBool(IsAbstract(interp, Property(self).Getter).IsTrue
                || IsAbstract(interp, Property(self).Setter).IsTrue || IsAbstract(interp, Property(self).Deleter).IsTrue)),
            new("__doc__", (_, self) => Property(self).Doc, (_, self, value) => Property(self).Doc = value),
        ],
    };

    public static TypeTable SuperTable => new()
    {
        HasNew = true,
        Specials = "__init__ __repr__ __getattribute__",
        Attributes =
        [
            new("__thisclass__", (_, self) => ((PySuper)self.Reference!).Start),
            new("__self__", (_, self) => ((PySuper)self.Reference!).Instance),
            new("__self_class__", (_, self) => ((PySuper)self.Reference!).InstanceType),
        ],
    };

    /// <summary>The only argument of a decorator.</summary>
    public static Value Function(string name, in Arguments arguments) => arguments is { PositionalCount: 1, KeywordCount: 0 }
        ? arguments[0]
        : throw Throw.TypeError($"{name} expected 1 argument, got {arguments.PositionalCount}");

    public static void InitializeProperty(Interpreter interp, PyProperty property, in Arguments arguments)
    {
        var buffer = default(ArgumentBuffer);
        Span<Value> bound = ((Span<Value>)buffer)[..4];
        PropertyNew.Bind(arguments, bound);
        property.Getter = bound[0];
        property.Setter = bound[1];
        property.Deleter = bound[2];
        property.Doc = bound[3].IsNone && !bound[0].IsNone ? DocOf(interp, bound[0]) : bound[3];
    }

    private static PyProperty Property(Value self) => (PyProperty)self.Reference!;

    private static PyProperty WithGetter(ReadOnlySpan<Value> arguments)
    {
        PyProperty copy = Copy(arguments[0]);
        copy.Getter = arguments[1];
        return copy;
    }

    private static PyProperty WithSetter(ReadOnlySpan<Value> arguments)
    {
        PyProperty copy = Copy(arguments[0]);
        copy.Setter = arguments[1];
        return copy;
    }

    private static PyProperty WithDeleter(ReadOnlySpan<Value> arguments)
    {
        PyProperty copy = Copy(arguments[0]);
        copy.Deleter = arguments[1];
        return copy;
    }

    private static Value DocOf(Interpreter interp, Value function)
    {
        Value doc = Operators.FindAttribute(interp, function, Names.Doc);
        return doc.IsUnbound ? Value.None : doc;
    }

    private static PyProperty Copy(Value self)
    {
        PyProperty property = Property(self);
        return new PyProperty(property.Type)
        {
            Getter = property.Getter, Setter = property.Setter, Deleter = property.Deleter, Doc = property.Doc, Name = property.Name,
        };
    }

    private static Value SetName(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        Property(arguments[0]).Name = arguments[2].As<PyStr>()?.Text;
        return Value.None;
    }

    private static Value IsAbstract(Interpreter interp, Value function) => Value.FromBool(AbstractMethods.IsAbstract(interp, function));
}
