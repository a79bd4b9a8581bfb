using System.Runtime.CompilerServices;
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

/// <summary>A method written in Python that nothing hides in the instances of a class; it holds until a class changes.</summary>
internal sealed class TypeMethod(PyType type, PyFunction function)
{
    private readonly int version = type.LookupVersion;

    public PyFunction Function => function;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Holds(PyType other) => ReferenceEquals(type, other) && version == type.LookupVersion;
}

/// <summary>The function written in Python that a class has under a name, if any, and how the class passes it on; it holds until a class changes.</summary>
internal sealed class ClassFunction
{
    private readonly PyType type;
    private readonly int version;

    private ClassFunction(PyType type, PyFunction? function, bool takesClass)
    {
        this.type = type;
        version = type.LookupVersion;
        Function = function;
        TakesClass = takesClass;
    }

    public PyFunction? Function { get; }

    /// <summary>True for a class method.</summary>
    public bool TakesClass { get; }

    public bool Holds(PyType other) => ReferenceEquals(type, other) && version == type.LookupVersion;

    /// <summary>What a class has under the name; no function where it is a built-in one, or has a metaclass of its own.</summary>
    public static ClassFunction Of(PyType type, PyStr name)
    {
        if (!type.IsUserDefined || !ReferenceEquals(type.Type, Types.Type)
            || (Types.Type.Lookup(name) is { IsUnbound: false } ofMetaclass && ofMetaclass.Type.Slots.IsDataDescriptor))
        {
            return new ClassFunction(type, null, takesClass: false);
        }

        Value own = type.Lookup(name);
        Value function = own.IsExactly<PyStaticMethod>() ? own.Unchecked<PyStaticMethod>().Function
            : own.IsExactly<PyClassMethod>() ? own.Unchecked<PyClassMethod>().Function
            : own;
        return new ClassFunction(type, function.As<PyFunction>(), own.IsExactly<PyClassMethod>());
    }
}

/// <summary>The function written in Python that <c>super()</c> leads to from one class in the order of another, if any; it holds until a class changes.</summary>
internal sealed class SuperFunction
{
    private readonly PyType start;
    private readonly PyType order;
    private readonly int version;

    private SuperFunction(PyType start, PyType order, PyFunction? function)
    {
        this.start = start;
        this.order = order;
        version = order.LookupVersion;
        Function = function;
    }

    public PyFunction? Function { get; }

    public bool Holds(PySuper super) => ReferenceEquals(order, super.InstanceType) && ReferenceEquals(start, super.Start) && version == order.LookupVersion;

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
