using MiniPy.Objects;

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
}
