using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>Copying from anything that is a mapping: has <c>keys()</c> and <c>__getitem__</c>.</summary>
internal static class Mappings
{
    /// <summary>Adds a mapping's items to a dict; false when the value is no mapping.</summary>
    public static bool TryUpdate(Interpreter interp, PyDict target, Value mapping)
    {
        if (mapping.IsExactly<PyDict>())
        {
            PyDict other = mapping.Unchecked<PyDict>();
            int position = 0;
            while (other.NextEntry(ref position, out Value key, out Value value))
            {
                interp.Step();
                target.Set(interp, key, value);
            }

            return true;
        }

        Value keys = Operators.FindAttribute(interp, mapping, Names.Keys);
        if (keys.IsUnbound)
        {
            return false;
        }

        Value iterator = Iteration.GetIterator(interp, interp.Call(keys));
        while (Iteration.MoveNext(interp, iterator, out Value key))
        {
            interp.Step();
            target.Set(interp, key, Operators.GetItem(interp, mapping, key));
        }

        return true;
    }
}
