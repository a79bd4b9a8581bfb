using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace MiniPy.Cli.Testing;

/// <summary>Writes what programs do into the files beside them.</summary>
/// <param name="limits">What each program may spend; of another command, the time alone.</param>
/// <param name="command">The command that runs the programs, in words; empty to run them here.</param>
internal sealed class GoldenRecorder(Limits limits, string[] command)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Records a program: <c>.out</c>, <c>.status</c> unless it is 0, <c>.err</c> where there is one. Gives the names of the files that changed.</summary>
    /// <exception cref="InvalidOperationException">The program hit a limit, or the command could not be run; no file has changed.</exception>
    public IReadOnlyList<string> Record(GoldenProgram program)
    {
        ProgramOutcome outcome = command.Length == 0 ? RunHere(program) : RunByCommand(program);
        bool hasError = File.Exists(program.PathOf(".err"));
        var changed = new List<string>();
        Write(program.PathOf(".out"), outcome.Output, changed);
        Write(program.PathOf(".err"), hasError ? outcome.Error : null, changed);
        Write(program.PathOf(".status"), outcome.Status == 0 ? null : outcome.Status.ToString(CultureInfo.InvariantCulture) + "\n", changed);
        return changed;
    }

    private ProgramOutcome RunHere(GoldenProgram program)
    {
        ProgramExecution run = ProgramExecution.Of(program, limits);
        return run.StopReason is { } reason ? throw new InvalidOperationException(reason) : run.Outcome;
    }

    private ProgramOutcome RunByCommand(GoldenProgram program)
    {
        var start = new ProcessStartInfo(command[0], [.. command[1..], program.Name, .. program.Arguments])
        {
            WorkingDirectory = program.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        using Process process = Start(start);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        using (process.StandardInput)
        {
            process.StandardInput.Write(program.Input);
        }

        if (!process.WaitForExit(limits.MaxTime ?? Timeout.InfiniteTimeSpan))
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"stopped: runs longer than {limits.MaxTime!.Value.TotalSeconds:0.###} s"));
        }

        // CPython makes the name of a program absolute: what is recorded is the same wherever the folder is.
        string folder = program.Folder + Path.DirectorySeparatorChar;
        return new ProgramOutcome(output.Result.Replace(folder, string.Empty), error.Result.Replace(folder, string.Empty), process.ExitCode);
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception error)
        {
            throw new InvalidOperationException($"cannot run '{start.FileName}': {error.Message}");
        }
    }

    private static void Write(string path, string? content, List<string> changed)
    {
        string? present = File.Exists(path) ? File.ReadAllText(path) : null;
        if (content == present)
        {
            return;
        }

        changed.Add(Path.GetFileName(path));
        if (content is null)
        {
            File.Delete(path);
        }
        else
        {
            File.WriteAllText(path, content, Utf8);
        }
    }
}
