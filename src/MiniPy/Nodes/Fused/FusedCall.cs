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
        return function.IsExactly<PyType>()
            ? FusedInvocation<TArguments>.Other(frame, ref data, ref Fused.After<TCallee>(ref Fused.Parts(ref data)), function)
            : InvokeElsewhere(frame, ref data, function);
    }

    /// <summary>A method of its own, compiled when it is first needed, for those who mostly do not call like this.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static Value InvokeElsewhere(Frame frame, ref Datum data, Value function) => Invoke(frame, ref data, function);

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
    public static Value InvokeElsewhere(Frame frame, ref Datum data, Value self) => Invoke(frame, ref data, self);

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

        return self.IsSpecial
            ? TOwner.Fail(frame, ref Fused.Parts(ref data), self)
            : FusedInvocation<TArguments>.OfOther(frame, ref data, ref Fused.After<TOwner>(ref Fused.Parts(ref data)), self);
    }
}
