using MiniPy.Objects;

namespace MiniPy.Nodes.Expressions;

/// <summary>
/// Where a class written in Python, or one that it derives from, has an attribute that is found through the class as it is: a function, or what is no
/// descriptor. A plain value may be replaced without a change of the class, and is read anew.
/// </summary>
internal sealed class ClassAttribute : ClassFact
{
    private readonly PyDict names;
    private readonly int position;
    private readonly PyStr name;

    private ClassAttribute(PyType type, PyDict names, int position, PyStr name)
        : base(type)
    {
        this.names = names;
        this.position = position;
        this.name = name;
    }

    /// <summary>The attribute; <see cref="Value.Unbound"/> where it has moved.</summary>
    public Value Value => names.ValueAt(position, name);

    /// <summary>Where the class has the attribute; null where finding it takes more.</summary>
    public static ClassAttribute? Of(PyType type, PyStr name)
    {
        if (!type.IsUserDefined || type.Type.Slots is not (TypeTypeSlots or UserSlots { ReadsAttributesByDefault: true }))
        {
            return null;
        }

        Value ofMetaclass = type.Type.Lookup(name);
        if (!ofMetaclass.IsUnbound && ofMetaclass.Type.Slots.IsDataDescriptor)
        {
            return null;
        }

        foreach (PyType each in type.MethodResolutionOrder)
        {
            PyDict names = each.Namespace;
            int at = names.FindStr(name);
            if (at < 0)
            {
                continue;
            }

            Value found = names.GetValueAt(at);
            if (!each.IsUserDefined || (found.Type.Slots.IsDescriptor && !found.IsExactly<PyFunction>()))
            {
                return null;
            }

            names.InternKeyAt(at, name);
            return new ClassAttribute(type, names, at, name);
        }

        return null;
    }
}
