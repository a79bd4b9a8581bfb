using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;

namespace MiniPy.Tests;

/// <summary>
/// Runs scripts by the command in MINIPY_COMMAND, a process for each. xunit asks for one result after the other; while it looks at one, the next ones
/// run already, as many as there are processors.
/// </summary>
internal static class ScriptProcesses
{
    private static readonly TimeSpan Guard = TimeSpan.FromSeconds(60);

    private static readonly Lazy<ConcurrentDictionary<string, Task<ProgramRun>>> Runs = new(StartAll);

    /// <summary>The command, its words separated by spaces; null if scripts are to run in this process.</summary>
    public static string? Command { get; } = Environment.GetEnvironmentVariable("MINIPY_COMMAND");

    /// <summary>What a script, named by its path from the root, did. The first question starts them all.</summary>
    public static Task<ProgramRun> Run(string name) => Runs.Value.GetOrAdd(name, static one => Task.Run(() => RunNow(one)));

    private static ConcurrentDictionary<string, Task<ProgramRun>> StartAll()
    {
        string[] names = [.. ((IEnumerable<object[]>)ScriptTests.Programs).Select(row => (string)row[0])];
        var places = new SemaphoreSlim(Environment.ProcessorCount);
        var runs = new ConcurrentDictionary<string, Task<ProgramRun>>();
        foreach (string name in names)
        {
            runs[name] = Task.Run(async () =>
            {
                await places.WaitAsync();
                try
                {
                    return await RunNow(name);
                }
                finally
                {
                    places.Release();
                }
            });
        }

        return runs;
    }

    private static async Task<ProgramRun> RunNow(string name)
    {
        string path = Repository.PathOf(name);
        string folder = Path.GetDirectoryName(path)!;
        string[] words = Command!.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        using Process process = Process.Start(new ProcessStartInfo(words[0], [.. words[1..], Path.GetFileName(path)])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await Feed(process, Path.ChangeExtension(path, ".in"));
        using var guard = new CancellationTokenSource(Guard);
        try
        {
            await process.WaitForExitAsync(guard.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return new ProgramRun("", $"stopped after {Guard.TotalSeconds} seconds", -1);
        }

        // The goldens were recorded with bare names of files.
        folder += Path.DirectorySeparatorChar;
        return new ProgramRun((await output).Replace(folder, ""), (await error).Replace(folder, ""), process.ExitCode);
    }

    private static async Task Feed(Process process, string inputPath)
    {
        try
        {
            using Stream input = process.StandardInput.BaseStream;
            if (File.Exists(inputPath))
            {
                await input.WriteAsync(await File.ReadAllBytesAsync(inputPath));
            }
        }
        catch (IOException)
        {
            // The program ended without reading all of its input, as it may.
            return;
        }
    }
}
