using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using MiniPy.Builtins;
using MiniPy.Nodes.Fused;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary>A call that may stand in the header of a <c>for</c>, which then owns a generator that the call makes.</summary>
internal abstract class CallExpressionNode : ExpressionNode
{
    /// <summary>How the call has been made so far, for those who fuse it.</summary>
    public virtual CallWays Ways => CallWays.None;

    /// <summary>
    /// As <see cref="ExpressionNode.Evaluate"/>; says whether the callee is a generator function, whose generator then nobody else can have.
    /// </summary>
    public abstract Value EvaluateOwned(Frame frame, out bool isOwned);

    /// <summary>True for a generator function, bound or not.</summary>
    public static bool IsGeneratorFunction(Value callee) =>
        callee.As<PyFunction>() is { Code.Kind: CodeKind.Generator }
        || (callee.As<PyBoundMethod>() is { } method && method.Function.As<PyFunction>() is { Code.Kind: CodeKind.Generator });
}

/// <summary>What all calls with positional arguments only have in common.</summary>
internal abstract class PositionalCallNode(int position) : CallExpressionNode
{
    private Construction? construction;

    private CallWays ways;

    public override CallWays Ways => ways;

    /// <summary>Notes a way of calling, where calls can be fused.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected void Note(CallWays way)
    {
        if ((ways & way) == 0 && FusionHeat.IsPossible)
        {
            ways |= way;
        }
    }

    /// <summary>How the class called last makes its instances, or null where that takes more.</summary>
    public Construction? Construction => construction;

    protected int Position => position;

    /// <summary>Calls anything with arguments that have been evaluated already: behind a place for a receiver, or for the instance being made.</summary>
    public Value InvokeOther(Frame frame, Value function, Span<Value> values)
    {
        frame.Position = position;
        return Construction.Call(frame.Interpreter, function, values, [], ref construction);
    }
}

