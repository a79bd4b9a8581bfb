using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary>A name in a class body: the class's namespace, then a variable of an enclosing function or the module (reference, 4.2.2).</summary>
internal sealed class ClassNameNode(int namespaceSlot, PyStr name, ExpressionNode elsewhere) : ExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
        Value names = frame[namespaceSlot];
        if (names.IsExactly<PyDict>())
        {
            Value found = names.Unchecked<PyDict>().GetStr(name);
            return found.IsUnbound ? elsewhere.Evaluate(frame) : found;
        }

        Value item = names.Type.Slots.GetItem(frame.Interpreter, names, name);
        if (!item.IsError)
        {
            return item;
        }

        if (!frame.Interpreter.Pending!.Type.IsSubtypeOf(Exceptions.KeyError))
        {
            return item;
        }

        frame.Interpreter.TakePending();
        return elsewhere.Evaluate(frame);
    }
}
