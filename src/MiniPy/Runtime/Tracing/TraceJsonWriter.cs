using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using MiniPy.Syntax;

namespace MiniPy.Runtime.Tracing;

/// <summary>Writes a recording as JSON; docs/trace.md says what stands where. Files, functions, lanes and sets of variables stand in tables, each once.</summary>
internal sealed class TraceJsonWriter(TraceRecording recording)
{
    private const int Version = 1;

    private readonly List<SourceText> files = [];
    private readonly List<TraceLocals> locals = [];
    private readonly Dictionary<TraceLocals, int> localsNumbers = new(LocalsComparer.Instance);

    /// <param name="stream">Where to.</param>
    /// <param name="isForPage">True where the text is to stand inside a page: then nothing in it can end the element it is in.</param>
    public void Write(Stream stream, bool isForPage)
    {
        foreach (TraceFunction function in recording.Functions)
        {
            if (!files.Contains(function.Source))
            {
                files.Add(function.Source);
            }
        }

        foreach (TraceEvent item in recording.Events)
        {
            if (item.Locals is { } variables && localsNumbers.TryAdd(variables, locals.Count))
            {
                locals.Add(variables);
            }
        }

        // The usual encoder escapes what has a meaning in HTML, and both line separators.
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = isForPage ? null : JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteBoolean("cut", recording.IsCut);
        json.WriteNumber("maxEvents", recording.MaxEvents);
        WriteTables(json);
        WriteEvents(json);
        json.WriteEndObject();
        json.Flush();
    }

    private void WriteTables(Utf8JsonWriter json)
    {
        WriteTable(json, "files", files, file =>
        {
            json.WriteString("name", Path.GetFileName(file.FileName));
            json.WriteString("text", file.Text);
        });
        WriteTable(json, "functions", recording.Functions, function =>
        {
            json.WriteString("name", function.Name);
            json.WriteNumber("file", files.IndexOf(function.Source));
            json.WriteNumber("line", function.FirstLine);
        });
        WriteTable(json, "lanes", recording.Lanes, lane =>
        {
            json.WriteString("name", lane.DisplayName);
            if (lane.Function != TraceRecording.None)
            {
                json.WriteNumber("function", lane.Function);
            }
        });
        WriteTable(json, "locals", locals, variables =>
        {
            foreach ((string name, string value) in variables.Variables)
            {
                json.WriteString(name, value);
            }
        });
    }

    private static void WriteTable<T>(Utf8JsonWriter json, string name, IEnumerable<T> rows, Action<T> writeRow)
    {
        json.WriteStartArray(name);
        foreach (T row in rows)
        {
            json.WriteStartObject();
            writeRow(row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteEvents(Utf8JsonWriter json)
    {
        json.WriteStartArray("events");
        foreach (TraceEvent item in recording.Events)
        {
            json.WriteStartObject();
            json.WriteString("kind", NameOf(item.Kind));
            json.WriteNumber("lane", item.Lane);
            if (item.Function != TraceRecording.None)
            {
                json.WriteNumber("function", item.Function);
            }

            json.WriteNumber("line", item.Line);
            json.WriteNumber("depth", item.Depth);
            if (item.Peer != TraceRecording.None)
            {
                json.WriteNumber("peer", item.Peer);
            }

            if (item.Value is not null)
            {
                json.WriteString("value", item.Value);
            }

            if (item.Locals is not null)
            {
                json.WriteNumber("locals", localsNumbers[item.Locals]);
            }

            json.WriteNumber("time", Microseconds(item));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static double Microseconds(TraceEvent item) => Math.Round(item.Time * 1e6 / Stopwatch.Frequency, 1);

    private static string NameOf(TraceEventKind kind) => kind switch
    {
        TraceEventKind.Call => "call",
        TraceEventKind.Return => "return",
        TraceEventKind.Raise => "raise",
        TraceEventKind.Create => "create",
        TraceEventKind.Next => "next",
        TraceEventKind.Send => "send",
        TraceEventKind.Throw => "throw",
        TraceEventKind.Close => "close",
        TraceEventKind.Yield => "yield",
        TraceEventKind.Delegate => "delegate",
        TraceEventKind.Finish => "finish",
        TraceEventKind.Fail => "fail",
        TraceEventKind.Output => "output",
        TraceEventKind.Error => "error",
        _ => "line",
    };

    /// <summary>Sets of the same names and values are one.</summary>
    private sealed class LocalsComparer : IEqualityComparer<TraceLocals>
    {
        public static readonly LocalsComparer Instance = new();

        public bool Equals(TraceLocals? left, TraceLocals? right) => ReferenceEquals(left, right) || (left is not null && right is not null && left.HasSame(right));

        public int GetHashCode(TraceLocals locals)
        {
            var hash = default(HashCode);
            foreach ((string Name, string Value) variable in locals.Variables)
            {
                hash.Add(variable);
            }

            return hash.ToHashCode();
        }
    }
}
