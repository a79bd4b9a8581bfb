using System.Runtime.CompilerServices;
using MiniPy.Runtime;
using MiniPy.Runtime.Explanations;

namespace MiniPy.Objects;

internal enum GeneratorState : byte { Created, Suspended, Running, Finished }

/// <summary>When somebody has to be told that nobody refers to a generator any more.</summary>
internal enum WatchStart : byte
{
    /// <summary>There would be nothing to do; or it is watched already.</summary>
    Never,

    /// <summary>
    /// As soon as it is suspended by whoever resumes it. One that another generator waits for is closed with that; most coroutines are such, and end
    /// before anybody has to watch them.
    /// </summary>
    SuspensionAsRoot,

    /// <summary>As soon as it is suspended.</summary>
    Suspension,
}

/// <summary>
/// A generator: a suspended frame and what it waits for (reference, 6.2.9).
/// </summary>
/// <remarks>
/// Delegation is flat. A generator in <c>yield from</c> has a <see cref="Delegate"/>; when that is a generator too, and so on, the
/// one that a program resumes (the root) keeps the whole chain, and goes straight to the innermost. So an item costs the same
/// at any depth, and no .NET stack grows with the chain. Each member knows the root that drove it last, its
/// <see cref="Driver"/>: that is how a member of a running chain is known to be running, and how a root notices that
/// somebody else has driven a part of its chain meanwhile, and then follows the links anew.
/// </remarks>
internal abstract partial class PyGenerator : PyIterator
{
    private FunctionIdentity identity;

    /// <summary>The root that drove it last; or, where there is more to remember, that.</summary>
    private object? ties;

    private readonly bool isInArray;
    private bool isFrameKept;
    private bool isDelegateGenerator;

    /// <summary>A generator, a coroutine or an asynchronous generator: the same frame behind several protocols.</summary>
    /// <param name="function">What was called.</param>
    /// <param name="type">The Python type.</param>
    /// <param name="isInArray">True where the room is an <see cref="ArrayRoom"/>.</param>
    protected PyGenerator(PyFunction function, PyType type, bool isInArray)
        : base(type)
    {
        identity = function.Identity;
        this.isInArray = isInArray;
    }

    public GeneratorState State { get; private set; }

    /// <summary>When it is to be watched; a coroutine is also watched when it was made and then not started at once.</summary>
    protected WatchStart WatchFrom { get; set; }

    /// <summary>True while somebody is to be told when it is forgotten.</summary>
    protected bool IsWatched { get; set; }

    /// <summary>True where another generator that delegates to it drove it last.</summary>
    public bool HasDriver => Driver is not null;

    public Code Code => identity.Code;

    /// <summary>The iterator that a <c>yield from</c> waits for: <c>gi_yieldfrom</c>.</summary>
    public PyObject? Delegate { get; private set; }

    /// <summary>The same if it is a generator, and so stands in the chain; else null. A cast of what has many derived classes would take a loop.</summary>
    private PyGenerator? NextInChain
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => isDelegateGenerator ? Unsafe.As<PyGenerator>(Delegate) : null;
    }

    /// <summary>The frame: empty when the generator is finished, unless somebody still looks at it.</summary>
    public Frame Frame
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => isInArray
            ? new Frame(Unsafe.As<PyGenerator<ArrayRoom>>(this).Room.Slots)
            : new Frame(ref Unsafe.As<Room4, Value>(ref Unsafe.As<PyGenerator<Room4>>(this).Room));
    }

    public bool IsFinished => State == GeneratorState.Finished;

    /// <summary>From now on somebody may look at the frame, even when the generator has ended.</summary>
    public void KeepFrame()
    {
        isFrameKept = true;
        isOwned = false;
    }

    /// <summary>What <c>gi_yieldfrom</c> gives; from now on a program may have it.</summary>
    public Value ShowDelegate()
    {
        if (IsRunning || Delegate is null)
        {
            return Value.None;
        }

        if (NextInChain is { } next)
        {
            next.isOwned = false;
        }

        return Delegate;
    }

    /// <summary>True while it executes, or waits for a delegate that executes.</summary>
    public bool IsRunning => State == GeneratorState.Running || Driver is { State: GeneratorState.Running };

    public string Name
    {
        get => KnownExtras?.Name ?? identity.Name;
        set => Extras.Name = value;
    }

    public string QualifiedName
    {
        get => KnownExtras?.QualifiedName ?? identity.QualifiedName;
        set => Extras.QualifiedName = value;
    }

    /// <summary>True for a generator, and not for a coroutine.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsGenerator(Value value) => value.Reference is { } item && ReferenceEquals(item.Type, Types.Generator);

    /// <summary>True for a generator and for a coroutine, and for nothing else.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsGeneratorOrCoroutine(Value value) =>
        value.Reference is { } item && (ReferenceEquals(item.Type, Types.Generator) || ReferenceEquals(item.Type, Types.Coroutine));

    /// <summary>True for what a call of an <c>async def</c> function gives.</summary>
    public bool IsCoroutine => ReferenceEquals(Type, Types.Coroutine);

    /// <summary>What error messages call it.</summary>
    protected string KindName => Code.Kind switch
    {
        CodeKind.Coroutine => "coroutine",
        CodeKind.AsyncGenerator => "async generator",
        _ => "generator",
    };

    /// <summary>How it ended; known only where mistakes are explained.</summary>
    public GeneratorEnd? End
    {
        get => KnownExtras?.End;
        set => Extras.End = value;
    }

    private PyGenerator? Driver
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ties is GeneratorExtras extras ? extras.Driver : Unsafe.As<PyGenerator?>(ties);
        set
        {
            if (ties is GeneratorExtras extras)
            {
                extras.Driver = value;
            }
            else
            {
                ties = value;
            }
        }
    }

    private GeneratorExtras? KnownExtras => ties as GeneratorExtras;

    private GeneratorExtras Extras
    {
        get
        {
            if (ties is not GeneratorExtras extras)
            {
                ties = extras = new GeneratorExtras { Driver = Driver };
            }

            return extras;
        }
    }

    /// <summary>It delegates to a generator that was started at once and has yielded; whoever resumes the chain finds the way there.</summary>
    public void WaitFor(PyGenerator next)
    {
        Delegate = next;
        isDelegateGenerator = true;
    }

    /// <summary>It delegates to what is no generator.</summary>
    private void WaitForOther(PyObject foreign)
    {
        Delegate = foreign;
        isDelegateGenerator = false;
    }

    private void StopDelegating()
    {
        Delegate = null;
        isDelegateGenerator = false;
    }

    /// <summary><c>__next__</c></summary>
    public override Value Next(Interpreter interp) => NextOfMany(interp);

    /// <summary>What few generators need: kept apart so that a million suspended ones stay small.</summary>
    private sealed class GeneratorExtras
    {
        public PyGenerator? Driver { get; set; }

        /// <summary>For a root: the generators it delegates to, outermost first, the innermost last.</summary>
        public DelegationChain Chain;

        /// <summary>For a delegate: the exception that its delegator was handling when it began to delegate.</summary>
        public PyException? HandledByDelegator { get; set; }

        /// <summary>For one that delegates to a foreign iterator: the exception it was handling itself when it began to.</summary>
        public PyException? HandledHere { get; set; }

        public GeneratorEnd? End { get; set; }

        public string? Name { get; set; }

        public string? QualifiedName { get; set; }
    }
}
