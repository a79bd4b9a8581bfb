using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>What generic aliases and unions have (library reference, "Generic Alias Type" and "Union Type").</summary>
internal static class GenericMethods
{
    /// <summary><c>__class_getitem__</c> of the built-in types that take type arguments.</summary>
    public static readonly BuiltinRow ClassGetItem =
        new("__class_getitem__", "object, /", (_, a) => new PyGenericAlias(a[0], a[1]), "See PEP 585");

    public static TypeTable AliasTable => new()
    {
        Doc = "Represent a PEP 585 generic type\n\nE.g. for t = list[int], t.__origin__ is list and t.__args__ is (int,).",
        HasNew = true,
        Specials = "__repr__ __hash__ __call__ __getattribute__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __iter__ __or__ __ror__ __getitem__",
        Methods =
        [
            new("__mro_entries__", "bases, /", (_, a) => new PyTuple([Alias(a[0]).Origin])),
            new("__instancecheck__", "instance, /", (_, _) => throw Throw.TypeError("isinstance() argument 2 cannot be a parameterized generic")),
            new("__subclasscheck__", "cls, /", (_, _) => throw Throw.TypeError("issubclass() argument 2 cannot be a parameterized generic")),
            new("__reduce__", "/", Reduce),
            new("__dir__", "/", Dir),
        ],
        Attributes =
        [
            new("__origin__", (_, self) => Alias(self).Origin) { IsMember = true },
            new("__args__", (_, self) => Alias(self).Arguments) { IsMember = true },
            new("__unpacked__", (_, self) => Value.FromBool(Alias(self).IsUnpacked)) { IsMember = true },
            new("__parameters__", (interp, self) => TypeParameters.Of(interp, Alias(self))),
            new("__typing_unpacked_tuple_args__", UnpackedArguments),
        ],
    };

    public static TypeTable AliasIteratorTable => new()
    {
        Specials = "__iter__ __next__",
        Methods = [new("__reduce__", "/", ReduceIterator)],
    };

    public static TypeTable UnionTable => new()
    {
        Doc = "Represent a PEP 604 union type\n\nE.g. for int | str",
        Specials = "__repr__ __hash__ __getattribute__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __or__ __ror__ __getitem__",
        Methods =
        [
            new("__instancecheck__", "instance, /", IsInstance),
            new("__subclasscheck__", "cls, /", IsSubclass),
        ],
        Attributes =
        [
            new("__args__", (_, self) => Union(self).Members) { IsMember = true },
            new("__parameters__", (interp, self) => UnionSlots.ParametersOf(interp, Union(self))),
        ],
    };

    private static PyGenericAlias Alias(Value self) => (PyGenericAlias)self.Reference!;

    private static PyUnion Union(Value self) => (PyUnion)self.Reference!;

    /// <summary>Only an unpacked tuple type has arguments that can be spread out.</summary>
    private static Value UnpackedArguments(Interpreter interp, Value self)
    {
        PyGenericAlias alias = Alias(self);
        return alias.IsUnpacked && ReferenceEquals(alias.Origin.Reference, Types.Tuple) ? alias.Arguments : Value.None;
    }

    private static Value Reduce(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        PyGenericAlias alias = Alias(arguments[0]);
        if (!alias.IsUnpacked)
        {
            return new PyTuple([Types.GenericAlias, new PyTuple([alias.Origin, alias.Arguments])]);
        }

        var packed = new PyGenericAlias(alias.Origin, alias.Arguments, Types.GenericAlias);
        Value next = interp.Builtins.Names.GetStr(new PyStr("next"));
        return new PyTuple([next, new PyTuple([new PyGenericAliasIterator(packed)])]);
    }

    private static Value ReduceIterator(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        var iterator = (PyGenericAliasIterator)arguments[0].Reference!;
        Value iter = interp.Builtins.Names.GetStr(new PyStr("iter"));
        return new PyTuple([iter, new PyTuple([iterator.Alias is { } alias ? alias : PyTuple.Empty])]);
    }

    private static Value Dir(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        var names = new PyDict();
        foreach (Value name in Iteration.ToArray(interp, Directory.Of(interp, Alias(arguments[0]).Origin)))
        {
            names.Set(interp, name, Value.None);
        }

        foreach (string name in GenericAliasSlots.OwnNames)
        {
            names.SetStr(new PyStr(name), Value.None);
        }

        return Directory.Sorted(interp, names);
    }

    private static Value IsInstance(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        foreach (Value member in Union(arguments[0]).Members.Items)
        {
            if (TypeChecks.IsInstance(interp, arguments[1], member))
            {
                return Value.True;
            }
        }

        return Value.False;
    }

    private static Value IsSubclass(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        if (arguments[1].Reference is not PyType)
        {
            throw Throw.TypeError("issubclass() arg 1 must be a class");
        }

        foreach (Value member in Union(arguments[0]).Members.Items)
        {
            if (TypeChecks.IsSubclass(interp, arguments[1], member))
            {
                return Value.True;
            }
        }

        return Value.False;
    }
}
