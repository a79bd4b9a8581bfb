using System.Runtime.CompilerServices;
using MiniPy.Builtins;
using MiniPy.Nodes.Expressions;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Fused;

/// <summary>
/// A call with positional arguments: see <see cref="CallNode{TCallee}"/>. Of its data the slot is the number of the arguments.
/// </summary>
/// <remarks>Each way of calling is a method of its own, which is compiled when it is first needed; most calls need one of them.</remarks>
internal struct FusedCall<TCallee, TArguments> : IFusedCall
    where TCallee : IFusedExpression
    where TArguments : IFusedArguments
{
    private Datum own;
    private TCallee callee;
    private TArguments arguments;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Load(Frame frame, ref Datum data) => Invoke(frame, ref data, TCallee.Load(frame, ref Fused.Parts(ref data)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value LoadOwned(Frame frame, ref Datum data, out bool isOwned)
    {
        Value function = TCallee.Load(frame, ref Fused.Parts(ref data));
        if (function.IsExactly<PyFunction>())
        {
            PyFunction known = function.Unchecked<PyFunction>();
            Code code = known.Code;
            if (code.Room == FrameRoom.Suspendable && (uint)(code.PlainParameterCount - data.Slot) <= (uint)known.Defaults.Length)
            {
                isOwned = code.Kind == CodeKind.Generator;
                return FusedInvocation<TArguments>.MakeOwned(frame, ref data, ref Fused.After<TCallee>(ref Fused.Parts(ref data)), known, code);
            }
        }

        isOwned = CallExpressionNode.IsGeneratorFunction(function);
        return InvokeElsewhere(frame, ref data, function);
    }

    /// <summary>A method of its own, compiled when it is first needed, for those who mostly do not call like this.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static Value InvokeElsewhere(Frame frame, ref Datum data, Value function) => Invoke(frame, ref data, function);

    /// <summary>Calls what the callee has given, perhaps a signal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Value Invoke(Frame frame, ref Datum data, Value function)
    {
        if (function.IsExactly<PyFunction>())
        {
            PyFunction known = function.Unchecked<PyFunction>();
            Code code = known.Code;
            if ((uint)(code.PlainParameterCount - data.Slot) <= (uint)known.Defaults.Length)
            {
                switch (code.Room)
                {
                    case FrameRoom.Small:
                        return FusedInvocation<TArguments>.OnStack<SmallRoom>(frame, ref data, ref Fused.After<TCallee>(ref Fused.Parts(ref data)), known, code);
                    case FrameRoom.Medium:
                        return FusedInvocation<TArguments>.OnStack<MediumRoom>(frame, ref data, ref Fused.After<TCallee>(ref Fused.Parts(ref data)), known, code);
                    case FrameRoom.Large:
                        return FusedInvocation<TArguments>.OnStack<LargeRoom>(frame, ref data, ref Fused.After<TCallee>(ref Fused.Parts(ref data)), known, code);
                    case FrameRoom.Suspendable:
                        return FusedInvocation<TArguments>.MakeGenerator(frame, ref data, ref Fused.After<TCallee>(ref Fused.Parts(ref data)), known, code);
                }
            }
        }
        else if (function.IsExactly<PyBuiltinFunction>())
        {
            return FusedInvocation<TArguments>.Builtin(frame, ref data, ref Fused.After<TCallee>(ref Fused.Parts(ref data)), function);
        }

        return function.IsSpecial
            ? TCallee.Fail(frame, ref Fused.Parts(ref data), function)
            : FusedInvocation<TArguments>.Other(frame, ref data, ref Fused.After<TCallee>(ref Fused.Parts(ref data)), function);
    }
}

/// <summary>A call with keywords: see <see cref="KeywordCallNode"/>. Of its data the slot is the number of the arguments and a receiver.</summary>
internal struct FusedKeywordCall<TCallee, TArguments> : IFusedExpression
    where TCallee : IFusedExpression
    where TArguments : IFusedArguments
{
    private Datum own;
    private TCallee callee;
    private TArguments arguments;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Load(Frame frame, ref Datum data)
    {
        Value function = Fused.Evaluate<TCallee>(frame, ref Fused.Parts(ref data));
        return function.IsError ? function : FusedInvocation<TArguments>.WithKeywords(frame, ref data, ref Fused.After<TCallee>(ref Fused.Parts(ref data)), function);
    }
}

/// <summary>
/// <c>owner.name(arguments)</c>: see <see cref="MethodCallNode{TOwner}"/>. Of its data the slot is the number of the arguments.
/// </summary>
internal struct FusedMethodCall<TOwner, TArguments> : IFusedCall
    where TOwner : IFusedExpression
    where TArguments : IFusedArguments
{
    private Datum own;
    private TOwner owner;
    private TArguments arguments;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Load(Frame frame, ref Datum data) => Invoke(frame, ref data, TOwner.Load(frame, ref Fused.Parts(ref data)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value LoadOwned(Frame frame, ref Datum data, out bool isOwned)
    {
        Value self = TOwner.Load(frame, ref Fused.Parts(ref data));
        MethodCallNode node = Unsafe.As<MethodCallNode>(data.Node!);
        isOwned = false;
        if (self.IsSpecial || (node.Known is { } known && ReferenceEquals(self.Type, known.Type)))
        {
            return InvokeElsewhere(frame, ref data, self);
        }

        if (self.IsExactly<PyModule>())
        {
            isOwned = CallExpressionNode.IsGeneratorFunction(node.InModule(self.Unchecked<PyModule>()));
            return InvokeElsewhere(frame, ref data, self);
        }

        if (self.IsExactly<PyInstance>() && node.Cache?.For(self.Unchecked<PyInstance>().Shape) is { } method)
        {
            PyFunction function = Unsafe.As<PyFunction>(method.Found!);
            Code code = function.Code;
            if (code.Room != FrameRoom.Suspendable)
            {
                return InvokeElsewhere(frame, ref data, self);
            }

            if ((uint)(code.PlainParameterCount - data.Slot - 1) <= (uint)function.Defaults.Length)
            {
                isOwned = code.Kind == CodeKind.Generator;
                return FusedInvocation<TArguments>.MakeOwned(frame, ref data, ref Fused.After<TOwner>(ref Fused.Parts(ref data)), self, function, code);
            }
        }

        return node.EvaluateOn(frame, self, out isOwned);
    }

    /// <summary>See <see cref="FusedCall{TCallee, TArguments}"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static Value InvokeElsewhere(Frame frame, ref Datum data, Value self) => Invoke(frame, ref data, self);

    /// <summary>Calls the method of an owner, which may be a signal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Value Invoke(Frame frame, ref Datum data, Value self)
    {
        MethodCallNode node = Unsafe.As<MethodCallNode>(data.Node!);
        if (self.IsExactly<PyInstance>())
        {
            AttributeCache? method = node.Cache?.For(self.Unchecked<PyInstance>().Shape);
            if (method is not null)
            {
                PyFunction function = Unsafe.As<PyFunction>(method.Found!);
                Code code = function.Code;
                if ((uint)(code.PlainParameterCount - data.Slot - 1) <= (uint)function.Defaults.Length)
                {
                    switch (code.Room)
                    {
                        case FrameRoom.Small:
                            return FusedInvocation<TArguments>.OnStack<SmallRoom>(frame, ref data, ref Fused.After<TOwner>(ref Fused.Parts(ref data)), self, function, code);
                        case FrameRoom.Medium:
                            return FusedInvocation<TArguments>.OnStack<MediumRoom>(frame, ref data, ref Fused.After<TOwner>(ref Fused.Parts(ref data)), self, function, code);
                        case FrameRoom.Large:
                            return FusedInvocation<TArguments>.OnStack<LargeRoom>(frame, ref data, ref Fused.After<TOwner>(ref Fused.Parts(ref data)), self, function, code);
                        case FrameRoom.Suspendable:
                            return FusedInvocation<TArguments>.MakeGenerator(frame, ref data, ref Fused.After<TOwner>(ref Fused.Parts(ref data)), self, function, code);
                    }
                }
            }
        }
        else if (node.Known is { } known && ReferenceEquals(self.Type, known.Type))
        {
            return FusedInvocation<TArguments>.Known(frame, ref data, ref Fused.After<TOwner>(ref Fused.Parts(ref data)), self, known);
        }
        else if (self.IsExactly<PyModule>())
        {
            return FusedInvocation<TArguments>.OfModule(frame, ref data, ref Fused.After<TOwner>(ref Fused.Parts(ref data)), self, node);
        }

        return self.IsSpecial ? TOwner.Fail(frame, ref Fused.Parts(ref data), self) : node.EvaluateOn(frame, self);
    }
}

/// <summary>The ways of calling, for one kind of arguments. The number of a call's data is its position.</summary>
internal static class FusedInvocation<TArguments>
    where TArguments : IFusedArguments
{
    private const MethodImplOptions CompiledAtOnce = MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization;

    /// <summary>Calls a function whose frame fits a room on the stack.</summary>
    [MethodImpl(CompiledAtOnce)]
    public static Value OnStack<TRoom>(Frame frame, ref Datum data, ref Datum arguments, PyFunction function, Code code)
        where TRoom : struct
    {
        TRoom room = default;
        Frame called = Activation.NewFrame(ref room, function);
        if (!TArguments.Fill(frame, ref arguments, ref called[Frame.FirstLocal]))
        {
            return Value.Error;
        }

        ArgumentList.AddDefaults(function, code, called, data.Slot);
        frame.Position = data.Number;
        return code.Body.Run(function.Interpreter, code, called);
    }

    /// <summary>The same for a method.</summary>
    [MethodImpl(CompiledAtOnce)]
    public static Value OnStack<TRoom>(Frame frame, ref Datum data, ref Datum arguments, Value self, PyFunction function, Code code)
        where TRoom : struct
    {
        TRoom room = default;
        Frame called = Activation.NewFrame(ref room, function);
        called[Frame.FirstLocal] = self;
        if (!TArguments.Fill(frame, ref arguments, ref called[Frame.FirstLocal + 1]))
        {
            return Value.Error;
        }

        ArgumentList.AddDefaults(function, code, called, data.Slot + 1);
        frame.Position = data.Number;
        return code.Body.Run(function.Interpreter, code, called);
    }

    /// <summary>Calls a generator function.</summary>
    [MethodImpl(CompiledAtOnce)]
    public static Value MakeGenerator(Frame frame, ref Datum data, ref Datum arguments, PyFunction function, Code code) =>
        Begin(frame, ref data, ref arguments, code.Maker.Make(function), function, code);

    /// <summary>The same for one who alone will have what the call makes.</summary>
    [MethodImpl(CompiledAtOnce)]
    public static Value MakeOwned(Frame frame, ref Datum data, ref Datum arguments, PyFunction function, Code code) =>
        Begin(frame, ref data, ref arguments, code.Maker.MakeOwned(function), function, code);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Value Begin(Frame frame, ref Datum data, ref Datum arguments, PyGenerator made, PyFunction function, Code code)
    {
        Frame called = made.Frame;
        if (!TArguments.Fill(frame, ref arguments, ref called[Frame.FirstLocal]))
        {
            return Value.Error;
        }

        ArgumentList.AddDefaults(function, code, called, data.Slot);
        frame.Position = data.Number;
        return Activation.Begin(function.Interpreter, code, made);
    }

    /// <summary>Calls a method that is a generator function.</summary>
    [MethodImpl(CompiledAtOnce)]
    public static Value MakeGenerator(Frame frame, ref Datum data, ref Datum arguments, Value self, PyFunction function, Code code) =>
        Begin(frame, ref data, ref arguments, self, code.Maker.Make(function), function, code);

    /// <summary>The same for one who alone will have what the call makes.</summary>
    [MethodImpl(CompiledAtOnce)]
    public static Value MakeOwned(Frame frame, ref Datum data, ref Datum arguments, Value self, PyFunction function, Code code) =>
        Begin(frame, ref data, ref arguments, self, code.Maker.MakeOwned(function), function, code);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Value Begin(Frame frame, ref Datum data, ref Datum arguments, Value self, PyGenerator made, PyFunction function, Code code)
    {
        Frame called = made.Frame;
        called[Frame.FirstLocal] = self;
        if (!TArguments.Fill(frame, ref arguments, ref called[Frame.FirstLocal + 1]))
        {
            return Value.Error;
        }

        ArgumentList.AddDefaults(function, code, called, data.Slot + 1);
        frame.Position = data.Number;
        return Activation.Begin(function.Interpreter, code, made);
    }

    /// <summary>Calls anything else.</summary>
    [MethodImpl(CompiledAtOnce)]
    public static Value Other(Frame frame, ref Datum data, ref Datum arguments, Value function)
    {
        if (TArguments.Count == 1 && function.IsExactly<PyType>() && !function.Unchecked<PyType>().IsUserDefined)
        {
            return OfType(frame, ref data, ref arguments, function);
        }

        return OtherByArray(frame, ref data, ref arguments, function);
    }

    /// <summary>Calls a built-in type with one argument, as in <c>list(x)</c>.</summary>
    [MethodImpl(CompiledAtOnce)]
    private static Value OfType(Frame frame, ref Datum data, ref Datum arguments, Value function)
    {
        var room = default(TwoArguments);
        if (!TArguments.Fill(frame, ref arguments, ref room[1]))
        {
            return Value.Error;
        }

        frame.Position = data.Number;
        PyType type = function.Unchecked<PyType>();
        Value made = type.Slots.NewFrom(frame.Interpreter, type, room[1]);
        return made.IsUnbound ? Unsafe.As<PositionalCallNode>(data.Node!).InvokeOther(frame, function, room) : made;
    }

    [MethodImpl(CompiledAtOnce)]
    private static Value OtherByArray(Frame frame, ref Datum data, ref Datum arguments, Value function)
    {
        var buffer = default(ArgumentBuffer);
        Span<Value> values = ((Span<Value>)buffer)[..(data.Slot + 1)];
        return TArguments.Fill(frame, ref arguments, ref buffer[1]) ? Unsafe.As<PositionalCallNode>(data.Node!).InvokeOther(frame, function, values) : Value.Error;
    }

    /// <summary>Calls a function that is an attribute of a module.</summary>
    [MethodImpl(CompiledAtOnce)]
    public static Value OfModule(Frame frame, ref Datum data, ref Datum arguments, Value module, MethodCallNode node)
    {
        Value function = node.InModule(module.Unchecked<PyModule>());
        if (function.IsExactly<PyBuiltinFunction>())
        {
            PyBuiltinFunction builtin = function.Unchecked<PyBuiltinFunction>();
            if (TakesArrayOf(builtin, data.Slot) || (TArguments.Count == 2 && builtin.Row.Binary is not null && builtin.Self.IsUnbound))
            {
                return Builtin(frame, ref data, ref arguments, function);
            }
        }
        else if (function.IsExactly<PyFunction>())
        {
            PyFunction known = function.Unchecked<PyFunction>();
            Code code = known.Code;
            if ((uint)(code.PlainParameterCount - data.Slot) <= (uint)known.Defaults.Length)
            {
                switch (code.Room)
                {
                    case FrameRoom.Small:
                        return OnStack<SmallRoom>(frame, ref data, ref arguments, known, code);
                    case FrameRoom.Medium:
                        return OnStack<MediumRoom>(frame, ref data, ref arguments, known, code);
                    case FrameRoom.Large:
                        return OnStack<LargeRoom>(frame, ref data, ref arguments, known, code);
                    case FrameRoom.Suspendable:
                        return MakeGenerator(frame, ref data, ref arguments, known, code);
                }
            }
        }

        return node.EvaluateOn(frame, module);
    }

    /// <summary>Whether a builtin takes so many arguments, and its receiver, in a small array.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TakesArrayOf(PyBuiltinFunction builtin, int given)
    {
        BuiltinSignature signature = builtin.Row.Signature;
        return signature.Count + (builtin.Self.IsUnbound ? 0 : 1) <= FewArguments.Length && signature.TakesPlainly(given);
    }

    /// <summary>Calls a builtin function of few parameters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Builtin(Frame frame, ref Datum data, ref Datum arguments, Value function) =>
        TArguments.Count is 1 or 2 ? BuiltinOfFew(frame, ref data, ref arguments, function) : BuiltinByArray(frame, ref data, ref arguments, function);

    /// <summary>A function of one or two parameters; a method of its own, so that no array is cleared where none is needed.</summary>
    [MethodImpl(CompiledAtOnce)]
    private static Value BuiltinOfFew(Frame frame, ref Datum data, ref Datum arguments, Value function)
    {
        PyBuiltinFunction builtin = function.Unchecked<PyBuiltinFunction>();
        if (TArguments.Count == 1 && builtin.Row.Unary is { } unary && builtin.Self.IsUnbound)
        {
            Value only = default;
            if (!TArguments.Fill(frame, ref arguments, ref only))
            {
                return Value.Error;
            }

            frame.Position = data.Number;
            return unary(frame.Interpreter, only);
        }

        if (TArguments.Count == 2 && builtin.Row.Binary is { } binary && builtin.Self.IsUnbound)
        {
            var both = default(TwoArguments);
            if (!TArguments.Fill(frame, ref arguments, ref both[0]))
            {
                return Value.Error;
            }

            frame.Position = data.Number;
            return binary(frame.Interpreter, both[0], both[1]);
        }

        return BuiltinByArray(frame, ref data, ref arguments, function);
    }

    /// <summary>A function whose arguments go to an array on the stack, with the defaults of the others.</summary>
    [MethodImpl(CompiledAtOnce)]
    private static Value BuiltinByArray(Frame frame, ref Datum data, ref Datum arguments, Value function)
    {
        PyBuiltinFunction builtin = function.Unchecked<PyBuiltinFunction>();
        BuiltinSignature signature = builtin.Row.Signature;
        int receiver = builtin.Self.IsUnbound ? 0 : 1;
        int count = signature.Count + receiver;
        int given = data.Slot;
        if (!TakesArrayOf(builtin, given))
        {
            return Other(frame, ref data, ref arguments, function);
        }

        var buffer = default(FewArguments);
        buffer[0] = builtin.Self;
        if (given > 0 && !TArguments.Fill(frame, ref arguments, ref buffer[receiver]))
        {
            return Value.Error;
        }

        if (given < signature.Count)
        {
            signature.Defaults[given..].CopyTo(((Span<Value>)buffer)[(receiver + given)..]);
        }

        frame.Position = data.Number;
        return builtin.Row.Body(frame.Interpreter, ((ReadOnlySpan<Value>)buffer)[..count]);
    }

    /// <summary>Calls anything with keywords.</summary>
    [MethodImpl(CompiledAtOnce)]
    public static Value WithKeywords(Frame frame, ref Datum data, ref Datum arguments, Value function)
    {
        var buffer = default(ArgumentBuffer);
        Span<Value> values = ((Span<Value>)buffer)[..data.Slot];
        return TArguments.Fill(frame, ref arguments, ref values[1]) ? Unsafe.As<KeywordCallNode>(data.Node!).Invoke(frame, function, values) : Value.Error;
    }

    /// <summary>Calls a method of a built-in type.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Known(Frame frame, ref Datum data, ref Datum arguments, Value self, KnownMethod method) =>
        TArguments.Count <= 1 ? KnownOfFew(frame, ref data, ref arguments, self, method) : KnownByArray(frame, ref data, ref arguments, self, method);

    /// <summary>A method of its own, so that no array is cleared where none is needed.</summary>
    [MethodImpl(CompiledAtOnce)]
    private static Value KnownOfFew(Frame frame, ref Datum data, ref Datum arguments, Value self, KnownMethod method)
    {
        if (TArguments.Count == 0 && method.Unary is { } unary)
        {
            frame.Position = data.Number;
            return unary(frame.Interpreter, self);
        }

        if (TArguments.Count == 1 && method.Binary is { } binary)
        {
            Value only = default;
            if (!TArguments.Fill(frame, ref arguments, ref only))
            {
                return Value.Error;
            }

            frame.Position = data.Number;
            return binary(frame.Interpreter, self, only);
        }

        return KnownByArray(frame, ref data, ref arguments, self, method);
    }

    /// <summary>The same for a method that takes its arguments in an array.</summary>
    [MethodImpl(CompiledAtOnce)]
    private static Value KnownByArray(Frame frame, ref Datum data, ref Datum arguments, Value self, KnownMethod method)
    {
        var buffer = default(FewArguments);
        buffer[0] = self;
        if (!TArguments.Fill(frame, ref arguments, ref buffer[1]))
        {
            return Value.Error;
        }

        frame.Position = data.Number;
        Span<Value> all = buffer;
        int given = data.Slot + 1;
        if (method.Variadic is { } variadic)
        {
            return variadic(frame.Interpreter, self, all[1..given]);
        }

        method.Defaults.CopyTo(all[given..]);
        return method.Body(frame.Interpreter, all[..(given + method.Defaults.Length)]);
    }
}
