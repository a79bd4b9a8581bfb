using System.Diagnostics.CodeAnalysis;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Fused;

/// <summary>How a call has been made so far: each stands for the method of <see cref="FusedInvocation{TArguments}"/> that makes it once it is fused.</summary>
[Flags]
internal enum CallWays
{
    None = 0,

    /// <summary>A function whose frame fits a room on the stack.</summary>
    SmallFunction = 1 << 0,
    MediumFunction = 1 << 1,
    LargeFunction = 1 << 2,

    /// <summary>A function whose call makes an object: a generator function, for one.</summary>
    MakingFunction = 1 << 3,

    /// <summary>A method written in Python.</summary>
    SmallMethod = 1 << 4,
    MediumMethod = 1 << 5,
    LargeMethod = 1 << 6,
    MakingMethod = 1 << 7,

    /// <summary>A builtin function.</summary>
    Builtin = 1 << 8,
    BuiltinByArray = 1 << 9,

    /// <summary>A method of a built-in type.</summary>
    Known = 1 << 10,
    KnownByArray = 1 << 11,

    /// <summary>A built-in type with one argument.</summary>
    BuiltInType = 1 << 12,

    /// <summary>A class whose <c>__init__</c> has a frame that fits a room on the stack.</summary>
    SmallClass = 1 << 13,
    MediumClass = 1 << 14,
    LargeClass = 1 << 15,

    /// <summary>A function that is an attribute of a module.</summary>
    OfModule = 1 << 16,

    /// <summary>With keywords.</summary>
    WithKeywords = 1 << 17,

    /// <summary>Anything else that is called, and a method of anything else.</summary>
    Other = 1 << 18,
    OtherMethod = 1 << 19,

    /// <summary>No call, but made of its elements as a call of its arguments.</summary>
    SetDisplay = 1 << 20,
    DictDisplay = 1 << 21,

    /// <summary>What the header of a loop does not call itself.</summary>
    NotByHeader = SmallFunction | MediumFunction | LargeFunction | SmallMethod | MediumMethod | LargeMethod | Builtin | BuiltinByArray | Known | KnownByArray | OfModule,
}

/// <summary>
/// Has the run time compile the methods by which a fused call will be made. They are no part of the unit that calls them, and the program would wait for
/// each of them, some milliseconds, when it first gets there.
/// </summary>
internal abstract class CallPreparation
{
    /// <summary>The way of a method whose frame has this room.</summary>
    public static CallWays OfMethod(FrameRoom room) => room switch
    {
        FrameRoom.Small => CallWays.SmallMethod,
        FrameRoom.Medium => CallWays.MediumMethod,
        FrameRoom.Large => CallWays.LargeMethod,
        FrameRoom.Suspendable => CallWays.MakingMethod,
        _ => CallWays.None,
    };

    /// <summary>Prepares the ways of calls with arguments of a type.</summary>
    /// <param name="arguments">The type of the fused arguments.</param>
    /// <param name="ways">How the call has been made.</param>
    /// <param name="isOwned">Whether it stands where a generator that it makes is owned.</param>
    [RequiresDynamicCode(Fusion.Reason)]
    public static void Prepare(Type arguments, CallWays ways, bool isOwned = false)
    {
        if (ways != CallWays.None)
        {
            ((CallPreparation)Activator.CreateInstance(typeof(CallPreparation<>).MakeGenericType(arguments))!).Prepare(ways, isOwned);
        }
    }

    protected abstract void Prepare(CallWays ways, bool isOwned);

    protected delegate Value FunctionWay(Frame frame, ref Datum data, ref Datum arguments, PyFunction function, Code code);

    protected delegate Value MethodWay(Frame frame, ref Datum data, ref Datum arguments, Value self, PyFunction function, Code code);

    protected delegate Value DisplayWay(Frame frame, ref Datum data);

    protected delegate Value Way(Frame frame, ref Datum data, ref Datum arguments, Value function);

    protected delegate Value ClassWay(Frame frame, ref Datum data, ref Datum arguments, Expressions.Construction construction);

    protected delegate Value KnownWay(Frame frame, ref Datum data, ref Datum arguments, Value self, Expressions.KnownMethod method);

    protected delegate Value ModuleWay(Frame frame, ref Datum data, ref Datum arguments, Value module, Expressions.MethodCallNode node);
}

