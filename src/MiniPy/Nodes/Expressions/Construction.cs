using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary>
/// A class of which a call makes a plain instance and then runs an <c>__init__</c> written in Python; it holds until a class changes.
/// </summary>
internal sealed class Construction
{
    private readonly ClassVersion classes;
    private readonly int version;

    private Construction(PyType type, PyFunction initializer, ClassVersion classes)
    {
        Type = type;
        Initializer = initializer;
        this.classes = classes;
        version = classes.Number;
    }

    public PyType Type { get; }

    public PyFunction Initializer { get; }

    public bool Holds(PyType type) => ReferenceEquals(Type, type) && version == classes.Number;

    /// <summary>How calling a class amounts to this, or null if it does not.</summary>
    public static Construction? Of(PyType type)
    {
        bool isPlain = type.IsUserDefined && ReferenceEquals(type.Type, Types.Type) && type is { SlotCount: 0, IsAbstract: false, HasFinalizer: false, EmptyShape: not null }
            && type.Slots is UserSlots slots && slots.BaseSlots == Types.Object.Slots
            && type.Lookup(Names.New).Is(Types.Object.Lookup(Names.New));
        return isPlain && type.Lookup(Names.Init) is var initializer && initializer.IsExactly<PyFunction>()
            ? new Construction(type, initializer.Unchecked<PyFunction>(), type.EmptyShape!.Version)
            : null;
    }

    /// <summary>Calls anything: methods and classes without an array for their arguments.</summary>
    /// <param name="interp">The interpreter.</param>
    /// <param name="function">What is called.</param>
    /// <param name="values">Room for a receiver, the positional arguments and the keyword arguments.</param>
    /// <param name="names">The names of the keyword arguments.</param>
    /// <param name="known">What the caller remembers of the class it called last.</param>
    public static Value Call(Interpreter interp, Value function, Span<Value> values, PyStr[] names, ref Construction? known)
    {
        if (function.IsExactly<PyBoundMethod>())
        {
            PyBoundMethod method = function.Unchecked<PyBoundMethod>();
            values[0] = method.Self;
            return method.Function.Type.Slots.Call(interp, method.Function, new Arguments(values, names));
        }

        if (function.IsExactly<PyType>() && Find(function.Unchecked<PyType>(), ref known) is { } construction)
        {
            var made = new PyInstance(construction.Type);
            values[0] = made;
            Value result = Activation.Call(interp, construction.Initializer, new Arguments(values, names));
            return result.IsNone ? made
                : result.IsError ? result
                : interp.Raise(Throw.TypeError($"__init__() should return None, not '{result.Type.Name}'"));
        }

        return function.Type.Slots.Call(interp, function, new Arguments(values[1..], names));
    }

    private static Construction? Find(PyType type, ref Construction? known)
    {
        if (known is null || !known.Holds(type))
        {
            known = Of(type);
        }

        return known;
    }
}
