using System.Text.Json;

namespace MiniPy.Runtime.Tracing;

/// <summary>
/// Writes a recording as Chrome trace events, which https://ui.perfetto.dev opens: a track for each lane, on it a slice for each time it ran, in that a slice for
/// each call, and arrows for the resumptions. Every slice that is opened is closed.
/// </summary>
internal sealed class PerfettoWriter(TraceRecording recording)
{
    private const int Process = 1;

    private readonly int[] open = new int[recording.Lanes.Count];
    private double now;
    private int flows;

    public void Write(Stream stream)
    {
        using var json = new Utf8JsonWriter(stream);
        json.WriteStartObject();
        json.WriteStartArray("traceEvents");
        foreach (TraceLane lane in recording.Lanes)
        {
            Begin(json, "M", "thread_name", lane.Number);
            WriteArgument(json, "name", lane.DisplayName);
            json.WriteEndObject();
        }

        Open(json, TraceRecording.Main, "main program", null);
        foreach (TraceEvent item in recording.Events)
        {
            now = TraceJsonWriter.Microseconds(item);
            Write(json, item);
        }

        for (int lane = 0; lane < open.Length; lane++)
        {
            Close(json, lane, null, all: true);
        }

        json.WriteEndArray();
        json.WriteString("displayTimeUnit", "ns");
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, TraceEvent item)
    {
        switch (item.Kind)
        {
            case TraceEventKind.Call:
                Open(json, item.Lane, item.Value ?? "call", null);
                break;
            case TraceEventKind.Return or TraceEventKind.Raise when open[item.Lane] > 1:
                Close(json, item.Lane, item.Value, all: false);
                break;
            case TraceEventKind.Next or TraceEventKind.Send or TraceEventKind.Throw or TraceEventKind.Close:
                Pass(json, item);
                break;
            case TraceEventKind.Delegate when item.Peer != TraceRecording.None:
                Close(json, item.Lane, item.Value, all: true);
                Pass(json, item);
                break;
            case TraceEventKind.Yield or TraceEventKind.Finish or TraceEventKind.Fail:
                Close(json, item.Lane, TextView.LabelOf(item), all: true);
                if (open[item.Peer] == 0)
                {
                    Open(json, item.Peer, recording.NameOf(item.Peer), TextView.LabelOf(item));
                }

                break;
            case TraceEventKind.Output or TraceEventKind.Error:
                Begin(json, "i", item.Value!.TrimEnd('\n'), item.Lane);
                json.WriteString("s", "t");
                json.WriteEndObject();
                break;
        }
    }

    /// <summary>Control goes to another lane.</summary>
    private void Pass(Utf8JsonWriter json, TraceEvent item)
    {
        if (open[item.Lane] > 0)
        {
            Begin(json, "s", "resume", item.Lane);
            json.WriteNumber("id", ++flows);
            json.WriteString("cat", "resume");
            json.WriteEndObject();
        }

        bool hasFlow = open[item.Lane] > 0;
        if (open[item.Peer] == 0)
        {
            Open(json, item.Peer, recording.NameOf(item.Peer), TextView.LabelOf(item));
        }

        if (hasFlow)
        {
            Begin(json, "f", "resume", item.Peer);
            json.WriteNumber("id", flows);
            json.WriteString("cat", "resume");
            json.WriteString("bp", "e");
            json.WriteEndObject();
        }
    }

    private void Open(Utf8JsonWriter json, int lane, string name, string? label)
    {
        open[lane]++;
        Begin(json, "B", name, lane);
        if (label is not null)
        {
            WriteArgument(json, "in", label);
        }

        json.WriteEndObject();
    }

    private void Close(Utf8JsonWriter json, int lane, string? label, bool all)
    {
        while (open[lane] > 0)
        {
            open[lane]--;
            Begin(json, "E", string.Empty, lane);
            if (label is not null)
            {
                WriteArgument(json, "out", label);
            }

            json.WriteEndObject();
            if (!all)
            {
                return;
            }
        }
    }

    private void Begin(Utf8JsonWriter json, string phase, string name, int lane)
    {
        json.WriteStartObject();
        json.WriteString("ph", phase);
        if (name.Length > 0)
        {
            json.WriteString("name", name);
        }

        json.WriteNumber("pid", Process);
        json.WriteNumber("tid", lane + 1);
        json.WriteNumber("ts", now);
    }

    private static void WriteArgument(Utf8JsonWriter json, string name, string value)
    {
        json.WriteStartObject("args");
        json.WriteString(name, value);
        json.WriteEndObject();
    }
}
