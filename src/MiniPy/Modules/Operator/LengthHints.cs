using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Operator;

/// <summary>How many items something probably has: its length, or what its <c>__length_hint__</c> says (reference, 3.3.7).</summary>
internal static class LengthHints
{
    private static readonly PyStr HintName = new("__length_hint__");

    public static long Of(Interpreter interp, Value value, long unknown)
    {
        if (value.Type.Slots is not UserSlots || !value.Type.Lookup(SpecialNames.Len).IsUnbound)
        {
            long length = LengthOrUnknown(interp, value);
            if (length >= 0)
            {
                return length;
            }
        }

        Value method = Operators.FindSpecial(interp, value, HintName);
        if (method.IsUnbound)
        {
            return unknown;
        }

        Value hint;
        try
        {
            hint = interp.Call(method);
        }
        catch (PythonException error) when (error.Value.Type.IsSubtypeOf(Exceptions.TypeError))
        {
            return unknown;
        }

        if (hint.IsNotImplemented)
        {
            return unknown;
        }

        if (!hint.Type.IsSubtypeOf(Types.Int))
        {
            throw Throw.TypeError($"__length_hint__ must be an integer, not {hint.Type.Name}");
        }

        long count = Operators.IndexInt64(interp, hint);
        return count < 0 ? throw Throw.ValueError("__length_hint__() should return >= 0") : count;
    }

    /// <summary>The length; negative where there is none or it raises TypeError.</summary>
    private static long LengthOrUnknown(Interpreter interp, Value value)
    {
        try
        {
            return value.Type.Slots.Length(interp, value);
        }
        catch (PythonException error) when (error.Value.Type.IsSubtypeOf(Exceptions.TypeError))
        {
            return -1;
        }
    }
}
