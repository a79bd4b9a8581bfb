using System.Diagnostics;
using System.Text;

namespace MiniPy.Tests.Cli;

/// <summary>A run of the command line in a process of its own.</summary>
internal sealed record CliRun(string Output, string Error, int Status)
{
    private static readonly TimeSpan Guard = TimeSpan.FromSeconds(60);

    public (string Output, string Error, int Status) Text => (Output, Error, Status);

    public static CliRun Of(string[] arguments, string input = "", string? folder = null, (string Name, string Value)? environment = null)
    {
        using Process process = Start(arguments, folder, environment);
        using (process.StandardInput)
        {
            process.StandardInput.Write(input);
        }

        return Finish(process, "");
    }

    /// <summary>Sends SIGINT when the program has printed a line.</summary>
    public static CliRun Interrupted(string[] arguments, string line)
    {
        using Process process = Start(arguments);
        string? first = process.StandardOutput.ReadLine();
        if (first != line)
        {
            throw new InvalidOperationException($"expected '{line}' on the standard output, got '{first}'");
        }

        using Process kill = Process.Start("kill", ["-INT", process.Id.ToString()]);
        kill.WaitForExit();
        return Finish(process, line + "\n");
    }

    private static Process Start(string[] arguments, string? folder = null, (string Name, string Value)? environment = null)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "MiniPy.Cli.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = folder,
        };
        if (environment is { } variable)
        {
            start.Environment[variable.Name] = variable.Value;
        }

        return Process.Start(start)!;
    }

    private static CliRun Finish(Process process, string read)
    {
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Guard))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("the program still runs after a minute");
        }

        return new CliRun(Lines(read + output.Result), Lines(error.Result), process.ExitCode);
    }

    private static string Lines(string text) => text.Replace("\r\n", "\n");
}
