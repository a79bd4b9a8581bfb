using MiniPy.Builtins;
using MiniPy.Objects;

namespace MiniPy.Nodes.Expressions;

/// <summary>A builtin method, the type that has it and what it takes for arguments that are not given: in one object, so that they are always seen together.</summary>
internal sealed record KnownMethod(PyType Type, BuiltinRow Row, Value[] Defaults)
{
    public BuiltinBody Body { get; } = Row.Body;

    /// <summary>See <see cref="BuiltinRow.Unary"/>.</summary>
    public UnaryBuiltinBody? Unary { get; } = Row.Unary;

    /// <summary>See <see cref="BuiltinRow.Variadic"/>.</summary>
    public VariadicBuiltinBody? Variadic { get; } = Row.Variadic;

    /// <summary>See <see cref="BuiltinRow.Binary"/>.</summary>
    public BinaryBuiltinBody? Binary { get; } = Row.Binary;
}

/// <summary>A method written in Python that nothing hides in the instances of a class.</summary>
internal sealed class TypeMethod(PyType type, PyFunction function) : ClassFact(type)
{
    public PyFunction Function => function;
}

/// <summary>The function written in Python that a class has under a name, if any, and how the class passes it on; or the class method that a built-in type has.</summary>
internal sealed class ClassFunction : ClassFact
{
    private ClassFunction(PyType type, PyFunction? function, bool takesClass)
        : base(type)
    {
        Function = function;
        TakesClass = takesClass;
    }

    public PyFunction? Function { get; }

    /// <summary>True for a class method.</summary>
    public bool TakesClass { get; }

    /// <summary>The class method of a built-in type, where it takes as many arguments as are given.</summary>
    public KnownMethod? Method { get; private init; }

    /// <summary>What a class has under the name; no function where it is a built-in one, or has a metaclass of its own.</summary>
    /// <param name="type">The class.</param>
    /// <param name="name">The name.</param>
    /// <param name="given">How many arguments there are.</param>
    public static ClassFunction Of(PyType type, PyStr name, int given)
    {
        if (!ReferenceEquals(type.Type, Types.Type) || (Types.Type.Lookup(name) is { IsUnbound: false } ofMetaclass && ofMetaclass.Type.Slots.IsDataDescriptor))
        {
            return new ClassFunction(type, null, takesClass: false);
        }

        Value own = type.Lookup(name);
        if (!type.IsUserDefined)
        {
            return new ClassFunction(type, null, takesClass: false) { Method = BuiltInMethod(type, own, given) };
        }

        Value function = own.IsExactly<PyStaticMethod>() ? own.Unchecked<PyStaticMethod>().Function
            : own.IsExactly<PyClassMethod>() ? own.Unchecked<PyClassMethod>().Function
            : own;
        return new ClassFunction(type, function.As<PyFunction>(), own.IsExactly<PyClassMethod>());
    }

    private static KnownMethod? BuiltInMethod(PyType type, Value own, int given)
    {
        BuiltinRow? row = own.As<PyClassMethodDescriptor>()?.Row;
        return row is { Variadic: null } && row.Signature.Count < FewArguments.Length && row.Signature.TakesPlainly(given)
            ? new KnownMethod(type, row, row.Signature.Defaults[given..].ToArray())
            : null;
    }
}

/// <summary>The function written in Python that <c>super()</c> leads to from one class in the order of another, if any.</summary>
internal sealed class SuperFunction : ClassFact
{
    private readonly PyType start;

    private SuperFunction(PyType start, PyType order, PyFunction? function)
        : base(order)
    {
        this.start = start;
        Function = function;
    }

    public PyFunction? Function { get; }

    public bool Holds(PySuper super) => ReferenceEquals(start, super.Start) && super.InstanceType is { } order && Holds(order);

    /// <summary>What an instance's super has under the name; null for a super of anything else.</summary>
    public static SuperFunction? Of(PySuper super, PyStr name)
    {
        if (super.Start is not { } start || super.InstanceType is not { } order || super.Instance.Is(order))
        {
            return null;
        }

        return new SuperFunction(start, order, super.Find(name).As<PyFunction>());
    }
}
