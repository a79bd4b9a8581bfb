using System.Text;
using Microsoft.Win32.SafeHandles;

namespace MiniPy.Cli;

/// <summary>Runs one program on the process's own streams.</summary>
internal static class ProgramRunner
{
    private const int CannotOpenStatus = 2;
    private const nint StandardOutput = 1;
    private const int BufferCharacters = 1 << 15;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static int RunFile(string path, string[] arguments, ScriptProfile? profile = null, ScriptTrace? trace = null) => TryRead(path, out byte[] code)
        ? Run(arguments, FolderOf(path), engine => engine.Run(code, Path.GetFullPath(path)), profile, trace)
        : CannotOpenStatus;

    /// <summary>Runs a file whose output goes elsewhere than to the process's own streams.</summary>
    public static int RunTraced(string path, string[] arguments, ScriptTrace trace, TextWriter output, TextWriter error) => TryRead(path, out byte[] code)
        ? Run(arguments, FolderOf(path), engine => engine.Run(code, Path.GetFullPath(path)), null, trace, output, error)
        : CannotOpenStatus;

    private static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path)) ?? string.Empty;

    /// <summary>Reads a program; tells about it where that fails.</summary>
    private static bool TryRead(string path, out byte[] code)
    {
        try
        {
            code = File.ReadAllBytes(path);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"minipy: can't open file '{Path.GetFullPath(path)}': {Reason(path, error)}");
            code = [];
            return false;
        }
    }

    public static int RunText(string code, string name, string[] arguments, ScriptProfile? profile = null) =>
        Run(arguments, string.Empty, engine => engine.Run(code, name), profile);

    public static int RunStandardInput(string[] arguments, ScriptProfile? profile = null)
    {
        using var input = Console.OpenStandardInput();
        using var code = new MemoryStream();
        input.CopyTo(code);
        return Run(arguments, string.Empty, engine => engine.Run(code.ToArray(), "<stdin>"), profile);
    }

    private static int Run(
        string[] arguments, string folder, Func<Engine, int> run, ScriptProfile? profile, ScriptTrace? trace = null, TextWriter? to = null, TextWriter? errorTo = null)
    {
        using var output = new StreamWriter(OpenOutput(), Utf8, BufferCharacters);
        using var error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true };
        using var input = new StreamReader(Console.OpenStandardInput(), Utf8);
        var engine = new Engine(new EngineOptions
        {
            Output = to ?? output,
            Error = errorTo ?? error,
            Input = input,
            Arguments = arguments,
            SearchPath = [folder, .. MorePaths()],
            Profile = profile,
            Trace = trace,
            UseColors = TerminalColors.AreWanted,
        });
        Console.CancelKeyPress += (_, interrupt) =>
        {
            interrupt.Cancel = true;
            engine.Interrupt();
        };
        return run(engine);
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

    private static string Reason(string path, Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => "[Errno 2] No such file or directory",
        _ when Directory.Exists(path) => "[Errno 21] Is a directory",
        _ => "[Errno 13] Permission denied",
    };
}
