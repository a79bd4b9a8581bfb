using MiniPy.Objects;

namespace MiniPy.Nodes.Expressions;

/// <summary>Where the instances of a class with <c>__slots__</c>, or those of a named tuple, keep an attribute.</summary>
internal sealed class SlotCache : ClassFact
{
    private SlotCache(PyType type, int index)
        : base(type) => Index = index;

    /// <summary>The index of the slot.</summary>
    public int Index { get; }

    /// <summary>The slot that reading an attribute amounts to; null where it amounts to more.</summary>
    public static SlotCache? ForReading(PyType type, PyStr name) =>
        type.Slots is UserSlots { ReadsAttributesByDefault: true } ? Of(type, name) : null;

    /// <summary>The same for assigning it.</summary>
    public static SlotCache? ForWriting(PyType type, PyStr name) =>
        type.Slots is UserSlots { WritesAttributesByDefault: true } ? Of(type, name) : null;

    private static SlotCache? Of(PyType type, PyStr name) =>
        type.Lookup(name).As<PyGetSetDescriptor>() is { Row.SlotIndex: >= 0 and var index } descriptor && type.IsSubtypeOf(descriptor.Owner)
            ? new SlotCache(type, index)
            : null;

    /// <summary>The item that reading an attribute of a tuple amounts to; null where it amounts to more.</summary>
    public static SlotCache? ForItem(PyType type, PyStr name) =>
        type.Slots is UserSlots { ReadsAttributesByDefault: true } && type.Lookup(name).Reference is ITupleField { Index: >= 0 and <= int.MaxValue and var index }
            ? new SlotCache(type, (int)index)
            : null;
}