/// <inheritdoc/>
internal sealed class CallPreparation<TArguments> : CallPreparation
    where TArguments : IFusedArguments
{
    protected override void Prepare(CallWays ways, bool isOwned)
    {
        if (Has(ways, CallWays.SmallFunction | CallWays.MediumFunction | CallWays.LargeFunction | CallWays.MakingFunction))
        {
            PrepareFunctions(ways, isOwned);
        }

        if (Has(ways, CallWays.SmallMethod | CallWays.MediumMethod | CallWays.LargeMethod | CallWays.MakingMethod))
        {
            PrepareMethods(ways, isOwned);
        }

        if (Has(ways, CallWays.Builtin | CallWays.BuiltinByArray | CallWays.Known | CallWays.KnownByArray | CallWays.WithKeywords))
        {
            PrepareBuiltins(ways);
        }

        if (Has(ways, CallWays.BuiltInType | CallWays.SmallClass | CallWays.MediumClass | CallWays.LargeClass | CallWays.Other))
        {
            PrepareOthers(ways);
        }

        if (Has(ways, CallWays.OfModule))
        {
            FusedTree.Compile(new ModuleWay(FusedInvocation<TArguments>.OfModule));
        }

        if (Has(ways, CallWays.OtherMethod))
        {
            FusedTree.Compile(new Way(FusedInvocation<TArguments>.OfOther));
        }

        if (Has(ways, CallWays.SetDisplay))
        {
            FusedTree.Compile(new DisplayWay(FusedSet<TArguments>.Make));
        }

        if (Has(ways, CallWays.DictDisplay))
        {
            FusedTree.Compile(new DisplayWay(FusedDict<TArguments>.Make));
        }
    }

    private static bool Has(CallWays ways, CallWays asked) => (ways & asked) != 0;

    private static void PrepareFunctions(CallWays ways, bool isOwned)
    {
        if (Has(ways, CallWays.SmallFunction))
        {
            FusedTree.Compile(new FunctionWay(FusedInvocation<TArguments>.OnStack<SmallRoom>));
        }

        if (Has(ways, CallWays.MediumFunction))
        {
            FusedTree.Compile(new FunctionWay(FusedInvocation<TArguments>.OnStack<MediumRoom>));
        }

        if (Has(ways, CallWays.LargeFunction))
        {
            FusedTree.Compile(new FunctionWay(FusedInvocation<TArguments>.OnStack<LargeRoom>));
        }

        if (Has(ways, CallWays.MakingFunction))
        {
            FusedTree.Compile(isOwned ? new FunctionWay(FusedInvocation<TArguments>.MakeOwned) : new FunctionWay(FusedInvocation<TArguments>.MakeGenerator));
        }
    }

    private static void PrepareMethods(CallWays ways, bool isOwned)
    {
        if (Has(ways, CallWays.SmallMethod))
        {
            FusedTree.Compile(new MethodWay(FusedInvocation<TArguments>.OnStack<SmallRoom>));
        }

        if (Has(ways, CallWays.MediumMethod))
        {
            FusedTree.Compile(new MethodWay(FusedInvocation<TArguments>.OnStack<MediumRoom>));
        }

        if (Has(ways, CallWays.LargeMethod))
        {
            FusedTree.Compile(new MethodWay(FusedInvocation<TArguments>.OnStack<LargeRoom>));
        }

        if (Has(ways, CallWays.MakingMethod))
        {
            FusedTree.Compile(isOwned ? new MethodWay(FusedInvocation<TArguments>.MakeOwned) : new MethodWay(FusedInvocation<TArguments>.MakeGenerator));
        }
    }

    private static void PrepareBuiltins(CallWays ways)
    {
        bool isOfFew = TArguments.Count is 1 or 2;
        if (Has(ways, CallWays.Builtin) && isOfFew)
        {
            FusedTree.Compile(new Way(FusedInvocation<TArguments>.BuiltinOfFew));
        }

        if (Has(ways, CallWays.BuiltinByArray) || (Has(ways, CallWays.Builtin) && !isOfFew))
        {
            FusedTree.Compile(new Way(FusedInvocation<TArguments>.BuiltinByArray));
        }

        bool isKnownOfFew = TArguments.Count <= 1;
        if (Has(ways, CallWays.Known) && isKnownOfFew)
        {
            FusedTree.Compile(new KnownWay(FusedInvocation<TArguments>.KnownOfFew));
        }

        if (Has(ways, CallWays.KnownByArray) || (Has(ways, CallWays.Known) && !isKnownOfFew))
        {
            FusedTree.Compile(new KnownWay(FusedInvocation<TArguments>.KnownByArray));
        }

        if (Has(ways, CallWays.WithKeywords))
        {
            FusedTree.Compile(new Way(FusedInvocation<TArguments>.WithKeywords));
        }
    }

    private static void PrepareOthers(CallWays ways)
    {
        FusedTree.Compile(new Way(FusedInvocation<TArguments>.Other));
        if (Has(ways, CallWays.BuiltInType))
        {
            FusedTree.Compile(new Way(FusedInvocation<TArguments>.OfType));
        }

        if (Has(ways, CallWays.SmallClass))
        {
            FusedTree.Compile(new ClassWay(FusedInvocation<TArguments>.Construct<SmallRoom>));
        }

        if (Has(ways, CallWays.MediumClass))
        {
            FusedTree.Compile(new ClassWay(FusedInvocation<TArguments>.Construct<MediumRoom>));
        }

        if (Has(ways, CallWays.LargeClass))
        {
            FusedTree.Compile(new ClassWay(FusedInvocation<TArguments>.Construct<LargeRoom>));
        }

        if (Has(ways, CallWays.Other))
        {
            FusedTree.Compile(new Way(FusedInvocation<TArguments>.OtherByArray));
        }
    }
}
