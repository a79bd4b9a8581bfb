using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MiniPy.Objects;

/// <summary>An instance of a class written in Python whose bases add no state of their own.</summary>
/// <remarks>
/// Its attributes are values in an array that its <see cref="Objects.Shape"/> explains, until a program asks for the <c>__dict__</c>, deletes an attribute or
/// adds very many: from then on they are in a dictionary.
/// </remarks>
internal class PyInstance : PyObject
{
    private Shape? shape;

    /// <summary>The values of the shape's attributes; with room for more.</summary>
    private Value[] values = [];
    private PyDict? attributes;

    public PyInstance(PyType type)
        : base(type)
    {
        shape = type.EmptyShape;
    }

    /// <summary>What attributes it has and where; null when they are in a dictionary.</summary>
    public Shape? Shape
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => shape;
    }

    public override PyDict? Attributes => shape is null ? attributes : shape.Count == 0 ? null : ToDictionary();

    public override PyDict? AttributesForWriting() =>
        shape is null ? Type.HasInstanceDictionary ? attributes ??= new PyDict() : null : ToDictionary();

    /// <summary>The value at an index of the shape.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref Value ValueAt(int index) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(values), index);

    /// <summary>Adds the attribute that a shape has more than the present one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Shape next, Value value)
    {
        int index = next.Count - 1;
        if (index >= values.Length)
        {
            Grow(next);
        }

        Value.Store(ref ValueAt(index), value);
        shape = next;
    }

    public override Value OwnAttribute(PyStr name)
    {
        if (shape is null)
        {
            return attributes is null ? Value.Unbound : attributes.GetStr(name);
        }

        int index = shape.Find(name);
        return index < 0 ? Value.Unbound : ValueAt(index);
    }

    public override bool SetOwnAttribute(PyStr name, Value value)
    {
        if (shape is null)
        {
            return base.SetOwnAttribute(name, value);
        }

        int index = shape.Find(name);
        if (index >= 0)
        {
            ValueAt(index) = value;
        }
        else if (shape.With(name) is { } next)
        {
            Add(next, value);
        }
        else
        {
            ToDictionary().SetStr(name, value);
        }

        return true;
    }

    /// <summary>Deletes an attribute; false where it has none of this name, or where the attributes are or have to be in a dictionary.</summary>
    public bool TryRemove(PyStr name)
    {
        int index = shape is null ? -1 : shape.Find(name);
        if (index < 0 || shape!.Without(index) is not { } next)
        {
            return false;
        }

        Array.Copy(values, index + 1, values, index, next.Count - index);
        values[next.Count] = default;
        shape = next;
        return true;
    }

    public override bool ReplaceAttributes(PyDict? attributes)
    {
        shape = null;
        values = [];
        this.attributes = attributes;
        return true;
    }

    public override void PrepareForOtherType()
    {
        if (shape is not null)
        {
            ToDictionary();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(Shape next)
    {
        if (values.Length == 0)
        {
            values = new Value[Math.Max(Type.ExpectedAttributes, next.Count)];
        }
        else
        {
            Array.Resize(ref values, Math.Max(Math.Max(Type.ExpectedAttributes, next.Count), Math.Min(values.Length * 2, 8)));
        }
    }

    private PyDict ToDictionary()
    {
        attributes = new PyDict();
        for (int i = 0; i < shape!.Count; i++)
        {
            attributes.SetStr(shape.Names[i], values[i]);
        }

        shape = null;
        values = [];
        return attributes;
    }
}

/// <summary>An instance of a class with <c>__slots__</c> whose bases add no state of their own (reference, 3.3.2.4).</summary>
internal sealed class PySlottedInstance(PyType type) : PyObject(type)
{
    private InstanceState state;

    /// <summary>The value of a slot, or <see cref="Value.Unbound"/>.</summary>
    public Value SlotAt(int index) => state.Slot(index);

    public void SetSlot(int index, Value value) => state.SetSlot(index, value, Type);

    public override PyDict? Attributes => state.Attributes;

    public override ref InstanceState OwnState => ref state;

    public override PyDict? AttributesForWriting() => state.AttributesForWriting(Type);
}
