using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using MiniPy.Cli;
using Xunit;

namespace MiniPy.Tests.Tracing;

/// <summary>
/// The page in a real browser: it takes every step to the end, back and again to the end, its console stays empty, and what it then shows as output is what the
/// program printed.
/// </summary>
public sealed partial class TracePageTests
{
    private static readonly TimeSpan Guard = TimeSpan.FromSeconds(60);

    [ChromiumFact]
    public void Steps_through_a_program_and_back()
    {
        string code = File.ReadAllText(Repository.PathOf("tests", "traces", "delegation.py")) + "print('</script> & <b>粗體</b>')\n";
        TracedRun run = TracedRun.Of(code, trace: new ScriptTrace(hasLines: true));
        string page = Open(run, "#walk");
        Assert.Contains($"data-step=\"{run.Trace.EventCount}\" data-ready=\"true\"", page, StringComparison.Ordinal);
        Assert.Equal(run.Output, OutputOf(page));
    }

    [ChromiumFact]
    public void Ten_thousand_events_are_no_burden()
    {
        TracedRun run = TracedRun.Of("def f():\n    for n in range(3500):\n        yield n\nfor n in f():\n    if n % 10 == 0: print(n)\n", trace: new ScriptTrace(hasLines: true));
        Assert.InRange(run.Trace.EventCount, 10_000, 100_000);
        string page = Open(run, "#end");
        Assert.Equal(run.Output, OutputOf(page));
        Assert.InRange(page.Split("data-row").Length, 10, 300);
    }

    private static string OutputOf(string page) => WebUtility.HtmlDecode(Tags().Replace(Output().Match(page).Groups[1].Value, ""));

    private static string Open(TracedRun run, string place)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("minipy-page");
        try
        {
            string path = Path.Combine(folder.FullName, "page.html");
            using (FileStream stream = File.Create(path))
            {
                TracePage.Write(run.Trace, "test.py", stream);
            }

            using Process browser = Process.Start(new ProcessStartInfo(
                ChromiumFactAttribute.Browser!,
                ["--headless=new", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + folder.FullName + "/profile", "--enable-logging=stderr", "--dump-dom", "file://" + path + place])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = System.Text.Encoding.UTF8,
            })!;
            Task<string> output = browser.StandardOutput.ReadToEndAsync();
            Task<string> error = browser.StandardError.ReadToEndAsync();
            Assert.True(browser.WaitForExit(Guard), "the browser still runs after a minute");
            Assert.DoesNotContain("CONSOLE", error.Result, StringComparison.Ordinal);
            Assert.DoesNotContain("data-error", output.Result, StringComparison.Ordinal);
            return output.Result;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [GeneratedRegex("<pre id=\"output\"[^>]*>(.*?)</pre>", RegexOptions.Singleline)]
    private static partial Regex Output();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();
}

/// <summary>A test that needs a browser; where there is none it says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (Browser is null)
        {
            Skip = "There is no Chromium here (chromium, chromium-browser or google-chrome in the PATH).";
        }
    }

    public static string? Browser { get; } = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
        .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}
