using MiniPy.Runtime.Tracing;

namespace MiniPy;

/// <summary>
/// What a program's generators and coroutines did: who resumed whom with what, what was yielded, returned, raised and printed, in order, with the variables of
/// those that wait. Give one to <see cref="EngineOptions.Trace"/>, run a program, then write a view. Without a trace nothing is paid.
/// </summary>
public sealed class ScriptTrace
{
    /// <summary>How many events are kept unless said otherwise.</summary>
    public const int DefaultMaxEvents = 100_000;

    private readonly TraceRecording recording;
    private readonly bool hasLines;

    /// <summary>Makes an empty trace.</summary>
    /// <param name="maxEvents">How many events are kept; the program goes on when they are full.</param>
    /// <param name="hasLines">True to record every line that control comes to, in half of the room.</param>
    public ScriptTrace(int maxEvents = DefaultMaxEvents, bool hasLines = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxEvents);
        this.hasLines = hasLines;
        recording = new TraceRecording(maxEvents) { WhenCut = () => WhenCut?.Invoke() };
    }

    /// <summary>How many events were recorded.</summary>
    public int EventCount => recording.Events.Count;

    /// <summary>True when more happened than was kept.</summary>
    public bool IsCut => recording.IsCut;

    /// <summary>Called on the program's thread when there is no more room, before the program goes on.</summary>
    public Action? WhenCut { get; set; }

    /// <summary>Writes a picture in text: a lane for each coroutine, arrows with the values, and what was printed where it was printed.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="width">How many columns a line may take.</param>
    /// <param name="hasColor">True to use the colours of a terminal.</param>
    public void WriteText(TextWriter writer, int width, bool hasColor = false)
    {
        ArgumentNullException.ThrowIfNull(writer);
        new TextView(recording, writer, width, hasColor).Write();
    }

    /// <summary>Writes a sequence diagram that Mermaid draws, as Markdown viewers do.</summary>
    /// <param name="writer">Where to.</param>
    public void WriteMermaid(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        new MermaidWriter(recording, writer).Write();
    }

    /// <summary>Writes Chrome trace events for https://ui.perfetto.dev, one track for each coroutine.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    public void WritePerfetto(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        new PerfettoWriter(recording).Write(stream);
    }

    /// <summary>Writes the events as JSON, in the form that docs/trace.md describes.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="isForPage">True where the text is to stand in an element of a page: then nothing in it can end that.</param>
    public void WriteJson(Stream stream, bool isForPage = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        new TraceJsonWriter(recording).Write(stream, isForPage);
    }

    internal TraceRecording Recording => recording;

    /// <summary>Who records one run of an interpreter.</summary>
    internal Tracer NewTracer() => new(recording, hasLines);
}
