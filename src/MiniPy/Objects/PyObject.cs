using System.Runtime.CompilerServices;

namespace MiniPy.Objects;

/// <summary>
/// Anything that lives on the heap: a type, and the .NET fields of the class derived from this one. What an object
/// can do is said by its type's <see cref="TypeSlots"/>, so an instance of a Python subclass of list is a PyList
/// whose <see cref="Type"/> is the subclass.
/// </summary>
internal abstract class PyObject(PyType type)
{
    /// <summary>The Python type. Only <c>__class__</c> assignment changes it.</summary>
    public PyType Type = type;

    /// <summary>The dictionary behind <c>__dict__</c>, or null while there is none.</summary>
    public virtual PyDict? Attributes => null;

    /// <summary>The dictionary behind <c>__dict__</c>, made if need be; null for objects that cannot have attributes.</summary>
    public virtual PyDict? AttributesForWriting() => null;

    /// <summary>The object's own attribute of this name, whatever its class has; <see cref="Value.Unbound"/> where it has none.</summary>
    public virtual Value OwnAttribute(PyStr name) => Attributes is { } attributes ? attributes.GetStr(name) : Value.Unbound;

    /// <summary>Adds or replaces the object's own attribute of this name; false where the object cannot have attributes.</summary>
    public virtual bool SetOwnAttribute(PyStr name, Value value)
    {
        if (AttributesForWriting() is not { } attributes)
        {
            return false;
        }

        attributes.SetStr(name, value);
        return true;
    }

    /// <summary>Its <see cref="Type"/> is about to be replaced: what depends on it is given up.</summary>
    public virtual void PrepareForOtherType()
    {
    }

    /// <summary>Makes another dictionary the one behind <c>__dict__</c>; null for a fresh one. False where that cannot be.</summary>
    public virtual bool ReplaceAttributes(PyDict? attributes)
    {
        ref InstanceState state = ref OwnState;
        if (Unsafe.IsNullRef(ref state))
        {
            return false;
        }

        state.Attributes = attributes;
        return true;
    }

    /// <summary>What an instance of a class written in Python has beside its built-in base; a null reference for other objects.</summary>
    public virtual ref InstanceState OwnState => ref Unsafe.NullRef<InstanceState>();

    /// <summary>Python's identity number. It is stable, and unique as far as the run time's identity hash is.</summary>
    public long Id => IdentityTable.IdOf(this);
}