/// <summary>A call with positional arguments only (reference, 6.3.4).</summary>
/// <remarks>What passes a call on is left before it: the fewer returns stand open, the more of them the processor foresees.</remarks>
internal sealed class CallNode<TCallee>(TCallee callee, ArgumentList arguments, int position) : PositionalCallNode(position)
    where TCallee : struct, IOperand
{
    public override Value Evaluate(Frame frame) => Invoke(frame, callee.Load(frame));

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        if (!arguments.IsFusible)
        {
            return fusion.Whole(this);
        }

        bool isOwned = fusion.TakeOwned();
        fusion.Add(new Datum { Node = this, Slot = arguments.Length, Number = Position }, Fusion.CallWeight);
        Type called = callee.Fuse(fusion);
        Type given = fusion.Arguments(arguments.Nodes);
        CallPreparation.Prepare(given, Ways, isOwned);
        return typeof(FusedCall<,>).MakeGenericType(called, given);
    }

    public override Value EvaluateOwned(Frame frame, out bool isOwned)
    {
        Value function = callee.Load(frame);
        isOwned = IsGeneratorFunction(function);
        return Invoke(frame, function);
    }

    /// <summary>Evaluates the arguments and calls.</summary>
    public Value Invoke(Frame frame, Value function)
    {
        if (function.IsExactly<PyFunction>())
        {
            PyFunction known = function.Unchecked<PyFunction>();
            Code code = known.Code;
            if ((uint)(code.PlainParameterCount - arguments.Length) <= (uint)known.Defaults.Length)
            {
                switch (code.Room)
                {
                    case FrameRoom.Small:
                        Note(CallWays.SmallFunction);
                        return InvokeOnStack<SmallRoom>(frame, known, code);
                    case FrameRoom.Medium:
                        Note(CallWays.MediumFunction);
                        return InvokeOnStack<MediumRoom>(frame, known, code);
                    case FrameRoom.Large:
                        Note(CallWays.LargeFunction);
                        return InvokeOnStack<LargeRoom>(frame, known, code);
                    case FrameRoom.Suspendable:
                        Note(CallWays.MakingFunction);
                        return MakeGenerator(frame, known, code);
                    default:
                        Note(CallWays.Other);
                        return InvokeInArray(frame, known, code);
                }
            }
        }
        else if (function.IsExactly<PyBuiltinFunction>())
        {
            Note(CallWays.Builtin);
            return InvokeBuiltin(frame, function.Unchecked<PyBuiltinFunction>(), function);
        }
        else if (function.IsExactly<PyType>() && arguments.Length == 1 && !function.Unchecked<PyType>().IsUserDefined)
        {
            Note(CallWays.BuiltInType);
            return InvokeType(frame, function.Unchecked<PyType>());
        }
        else if (function.IsExactly<PyType>() && Construction is { } construction)
        {
            switch (construction.DirectRoom(function.Unchecked<PyType>(), arguments.Length))
            {
                case FrameRoom.Small:
                    Note(CallWays.SmallClass);
                    return Construct<SmallRoom>(frame, construction);
                case FrameRoom.Medium:
                    Note(CallWays.MediumClass);
                    return Construct<MediumRoom>(frame, construction);
                case FrameRoom.Large:
                    Note(CallWays.LargeClass);
                    return Construct<LargeRoom>(frame, construction);
            }
        }

        return function.IsSpecial ? callee.Fail(frame, function) : InvokeOther(frame, function);
    }

    /// <summary>The arguments go right into the frame of the callee.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Value InvokeOnStack<TRoom>(Frame frame, PyFunction function, Code code)
        where TRoom : struct
    {
        TRoom room = default;
        Frame called = Activation.NewFrame(ref room, function);
        if (!arguments.Fill(frame, ref called[Frame.FirstLocal]))
        {
            return Value.Error;
        }

        ArgumentList.AddDefaults(function, code, called, arguments.Length);
        frame.Position = Position;
        return code.Body.Run(function.Interpreter, code, called);
    }

    /// <summary>An instance of a class written in Python: the arguments go right into the frame of its <c>__init__</c>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Value Construct<TRoom>(Frame frame, Construction construction)
        where TRoom : struct
    {
        TRoom room = default;
        PyFunction initializer = construction.Initializer!;
        Frame called = Activation.NewFrame(ref room, initializer);
        Code code = initializer.Code;
        if (!arguments.Fill(frame, ref called[Frame.FirstLocal + 1]))
        {
            return Value.Error;
        }

        return construction.Holds(construction.Type)
            ? construction.Make(frame, Position, called, code, arguments.Length)
            : InvokeOther(frame, construction.Type, called.Parameters(arguments.Length + 1));
    }

    private Value InvokeInArray(Frame frame, PyFunction function, Code code)
    {
        Value[] called = Activation.NewSlots(function, code);
        if (!arguments.Fill(frame, ref new Frame(called)[Frame.FirstLocal]))
        {
            return Value.Error;
        }

        ArgumentList.AddDefaults(function, code, new Frame(called), arguments.Length);
        frame.Position = Position;
        return Activation.Run(function.Interpreter, code, called);
    }

    private Value MakeGenerator(Frame frame, PyFunction function, Code code)
    {
        PyGenerator made = code.Maker.Make(function);
        Frame called = made.Frame;
        if (!arguments.Fill(frame, ref called[Frame.FirstLocal]))
        {
            return Value.Error;
        }

        ArgumentList.AddDefaults(function, code, called, arguments.Length);
        frame.Position = Position;
        return Activation.Begin(function.Interpreter, code, made);
    }

    private Value InvokeBuiltin(Frame frame, PyBuiltinFunction builtin, Value function)
    {
        if (arguments.Length == 2 && builtin.Row.Binary is not null && builtin.Self.IsUnbound)
        {
            return InvokeBinary(frame, builtin.Row.Binary);
        }

        if (arguments.Length != 1 || builtin.Row.Unary is not { } unary || !builtin.Self.IsUnbound)
        {
            return InvokeByArray(frame, builtin, function);
        }

        Value only = arguments.EvaluateOnly(frame);
        if (only.IsError)
        {
            return only;
        }

        frame.Position = Position;
        return unary(frame.Interpreter, only);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Value InvokeBinary(Frame frame, BinaryBuiltinBody body)
    {
        var both = default(TwoArguments);
        if (!arguments.Fill(frame, ref both[0]))
        {
            return Value.Error;
        }

        frame.Position = Position;
        return body(frame.Interpreter, both[0], both[1]);
    }

    /// <summary>Calls a built-in type with one argument, as in <c>list(x)</c>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Value InvokeType(Frame frame, PyType type)
    {
        var room = default(TwoArguments);
        room[1] = arguments.EvaluateOnly(frame);
        if (room[1].IsError)
        {
            return room[1];
        }

        frame.Position = Position;
        Value made = type.Slots.NewFrom(frame.Interpreter, type, room[1]);
        return made.IsUnbound ? InvokeOther(frame, type, room) : made;
    }

    /// <summary>A builtin of few parameters gets its arguments, and the defaults of the others, from a buffer on the stack.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Value InvokeByArray(Frame frame, PyBuiltinFunction builtin, Value function)
    {
        Note(CallWays.BuiltinByArray);
        BuiltinSignature signature = builtin.Row.Signature;
        int receiver = builtin.Self.IsUnbound ? 0 : 1;
        int count = signature.Count + receiver;
        int given = arguments.Length;
        if (count > FewArguments.Length || !signature.TakesPlainly(given))
        {
            return InvokeOther(frame, function);
        }

        var buffer = default(FewArguments);
        buffer[0] = builtin.Self;
        if (given > 0 && !arguments.Fill(frame, ref buffer[receiver]))
        {
            return Value.Error;
        }

        if (given < signature.Count)
        {
            ItemCopying.Copy(signature.Defaults[given..], ((Span<Value>)buffer)[(receiver + given)..]);
        }

        frame.Position = Position;
        return builtin.Row.Body(frame.Interpreter, ((ReadOnlySpan<Value>)buffer)[..count]);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Value InvokeOther(Frame frame, Value function)
    {
        Note(CallWays.Other);
        var buffer = default(ArgumentBuffer);
        int count = arguments.Length + 1;
        Span<Value> values = count <= ArgumentBuffer.Length ? ((Span<Value>)buffer)[..count] : new Value[count];
        return arguments.Length > 0 && !arguments.Fill(frame, ref values[1]) ? Value.Error : InvokeOther(frame, function, values);
    }
}
