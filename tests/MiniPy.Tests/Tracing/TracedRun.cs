using System.Text;
using System.Text.Json;

namespace MiniPy.Tests.Tracing;

/// <summary>A program that has run with a trace, and the views of it.</summary>
internal sealed class TracedRun
{
    private TracedRun(ScriptTrace trace, string output, string error, int status)
    {
        Trace = trace;
        Output = output;
        Error = error;
        Status = status;
    }

    public ScriptTrace Trace { get; }

    public string Output { get; }

    public string Error { get; }

    public int Status { get; }

    public static TracedRun Of(string code, string name = "test.py", ScriptTrace? trace = null)
    {
        trace ??= new ScriptTrace();
        using var output = new StringWriter();
        using var error = new StringWriter();
        int status = new Engine(new EngineOptions { Output = output, Error = error, Trace = trace }).Run(code, name);
        return new TracedRun(trace, output.ToString(), error.ToString(), status);
    }

    public string Text(int width = 100)
    {
        using var writer = new StringWriter();
        Trace.WriteText(writer, width);
        return writer.ToString();
    }

    public string Mermaid()
    {
        using var writer = new StringWriter();
        Trace.WriteMermaid(writer);
        return writer.ToString();
    }

    public string Json(bool isForPage = false)
    {
        using var stream = new MemoryStream();
        Trace.WriteJson(stream, isForPage);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public JsonDocument Perfetto()
    {
        using var stream = new MemoryStream();
        Trace.WritePerfetto(stream);
        return JsonDocument.Parse(stream.ToArray());
    }

    /// <summary>The events, each as "kind lane peer value".</summary>
    public string[] Events()
    {
        using JsonDocument json = JsonDocument.Parse(Json());
        return [.. json.RootElement.GetProperty("events").EnumerateArray().Select(static item =>
            string.Join(' ', new[] { "kind", "lane", "peer", "value" }.Select(name => item.TryGetProperty(name, out JsonElement value) ? value.ToString() : null).OfType<string>()))];
    }
}
