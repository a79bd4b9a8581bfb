using System.Globalization;
using System.Text;
using MiniPy.Runtime.Tracing;

namespace MiniPy.Cli;

/// <summary>Runs a program with a trace, and writes the views that were asked for: the picture in text if no other was.</summary>
/// <param name="trace">The trace, still empty.</param>
/// <param name="html">The file for the page, or null.</param>
/// <param name="perfetto">The file for Perfetto, or null.</param>
/// <param name="mermaid">True to print a diagram.</param>
/// <param name="json">True to print the events.</param>
internal sealed class TraceOutput(ScriptTrace trace, string? html, string? perfetto, bool mermaid, bool json)
{
    private const int NarrowestWidth = 80;
    private const int WidestWidth = 120;
    private const int UsualWidth = 100;
    private const int CannotWriteStatus = 2;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Gives the program's exit status, or 2 where it was fine and a file could not be written.</summary>
    public int Run(string path, string[] arguments)
    {
        if (!File.Exists(path))
        {
            return ProgramRunner.RunFile(path, arguments, RunOptions.Default);
        }

        bool hasFiles = html is not null || perfetto is not null;
        int status = mermaid || json ? RunPrinting(path, arguments) : hasFiles ? ProgramRunner.RunFile(path, arguments, new RunOptions { Trace = trace }) : RunShowing(path, arguments);
        bool isWritten = TryWrite(html, "page", stream => TracePage.Write(trace, Path.GetFileName(path), stream))
            & TryWrite(perfetto, "trace", trace.WritePerfetto);
        return status == 0 && !isWritten ? CannotWriteStatus : status;
    }

    /// <summary>What the program prints is a part of the picture.</summary>
    private int RunShowing(string path, string[] arguments)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput(), Utf8);
        using var held = new HeldWriter(output);
        using var heldError = new HeldWriter(Console.Error);
        trace.WhenCut = Show;
        trace.Recording.WhenOutputIsLost = (kind, text) => (kind == TraceEventKind.Output ? held : heldError).Write(text);
        int status = ProgramRunner.RunTraced(path, arguments, trace, held, heldError);
        if (!trace.IsCut)
        {
            Show();
        }

        return status;

        void Show()
        {
            trace.WriteText(output, Width, HasColor);
            output.Flush();
            held.Release();
            heldError.Release();
        }
    }

    /// <summary>Standard output is for the view alone; what the program prints stands in that.</summary>
    private int RunPrinting(string path, string[] arguments)
    {
        using var error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true };
        int status = ProgramRunner.RunTraced(path, arguments, trace, TextWriter.Null, error);
        using Stream stream = Console.OpenStandardOutput();
        using var output = new StreamWriter(stream, Utf8);
        if (mermaid)
        {
            trace.WriteMermaid(output);
        }
        else
        {
            trace.WriteJson(stream);
            output.Write('\n');
        }

        return status;
    }

    private static bool TryWrite(string? path, string what, Action<Stream> write)
    {
        if (path is null)
        {
            return true;
        }

        try
        {
            using FileStream stream = File.Create(path);
            write(stream);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"minipy trace: can't write the {what}: {error.Message}");
            return false;
        }
    }

    /// <summary>As wide as the terminal, or as COLUMNS says; 100 columns where nobody knows.</summary>
    private static int Width
    {
        get
        {
            if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out int columns) && columns > 0)
            {
                return columns;
            }

            return Console.IsOutputRedirected ? UsualWidth : Math.Clamp(Console.WindowWidth, NarrowestWidth, WidestWidth);
        }
    }

    private static bool HasColor =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable("FORCE_COLOR"))
            || (!Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb"));
}
