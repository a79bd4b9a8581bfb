namespace MiniPy.Runtime.Tracing;

/// <summary>What can happen in a traced program.</summary>
internal enum TraceEventKind : byte
{
    /// <summary>A plain function is called.</summary>
    Call,

    /// <summary>A plain function returns.</summary>
    Return,

    /// <summary>An exception leaves a plain function.</summary>
    Raise,

    /// <summary>A generator, coroutine or asynchronous generator is made.</summary>
    Create,

    /// <summary>It is resumed without a value: <c>next</c>, a loop, an event loop.</summary>
    Next,

    /// <summary>It is resumed with a value.</summary>
    Send,

    /// <summary>An exception is thrown into it.</summary>
    Throw,

    /// <summary>It is closed.</summary>
    Close,

    /// <summary>It is suspended and hands over a value.</summary>
    Yield,

    /// <summary>It waits for another: <c>yield from</c> or <c>await</c>.</summary>
    Delegate,

    /// <summary>It has ended by a <c>return</c>.</summary>
    Finish,

    /// <summary>It has ended by an exception.</summary>
    Fail,

    /// <summary>Text for standard output.</summary>
    Output,

    /// <summary>Text for standard error.</summary>
    Error,

    /// <summary>Control comes to another line.</summary>
    Line,
}

/// <summary>One thing that happened.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="Lane">Who did it: the number of a lane.</param>
/// <param name="Function">The function in which it was done: a number for <see cref="TraceRecording.Functions"/>.</param>
/// <param name="Line">The line on which it was done.</param>
/// <param name="Depth">How many calls deep in its lane.</param>
/// <param name="Peer">The other lane that took part, or -1.</param>
/// <param name="Value">What was sent, yielded, returned, raised or printed; null where there is nothing to say.</param>
/// <param name="Locals">The variables of the function then, or null where nobody looked.</param>
/// <param name="Time">When, in ticks of the stopwatch since the start.</param>
internal sealed record TraceEvent(
    TraceEventKind Kind, int Lane, int Function, int Line, int Depth, int Peer, string? Value, TraceLocals? Locals, long Time);

/// <summary>The variables of a frame, each a name and a short text of its value.</summary>
internal sealed class TraceLocals((string Name, string Value)[] variables)
{
    public static readonly TraceLocals None = new([]);

    public (string Name, string Value)[] Variables { get; } = variables;

    public bool HasSame(TraceLocals other) => Variables.AsSpan().SequenceEqual(other.Variables);
}
