using System.Runtime.CompilerServices;
using MiniPy.Builtins;
using MiniPy.Nodes.Expressions;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Fused;

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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Value Other(Frame frame, ref Datum data, ref Datum arguments, Value function)
    {
        if (function.IsExactly<PyType>())
        {
            PyType type = function.Unchecked<PyType>();
            if (Unsafe.As<PositionalCallNode>(data.Node!).Construction is { } construction)
            {
                switch (construction.DirectRoom(type, data.Slot))
                {
                    case FrameRoom.Small:
                        return Construct<SmallRoom>(frame, ref data, ref arguments, construction);
                    case FrameRoom.Medium:
                        return Construct<MediumRoom>(frame, ref data, ref arguments, construction);
                    case FrameRoom.Large:
                        return Construct<LargeRoom>(frame, ref data, ref arguments, construction);
                }
            }

            if (TArguments.Count == 1 && !type.IsUserDefined)
            {
                return OfType(frame, ref data, ref arguments, function);
            }
        }

        return OtherByArray(frame, ref data, ref arguments, function);
    }

    /// <summary>Makes an instance of a class written in Python.</summary>
    [MethodImpl(CompiledAtOnce)]
    public static Value Construct<TRoom>(Frame frame, ref Datum data, ref Datum arguments, Construction construction)
        where TRoom : struct
    {
        TRoom room = default;
        PyFunction initializer = construction.Initializer!;
        Frame called = Activation.NewFrame(ref room, initializer);
        Code code = initializer.Code;
        if (!TArguments.Fill(frame, ref arguments, ref called[Frame.FirstLocal + 1]))
        {
            return Value.Error;
        }

        return construction.Holds(construction.Type)
            ? construction.Make(frame, data.Number, called, code, data.Slot)
            : Unsafe.As<PositionalCallNode>(data.Node!).InvokeOther(frame, construction.Type, called.Parameters(data.Slot + 1));
    }

    /// <summary>Calls a built-in type with one argument, as in <c>list(x)</c>.</summary>
    [MethodImpl(CompiledAtOnce)]
    public static Value OfType(Frame frame, ref Datum data, ref Datum arguments, Value function)
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
    public static Value OtherByArray(Frame frame, ref Datum data, ref Datum arguments, Value function)
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

    /// <summary>Calls a method of anything else.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Value OfOther(Frame frame, ref Datum data, ref Datum arguments, Value self)
    {
        MethodCallNode node = Unsafe.As<MethodCallNode>(data.Node!);
        if (node.Typed is { } typed && typed.Holds(self.Type))
        {
            PyFunction function = typed.Function;
            Code code = function.Code;
            if ((uint)(code.PlainParameterCount - data.Slot - 1) <= (uint)function.Defaults.Length)
            {
                switch (code.Room)
                {
                    case FrameRoom.Small:
                        return OnStack<SmallRoom>(frame, ref data, ref arguments, self, function, code);
                    case FrameRoom.Medium:
                        return OnStack<MediumRoom>(frame, ref data, ref arguments, self, function, code);
                    case FrameRoom.Large:
                        return OnStack<LargeRoom>(frame, ref data, ref arguments, self, function, code);
                    case FrameRoom.Suspendable:
                        return MakeGenerator(frame, ref data, ref arguments, self, function, code);
                }
            }
        }

        return node.EvaluateOn(frame, self);
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
    public static Value BuiltinOfFew(Frame frame, ref Datum data, ref Datum arguments, Value function)
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
    public static Value BuiltinByArray(Frame frame, ref Datum data, ref Datum arguments, Value function)
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
            ItemCopying.Copy(signature.Defaults[given..], ((Span<Value>)buffer)[(receiver + given)..]);
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
    public static Value KnownOfFew(Frame frame, ref Datum data, ref Datum arguments, Value self, KnownMethod method)
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
    public static Value KnownByArray(Frame frame, ref Datum data, ref Datum arguments, Value self, KnownMethod method)
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

        ItemCopying.Copy(method.Defaults, all[given..]);
        return method.Body(frame.Interpreter, all[..(given + method.Defaults.Length)]);
    }
}
