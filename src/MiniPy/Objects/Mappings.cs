using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>Copying from anything that is a mapping: has <c>keys()</c> and <c>__getitem__</c>.</summary>
internal static class Mappings
{
    /// <summary>Adds a mapping's items to a dict; false when the value is no mapping.</summary>
    public static bool TryUpdate(Interpreter interp, PyDict target, Value mapping)
    {
        if (mapping.Reference is PyDict other && DictMerging.HasOwnIteration(other))
        {
            DictMerging.Merge(interp, target, other);
            return true;
        }

        Value keys = Operators.FindAttribute(interp, mapping, Names.Keys);
        if (keys.IsUnbound)
        {
            return false;
        }

        return DictMerging.TryUpdateFromMapping(interp, target, mapping, interp.Call(keys)) ? true : throw interp.ThrowPending();
    }
}
