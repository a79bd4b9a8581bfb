using MiniPy.Modules;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary>Executes the scope of type parameters around a generic function, class or alias (reference, 8.10); it gives what is defined there.</summary>
internal sealed class TypeParameterScopeNode(Code code, CellSource[] closure, int namespaceSlot) : ExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
        PyFunction outer = frame.Function;
        var function = new PyFunction(outer.Interpreter, code, outer.Globals, CellSource.LoadAll(frame, closure));
        return Activation.Call(outer.Interpreter, function, namespaceSlot < 0 ? Arguments.None : new Arguments([frame[namespaceSlot]]));
    }
}

/// <summary>A function that makes type parameters and aliases; the module that has them is imported by the first program that needs one.</summary>
internal sealed class TypingNode(PyStr name, int position) : ExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
        frame.Position = position;
        Interpreter interp = frame.Interpreter;
        return Operators.GetAttribute(interp, ModuleLoader.Import(interp, "_typing"), name);
    }
}

/// <summary>A name in the type parameters of a class's method: of that class's namespace, else of where the class stands.</summary>
internal sealed class OuterClassNameNode(ExpressionNode names, PyStr name, ExpressionNode elsewhere) : ExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
        Value found = names.Evaluate(frame).As<PyDict>()?.GetStr(name) ?? Value.Unbound;
        return found.IsUnbound ? elsewhere.Evaluate(frame) : found;
    }
}
