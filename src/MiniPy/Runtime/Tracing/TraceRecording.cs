using MiniPy.Syntax;

namespace MiniPy.Runtime.Tracing;

/// <summary>A function that events took place in.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Source">The text it is in.</param>
/// <param name="FirstLine">The line where its definition begins.</param>
internal sealed record TraceFunction(string Name, SourceText Source, int FirstLine);

/// <summary>The events of a program in order, and who took part. It knows no interpreter: views are made of it alone.</summary>
/// <param name="maxEvents">How many events are kept.</param>
internal sealed class TraceRecording(int maxEvents)
{
    /// <summary>The lane of the main program.</summary>
    public const int Main = 0;

    public const int None = -1;

    public List<TraceEvent> Events { get; } = [];

    /// <summary>The main program, then every generator and coroutine in the order in which they were made.</summary>
    public List<TraceLane> Lanes { get; } = [new TraceLane(Main, None, "main program")];

    public List<TraceFunction> Functions { get; } = [];

    public int MaxEvents => maxEvents;

    /// <summary>True when more happened than was kept.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Called once, when the recording is full and something more happens.</summary>
    public Action? WhenCut { get; set; }

    /// <summary>Called with what was printed in those events that found no more room.</summary>
    public Action<TraceEventKind, string>? WhenOutputIsLost { get; set; }

    /// <summary>True while there is room for lines too; the second half is kept for what matters more.</summary>
    public bool HasRoomForLines => Events.Count < maxEvents / 2;

    public void Add(TraceEvent item)
    {
        if (Events.Count < maxEvents)
        {
            Events.Add(item);
        }
        else
        {
            if (!IsCut)
            {
                IsCut = true;
                WhenCut?.Invoke();
            }

            if (item.Kind is TraceEventKind.Output or TraceEventKind.Error)
            {
                WhenOutputIsLost?.Invoke(item.Kind, item.Value!);
            }
        }
    }

    /// <summary>The text of the line at which something happened, without what indents it.</summary>
    public string TextOf(TraceEvent item) => item.Function == None ? string.Empty : Functions[item.Function].Source.Line(item.Line)?.Trim() ?? string.Empty;

    /// <summary>The name of a lane: with its number where others have the same.</summary>
    public string NameOf(int lane) => Lanes[lane].DisplayName;
}
