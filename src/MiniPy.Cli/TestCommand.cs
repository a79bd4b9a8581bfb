using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using System.Text;
using MiniPy.Cli.Testing;

namespace MiniPy.Cli;

/// <summary><c>minipy test [options] PATH...</c>: runs programs and compares what they do with what was recorded.</summary>
internal sealed class TestCommand
{
    private const int FailedStatus = 1;
    private const long DefaultSteps = 100_000_000;
    private const double DefaultSeconds = 30;
    private const long DefaultOutputBytes = 10_000_000;
    private const long DefaultMemoryBytes = 1_000_000_000;

    private readonly Argument<string[]> paths = new("PATH") { Description = "Programs, and folders of programs: every NAME.py that has a NAME.out beside it.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string[]> select = new("-k") { Description = "Only programs with this text in their path; more than once: with any of them.", HelpName = "TEXT" };
    private readonly Option<int> jobs = new("-j", "--jobs") { Description = "Run so many at the same time.", HelpName = "N", DefaultValueFactory = static _ => Environment.ProcessorCount };
    private readonly Option<bool> quiet = new("-q", "--quiet") { Description = "Show what failed, and the counts." };
    private readonly Option<bool> record = new("--record") { Description = "Write what the programs do instead of comparing. Of a folder: every NAME.py that does not begin with an underscore." };
    private readonly Option<string?> with = new("--with") { Description = "Record by this command, for example python3.13.", HelpName = "COMMAND" };
    private readonly Option<string?> junit = new("--junit") { Description = "Write the results as JUnit's XML.", HelpName = "FILE" };
    private readonly Option<bool> json = new("--json") { Description = "Print the results as JSON, and nothing else." };
    private readonly Option<long> maxSteps = Limit("--max-steps", "N", "Stop a program after so many steps: calls, resumptions, turns of loops.", DefaultSteps);
    private readonly Option<double> maxSeconds = Limit("--max-time", "SECONDS", "Stop a program after so much time.", DefaultSeconds);
    private readonly Option<long> maxOutput = Limit("--max-output", "BYTES", "Stop a program that prints more.", DefaultOutputBytes);

    private readonly Option<long> maxMemory = Limit("--max-memory", "BYTES", "Stop a program that holds about so much memory.", DefaultMemoryBytes);

    private TestCommand()
    {
    }

    public static int Run(string[] arguments) => CommandLine.Invoke(new TestCommand().Make(), "minipy test", arguments);

    private Command Make()
    {
        var command = new Command("test", "Runs programs, each in its own folder and within limits, and compares: NAME.out is what NAME.py is to print, NAME.err (if it exists) what it is to write to its "
            + "error stream, NAME.status its exit status if that is not 0; NAME.in is its standard input, NAME.args its arguments. The exit status is 0 if all are as recorded, 1 if not.")
        {
            paths, select, jobs, quiet, record, with, junit, json, maxSteps, maxSeconds, maxOutput, maxMemory, new HelpOption("--help", "-h"),
        };
        jobs.Validators.Add(RequirePositive<int>);
        command.Validators.Add(result =>
        {
            if (result.GetResult(with) is not null && !result.GetValue(record))
            {
                result.AddError("--with goes with --record");
            }
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        bool isRecording = parsed.GetValue(record);
        IReadOnlyList<GoldenProgram> programs;
        try
        {
            programs = ProgramFinder.Find(parsed.GetValue(paths)!, isRecording);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Refuse(error.Message);
        }

        if (parsed.GetValue(select) is { Length: > 0 } texts)
        {
            programs = [.. programs.Where(program => texts.Any(text => program.Path.Contains(text, StringComparison.OrdinalIgnoreCase)))];
        }

        if (programs.Count == 0)
        {
            return Refuse("no program is there to be run: a NAME.py wants a NAME.out beside it, which --record writes");
        }

        var limits = new Limits
        {
            MaxSteps = parsed.GetValue(maxSteps),
            MaxTime = TimeSpan.FromSeconds(parsed.GetValue(maxSeconds)),
            MaxOutputBytes = parsed.GetValue(maxOutput),
            MaxMemoryBytes = parsed.GetValue(maxMemory),
        };
        return isRecording ? Record(programs, new GoldenRecorder(limits, [.. CommandLineParser.SplitCommandLine(parsed.GetValue(with) ?? string.Empty)]))
            : Compare(parsed, programs, new GoldenRunner(limits, parsed.GetValue(jobs)));
    }

    private int Compare(ParseResult parsed, IReadOnlyList<GoldenProgram> programs, GoldenRunner runner)
    {
        bool isJson = parsed.GetValue(json);
        var clock = Stopwatch.StartNew();
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var console = new ConsoleReport(isJson ? TextWriter.Null : Console.Out, parsed.GetValue(quiet));
        var report = new TestReport(console.Follow(runner.Run(programs), programs.Count), clock.Elapsed);
        console.ShowCounts(report);
        if (isJson)
        {
            using Stream stream = Console.OpenStandardOutput();
            TestReportFiles.WriteJson(report, stream);
        }

        if (parsed.GetValue(junit) is { } file)
        {
            try
            {
                using FileStream stream = File.Create(file);
                TestReportFiles.WriteJUnit(report, stream);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                return Refuse($"cannot write the results: {error.Message}");
            }
        }

        return report.Failed == 0 ? 0 : FailedStatus;
    }

    private static int Record(IReadOnlyList<GoldenProgram> programs, GoldenRecorder recorder)
    {
        int changed = 0;
        int refused = 0;
        foreach (GoldenProgram program in programs)
        {
            try
            {
                IReadOnlyList<string> files = recorder.Record(program);
                changed += files.Count > 0 ? 1 : 0;
                Console.WriteLine($"{(files.Count > 0 ? "recorded " : "unchanged")} {program.Path}{(files.Count > 0 ? $": {string.Join(", ", files)}" : string.Empty)}");
            }
            catch (Exception error) when (error is InvalidOperationException or IOException or UnauthorizedAccessException)
            {
                refused++;
                Console.WriteLine($"REFUSED   {program.Path}: {error.Message}");
            }
        }

        Console.WriteLine($"{programs.Count} programs, {changed} changed, {refused} refused");
        return refused == 0 ? 0 : FailedStatus;
    }

    private static int Refuse(string message)
    {
        Console.Error.WriteLine("minipy test: " + message);
        return CommandLine.UsageStatus;
    }

    private static Option<T> Limit<T>(string name, string unit, string description, T value)
        where T : struct, INumber<T>
    {
        var option = new Option<T>(name) { Description = description, HelpName = unit, DefaultValueFactory = _ => value };
        option.Validators.Add(RequirePositive<T>);
        return option;
    }

    private static void RequirePositive<T>(OptionResult result)
        where T : INumber<T>
    {
        if (result.Tokens is [{ Value: var text }] && !(T.TryParse(text, CultureInfo.InvariantCulture, out T? value) && value > T.Zero))
        {
            result.AddError($"{result.IdentifierToken?.Value} wants a number above 0, not '{text}'");
        }
    }
}
