using System.Globalization;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>
/// Python's operations on any values, for .NET code: the type's slot, the fallbacks of the data model, and an exception thrown
/// where the operation fails.
/// </summary>
internal static partial class Operators
{
    public static bool Truth(Interpreter interp, Value value)
    {
        if (value.IsBool || value.IsInt)
        {
            return value.AsInt != 0;
        }

        return !value.IsNone && value.Type.Slots.Truth(interp, value);
    }

    /// <summary>The truth as a bool, or <see cref="Value.Error"/>; of an error, which that is.</summary>
    public static Value TruthOrError(Interpreter interp, Value value)
    {
        if (value.IsInt)
        {
            return Value.FromBool(value.AsInt != 0);
        }

        return value.IsBool || value.IsError ? value
            : value.IsNone ? Value.False
            : value.Type.Slots.TruthOrError(interp, value);
    }

    public static string Repr(Interpreter interp, Value value) => ReprOrNull(interp, value) ?? throw interp.ThrowPending();

    /// <summary>The same; null when an exception is pending.</summary>
    public static string? ReprOrNull(Interpreter interp, Value value)
    {
        if (value.IsInt || value.IsFloat)
        {
            return Str(interp, value);
        }

        interp.Enter(" while getting the repr of an object");
        try
        {
            return value.Type.Slots.ReprOrNull(interp, value);
        }
        finally
        {
            interp.Leave();
        }
    }

    public static string Str(Interpreter interp, Value value) => StrOrNull(interp, value) ?? throw interp.ThrowPending();

    /// <summary>The same; null when an exception is pending.</summary>
    public static string? StrOrNull(Interpreter interp, Value value)
    {
        if (value.IsExactly<PyStr>())
        {
            return value.Unchecked<PyStr>().Text;
        }

        if (value.IsInt)
        {
            return value.AsInt.ToString(CultureInfo.InvariantCulture);
        }

        if (value.IsFloat)
        {
            return FloatFormatting.Repr(value.AsFloat);
        }

        interp.Enter(" while getting the str of an object");
        try
        {
            return value.Type.Slots.StrOrNull(interp, value);
        }
        finally
        {
            interp.Leave();
        }
    }

    public static string Format(Interpreter interp, Value value, string specification) =>
        FormatOrNull(interp, value, specification) ?? throw interp.ThrowPending();

    /// <summary>The same; null when an exception is pending.</summary>
    public static string? FormatOrNull(Interpreter interp, Value value, string specification) =>
        specification.Length == 0 && value.IsExactly<PyStr>()
            ? value.Unchecked<PyStr>().Text
            : value.Type.Slots.FormatOrNull(interp, value, specification);

    /// <summary>A text that was made, or <see cref="Value.Error"/> for none.</summary>
    public static Value Text(string? text) => text is null ? Value.Error : Value.FromString(text);

    /// <summary>The number behind <c>id()</c>.</summary>
    public static long Identity(Value value)
    {
        if (value.IsInt)
        {
            return 0x1000_0000 + (value.AsInt * 32);
        }

        return value.IsFloat ? value.AsFloat.GetHashCode() + 0x5000_0000_0000L
            : value.IsBool ? 0x955_0000 + (value.AsInt * 32)
            : value.Reference!.Id;
    }

    public static long Length(Interpreter interp, Value value)
    {
        long length = value.Type.Slots.Length(interp, value);
        return length >= 0 ? length : throw WithoutLength(value);
    }

    /// <summary>The length as an int, or <see cref="Value.Error"/>.</summary>
    public static Value LengthOrError(Interpreter interp, Value value)
    {
        if (value.IsExactly<PyList>())
        {
            return Value.FromInt(value.Unchecked<PyList>().Count);
        }

        if (value.IsExactly<PyStr>())
        {
            return Value.FromInt(value.Unchecked<PyStr>().Length);
        }

        Value length = value.Type.Slots.LengthOrError(interp, value);
        return length.IsError || length.AsInt >= 0 ? length : interp.Raise(WithoutLength(value));
    }

    private static PythonException WithoutLength(Value value) => Throw.TypeError($"object of type '{value.Type.Name}' has no len()");

    public static Value GetItem(Interpreter interp, Value owner, Value key)
    {
        Value item = owner.Type.Slots.GetItem(interp, owner, key);
        return item.IsError ? throw interp.ThrowPending() : item;
    }

    public static bool Contains(Interpreter interp, Value container, Value item) => interp.OrThrow(ContainsOrError(interp, container, item)).IsTrue;

    /// <summary>A bool, or <see cref="Value.Error"/>.</summary>
    public static Value ContainsOrError(Interpreter interp, Value container, Value item) => container.Type.Slots.Contains(interp, container, item);

    public static Value GetAttribute(Interpreter interp, Value owner, PyStr name) => interp.OrThrow(GetAttributeOrError(interp, owner, name));

    /// <summary>The attribute, or <see cref="Value.Error"/>.</summary>
    public static Value GetAttributeOrError(Interpreter interp, Value owner, PyStr name)
    {
        Value found = owner.Type.Slots.FindAttribute(interp, owner, name);
        return found.IsUnbound ? interp.Raise(Throw.NoAttribute(owner, name)) : found;
    }

    /// <summary>The attribute, or <see cref="Value.Unbound"/> where there is none or its lookup raises AttributeError.</summary>
    public static Value FindAttribute(Interpreter interp, Value owner, PyStr name)
    {
        Value found;
        try
        {
            found = owner.Type.Slots.FindAttribute(interp, owner, name);
        }
        catch (PythonException error) when (error.Value.Type.IsSubtypeOf(Exceptions.AttributeError))
        {
            return Value.Unbound;
        }

        if (!found.IsError)
        {
            return found;
        }

        if (!interp.Pending!.Type.IsSubtypeOf(Exceptions.AttributeError))
        {
            throw interp.ThrowPending();
        }

        interp.TakePending();
        return Value.Unbound;
    }

    public static void SetAttribute(Interpreter interp, Value owner, PyStr name, Value value) =>
        owner.Type.Slots.SetAttribute(interp, owner, name, value);

    /// <summary>
    /// A special method found on the type, bound to the value, or <see cref="Value.Unbound"/> (reference, 3.3.12: implicit
    /// lookup passes the instance by).
    /// </summary>
    public static Value FindSpecial(Interpreter interp, Value owner, PyStr name)
    {
        Value found = owner.Type.Lookup(name);
        if (found.IsUnbound || !found.Type.Slots.IsDescriptor)
        {
            return found;
        }

        Value bound = found.Type.Slots.DescriptorGet(interp, found, owner, owner.Type);
        return bound.IsError ? throw interp.ThrowPending() : bound;
    }

    public static bool IsInstance(Value value, PyType type) => value.Type.IsSubtypeOf(type);
}
