namespace MiniPy.Objects;

/// <summary>What an instance of a class written in Python has beside the state of its built-in base: attributes, and the values of its <c>__slots__</c>.</summary>
internal struct InstanceState
{
    /// <summary>The dictionary behind <c>__dict__</c>, or null while there is none.</summary>
    public PyDict? Attributes;

    /// <summary>The values of slots, or null while none was set.</summary>
    public Value[]? Slots;

    /// <summary>The dictionary behind <c>__dict__</c>, made if need be; null for instances that have none.</summary>
    public PyDict? AttributesForWriting(PyType type) => type.HasInstanceDictionary ? Attributes ??= new PyDict() : null;

    /// <summary>The value of a slot, or <see cref="Value.Unbound"/>.</summary>
    public readonly Value Slot(int index) => Slots is null ? Value.Unbound : Slots[index];

    public void SetSlot(int index, Value value, PyType type)
    {
        if (Slots is null)
        {
            Slots = new Value[type.SlotCount];
            Array.Fill(Slots, Value.Unbound);
        }

        Slots[index] = value;
    }
}
