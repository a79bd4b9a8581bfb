using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;
using MiniPy.Cli.Repl;
using MiniPy.Syntax;

namespace MiniPy.Cli;

/// <summary>Runs one program on the process's own streams.</summary>
internal static class ProgramRunner
{
    private const int CannotOpenStatus = 2;
    private const int CannotRunStatus = 1;
    private const nint StandardOutput = 1;
    private const int BufferCharacters = 1 << 15;
    private const string MainFile = "__main__.py";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Runs a file, or a folder's <c>__main__.py</c>.</summary>
    public static int RunFile(string path, string[] arguments, RunOptions options)
    {
        ParseAhead? program = ParseAhead.IsWorthwhile && !options.Flags.Inspect ? new ParseAhead(Engine.StackBytes) : null;
        if (FindProgram(path, options, out string file, out byte[] code) is var status and not 0)
        {
            return status;
        }

        if (program is null)
        {
            return Run(
                arguments, [FolderOf(file)], new ProgramStart(engine => engine.Run(code, file), session => session.RunProgram(code, file)), options);
        }

        program.Begin(code, file);
        return Run(arguments, [FolderOf(file)], program, options);
    }

    /// <summary>Runs a file whose output goes elsewhere than to the process's own streams.</summary>
    public static int RunTraced(string path, string[] arguments, ScriptTrace trace, TextWriter output, TextWriter error)
    {
        var options = new RunOptions { Trace = trace };
        return FindProgram(path, options, out string file, out byte[] code) is var status and not 0 ? status
            : Run(arguments, [FolderOf(file)], engine => engine.Run(code, file), options, output, error);
    }

    /// <summary>Runs a module that is found from the current folder, as <c>python -m</c> does.</summary>
    public static int RunModule(string name, string[] arguments, RunOptions options) =>
        Run(arguments, [Environment.CurrentDirectory], new ProgramStart(engine => engine.RunModule(name), session => session.RunModule(name)), options);

    public static int RunText(string code, string name, string[] arguments, RunOptions options) =>
        Run(arguments, [string.Empty], new ProgramStart(engine => engine.Run(code, name), session => session.RunProgram(code, name)), options);

    /// <summary>Runs an interactive session.</summary>
    public static int RunSession(RunOptions options) =>
        ReplCommand.Run(streams => OptionsFor([string.Empty], [string.Empty], options, streams), options.Flags.Quiet ? null : RunCommand.Version);

    public static int RunStandardInput(string[] arguments, RunOptions options)
    {
        using var input = Console.OpenStandardInput();
        using var code = new MemoryStream();
        input.CopyTo(code);
        return Run(arguments, [string.Empty], engine => engine.Run(FirstLineLeftOut(code.ToArray(), options), "<stdin>"), options);
    }

    private static string FolderOf(string path) => Path.GetDirectoryName(path) ?? string.Empty;

    /// <summary>Reads a program; tells about it and gives a status where that fails.</summary>
    private static int FindProgram(string path, RunOptions options, out string file, out byte[] code)
    {
        file = Path.GetFullPath(path);
        code = [];
        try
        {
            code = FirstLineLeftOut(File.ReadAllBytes(file), options);
            return 0;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            if (Directory.Exists(file))
            {
                string folder = file;
                file = Path.Combine(folder, MainFile);
                if (File.Exists(file))
                {
                    return FindProgram(file, options, out file, out code);
                }

                Console.Error.WriteLine($"minipy: can't find '__main__' module in '{folder}'");
                return CannotRunStatus;
            }

            Console.Error.WriteLine($"minipy: can't open file '{file}': {Reason(error)}");
            return CannotOpenStatus;
        }
    }

    /// <summary>The line end stays: the numbers of the lines are those of the file.</summary>
    private static byte[] FirstLineLeftOut(byte[] code, RunOptions options)
    {
        int end = options.SkipsFirstLine ? Array.IndexOf(code, (byte)'\n') : 0;
        return end >= 0 ? code[end..] : [];
    }

    /// <summary>Runs a program; where that is wanted, in a session that goes on behind it.</summary>
    private static int Run(string[] arguments, string[] path, ProgramStart program, RunOptions options) => options.Flags.Inspect
        ? ReplCommand.Run(streams => OptionsFor(arguments, path, options, streams), banner: null, program.InSession)
        : Run(arguments, path, program.OnEngine, options);

    private static int Run(string[] arguments, string[] path, ParseAhead program, RunOptions options) => Run(arguments, path, engine => engine.Run(program), options);

    private static int Run(string[] arguments, string[] path, Func<Engine, int> run, RunOptions options, TextWriter? to = null, TextWriter? errorTo = null)
    {
        using var output = new StreamWriter(OpenOutput(), Utf8, BufferCharacters) { AutoFlush = options.IsUnbuffered };
        using var error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true };
        using var input = new StreamReader(Console.OpenStandardInput(), Utf8);
        var engine = new Engine(OptionsFor(arguments, path, options, new ProgramStreams(to ?? output, errorTo ?? error, input)));

        // The console's own event would make the whole console ready first, which takes milliseconds.
        using var interrupts = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = true;
            engine.Interrupt();
        });
        return run(engine);
    }

    private static EngineOptions OptionsFor(string[] arguments, string[] path, RunOptions options, ProgramStreams streams)
    {
        InterpreterFlags flags = options.Flags;
        return new EngineOptions
        {
            Output = streams.Output,
            Error = streams.Error,
            Input = streams.Input,
            Arguments = arguments,
            SearchPath = [.. flags.SafePath || flags.Isolated ? [] : path, .. flags.IgnoreEnvironment || flags.Isolated ? [] : MorePaths()],
            Profile = options.Profile,
            Trace = options.Trace,
            Flags = flags,
            Explain = options.Explain,
            UseColors = TerminalColors.AreWanted(flags.IgnoreEnvironment || flags.Isolated),
        };
    }

    /// <summary>The folders that the environment variable MINIPYPATH adds to <c>sys.path</c>, as PYTHONPATH does for CPython.</summary>
    private static string[] MorePaths() =>
        (Environment.GetEnvironmentVariable("MINIPYPATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>
    /// Standard output. The console's own stream swallows the error of a closed pipe, and a program would go on for ever; a file stream reports
    /// it. For files it is the other way round: a file stream keeps its own position, and whoever writes to the same file next would overwrite.
    /// </summary>
    private static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        var pipe = new FileStream(new SafeFileHandle(StandardOutput, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }

    private static string Reason(Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => "[Errno 2] No such file or directory",
        _ => "[Errno 13] Permission denied",
    };
}
