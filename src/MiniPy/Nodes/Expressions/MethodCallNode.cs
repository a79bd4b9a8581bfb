using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary>
/// <c>owner.name(arguments)</c> with positional arguments only: a method found on the type is called with the owner in front, and
/// no bound method is made (reference, 6.3.4).
/// </summary>
internal sealed class MethodCallNode(ExpressionNode owner, PyStr name, ExpressionNode[] arguments, int position) : CallExpressionNode
{
    public override Value Evaluate(Frame frame) => EvaluateOwned(frame, out _);

    public override Value EvaluateOwned(Frame frame, out bool isOwned)
    {
        isOwned = false;
        Value self = owner.Evaluate(frame);
        if (self.IsError)
        {
            return self;
        }

        frame.Position = position;
        Value method = FindMethod(self);
        bool isBound = method.IsUnbound;
        if (isBound)
        {
            method = self.Type.Slots.FindAttribute(frame.Interpreter, self, name);
            if (method.IsSpecial)
            {
                return method.IsError ? method : frame.Interpreter.Raise(Throw.NoAttribute(self, name));
            }
        }

        isOwned = IsGeneratorFunction(method);
        return Invoke(frame, self, method, isBound);
    }

    /// <summary>The function or builtin method that the type has under this name, if calling it is all that the attribute access amounts to.</summary>
    private Value FindMethod(Value self)
    {
        PyType type = self.Type;
        if (!type.Slots.UsesDefaultAttributeAccess)
        {
            return Value.Unbound;
        }

        Value found = type.Lookup(name);
        bool isMethod = found.IsExactly<PyMethodDescriptor>() || found.IsExactly<PyFunction>();
        return isMethod && (self.Reference?.Attributes is not { Count: > 0 } attributes || attributes.GetStr(name).IsUnbound)
            ? found
            : Value.Unbound;
    }

    private Value Invoke(Frame frame, Value self, Value method, bool isBound)
    {
        int receiver = isBound ? 0 : 1;
        int count = arguments.Length + receiver;
        var buffer = default(ArgumentBuffer);
        Span<Value> values = count <= ArgumentBuffer.Length ? ((Span<Value>)buffer)[..count] : new Value[count];
        if (!isBound)
        {
            values[0] = self;
        }

        for (int i = 0; i < arguments.Length; i++)
        {
            values[receiver + i] = arguments[i].Evaluate(frame);
            if (values[receiver + i].IsError)
            {
                return Value.Error;
            }
        }

        frame.Position = position;
        Interpreter interp = frame.Interpreter;
        if (method.IsExactly<PyMethodDescriptor>() && !isBound)
        {
            PyMethodDescriptor descriptor = method.Unchecked<PyMethodDescriptor>();
            return PyBuiltinFunction.InvokeMethod(interp, descriptor.Row, descriptor.Owner, values);
        }

        return method.Type.Slots.Call(interp, method, new Arguments(values));
    }
}
