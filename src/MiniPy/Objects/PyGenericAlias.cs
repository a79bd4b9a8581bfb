namespace MiniPy.Objects;

/// <summary>A class with type arguments, <c>list[int]</c> (library reference, "Generic Alias Type").</summary>
internal sealed class PyGenericAlias(Value origin, PyTuple arguments, PyType type) : PyObject(type)
{
    public PyGenericAlias(Value origin, Value arguments)
        : this(origin, arguments.Reference as PyTuple ?? new PyTuple([arguments]), Types.GenericAlias)
    {
    }

    private InstanceState state;

    public override PyDict? Attributes => state.Attributes;

    public override ref InstanceState OwnState => ref state;

    public override PyDict? AttributesForWriting() => state.AttributesForWriting(Type);

    /// <summary><c>__origin__</c></summary>
    public Value Origin { get; } = origin;

    /// <summary><c>__args__</c></summary>
    public PyTuple Arguments { get; } = arguments;

    /// <summary><c>__unpacked__</c>: true for what iterating over an alias gives, <c>*tuple[int]</c>.</summary>
    public bool IsUnpacked { get; init; }

    /// <summary><c>__parameters__</c>, worked out when first asked for.</summary>
    public PyTuple? Parameters { get; set; }
}

/// <summary>The iterator of a generic alias: it gives the unpacked alias, once.</summary>
internal sealed class PyGenericAliasIterator(PyGenericAlias? alias) : PyIterator(Types.GenericAliasIterator)
{
    /// <summary>The alias, or null behind the end.</summary>
    public PyGenericAlias? Alias { get; private set; } = alias;

    public override Value Next(Runtime.Interpreter interp)
    {
        if (Alias is null)
        {
            return Value.End;
        }

        var unpacked = new PyGenericAlias(Alias.Origin, Alias.Arguments, Types.GenericAlias) { IsUnpacked = true };
        Alias = null;
        return unpacked;
    }
}
