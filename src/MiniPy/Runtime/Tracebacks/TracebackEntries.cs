using MiniPy.Modules;
using MiniPy.Objects;
using MiniPy.Syntax;

namespace MiniPy.Runtime.Tracebacks;

/// <summary>The calls that an exception passed through, as text: one piece for each, repetitions folded.</summary>
internal sealed class TracebackEntries(Interpreter interp, TracebackColors colors)
{
    /// <summary>After this many repetitions of one entry the rest is only counted.</summary>
    private const int MostRepetitions = 3;

    private static readonly PyStr LimitName = new("tracebacklimit");

    private readonly SourceFiles files = new(interp);

    /// <summary>False to show of each call the first line alone.</summary>
    public bool HasMarks { get; init; } = true;

    public string[] Format(PyTraceback? traceback)
    {
        var shown = new List<string>();
        (string File, int Line, string Name) last = default;
        int repeated = 0;
        foreach (PyTraceback entry in Limited(traceback))
        {
            interp.Step();
            (string, int, string) current = (entry.Code.Source.FileName, entry.Line, entry.Code.Name);
            if (current != last)
            {
                AddRepetitions(shown, repeated);
                last = current;
                repeated = 0;
            }

            if (++repeated <= MostRepetitions)
            {
                shown.Add(FormatOne(entry));
            }
        }

        AddRepetitions(shown, repeated);
        return [.. shown];
    }

    private static void AddRepetitions(List<string> shown, int repeated)
    {
        if (repeated > MostRepetitions)
        {
            int more = repeated - MostRepetitions;
            shown.Add($"  [Previous line repeated {more} more time{(more == 1 ? string.Empty : "s")}]\n");
        }
    }

    /// <summary>The entries, of which <c>sys.tracebacklimit</c> leaves the last.</summary>
    private ReadOnlySpan<PyTraceback> Limited(PyTraceback? traceback)
    {
        var all = new List<PyTraceback>();
        for (PyTraceback? entry = traceback; entry is not null; entry = entry.Next)
        {
            all.Add(entry);
        }

        Value limit = SysModule.Find(interp, LimitName);
        int count = limit.IsInt ? (int)Math.Clamp(limit.AsInt, 0, all.Count) : all.Count;
        return all.ToArray().AsSpan(all.Count - count);
    }

    private string FormatOne(PyTraceback entry)
    {
        string file = entry.Code.Source.FileName;
        string shown = file.StartsWith("<stdin>-", StringComparison.Ordinal) ? "<stdin>" : file;
        string title = $"  File {colors.AtPlace($"\"{shown}\"")}, line {colors.AtPlace(entry.Line.ToString())}, in {colors.AtPlace(entry.Code.Name)}\n";
        SourceSpan span = entry.Code.SpanAt(entry.Position);
        if (!HasMarks || span.Line != entry.Line || span.EndColumn == 0)
        {
            string line = files.Lines(file, entry.Line, entry.Line)[0].Trim();
            return line.Length == 0 ? title : $"{title}    {line}\n";
        }

        return title + MarkedLines.Format(files.Lines(file, span.Line, span.EndLine), span.Column, span.EndColumn, colors);
    }
}
