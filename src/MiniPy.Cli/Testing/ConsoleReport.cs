using System.Globalization;
using Spectre.Console;

namespace MiniPy.Cli.Testing;

/// <summary>The results for people: a progress bar on a terminal and a line for each program elsewhere, what failed in full, and the counts.</summary>
internal sealed class ConsoleReport(TextWriter output, bool isQuiet)
{
    private const string Passed = "ok    ";
    private const string Failed = "FAILED";

    /// <summary>Lets the results come, and shows them as they do.</summary>
    public List<GoldenResult> Follow(IEnumerable<GoldenResult> results, int count) => isQuiet ? [.. results.Select(ShowFailure)]
        : output == Console.Out && !Console.IsOutputRedirected ? FollowWithBar(results, count)
        : [.. results.Select(ShowLine)];

    public void ShowCounts(TestReport report) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{report.Passed} passed, {report.Failed} failed, {report.Time.TotalSeconds:0.00} s"));

    private static List<GoldenResult> FollowWithBar(IEnumerable<GoldenResult> results, int count)
    {
        var all = new List<GoldenResult>();
        AnsiConsole.Progress().AutoClear(true).Columns(new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }).Start(context =>
        {
            ProgressTask task = context.AddTask("programs", maxValue: count);
            int failed = 0;
            foreach (GoldenResult result in results)
            {
                all.Add(result);
                failed += result.Passed ? 0 : 1;
                task.Increment(1);
                task.Description = Markup.Escape($"{all.Count} of {count}{(failed > 0 ? $", {failed} failed" : string.Empty)}  {result.Program.Path}");
            }
        });
        foreach (GoldenResult result in all.Where(static result => !result.Passed))
        {
            AnsiConsole.MarkupLineInterpolated($"[red]{Failed}[/] {result.Program.Path}: {result.Reason}");
            foreach (string line in result.Details)
            {
                AnsiConsole.WriteLine(line, line.StartsWith("  -", StringComparison.Ordinal) ? new Style(Color.Green) : line.StartsWith("  +", StringComparison.Ordinal) ? new Style(Color.Red) : Style.Plain);
            }

            AnsiConsole.WriteLine("    again: " + result.Command);
        }

        return all;
    }

    private GoldenResult ShowLine(GoldenResult result)
    {
        if (result.Passed)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Passed} {result.Program.Path} ({result.Time.TotalSeconds:0.000} s)"));
        }

        return ShowFailure(result);
    }

    private GoldenResult ShowFailure(GoldenResult result)
    {
        if (result.Passed)
        {
            return result;
        }

        output.WriteLine($"{Failed} {result.Program.Path}: {result.Reason}");
        foreach (string line in result.Details)
        {
            output.WriteLine(line);
        }

        output.WriteLine("    again: " + result.Command);
        return result;
    }
}
