using System.Runtime.CompilerServices;
using MiniPy.Runtime;
using MiniPy.Syntax;

namespace MiniPy.Objects;

/// <summary>How a call of a code object behaves.</summary>
internal enum CodeKind : byte { Plain, Generator, Coroutine, AsyncGenerator }

/// <summary>
/// A compiled body (reference, 3.2.13): what a function object holds of the tree that runs. Of the tree itself it knows only that it
/// can be executed.
/// </summary>
internal sealed class Code : PyObject
{
    private readonly FrameRoom room;

    public Code(Body body, Signature signature)
        : base(Types.Code)
    {
        Body = body;
        Signature = signature;
        PlainParameterCount = signature.IsPlain ? signature.Count : -1;
    }

    /// <summary>What executes; once that is hot, a faster form of it.</summary>
    public Body Body { get; set; }

    /// <summary>The names of functions that were never renamed.</summary>
    public FunctionIdentity Identity => field ??= new FunctionIdentity(Name, QualifiedName, this);

    public required string Name { get; init; }

    public required string QualifiedName { get; init; }

    public required SourceText Source { get; init; }

    public required int FirstLine { get; init; }

    public Signature Signature { get; }

    public required CodeKind Kind
    {
        get;
        init
        {
            field = value;
            room = RoomFor(value, FrameSize);
        }
    }

    /// <summary>True for a generator function that <c>types.coroutine</c> has made into a coroutine: its generators can be awaited.</summary>
    public bool IsIterableCoroutine { get; init; }

    /// <summary>True where annotations are kept as text (PEP 563); what <c>exec</c> compiles there inherits it.</summary>
    public bool PostponesAnnotations { get; init; }

    /// <summary>What <c>compile</c> keeps so that the code can be executed with a namespace of its own; else null.</summary>
    public CompiledProgram? Program { get; set; }

    /// <summary>The docstring, or null.</summary>
    public required string? Doc { get; init; }

    /// <summary>The names of the local slots from <see cref="Frame.FirstLocal"/> on: parameters first, hidden ones not included.</summary>
    public required string[] LocalNames { get; init; }

    /// <summary>The names of the cells that come from enclosing functions.</summary>
    public required string[] FreeNames { get; init; }

    /// <summary>The slots that hold a cell, parameters among them.</summary>
    public required int[] CellSlots { get; init; }

    /// <summary>How many slots a frame has.</summary>
    public required int FrameSize
    {
        get;
        init
        {
            field = value;
            room = RoomFor(Kind, value);
        }
    }

    private static FrameRoom RoomFor(CodeKind kind, int size) => kind != CodeKind.Plain ? FrameRoom.Suspendable : size switch
    {
        <= SmallRoom.Length => FrameRoom.Small,
        <= MediumRoom.Length => FrameRoom.Medium,
        <= LargeRoom.Length => FrameRoom.Large,
        _ => FrameRoom.Array,
    };

    /// <summary>Where the frame of a call can stand.</summary>
    public FrameRoom Room
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => room;
    }

    /// <summary>Source positions by the number that nodes put in <see cref="Frame.Position"/>.</summary>
    public required SourceSpan[] Positions { get; init; }

    /// <summary>For a class body: the attributes of <c>self</c> that its functions assign.</summary>
    public string[] StaticAttributes { get; set; } = [];

    /// <summary>For a class body: the slot of its namespace; else -1.</summary>
    public int NamespaceSlot { get; init; } = -1;

    /// <summary>The number of parameters if all are plain positional ones, else -1: then a call can put its arguments right into a frame.</summary>
    public int PlainParameterCount { get; }

    /// <summary>True when a frame with its parameters filled in can be executed as it is.</summary>
    public required bool IsReadyToRun { get; init; }

    /// <summary>Makes what a call gives; for code that is not plain.</summary>
    public GeneratorMaker Maker => field ??= GeneratorMaker.For(this);

    /// <summary>True for a generator that can be suspended where leaving it has to do something.</summary>
    public bool NeedsClosing { get; init; }

    /// <summary>True for a generator whose yields are all statements: what it is sent goes nowhere.</summary>
    public bool IgnoresSent { get; init; }

    /// <summary>True when a frame needs nothing but its parameters, though it is made into a generator.</summary>
    public required bool IsReadyToSuspend { get; init; }

    /// <summary>The same code as <c>types.coroutine</c> makes it.</summary>
    public Code ToIterableCoroutine() => new(Body, Signature)
    {
        Name = Name,
        QualifiedName = QualifiedName,
        Source = Source,
        FirstLine = FirstLine,
        Kind = Kind,
        Doc = Doc,
        LocalNames = LocalNames,
        FreeNames = FreeNames,
        CellSlots = CellSlots,
        FrameSize = FrameSize,
        Positions = Positions,
        NamespaceSlot = NamespaceSlot,
        IsReadyToRun = IsReadyToRun,
        IsReadyToSuspend = IsReadyToSuspend,
        NeedsClosing = NeedsClosing,
        IgnoresSent = IgnoresSent,
        IsIterableCoroutine = true,
    };

    /// <summary>The span a frame is executing; the first line of the definition for one that has not started.</summary>
    public SourceSpan SpanAt(int position) => position > 0 && position < Positions.Length ? Positions[position] : new SourceSpan(FirstLine, 0, FirstLine, 0);
}
