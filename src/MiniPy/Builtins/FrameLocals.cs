using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <summary>The local variables of a frame as a dict: what <c>locals()</c> gives.</summary>
internal static class FrameLocals
{
    public static Value Of(Frame frame)
    {
        PyFunction function = frame.Function;
        Code code = function.Code;
        if (code.NamespaceSlot >= 0)
        {
            return frame[code.NamespaceSlot];
        }

        if (code.Name == "<module>")
        {
            return function.Globals;
        }

        var locals = new PyDict();
        for (int i = 0; i < code.LocalNames.Length; i++)
        {
            Add(locals, code.LocalNames[i], frame[Frame.FirstLocal + i]);
        }

        for (int i = 0; i < code.FreeNames.Length; i++)
        {
            Add(locals, code.FreeNames[i], function.Closure[i]);
        }

        return locals;
    }

    private static void Add(PyDict locals, string name, Value value)
    {
        value = value.Reference switch
        {
            Cell cell => cell.Value,
            Nodes.Resumable.PyOwnedGenerator owned => owned.Generator,
            _ => value,
        };
        if (!value.IsUnbound)
        {
            locals.SetStr(new PyStr(name), value);
        }
    }
}
