namespace MiniPy.Runtime.Profiling;

/// <summary>Writes a recording as tables of text: the functions, the hottest lines, the generators.</summary>
internal sealed class ProfileReport(ProfileRecorder recorder, TextWriter writer)
{
    private const int MostFunctions = 40;
    private const int MostLines = 25;
    private const int MostGenerators = 25;
    private const int LongestText = 100;

    public void Write()
    {
        if (recorder.Samples.Count == 0)
        {
            Line("Profile: the program ended before the first sample.");
            return;
        }

        Line($"Profile: {Seconds(recorder.Total)} s in {recorder.Samples.Count:N0} samples.");
        var summary = new ProfileSummary(recorder);
        WriteFunctions(summary);
        WriteLines(summary);
        WriteGenerators(summary);
    }

    private void WriteFunctions(ProfileSummary summary)
    {
        var table = new TextTable("self %", "total %", "self s", "samples", "<function", "<where");
        foreach (FunctionTime time in summary.Functions.Take(MostFunctions))
        {
            ProfiledFunction function = time.Function;
            table.Add(Share(time.Self), Share(time.Total), Seconds(time.Self), $"{time.Samples:N0}", function.Name, Where(function, function.FirstLine));
        }

        Section("Functions", table, summary.Functions.Count - MostFunctions);
    }

    private void WriteLines(ProfileSummary summary)
    {
        var table = new TextTable("self %", "self s", "samples", "<function", "<where", "<line");
        foreach (LineTime time in summary.Lines.Take(MostLines))
        {
            string text = time.Function.TextOf(time.Line);
            table.Add(
                Share(time.Self),
                Seconds(time.Self),
                $"{time.Samples:N0}",
                time.Function.Name,
                Where(time.Function, time.Line),
                text.Length > LongestText ? text[..(LongestText - 3)] + "..." : text);
        }

        Section("Hottest lines", table, summary.Lines.Count - MostLines);
    }

    private void WriteGenerators(ProfileSummary summary)
    {
        if (summary.Generators.Count == 0)
        {
            return;
        }

        var table = new TextTable("time %", "time s", "samples", "generators", "<function", "<where");
        foreach (GeneratorTime time in summary.Generators.Take(MostGenerators))
        {
            ProfiledFunction function = time.Function;
            table.Add(Share(time.Time), Seconds(time.Time), $"{time.Samples:N0}", $"{time.Count:N0}", function.Name, Where(function, function.FirstLine));
        }

        table.Add(Share(summary.Outside), Seconds(summary.Outside), $"{summary.OutsideSamples:N0}", "", "(in no generator)", "");
        Section("Generators and coroutines, with what they call", table, summary.Generators.Count - MostGenerators);
    }

    private void Section(string title, TextTable table, int leftOut)
    {
        Line(string.Empty);
        Line(title);
        table.WriteTo(writer);
        if (leftOut > 0)
        {
            Line($"  and {leftOut:N0} more");
        }
    }

    private void Line(string text) => writer.Write(text + "\n");

    private string Share(TimeSpan time) => $"{100.0 * time.Ticks / Math.Max(1, recorder.Total.Ticks):F1}";

    private static string Seconds(TimeSpan time) => $"{time.TotalSeconds:F3}";

    /// <summary>File and line; a file below the current folder by its path from there.</summary>
    private static string Where(ProfiledFunction function, int line)
    {
        if (function.FileName.Length == 0)
        {
            return string.Empty;
        }

        string file = function.FileName;
        if (Path.IsPathRooted(file))
        {
            string relative = Path.GetRelativePath(Environment.CurrentDirectory, file);
            file = relative.StartsWith("..", StringComparison.Ordinal) ? file : relative;
        }

        return $"{file}:{line}";
    }
}
