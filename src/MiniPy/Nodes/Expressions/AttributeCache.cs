using System.Runtime.CompilerServices;
using MiniPy.Objects;

namespace MiniPy.Nodes.Expressions;

/// <summary>
/// What a node found out about an attribute of instances of one <see cref="Objects.Shape"/>. It never changes, so that it is always seen whole, and holds until
/// a class changes.
/// </summary>
internal sealed class AttributeCache
{
    /// <summary>How many shapes one node remembers: a node that sees more is better off without.</summary>
    private const int LongestChain = 4;

    private readonly Shape shape;
    private readonly ClassVersion classes;
    private readonly int version;
    private readonly AttributeCache? next;
    private readonly int length;

    /// <summary>For what the class has and is no descriptor: the namespace that has it, where, and the name.</summary>
    private readonly PyDict? names;
    private readonly int position;
    private readonly PyStr? name;

    private AttributeCache(Shape shape, int index, PyObject? found, Shape? extended, AttributeCache? next)
    {
        this.shape = shape;
        classes = shape.Version;
        version = classes.Number;
        Index = index;
        Found = found;
        Extended = extended;
        this.next = next is { length: < LongestChain } ? next : null;
        length = this.next is null ? 1 : this.next.length + 1;
    }

    private AttributeCache(Shape shape, PyDict names, int position, PyStr name, AttributeCache? next)
        : this(shape, -1, null, null, next)
    {
        this.names = names;
        this.position = position;
        this.name = name;
    }

    /// <summary>True where the class has the attribute, and it is no descriptor; the instance has none.</summary>
    public bool IsInClass => names is not null;

    /// <summary>What the class has then; <see cref="Value.Unbound"/> otherwise, or where it has moved. Replacing such a value changes no version.</summary>
    public Value InClass => names is null ? Value.Unbound : names.ValueAt(position, name!);

    /// <summary>The index of the instance's own attribute, or -1.</summary>
    public int Index { get; }

    /// <summary>A function, which is a method, or another descriptor that the class has under the name; the instance has none, or it goes before that.</summary>
    public PyObject? Found { get; }

    /// <summary>For an assignment that adds the attribute: the shape of the instance afterwards.</summary>
    public Shape? Extended { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Holds(Shape? other) => ReferenceEquals(shape, other) && version == classes.Number;

    /// <summary>The one for a shape, this or one behind it, or null.</summary>
    public AttributeCache? For(Shape? other)
    {
        for (AttributeCache? each = this; each is not null; each = each.next)
        {
            if (each.Holds(other))
            {
                return each;
            }
        }

        return null;
    }

    /// <summary>What reading the attribute of such an instance amounts to, before what is known already; null where it has to be looked for every time.</summary>
    public static AttributeCache? ForReading(PyInstance instance, PyStr name, AttributeCache? known)
    {
        if (instance.Shape is not { } shape || instance.Type.Slots is not UserSlots { ReadsAttributesByDefault: true } slots)
        {
            return null;
        }

        Value inClass = instance.Type.Lookup(name);
        if (!inClass.IsUnbound && inClass.Type.Slots.IsDataDescriptor)
        {
            return inClass.Type.Slots.IsDescriptor && !slots.HasFallback ? new AttributeCache(shape, -1, inClass.Reference, null, known) : null;
        }

        int index = shape.Find(name);
        return index >= 0 ? new AttributeCache(shape, index, null, null, known)
            : inClass.IsUnbound ? null
            : inClass.IsExactly<PyFunction>() || (inClass.Type.Slots.IsDescriptor && !slots.HasFallback)
                ? new AttributeCache(shape, -1, inClass.Reference, null, known)
            : inClass.Type.Slots.IsDescriptor ? null
            : ForClassAttribute(shape, instance.Type, name, known);
    }

    private static AttributeCache? ForClassAttribute(Shape shape, PyType type, PyStr name, AttributeCache? known)
    {
        foreach (PyType each in type.MethodResolutionOrder)
        {
            PyDict names = each.Namespace;
            int at = names.FindStr(name);
            if (at >= 0)
            {
                if (!each.IsUserDefined)
                {
                    return null;
                }

                names.InternKeyAt(at, name);
                return new AttributeCache(shape, names, at, name, known);
            }
        }

        return null;
    }

    /// <summary>What assigning the attribute of such an instance amounts to.</summary>
    public static AttributeCache? ForWriting(PyInstance instance, PyStr name, AttributeCache? known)
    {
        if (instance.Shape is not { } shape || instance.Type.Slots is not UserSlots { WritesAttributesByDefault: true })
        {
            return null;
        }

        Value inClass = instance.Type.Lookup(name);
        if (!inClass.IsUnbound && inClass.Type.Slots.IsDataDescriptor)
        {
            return null;
        }

        int index = shape.Find(name);
        return index >= 0
            ? new AttributeCache(shape, index, null, null, known)
            : shape.With(name) is { } extended ? new AttributeCache(shape, -1, null, extended, known) : null;
    }
}
