using System.Runtime.InteropServices;
using System.Text;

namespace MiniPy.Cli.Repl;

/// <summary><c>minipy repl</c>, <c>minipy -i</c> behind a program, and <c>minipy</c> alone on a terminal.</summary>
internal static class ReplCommand
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Whether somebody sits there: both the keyboard and the screen are a terminal's.</summary>
    public static bool IsOnTerminal => !Console.IsInputRedirected && !Console.IsOutputRedirected;

    /// <summary>Runs a session until it ends.</summary>
    /// <param name="options">Gives the options of the session, which is connected to these streams.</param>
    /// <param name="banner">What the banner begins with; null for no banner.</param>
    /// <param name="program">Runs a program first; null for none.</param>
    /// <returns>The exit status.</returns>
    public static int Run(Func<ProgramStreams, EngineOptions> options, string? banner, Func<ReplSession, ReplOutcome>? program = null)
    {
        using var screen = new StreamWriter(Console.OpenStandardOutput(), Utf8);
        using var errorScreen = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true };
        using var output = new LineTracker(screen);
        using var input = new EchoedReader(new StreamReader(Console.OpenStandardInput(), Utf8), output);
        TextWriter error = Console.IsErrorRedirected || !IsOnTerminal ? errorScreen : output;
        using var session = new ReplSession(options(new ProgramStreams(output, error, input)));
        Console.CancelKeyPress += (_, interrupt) =>
        {
            interrupt.Cancel = true;
            session.Interrupt();
        };
        if (banner is not null)
        {
            error.Write(Banner(banner));
        }

        program?.Invoke(session);

        if (IsOnTerminal)
        {
            new TerminalRepl(session, screen, output).Run();
        }
        else
        {
            new PlainRepl(session, input, error).Run();
        }

        return session.Close();
    }

    private static string Banner(string version) =>
        $"{version} on {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}\n"
        + "Type \"help\", \"copyright\", \"credits\" or \"license\" for more information.\n";
}
