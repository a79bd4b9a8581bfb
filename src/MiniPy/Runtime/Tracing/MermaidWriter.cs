using System.Text;

namespace MiniPy.Runtime.Tracing;

/// <summary>Writes a recording as a sequence diagram of Mermaid, which many Markdown viewers draw.</summary>
internal sealed class MermaidWriter(TraceRecording recording, TextWriter writer)
{
    /// <summary>A larger diagram nobody can read, and viewers refuse it.</summary>
    private const int MostMessages = 400;

    private const int MostLanes = 12;
    private const int LongestText = 80;

    public void Write()
    {
        writer.Write("sequenceDiagram\n");
        int lanes = Math.Min(recording.Lanes.Count, MostLanes);
        for (int lane = 0; lane < lanes; lane++)
        {
            string name = lane == MostLanes - 1 && recording.Lanes.Count > MostLanes ? $"{recording.Lanes.Count - lane:N0} others" : recording.NameOf(lane);
            writer.Write($"    participant L{lane} as {Escape(name)}\n");
        }

        TraceEvent[] shown = [.. recording.Events.Where(static item => item.Kind is not (TraceEventKind.Line or TraceEventKind.Call or TraceEventKind.Return)
            && !(item.Kind == TraceEventKind.Delegate && item.Peer == TraceRecording.None))];
        foreach (TraceEvent item in shown.Take(MostMessages))
        {
            Write(item);
        }

        if (shown.Length > MostMessages || recording.IsCut)
        {
            writer.Write($"    Note over L0: … {shown.Length - Math.Min(shown.Length, MostMessages):N0}{(recording.IsCut ? " and more" : "")} left out\n");
        }
    }

    private void Write(TraceEvent item)
    {
        int lane = Math.Min(item.Lane, MostLanes - 1);
        int peer = Math.Min(item.Peer, MostLanes - 1);
        switch (item.Kind)
        {
            case TraceEventKind.Output or TraceEventKind.Error:
                writer.Write($"    Note over L{lane}: {Escape(item.Value!.TrimEnd('\n'))}\n");
                break;
            case TraceEventKind.Raise:
                writer.Write($"    Note over L{lane}: raise {Escape(item.Value!)}\n");
                break;
            default:
                string arrow = item.Kind switch
                {
                    TraceEventKind.Create => "-)",
                    TraceEventKind.Yield or TraceEventKind.Finish => "-->>",
                    TraceEventKind.Fail => "--x",
                    _ => "->>",
                };
                writer.Write($"    L{lane}{arrow}L{peer}: {Escape(TextView.LabelOf(item))}\n");
                break;
        }
    }

    /// <summary>What Mermaid takes for its own is written as the number of the character.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        int length = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (length++ == LongestText)
            {
                escaped.Append('…');
                break;
            }

            if (rune.Value == '\n')
            {
                escaped.Append("<br/>");
            }
            else if (Rune.IsControl(rune))
            {
                escaped.Append(' ');
            }
            else if ("#;<>\"%&{}\\`$".Contains((char)rune.Value) && rune.IsAscii)
            {
                escaped.Append('#').Append(rune.Value).Append(';');
            }
            else
            {
                escaped.Append(rune.ToString());
            }
        }

        return escaped.Length == 0 ? " " : escaped.ToString();
    }
}
