using System.Text.Json;

namespace MiniPy.Runtime.Profiling;

/// <summary>
/// Writes a recording as a file for https://www.speedscope.app (https://www.speedscope.app/file-format-schema.json): one evented profile with all
/// stacks, and one for each generator. All share one axis of time, so that one sees who ran when. Each stack ends with the line that was executed.
/// </summary>
internal sealed class SpeedscopeWriter(ProfileRecorder recorder)
{
    /// <summary>More lanes than this nobody looks at: of the others, those of one function share a lane.</summary>
    public const int MostLanes = 100;

    private const long NanosecondsPerTick = 1_000_000_000 / TimeSpan.TicksPerSecond;

    private readonly Dictionary<(int Function, int Line), int> lineFrames = [];
    private readonly List<(int Function, int Line)> lines = [];

    public void Write(Stream stream, string name)
    {
        CollectLines();
        using var json = new Utf8JsonWriter(stream);
        json.WriteStartObject();
        json.WriteString("$schema", "https://www.speedscope.app/file-format-schema.json");
        json.WriteString("exporter", "minipy");
        json.WriteString("name", name);
        json.WriteNumber("activeProfileIndex", 0);
        WriteFrames(json);
        json.WriteStartArray("profiles");
        WriteProfile(json, "all", recorder.Samples, isLane: false);
        foreach (ProfiledLane lane in ProfiledLane.Of(recorder, MostLanes))
        {
            WriteProfile(json, lane.Name, lane.Samples, isLane: true);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void CollectLines()
    {
        foreach (Sample sample in recorder.Samples)
        {
            (int, int) line = (recorder.Calls[sample.Stack].Function, sample.Line);
            if (lineFrames.TryAdd(line, recorder.Functions.Count + lines.Count))
            {
                lines.Add(line);
            }
        }
    }

    private void WriteFrames(Utf8JsonWriter json)
    {
        json.WriteStartObject("shared");
        json.WriteStartArray("frames");
        foreach (ProfiledFunction function in recorder.Functions)
        {
            WriteFrame(json, function.Name, function.FileName, function.FirstLine);
        }

        foreach ((int number, int line) in lines)
        {
            ProfiledFunction function = recorder.Functions[number];
            WriteFrame(json, $"{line}: {function.TextOf(line)}", function.FileName, line);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFrame(Utf8JsonWriter json, string name, string file, int line)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        if (file.Length > 0)
        {
            json.WriteString("file", file);
            json.WriteNumber("line", line);
        }

        json.WriteEndObject();
    }

    private void WriteProfile(Utf8JsonWriter json, string name, IReadOnlyList<Sample> samples, bool isLane)
    {
        json.WriteStartObject();
        json.WriteString("type", "evented");
        json.WriteString("name", name);
        json.WriteString("unit", "nanoseconds");
        json.WriteNumber("startValue", 0);
        json.WriteNumber("endValue", Nanoseconds(recorder.Total));
        json.WriteStartArray("events");
        var open = new List<int>();
        TimeSpan end = TimeSpan.Zero;
        foreach (Sample sample in samples)
        {
            List<int> frames = FramesOf(sample, isLane);
            int shared = sample.Start == end ? CommonLength(open, frames) : 0;
            Close(json, open, shared, end);
            for (int i = shared; i < frames.Count; i++)
            {
                WriteEvent(json, "O", frames[i], sample.Start);
                open.Add(frames[i]);
            }

            end = sample.Start + sample.Duration;
        }

        Close(json, open, 0, end);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The frames of a sample, the outermost first, the line last; of a lane those that belong to its generator.</summary>
    private List<int> FramesOf(Sample sample, bool isLane)
    {
        var frames = new List<int> { lineFrames[(recorder.Calls[sample.Stack].Function, sample.Line)] };
        int left = isLane ? sample.LaneDepth : int.MaxValue;
        for (int call = sample.Stack; call != ProfileRecorder.None && left > 0; call = recorder.Calls[call].Caller, left--)
        {
            frames.Add(recorder.Calls[call].Function);
        }

        frames.Reverse();
        return frames;
    }

    private static int CommonLength(List<int> left, List<int> right)
    {
        int length = 0;
        while (length < left.Count && length < right.Count && left[length] == right[length])
        {
            length++;
        }

        return length;
    }

    /// <summary>Closes the innermost frames until so many are left.</summary>
    private static void Close(Utf8JsonWriter json, List<int> open, int left, TimeSpan at)
    {
        while (open.Count > left)
        {
            WriteEvent(json, "C", open[^1], at);
            open.RemoveAt(open.Count - 1);
        }
    }

    private static void WriteEvent(Utf8JsonWriter json, string type, int frame, TimeSpan at)
    {
        json.WriteStartObject();
        json.WriteString("type", type);
        json.WriteNumber("frame", frame);
        json.WriteNumber("at", Nanoseconds(at));
        json.WriteEndObject();
    }

    private static long Nanoseconds(TimeSpan time) => time.Ticks * NanosecondsPerTick;
}
