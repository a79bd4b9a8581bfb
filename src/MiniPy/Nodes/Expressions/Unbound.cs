using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary>Raises the errors of variables without a value.</summary>
internal static class Unbound
{
    public static Value Local(Frame frame, string name, int position)
    {
        frame.Position = position;
        return frame.Interpreter.Raise(Throw.UnboundLocal(name));
    }

    public static Value Free(Frame frame, string name, int position)
    {
        frame.Position = position;
        return frame.Interpreter.Raise(Throw.UnboundFree(name));
    }

    public static Value Global(Frame frame, string name, int position)
    {
        frame.Position = position;
        return frame.Interpreter.Raise(Throw.NameError(name));
    }
}
