using MiniPy.Objects;

namespace MiniPy.Builtins;

/// <summary>
/// What a built-in type's namespace holds: its methods, its computed attributes, and the special methods that its slots implement.
/// A reader learns the type from its table.
/// </summary>
internal sealed class TypeTable
{
    /// <summary>Its docstring.</summary>
    public string? Doc { get; init; }

    /// <summary>How the type is called, <c>__text_signature__</c>, where that can be said.</summary>
    public string? TextSignature { get; init; }

    /// <summary>The special methods it has of its own, as one text: "__len__ __getitem__".</summary>
    public string Specials { get; init; } = string.Empty;

    /// <summary>True where the type has a <c>__new__</c> of its own.</summary>
    public bool HasNew { get; init; }

    /// <summary>True where the type takes type arguments, <c>list[int]</c>.</summary>
    public bool IsGeneric { get; init; }

    public BuiltinRow[] Methods { get; init; } = [];

    public BuiltinRow[] ClassMethods { get; init; } = [];

    public BuiltinRow[] StaticMethods { get; init; } = [];

    public AttributeRow[] Attributes { get; init; } = [];

    /// <summary>Plain class attributes.</summary>
    public (string Name, Value Value)[] Constants { get; init; } = [];

    /// <summary>Makes the namespace.</summary>
    public PyDict Build(PyType type)
    {
        var names = new PyDict();
        if (HasNew)
        {
            names.SetStr(Names.New, new PyBuiltinFunction(SpecialMethods.New, type));
        }

        foreach (string special in Specials.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            names.SetStr(new PyStr(special), new PyMethodDescriptor(type, SpecialMethods.Row(special, type.Slots), isSlotWrapper: true));
        }

        foreach (BuiltinRow row in Methods)
        {
            names.SetStr(new PyStr(row.Name), new PyMethodDescriptor(type, row, isSlotWrapper: false));
        }

        foreach (BuiltinRow row in ClassMethods)
        {
            names.SetStr(new PyStr(row.Name), new PyClassMethodDescriptor(type, row));
        }

        if (IsGeneric)
        {
            names.SetStr(Names.ClassGetItem, new PyClassMethodDescriptor(type, GenericMethods.ClassGetItem));
        }

        foreach (BuiltinRow row in StaticMethods)
        {
            names.SetStr(new PyStr(row.Name), new PyStaticMethod(new PyBuiltinFunction(row, Value.Unbound, type)));
        }

        foreach (AttributeRow row in Attributes)
        {
            names.SetStr(new PyStr(row.Name), new PyGetSetDescriptor(type, row));
        }

        foreach ((string name, Value value) in Constants)
        {
            names.SetStr(new PyStr(name), value);
        }

        if (names.FindStr(Names.Doc) < 0)
        {
            names.SetStr(Names.Doc, Doc is null ? Value.None : Value.FromString(Doc));
        }

        return names;
    }
}
