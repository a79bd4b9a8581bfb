using System.Runtime.CompilerServices;
using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary>A call that may stand in the header of a <c>for</c>, which then owns a generator that the call makes.</summary>
internal abstract class CallExpressionNode : ExpressionNode
{
    /// <summary>
    /// As <see cref="ExpressionNode.Evaluate"/>; says whether the callee is a generator function, whose generator then nobody else can have.
    /// </summary>
    public abstract Value EvaluateOwned(Frame frame, out bool isOwned);

    /// <summary>True for a generator function, bound or not.</summary>
    protected static bool IsGeneratorFunction(Value callee) =>
        callee.As<PyFunction>() is { Code.Kind: CodeKind.Generator }
        || (callee.As<PyBoundMethod>() is { } method && method.Function.As<PyFunction>() is { Code.Kind: CodeKind.Generator });
}

/// <summary>A call with positional arguments only (reference, 6.3.4).</summary>
internal sealed class CallNode(ExpressionNode callee, ExpressionNode[] arguments, int position) : CallExpressionNode
{
    public override Value Evaluate(Frame frame) => Invoke(frame, callee.Evaluate(frame));

    public override Value EvaluateOwned(Frame frame, out bool isOwned)
    {
        Value function = callee.Evaluate(frame);
        isOwned = IsGeneratorFunction(function);
        return Invoke(frame, function);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Value Invoke(Frame frame, Value function)
    {
        if (function.IsExactly<PyFunction>())
        {
            PyFunction known = function.Unchecked<PyFunction>();
            Code code = known.Code;
            if (code.PlainParameterCount == arguments.Length)
            {
                return InvokeDirectly(frame, known, code);
            }
        }

        return function.IsError ? function : InvokeOther(frame, function);
    }

    /// <summary>The arguments go right into the frame of the callee.</summary>
    private Value InvokeDirectly(Frame frame, PyFunction function, Code code) => code.Room switch
    {
        FrameRoom.Small => InvokeOnStack<SmallRoom>(frame, function, code),
        FrameRoom.Medium => InvokeOnStack<MediumRoom>(frame, function, code),
        FrameRoom.Large => InvokeOnStack<LargeRoom>(frame, function, code),
        _ => InvokeInArray(frame, function, code),
    };

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Value InvokeOnStack<TRoom>(Frame frame, PyFunction function, Code code)
        where TRoom : struct
    {
        TRoom room = default;
        Frame called = Activation.NewFrame(ref room, function);
        for (int i = 0; i < arguments.Length; i++)
        {
            Value argument = arguments[i].Evaluate(frame);
            if (argument.IsError)
            {
                return argument;
            }

            called[Frame.FirstLocal + i] = argument;
        }

        frame.Position = position;
        return Guard.Run(function.Interpreter, code, called);
    }

    private Value InvokeInArray(Frame frame, PyFunction function, Code code)
    {
        Value[] called = Activation.NewSlots(function, code);
        for (int i = 0; i < arguments.Length; i++)
        {
            Value argument = arguments[i].Evaluate(frame);
            if (argument.IsError)
            {
                return argument;
            }

            Value.Store(ref called[Frame.FirstLocal + i], argument);
        }

        frame.Position = position;
        return Activation.Start(function.Interpreter, code, called);
    }

    private Value InvokeOther(Frame frame, Value function)
    {
        var buffer = default(ArgumentBuffer);
        Span<Value> values = arguments.Length <= ArgumentBuffer.Length ? ((Span<Value>)buffer)[..arguments.Length] : new Value[arguments.Length];
        for (int i = 0; i < arguments.Length; i++)
        {
            values[i] = arguments[i].Evaluate(frame);
            if (values[i].IsError)
            {
                return Value.Error;
            }
        }

        frame.Position = position;
        return function.Type.Slots.Call(frame.Interpreter, function, new Arguments(values));
    }
}
