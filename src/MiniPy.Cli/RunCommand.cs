using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using System.Reflection;
using MiniPy.Cli.Repl;

namespace MiniPy.Cli;

/// <summary><c>minipy [options] FILE|-|-c CODE|-m MODULE [ARG...]</c>: runs a program. The options are CPython's, as far as they mean something here.</summary>
internal sealed class RunCommand
{
    public const string English = "en";
    private const string Chinese = "zh";
    private const int LeastDigits = 640;
    private const string DigitsName = "int_max_str_digits";

    private readonly Argument<string?> file = new("FILE")
    {
        Description = "A Python program, a folder with a __main__.py, or - for standard input.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> code = new("-c") { Description = "Run this program text.", HelpName = "CODE" };
    private readonly Option<string?> module = new("-m") { Description = "Run a module, or the __main__ of a package, as a program.", HelpName = "MODULE" };
    private readonly Option<bool> inspect = new("-i") { Description = "Go on interactively when the program has ended." };
    private readonly Option<bool> quiet = new("-q") { Description = "Say nothing at the start of an interactive session." };
    private readonly Option<bool> unbuffered = new("-u") { Description = "Pass on at once what the program writes." };
    private readonly Option<bool> optimize = new("-O") { Description = "Leave assertions out (__debug__ is False); -OO: docstrings, too." };
    private readonly Option<bool> skipFirst = new("-x") { Description = "Leave the first line of the program out." };
    private readonly Option<string[]> warnings = new("-W") { Description = "Filter warnings: action:message:category:module:line.", HelpName = "FILTER" };
    private readonly Option<string[]> extra = new("-X") { Description = $"utf8 (always so) or {DigitsName}=N.", HelpName = "OPTION" };
    private readonly Option<bool> noEnvironment = new("-E") { Description = "Leave MINIPYPATH and PYTHON_COLORS alone." };
    private readonly Option<bool> safePath = new("-P") { Description = "Keep the program's folder off sys.path." };
    private readonly Option<bool> isolated = new("-I") { Description = "The same as -E and -P together." };
    private readonly Option<bool> noUserSite = new("-s") { Description = "Accepted: there are no packages of a user's own." };
    private readonly Option<bool> noSite = new("-S") { Description = "Accepted: there are no site packages." };
    private readonly Option<bool> noBytecode = new("-B") { Description = "Accepted: no bytecode is written." };
    private readonly Option<string?> explain = new(OwnArguments.Explain)
    {
        Description = $"Explain mistakes with generators and coroutines below the traceback: in English, or in Chinese by {OwnArguments.Explain}={Chinese}.",
        HelpName = $"{English}|{Chinese}",
    };

    private readonly Option<bool> profile = new("--profile") { Description = "Sample where the time goes, by function, line and generator, and show it at the end." };
    private readonly Option<string?> profileOut = new(OwnArguments.ProfileOut)
    {
        Description = "Write the profile to a file: for https://www.speedscope.app if the name ends in .json, else as text.",
        HelpName = "FILE",
    };

    private readonly Option<bool> version = new("--version", "-V") { Description = "Show the version." };
    private readonly OwnArguments own;

    public RunCommand(OwnArguments own) => this.own = own;

    /// <summary>The name and the version of the command.</summary>
    public static string Version =>
        $"MiniPy {typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]} (Python 3.13)";

    /// <summary>
    /// The command with its options, and for its help what never comes to the parser: the program, what stands behind it, and the other commands.
    /// </summary>
    public Command Make()
    {
        var command = new Command("minipy", "Runs Python programs.")
        {
            file, new Argument<string[]>("ARG") { Description = "Arguments of the program, in its sys.argv." },
            code, module, inspect, quiet, unbuffered, optimize, skipFirst, warnings, extra, noEnvironment, safePath, isolated, noUserSite, noSite,
            noBytecode, explain, profile, profileOut, version, new HelpOption("--help", "-h", "-?"),
            new Command("test", "Runs programs and compares what they print with what was recorded."),
            new Command("trace", "Runs a program and shows who ran when."),
            new Command("repl", "Starts an interactive session; so does minipy alone on a terminal."),
            new Command("tree", "Shows what becomes of a program: tokens, syntax tree, hoisted source, nodes."),
        };
        extra.Validators.Add(result =>
        {
            foreach (string option in result.Tokens.Select(static token => token.Value))
            {
                if (Refusal(option) is { } refusal)
                {
                    result.AddError(refusal);
                }
            }
        });
        explain.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value: not (English or Chinese) and var language }])
            {
                result.AddError($"{OwnArguments.Explain}: there is no '{language}', only {English} and {Chinese}");
            }
        });
        command.SetAction(Run);
        return command;
    }

    /// <summary>An option that there is not; null where all are known.</summary>
    public string? UnknownOption(ParseResult parsed) => parsed.GetValue(file);

    private int Run(ParseResult parsed)
    {
        if (parsed.GetValue(version))
        {
            Console.WriteLine(Version);
            return 0;
        }

        using ProfileOutput? output = ProfileOutput.For(parsed.GetValue(profile), parsed.GetValue(profileOut));
        var options = new RunOptions
        {
            Flags = FlagsOf(parsed),
            IsUnbuffered = parsed.GetValue(unbuffered),
            SkipsFirstLine = parsed.GetValue(skipFirst),
            Explain = parsed.GetValue(explain) switch { English => ExplanationLanguage.English, Chinese => ExplanationLanguage.Chinese, _ => null },
            Profile = output?.Profile,
        };
        string[] program = own.Program;
        if (own.Code is not null)
        {
            return ProgramRunner.RunText(own.Code, "<string>", ["-c", .. program], options);
        }

        if (own.Module is not null)
        {
            return ProgramRunner.RunModule(own.Module, ["-m", .. program], options);
        }

        if (program is [] && (options.Flags.Inspect || ReplCommand.IsOnTerminal))
        {
            return ProgramRunner.RunSession(options);
        }

        return program is [not "-", ..] ? ProgramRunner.RunFile(program[0], program, options) : ProgramRunner.RunStandardInput(program is [] ? [""] : program, options);
    }

    private InterpreterFlags FlagsOf(ParseResult parsed)
    {
        string[] implementation = parsed.GetValue(extra) ?? [];
        return new InterpreterFlags
        {
            Optimize = Math.Min(parsed.GetResult(optimize)?.IdentifierTokenCount ?? 0, 2),
            Inspect = parsed.GetValue(inspect),
            Interactive = parsed.GetValue(inspect),
            Quiet = parsed.GetValue(quiet),
            IgnoreEnvironment = parsed.GetValue(noEnvironment),
            SafePath = parsed.GetValue(safePath),
            Isolated = parsed.GetValue(isolated),
            NoUserSite = parsed.GetValue(noUserSite),
            NoSite = parsed.GetValue(noSite),
            Utf8Mode = implementation.Any(static option => option.StartsWith("utf8", StringComparison.Ordinal)),
            IntMaxStrDigits = implementation.LastOrDefault(static option => option.StartsWith(DigitsName, StringComparison.Ordinal)) is { } digits
                ? int.Parse(digits[(DigitsName.Length + 1)..], CultureInfo.InvariantCulture)
                : new InterpreterFlags().IntMaxStrDigits,
            WarningFilters = parsed.GetValue(warnings) ?? [],
            ImplementationOptions = implementation,
        };
    }

    /// <summary>Why an option of the implementation cannot be taken; null where it can.</summary>
    private static string? Refusal(string option)
    {
        int end = option.IndexOf('=');
        string name = end < 0 ? option : option[..end];
        string? value = end < 0 ? null : option[(end + 1)..];
        return name switch
        {
            "utf8" when value is null or "1" => null,
            "utf8" => "-X utf8: text is always UTF-8 here",
            DigitsName when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int digits) && digits is 0 or >= LeastDigits => null,
            DigitsName => $"-X {DigitsName}: invalid limit; must be >= {LeastDigits} or 0 for unlimited.",
            _ => $"-X {name} is not supported",
        };
    }
}
