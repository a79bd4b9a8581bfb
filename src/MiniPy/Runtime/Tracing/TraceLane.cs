namespace MiniPy.Runtime.Tracing;

/// <summary>Whoever runs and waits by itself: the main program, a generator, a coroutine.</summary>
/// <param name="number">Its number among the lanes.</param>
/// <param name="function">Its function, or -1 for the main program.</param>
/// <param name="title">The call that made it, short.</param>
internal sealed class TraceLane(int number, int function, string title)
{
    public int Number { get; } = number;

    public int Function { get; } = function;

    public string Title { get; } = title;

    /// <summary>Which of those with this title it is, counted from 1.</summary>
    public int Ordinal { get; init; } = 1;

    /// <summary>The title, and a number for the second of that title and those after it.</summary>
    public string DisplayName => Ordinal == 1 ? Title : $"{Title} #{Ordinal}";

    /// <summary>The one that waits for it in a <c>yield from</c> or <c>await</c>, or -1. Changes while the program runs.</summary>
    public int Delegator { get; set; } = TraceRecording.None;

    /// <summary>The variables as they were recorded last.</summary>
    public TraceLocals Locals { get; set; } = TraceLocals.None;

    public bool HasEnded { get; set; }
}
