using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;

namespace MiniPy.Cli;

/// <summary><c>minipy trace [options] FILE [ARG...]</c>: runs a program and shows who ran when.</summary>
internal static class TraceCommand
{
    public static int Run(string[] arguments)
    {
        int ours = CountOwn(arguments);
        return CommandLine.Invoke(MakeCommand(arguments[ours..]), "minipy trace", arguments[..ours]);
    }

    private static Command MakeCommand(string[] behind)
    {
        var file = new Argument<string>("FILE") { Description = "A Python program." };
        var rest = new Argument<string[]>("ARG") { Description = "Arguments of the program, in its sys.argv." };
        var maxEvents = new Option<int>("--max-events")
        {
            Description = "Keep this many events; the program itself goes on to its end.",
            HelpName = "N",
            DefaultValueFactory = static _ => ScriptTrace.DefaultMaxEvents,
        };
        var html = new Option<string?>("--html") { Description = "Write a page to look at in a browser: step through the program, forwards and back.", HelpName = "FILE" };
        var perfetto = new Option<string?>("--perfetto") { Description = "Write a file for https://ui.perfetto.dev, with a track for each coroutine.", HelpName = "FILE" };
        var mermaid = new Option<bool>("--mermaid") { Description = "Print a sequence diagram for Markdown (Mermaid) instead of the picture." };
        var json = new Option<bool>("--json") { Description = "Print the events as JSON instead of the picture." };
        var lines = new Option<bool>("--lines") { Description = "Record every line that control comes to. A page always has them." };
        var command = new Command("trace", "Runs a program and shows its coroutines: who ran when, and what was handed over.")
        {
            file, rest, html, mermaid, perfetto, json, lines, maxEvents, new HelpOption("--help", "-h"),
        };
        maxEvents.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0))
            {
                result.AddError($"--max-events wants a positive number, not '{text}'");
            }
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(mermaid) && result.GetValue(json))
            {
                result.AddError("--mermaid and --json cannot both be printed");
            }
        });
        command.SetAction(parsed =>
        {
            string path = parsed.GetValue(file)!;
            var trace = new ScriptTrace(parsed.GetValue(maxEvents), parsed.GetValue(lines) || parsed.GetValue(html) is not null);
            var output = new TraceOutput(trace, parsed.GetValue(html), parsed.GetValue(perfetto), parsed.GetValue(mermaid), parsed.GetValue(json));
            return output.Run(path, [path, .. behind]);
        });
        return command;
    }

    /// <summary>How many of the arguments are ours: up to the file.</summary>
    private static int CountOwn(string[] arguments)
    {
        for (int i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] is "--max-events" or "--html" or "--perfetto")
            {
                i++;
            }
            else if (!arguments[i].StartsWith('-'))
            {
                return i + 1;
            }
        }

        return arguments.Length;
    }
}
