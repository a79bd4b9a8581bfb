using System.CommandLine;

namespace MiniPy.Cli;

/// <summary>The command line: which command it is, and what is said where it cannot be understood.</summary>
internal static class CommandLine
{
    public const int UsageStatus = 2;

    /// <summary>No <c>@file</c> is read in the place of an argument: a program may have such a name.</summary>
    private static readonly ParserConfiguration Configuration = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs what the arguments ask for; gives the exit status.</summary>
    public static int Run(string[] arguments) => arguments switch
    {
        ["tree", .. var rest] => TreeCommand.Run(rest),
        ["test", .. var rest] => TestCommand.Run(rest),
        ["trace", .. var rest] => TraceCommand.Run(rest),
        ["repl", .. var rest] => RunSession(rest),

        // A program and nothing before it: there is nothing to parse, and the start is not made to wait for the parser.
        [[not '-', ..] path, ..] => ProgramRunner.RunFile(path, arguments, RunOptions.Default),
        _ => RunProgram(arguments),
    };

    /// <summary>Parses and runs the command of a name; tells what is wrong with it.</summary>
    public static int Invoke(Command command, string name, string[] arguments)
    {
        ParseResult result = command.Parse(arguments, Configuration);
        if (result.Errors.Count == 0)
        {
            return result.Invoke();
        }

        foreach (var error in result.Errors)
        {
            Console.Error.WriteLine($"{name}: {error.Message}");
        }

        Console.Error.WriteLine($"Try '{name} --help'.");
        return UsageStatus;
    }

    /// <summary><c>minipy repl</c> takes the options that <c>minipy</c> does; nothing may follow.</summary>
    private static int RunSession(string[] arguments)
    {
        OwnArguments own = OwnArguments.Of(arguments);
        return own.Program is [var first, ..] || own.Code is not null || own.Module is not null
            ? TellUsage("minipy repl takes no program; minipy -i FILE goes on interactively behind one")
            : RunProgram(["-i", .. arguments]);
    }

    private static int RunProgram(string[] arguments)
    {
        OwnArguments own = OwnArguments.Of(arguments);
        if (own.Error is not null)
        {
            return TellUsage(own.Error);
        }

        var run = new RunCommand(own);
        Command command = run.Make();
        if (run.UnknownOption(command.Parse(own.Options, Configuration)) is { } unknown)
        {
            return TellUsage((unknown.StartsWith("--", StringComparison.Ordinal) ? "unknown option " : "Unknown option: ") + unknown);
        }

        return Invoke(command, "minipy", [.. own.Options]);
    }

    /// <summary>What CPython says of options that it cannot take.</summary>
    private static int TellUsage(string message)
    {
        Console.Error.WriteLine(message);
        Console.Error.WriteLine("usage: minipy [option] ... [-c cmd | -m mod | file | -] [arg] ...");
        Console.Error.WriteLine("Try 'minipy -h' for more information.");
        return UsageStatus;
    }
}
