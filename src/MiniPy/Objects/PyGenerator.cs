using System.Runtime.CompilerServices;
using MiniPy.Runtime;
using MiniPy.Runtime.Explanations;

namespace MiniPy.Objects;

internal enum GeneratorState : byte { Created, Suspended, Running, Finished }

/// <summary>
/// A generator: a suspended frame and what it waits for (reference, 6.2.9).
/// </summary>
/// <remarks>
/// Delegation is flat. A generator in <c>yield from</c> has a <see cref="Delegate"/>; when that is a generator too, and so on, the
/// one that a program resumes (the root) keeps the whole chain, and goes straight to the innermost. So an item costs the same
/// at any depth, and no .NET stack grows with the chain. Each member knows the root that drove it last, its
/// <see cref="driver"/>: that is how a member of a running chain is known to be running, and how a root notices that
/// somebody else has driven a part of its chain meanwhile, and then follows the links anew.
/// </remarks>
internal partial class PyGenerator : PyIterator
{
    private Value[]? slots;
    private readonly FunctionIdentity identity;
    private PyGenerator? driver;
    private GeneratorExtras? extras;

    /// <summary>A generator whose frame has not started.</summary>
    public PyGenerator(Value[] slots)
        : this(slots, Types.Generator)
    {
    }

    /// <summary>A coroutine or an asynchronous generator: what the same frame is behind another protocol.</summary>
    protected PyGenerator(Value[] slots, PyType type)
        : base(type)
    {
        this.slots = slots;
        identity = new Frame(slots).Function.Identity;
    }

    public GeneratorState State { get; private set; }

    public Code Code => identity.Code;

    /// <summary>The iterator that a <c>yield from</c> waits for: <c>gi_yieldfrom</c>.</summary>
    public PyObject? Delegate { get; private set; }

    /// <summary>The frame, or null when the generator is finished.</summary>
    public Value[]? Slots => slots;

    /// <summary>True while it executes, or waits for a delegate that executes.</summary>
    public bool IsRunning => State == GeneratorState.Running || driver is { State: GeneratorState.Running };

    public string Name
    {
        get => extras?.Name ?? identity.Name;
        set => Extras.Name = value;
    }

    public string QualifiedName
    {
        get => extras?.QualifiedName ?? identity.QualifiedName;
        set => Extras.QualifiedName = value;
    }

    /// <summary>True for a generator, and not for a coroutine.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsGenerator(Value value) => value.Reference is { } item && ReferenceEquals(item.Type, Types.Generator);

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
        get => extras?.End;
        set => Extras.End = value;
    }

    private GeneratorExtras Extras => extras ??= new GeneratorExtras();

    /// <summary><c>__next__</c></summary>
    public override Value Next(Interpreter interp) => Send(interp, Value.None);

    /// <summary>What few generators need: kept apart so that a million suspended ones stay small.</summary>
    private sealed class GeneratorExtras
    {
        /// <summary>For a root: the generators it delegates to, outermost first, the innermost last.</summary>
        public List<PyGenerator> Chain { get; } = [];

        /// <summary>For a delegate: the exception that its delegator was handling when it began to delegate.</summary>
        public PyException? HandledByDelegator { get; set; }

        /// <summary>For one that delegates to a foreign iterator: the exception it was handling itself when it began to.</summary>
        public PyException? HandledHere { get; set; }

        public GeneratorEnd? End { get; set; }

        public string? Name { get; set; }

        public string? QualifiedName { get; set; }
    }
}
