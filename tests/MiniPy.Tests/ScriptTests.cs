using System.Diagnostics;
using Xunit;

namespace MiniPy.Tests;

/// <summary>
/// Every program in tests/scripts and examples that has an .out beside it prints just that, and so does its error stream where there is an .err, and
/// it ends with the status in its .status. All were recorded from CPython by tests/record; MINIPY_RECORD=1 records again. With MINIPY_COMMAND set
/// (tests/run-scripts sets it) each is run by that command, in a process.
/// </summary>
public sealed class ScriptTests
{
    public static TheoryData<string> Programs
    {
        get
        {
            IEnumerable<string> scripts = Directory.EnumerateFiles(Repository.PathOf("tests", "scripts"), "*.py", SearchOption.AllDirectories);
            IEnumerable<string> examples = Directory.EnumerateFiles(Repository.PathOf("examples"), "*.py");
            return [.. scripts.Concat(examples)
                .Where(path => Repository.IsRecording || File.Exists(Path.ChangeExtension(path, ".out")))
                .Select(Repository.NameOf).Order(StringComparer.Ordinal)];
        }
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Prints_what_CPython_prints(string name)
    {
        string path = Repository.PathOf(name);
        if (Repository.IsRecording)
        {
            Record(path);
            return;
        }

        ProgramRun run = ScriptProcesses.Command is null ? ProgramRun.OfFile(path) : await ScriptProcesses.Run(name);
        string? difference = Repository.Difference(Golden(name, ".out"), Expected(path, ".out") ?? "", run.Output);
        if (Expected(path, ".err") is { } error)
        {
            difference ??= Repository.Difference(Golden(name, ".err"), error, run.Error);
        }

        string status = Expected(path, ".status")?.Trim() ?? "0";
        difference ??= Repository.Difference(Golden(name, ".status"), status, run.Status.ToString());
        Assert.True(difference is null, $"{difference}\n  repeat   {ScriptProcesses.Command ?? "dotnet run -c Release --project src/MiniPy.Cli --"} {name}\n{run.Error}");
    }

    private static string Golden(string name, string extension) => Path.ChangeExtension(name, extension);

    private static string? Expected(string path, string extension)
    {
        string golden = Path.ChangeExtension(path, extension);
        return File.Exists(golden) ? File.ReadAllText(golden) : null;
    }

    private static void Record(string path)
    {
        using var recorder = Process.Start(new ProcessStartInfo("python3", [Repository.PathOf("tests", "record"), path]) { RedirectStandardError = true })!;
        string refusal = recorder.StandardError.ReadToEnd();
        recorder.WaitForExit();
        Assert.True(recorder.ExitCode == 0, refusal);
    }
}
