namespace MiniPy.Runtime.Tracing;

/// <content>How one row is drawn.</content>
internal sealed partial class TextView
{
    private const string Tab = "    ";

    /// <summary>A row in which only one lane takes part; it may run over the lanes to its right.</summary>
    private void WriteOwn(TraceEvent item, string text, TextStyle style)
    {
        Begin(item, TraceRecording.None);
        canvas.Put(TextStart(item), canvas.Width, text, style);
        canvas.WriteTo(writer, hasColor);
    }

    /// <summary>Printed lines may run over the lanes to their right, and on over further rows: nothing of them is lost.</summary>
    private void WriteOutput(TraceEvent item, string mark, TextStyle style)
    {
        string[] lines = item.Value!.Replace("\t", Tab, StringComparison.Ordinal).Split('\n');
        int count = lines[^1].Length == 0 ? lines.Length - 1 : lines.Length;
        int start = TextStart(item);
        for (int i = 0; i < count; i++)
        {
            string rest = lines[i];
            string lead = mark;
            do
            {
                Begin(item, TraceRecording.None);
                canvas.Put(start, start + mark.Length, lead, TextStyle.Faint);
                string part = TextCanvas.Fit(rest, canvas.Width - start - mark.Length, out rest);
                canvas.Put(start + mark.Length, canvas.Width, part, style);
                canvas.WriteTo(writer, hasColor);
                lead = "  ";
            }
            while (rest.Length > 0);
        }
    }

    private void WriteArrow(TraceEvent item, string label, TextStyle style, string peerText, TextStyle peerStyle)
    {
        int from = columns.Of(item.Lane);
        int to = columns.Of(item.Peer);
        if (item.Kind == TraceEventKind.Create || occupants[to] == TraceRecording.None || to == columns.Shared)
        {
            occupants[to] = item.Peer;
        }

        if (from != TraceRecording.Main && (from == columns.Shared || occupants[from] == TraceRecording.None))
        {
            occupants[from] = item.Lane;
        }

        Begin(item, item.Peer);
        string text = SourceOf(item);
        if (from == to)
        {
            string other = recording.NameOf(item.Peer);
            int behind = canvas.Put(TextStart(item), EndOf(from), $"{label} ", style);
            canvas.Put(behind, EndOf(from), item.Kind is TraceEventKind.Yield or TraceEventKind.Finish or TraceEventKind.Fail ? $"◀ {text}" : $"▶ {other}", TextStyle.Plain);
        }
        else if (from < to)
        {
            int end = starts[to] - (item.Kind == TraceEventKind.Create ? 1 : 0);
            int labelled = DisplayWidth.Of(label) + ShortestArrow + 3;
            int behind = TextStart(item);
            if (end - behind - labelled >= ShortestText)
            {
                behind = canvas.Put(behind, end - labelled, text, TextStyle.Plain);
                behind = canvas.Put(behind, end, " ", TextStyle.Plain);
            }

            DrawArrow(behind, end, label, style, pointsRight: true);
            PutPeer(item, to, peerText, peerStyle);
        }
        else
        {
            DrawArrow(starts[to] + 1, starts[from], label, style, pointsRight: false);
            canvas.Put(TextStart(item), EndOf(from), text, TextStyle.Plain);
        }

        canvas.WriteTo(writer, hasColor);
    }

    private void PutPeer(TraceEvent item, int to, string text, TextStyle style)
    {
        if (item.Kind == TraceEventKind.Create)
        {
            canvas.Put(starts[to], EndOf(to), text, style);
        }
        else
        {
            canvas.Put(starts[to] + 2, EndOf(to), text, style);
        }
    }

    /// <summary>A line with a head, and the label in its middle.</summary>
    private void DrawArrow(int start, int end, string label, TextStyle style, bool pointsRight)
    {
        for (int i = start; i < end; i++)
        {
            canvas.Put(i, end, "─", style);
        }

        canvas.Put(pointsRight ? end - 1 : start, end, pointsRight ? "▶" : "◀", style);
        int room = end - start - 4;
        if (DisplayWidth.Of(label) > room - 2)
        {
            label = TextCanvas.Fit(label, room - 3, out _) + "…";
        }

        int width = DisplayWidth.Of(label) + 2;
        canvas.Put(start + 2 + ((room - width) / 2), end - 2, $" {label} ", style);
    }

    /// <summary>Clears the row; puts the number of the line and the lifelines.</summary>
    private void Begin(TraceEvent item, int peer)
    {
        canvas.Clear();
        string number = item.Line > 0 ? item.Line.ToString() : string.Empty;
        canvas.Put(Math.Max(0, Gutter - 2 - number.Length), Gutter - 1, number, TextStyle.Faint);
        for (int column = 0; column < columns.Count; column++)
        {
            int lane = occupants[column];
            bool isBusy = column == columns.Of(item.Lane) || (peer != TraceRecording.None && column == columns.Of(peer));
            if (isBusy || lane != TraceRecording.None)
            {
                canvas.Put(starts[column], canvas.Width, isBusy ? "┃" : "┆", TextStyle.Faint);
            }
        }
    }

    private int TextStart(TraceEvent item) => starts[columns.Of(item.Lane)] + 2 + Math.Min(MostIndent, item.Depth * IndentWidth);

    /// <summary>Where the column ends; one blank is kept before the next lifeline.</summary>
    private int EndOf(int column) => column + 1 == columns.Count ? canvas.Width : starts[column + 1] - 1;
}
