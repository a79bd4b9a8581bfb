namespace MiniPy.Runtime.Tracing;

/// <summary>
/// The picture in text: a column for each lane with its lifeline, an arrow for each passing of control with what is handed over, beside it the line of the
/// program, and what was printed where it was printed. A solid lifeline runs, a dotted one waits.
/// </summary>
internal sealed partial class TextView
{
    private const int Gutter = 6;
    private const int NarrowestColumn = 17;
    private const int IndentWidth = 2;
    private const int MostIndent = 8;
    private const int ShortestArrow = 5;
    private const int ShortestText = 7;

    private readonly TraceRecording recording;
    private readonly TextWriter writer;
    private readonly bool hasColor;
    private readonly TextColumns columns;
    private readonly TextCanvas canvas;
    private readonly int[] starts;

    /// <summary>Where the lanes wait: the last line that each was on.</summary>
    private readonly string[] waitingAt;

    /// <summary>The lane that stands in each column, or -1.</summary>
    private readonly int[] occupants;

    public TextView(TraceRecording recording, TextWriter writer, int width, bool hasColor)
    {
        this.recording = recording;
        this.writer = writer;
        this.hasColor = hasColor;
        width = Math.Max(width, Gutter + (2 * NarrowestColumn));
        columns = new TextColumns(recording, (width - Gutter) / NarrowestColumn);
        canvas = new TextCanvas(width);
        starts = [.. Enumerable.Range(0, columns.Count + 1).Select(column => Gutter + ((width - Gutter) * column / columns.Count))];
        waitingAt = new string[recording.Lanes.Count];
        occupants = new int[columns.Count];
        Array.Fill(occupants, TraceRecording.None);
        occupants[0] = TraceRecording.Main;
    }

    public void Write()
    {
        WriteHeads();
        for (int i = 0; i < recording.Events.Count; i++)
        {
            WriteEvent(recording.Events[i]);
            Release(recording.Events[i], i);
        }

        if (recording.IsCut)
        {
            writer.Write($"… cut after {recording.MaxEvents:N0} events; the program goes on.\n");
        }
    }

    /// <summary>The name of the main program, of the functions in it that resume others, and of the first lane of each column.</summary>
    private void WriteHeads()
    {
        canvas.Clear();
        canvas.Put(1, Gutter, "line", TextStyle.Faint);
        string[] drivers = [.. recording.Events
            .Where(static item => item is { Lane: TraceRecording.Main, Depth: > 0, Kind: TraceEventKind.Next or TraceEventKind.Send or TraceEventKind.Throw or TraceEventKind.Close })
            .Select(item => recording.Functions[item.Function].Name + "()").Distinct().Take(3)];
        canvas.Put(starts[0], starts[1] - 1, string.Join(" › ", ["main program", .. drivers.Length == 0 ? [] : new[] { string.Join(", ", drivers) }]), TextStyle.Head);
        for (int column = 1; column < columns.Count; column++)
        {
            int first = Enumerable.Range(1, recording.Lanes.Count - 1).First(lane => columns.Of(lane) == column);
            int others = Enumerable.Range(first + 1, recording.Lanes.Count - first - 1).Count(lane => columns.Of(lane) == column);
            string name = column == columns.Shared ? $"{others + 1:N0} others" : others == 0 ? recording.NameOf(first) : $"{recording.NameOf(first)} and {others:N0} later";
            canvas.Put(starts[column], starts[column + 1] - 1, name, TextStyle.Head);
        }

        canvas.WriteTo(writer, hasColor);
    }

    private void WriteEvent(TraceEvent item)
    {
        switch (item.Kind)
        {
            case TraceEventKind.Call:
                WriteOwn(item, SourceOf(item), TextStyle.Plain);
                break;
            case TraceEventKind.Raise:
                WriteOwn(item, $"{SourceOf(item)}   ✗ {item.Value}", TextStyle.Failure);
                break;
            case TraceEventKind.Output:
                WriteOutput(item, "» ", TextStyle.Output);
                break;
            case TraceEventKind.Error:
                WriteOutput(item, "! ", TextStyle.Failure);
                break;
            case TraceEventKind.Delegate when item.Peer == TraceRecording.None:
                waitingAt[item.Lane] = SourceOf(item);
                WriteOwn(item, SourceOf(item), TextStyle.Plain);
                break;
            case TraceEventKind.Create:
                waitingAt[item.Peer] = recording.Functions[recording.Lanes[item.Peer].Function] is { } made ? made.Source.Line(made.FirstLine)?.Trim() ?? "" : "";
                WriteArrow(item, "new", TextStyle.Faint, "○ " + item.Value, TextStyle.Head);
                break;
            case TraceEventKind.Next or TraceEventKind.Send or TraceEventKind.Throw or TraceEventKind.Close:
                WriteArrow(item, LabelOf(item), TextStyle.Resume, waitingAt[item.Peer], TextStyle.Faint);
                break;
            case TraceEventKind.Delegate:
                waitingAt[item.Lane] = SourceOf(item);
                bool goesBack = item.Value is not ("await" or "yield from");
                WriteArrow(item, LabelOf(item), goesBack ? TextStyle.Yield : TextStyle.Resume, goesBack ? string.Empty : waitingAt[item.Peer], TextStyle.Faint);
                break;
            case TraceEventKind.Yield or TraceEventKind.Finish or TraceEventKind.Fail:
                waitingAt[item.Lane] = SourceOf(item);
                WriteArrow(item, LabelOf(item), item.Kind == TraceEventKind.Fail ? TextStyle.Failure : TextStyle.Yield, string.Empty, TextStyle.Faint);
                break;
        }
    }

    /// <summary>What stands on an arrow.</summary>
    public static string LabelOf(TraceEvent item) => item.Kind switch
    {
        TraceEventKind.Next => "next",
        TraceEventKind.Send => $"send({item.Value})",
        TraceEventKind.Throw => $"throw({item.Value})",
        TraceEventKind.Close => "close()",
        TraceEventKind.Yield => $"yield {item.Value}",
        TraceEventKind.Finish => item.Value switch { null => "never started", "None" => "return", _ => $"return {item.Value}" },
        TraceEventKind.Fail => item.Value == "GeneratorExit" ? "closed" : $"raise {item.Value}",
        TraceEventKind.Create => "new",
        _ => item.Value ?? string.Empty,
    };

    private string SourceOf(TraceEvent item)
    {
        string text = recording.TextOf(item);
        return item.Lane != TraceRecording.Main && columns.Of(item.Lane) == columns.Shared ? $"{recording.NameOf(item.Lane)}: {text}" : text;
    }

    /// <summary>Lifelines end where nothing more happens in them.</summary>
    private void Release(TraceEvent item, int number)
    {
        foreach (int lane in (ReadOnlySpan<int>)[item.Lane, Math.Max(0, item.Peer)])
        {
            if (columns.IsOver(lane, number) && occupants[columns.Of(lane)] == lane)
            {
                occupants[columns.Of(lane)] = TraceRecording.None;
            }
        }
    }
}
