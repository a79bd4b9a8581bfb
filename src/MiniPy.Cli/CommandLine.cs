using System.CommandLine;
using System.CommandLine.Help;
using System.Reflection;

namespace MiniPy.Cli;

/// <summary>
/// <c>minipy [options] FILE|-|-c CODE [ARG...]</c>. As with CPython, everything behind the program belongs to the program.
/// </summary>
internal static class CommandLine
{
    private const int UsageStatus = 2;
    private const string ProfileOut = "--profile-out";

    /// <summary>Runs what the arguments ask for; gives the exit status.</summary>
    public static int Run(string[] arguments)
    {
        if (arguments is ["tree", .. { Length: > 0 } files])
        {
            return TreeCommand.Run(files);
        }

        if (arguments is ["trace", .. { Length: > 0 } traced])
        {
            return TraceCommand.Run(traced);
        }

        if (arguments is [[not '-', ..] path, ..])
        {
            // A program and nothing before it: there is nothing to parse, and the start is not made to wait for the parser.
            return ProgramRunner.RunFile(path, arguments);
        }

        int ours = CountOwn(arguments);
        string[] behind = arguments[ours..];
        ParseResult result = MakeCommand(behind).Parse(arguments[..ours]);
        if (result.Errors.Count > 0)
        {
            foreach (var error in result.Errors)
            {
                Console.Error.WriteLine("minipy: " + error.Message);
            }

            Console.Error.WriteLine("Try 'minipy --help'.");
            return UsageStatus;
        }

        return result.Invoke();
    }

    private static Command MakeCommand(string[] behind)
    {
        var file = new Argument<string?>("FILE") { Description = "A Python program, or - for standard input.", Arity = ArgumentArity.ZeroOrOne };
        var rest = new Argument<string[]>("ARG") { Description = "Arguments of the program, in its sys.argv." };
        var code = new Option<string?>("-c") { Description = "Run this program text.", HelpName = "CODE" };
        var profile = new Option<bool>("--profile") { Description = "Sample where the time goes, by function, line and generator, and show it at the end." };
        var profileOut = new Option<string?>(ProfileOut)
        {
            Description = "Write the profile to a file: for https://www.speedscope.app if the name ends in .json, else as text.",
            HelpName = "FILE",
        };
        var version = new Option<bool>("--version", "-V") { Description = "Show the version." };
        var command = new Command("minipy", "Runs Python programs.") { file, rest, code, profile, profileOut, version, new HelpOption("--help", "-h") };
        file.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: ['-', _, ..] } unknown])
            {
                result.AddError("unknown option " + unknown.Value);
            }
        });
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(version))
            {
                Console.WriteLine(Version);
                return 0;
            }

            using ProfileOutput? output = ProfileOutput.For(parsed.GetValue(profile), parsed.GetValue(profileOut));
            return parsed.GetValue(code) is { } text ? ProgramRunner.RunText(text, "<string>", ["-c", .. behind], output?.Profile)
                : parsed.GetValue(file) is { } path && path != "-" ? ProgramRunner.RunFile(path, [path, .. behind], output?.Profile)
                : ProgramRunner.RunStandardInput(["-", .. behind], output?.Profile);
        });
        return command;
    }

    private static string Version =>
        $"MiniPy {typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]} (Python 3.13)";

    /// <summary>How many of the arguments are ours: up to the file, or up to the text behind -c.</summary>
    private static int CountOwn(string[] arguments)
    {
        for (int i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] == "-c")
            {
                return Math.Min(i + 2, arguments.Length);
            }

            if (arguments[i] == ProfileOut)
            {
                i++;
            }
            else if (!arguments[i].StartsWith('-') || arguments[i] == "-")
            {
                return i + 1;
            }
        }

        return arguments.Length;
    }
}
