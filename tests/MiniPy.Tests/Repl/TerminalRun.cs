using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace MiniPy.Tests.Repl;

/// <summary>
/// The command on a pseudo-terminal, which the program <c>script</c> of util-linux makes. Keys are sent, and the test waits for what the screen then shows.
/// </summary>
internal sealed class TerminalRun : IDisposable
{
    public const string Banner = "Type \"help\", \"copyright\", \"credits\" or \"license\" for more information.\n";

    private static readonly TimeSpan Guard = TimeSpan.FromSeconds(30);

    private readonly Process process;
    private readonly TerminalScreen screen = new();
    private readonly StringBuilder raw = new();
    private readonly Task reader;

    private TerminalRun(Process process)
    {
        this.process = process;
        reader = Task.Run(ReadAsync);
    }

    /// <summary>All that has been written so far, with its escape sequences.</summary>
    public string Raw
    {
        get
        {
            lock (screen)
            {
                return raw.ToString();
            }
        }
    }

    /// <summary>Starts the command.</summary>
    /// <param name="history">The file of the history.</param>
    /// <param name="arguments">The command's arguments, none of which needs quoting.</param>
    public static TerminalRun Start(string history, params string[] arguments)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "MiniPy.Cli.dll");
        var start = new ProcessStartInfo("script", ["-qec", $"stty cols 80 rows 24; exec dotnet '{program}' {string.Join(' ', arguments)}", "/dev/null"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["MINIPY_HISTORY"] = history;
        start.Environment["TERM"] = "xterm-256color";
        start.Environment.Remove("NO_COLOR");
        try
        {
            return new TerminalRun(Process.Start(start)!);
        }
        catch (Win32Exception error)
        {
            throw new InvalidOperationException("the tests of the interactive mode on a terminal need the program script of util-linux: it is not on this system", error);
        }
    }

    public void Type(string keys)
    {
        process.StandardInput.Write(keys);
        process.StandardInput.Flush();
    }

    /// <summary>Waits until the screen, as far as the caret, ends with a text.</summary>
    public async Task Shows(string end)
    {
        var clock = Stopwatch.StartNew();
        while (!Shown.EndsWith(end, StringComparison.Ordinal))
        {
            if (clock.Elapsed > Guard || reader.IsCompleted)
            {
                throw new TimeoutException($"expected at the end of the screen:\n{end}\ngot:\n{Shown}");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(5));
        }
    }

    /// <summary>Types an input and Enter, and waits for what the screen shows then, the input itself left out.</summary>
    public Task Enter(string input, string shown)
    {
        Type(input + "\r");
        return Shows($"{input}\n{shown}");
    }

    /// <summary>Waits for the end; gives the exit status.</summary>
    public async Task<int> Ended()
    {
        using var guard = new CancellationTokenSource(Guard);
        await process.WaitForExitAsync(guard.Token);
        await reader;
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }

    private string Shown
    {
        get
        {
            lock (screen)
            {
                return screen.Text;
            }
        }
    }

    private async Task ReadAsync()
    {
        char[] buffer = new char[4096];
        for (int count = await process.StandardOutput.ReadAsync(buffer); count > 0; count = await process.StandardOutput.ReadAsync(buffer))
        {
            lock (screen)
            {
                raw.Append(buffer, 0, count);
                screen.Feed(new string(buffer, 0, count));
            }
        }
    }
}
