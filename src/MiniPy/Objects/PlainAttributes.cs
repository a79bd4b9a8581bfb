using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>
/// Class attributes that are data and no descriptors, such as counters. Programs assign them in loops, so replacing one by another must not make
/// everything be looked up again that was found out about classes: only what is known of this very name is forgotten.
/// </summary>
internal static class PlainAttributes
{
    /// <summary>Replaces the value of an attribute that a class has itself, if that is all that the assignment amounts to.</summary>
    public static bool TryReplace(Interpreter interp, PyType type, PyStr name, Value value)
    {
        if (!IsPlain(value) || !ReferenceEquals(type.Type, Types.Type) || name.Text.StartsWith("__", StringComparison.Ordinal))
        {
            return false;
        }

        PyDict names = type.Namespace;
        int at = names.FindStr(name);
        if (at < 0 || !IsPlain(names.GetValueAt(at)))
        {
            return false;
        }

        names.SetValueAt(at, value);
        type.ForgetLookup(name);
        interp.Subclasses.ForgetLookup(interp, type, name);
        return true;
    }

    private static bool IsPlain(Value value) => value.IsInt || value.IsFloat || value.IsBool || value.IsNone
        || value.IsExactly<PyStr>() || value.IsExactly<PyList>() || value.IsExactly<PyDict>() || value.IsExactly<PyTuple>() || value.IsExactly<PySet>();
}
