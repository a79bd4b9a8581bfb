namespace MiniPy.Tests;

/// <summary>What a program wrote, and how it ended.</summary>
internal sealed record ProgramRun(string Output, string Error, int Status)
{
    /// <summary>Long enough for the slowest program on a busy machine; one that takes longer is stopped as by Ctrl+C.</summary>
    private static readonly TimeSpan Guard = TimeSpan.FromSeconds(60);

    /// <summary>Runs a program from its text.</summary>
    public static ProgramRun OfText(string code, string input = "", string name = "<string>") =>
        Of(engine => engine.Run(code, name), input, [name], useColors: false, explain: null);

    /// <summary>Runs a program from its file, under its bare name, as the goldens were recorded; it can import what is beside it.</summary>
    public static ProgramRun OfFile(string path, bool useColors = false, ExplanationLanguage? explain = null)
    {
        string inputPath = Path.ChangeExtension(path, ".in");
        string input = File.Exists(inputPath) ? File.ReadAllText(inputPath) : "";
        string name = Path.GetFileName(path);
        byte[] code = File.ReadAllBytes(path);
        return Of(engine => engine.Run(code, name), input, [name], useColors, explain, Path.GetDirectoryName(path)!);
    }

    private static ProgramRun Of(Func<Engine, int> run, string input, string[] arguments, bool useColors, ExplanationLanguage? explain, params string[] searchPath)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var reader = new StringReader(input);
        var options = new EngineOptions { Output = output, Error = error, Input = reader, Arguments = arguments, SearchPath = searchPath, UseColors = useColors, Explain = explain };
        var engine = new Engine(options);
        using var guard = new Timer(_ => engine.Interrupt(), null, Guard, Timeout.InfiniteTimeSpan);
        int status = run(engine);
        return new ProgramRun(output.ToString(), error.ToString(), status);
    }
}
