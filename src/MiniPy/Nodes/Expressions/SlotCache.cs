using System.Runtime.CompilerServices;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary>Where the instances of a class with <c>__slots__</c>, or those of a named tuple, keep an attribute; it holds until a class changes.</summary>
internal sealed class SlotCache
{
    private readonly PyType type;
    private readonly ClassVersion classes;
    private readonly int version;

    private SlotCache(PyType type, ClassVersion classes, int index)
    {
        this.type = type;
        this.classes = classes;
        version = classes.Number;
        Index = index;
    }

    /// <summary>The index of the slot.</summary>
    public int Index { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Holds(PyType other) => ReferenceEquals(type, other) && version == classes.Number;

    /// <summary>The slot that reading an attribute amounts to; null where it amounts to more.</summary>
    public static SlotCache? ForReading(Interpreter interp, PyType type, PyStr name) =>
        type.Slots is UserSlots { ReadsAttributesByDefault: true } ? Of(interp, type, name) : null;

    /// <summary>The same for assigning it.</summary>
    public static SlotCache? ForWriting(Interpreter interp, PyType type, PyStr name) =>
        type.Slots is UserSlots { WritesAttributesByDefault: true } ? Of(interp, type, name) : null;

    private static SlotCache? Of(Interpreter interp, PyType type, PyStr name) =>
        type.Lookup(name).As<PyGetSetDescriptor>() is { Row.SlotIndex: >= 0 and var index } descriptor && type.IsSubtypeOf(descriptor.Owner)
            ? new SlotCache(type, interp.ClassVersion, index)
            : null;

    /// <summary>The item that reading an attribute of a tuple amounts to; null where it amounts to more.</summary>
    public static SlotCache? ForItem(Interpreter interp, PyType type, PyStr name) =>
        type.Slots is UserSlots { ReadsAttributesByDefault: true } && type.Lookup(name).Reference is ITupleField { Index: >= 0 and <= int.MaxValue and var index }
            ? new SlotCache(type, interp.ClassVersion, (int)index)
            : null;
}
