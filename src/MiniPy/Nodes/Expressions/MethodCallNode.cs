using System.Runtime.CompilerServices;
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
    /// <summary>The last builtin method found with as many arguments as given here, and the built-in type that has it: both never change.</summary>
    private KnownMethod? known;

    public override Value Evaluate(Frame frame)
    {
        if (known is { } method && arguments.Length <= FewArguments.Length - 1)
        {
            Value self = owner.Evaluate(frame);
            return ReferenceEquals(self.Type, method.Type) ? InvokeKnown(frame, self, method) : self.IsError ? self : EvaluateOn(frame, self, out _);
        }

        return EvaluateOwned(frame, out _);
    }

    private Value InvokeKnown(Frame frame, Value self, KnownMethod method)
    {
        var buffer = default(FewArguments);
        buffer[0] = self;
        for (int i = 0; i < arguments.Length; i++)
        {
            Value argument = arguments[i].Evaluate(frame);
            if (argument.IsError)
            {
                return argument;
            }

            buffer[i + 1] = argument;
        }

        frame.Position = position;
        return method.Body(frame.Interpreter, ((ReadOnlySpan<Value>)buffer)[..(arguments.Length + 1)]);
    }

    public override Value EvaluateOwned(Frame frame, out bool isOwned)
    {
        isOwned = false;
        Value self = owner.Evaluate(frame);
        return self.IsError ? self : EvaluateOn(frame, self, out isOwned);
    }

    private Value EvaluateOn(Frame frame, Value self, out bool isOwned)
    {
        isOwned = false;
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
        if (!type.IsUserDefined && !type.HasInstanceDictionary && found.IsExactly<PyMethodDescriptor>()
            && found.Unchecked<PyMethodDescriptor>().Row is { Signature.IsPlain: true } row && row.Signature.Count == arguments.Length)
        {
            known = new KnownMethod(type, row.Body);
        }

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

    /// <summary>Both in one object, so that they are always seen together.</summary>
    private sealed record KnownMethod(PyType Type, BuiltinBody Body);
}

/// <summary>Room for a receiver and three arguments, on the caller's stack.</summary>
[InlineArray(Length)]
internal struct FewArguments
{
    public const int Length = 4;
    private Value first;
}
