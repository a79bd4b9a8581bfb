using Xunit;

namespace MiniPy.Tests.Explanations;

/// <summary>
/// Each program of tests/explanations makes one mistake. What it writes was recorded from CPython (tests/record); with <see cref="EngineOptions.Explain"/> lines of
/// hints are added to its error stream, as they stand in NAME.en.err and NAME.zh.err, and nothing else changes. MINIPY_RECORD=1 writes those two; read what it wrote
/// before believing it.
/// </summary>
public sealed class ExplanationTests
{
    private const string Folder = "tests/explanations";

    /// <summary>Programs that are correct, or do on purpose what the hint says; the latter stand in the list, each with the number of its hints.</summary>
    private static readonly string[] Correct = ["examples", Folder + "/correct", "tests/scripts/generators", "tests/scripts/async", "tests/scripts/modules/itertools"];

    public static TheoryData<string> Programs => [.. NamesIn(Folder, SearchOption.TopDirectoryOnly)];

    public static TheoryData<string> CorrectFolders => [.. Correct];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Without_explanations_the_output_is_CPythons(string name)
    {
        ProgramRun run = Run(name, null);
        string? difference = Repository.Difference(name + ".out", Golden(name, ".out"), run.Output)
            ?? Repository.Difference(name + ".err", Golden(name, ".err"), run.Error)
            ?? Repository.Difference(name + ".status", Golden(name, ".status", "0").Trim(), run.Status.ToString());
        Assert.True(difference is null, difference);
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void Hints_are_added_in_English(string name) => Compare(name, ExplanationLanguage.English, ".en.err", "hint: ");

    [Theory]
    [MemberData(nameof(Programs))]
    public void Hints_are_added_in_Chinese(string name) => Compare(name, ExplanationLanguage.Chinese, ".zh.err", "提示：");

    [Theory]
    [MemberData(nameof(CorrectFolders))]
    public void Correct_programs_get_no_hint(string folder)
    {
        string[] known = File.ReadAllLines(Repository.PathOf(Folder, "on-purpose.txt"));
        string[] hinted = [.. NamesIn(folder, SearchOption.AllDirectories).Select(static name => (Name: name, Hints: Hints(Run(name, ExplanationLanguage.English).Error, "hint: ").Length))
            .Where(static each => each.Hints > 0).Select(static each => $"{each.Name} {each.Hints}")];
        Assert.Equal(known.Where(line => line.StartsWith(folder + "/", StringComparison.Ordinal)), hinted);
    }

    private static void Compare(string name, ExplanationLanguage language, string extension, string mark)
    {
        ProgramRun run = Run(name, language);
        if (Repository.IsRecording)
        {
            File.WriteAllText(PathOf(name, extension), run.Error);
        }

        string plain = string.Concat(run.Error.Split('\n').Where(line => !line.StartsWith(mark, StringComparison.Ordinal)).Select(static line => line + "\n"))[..^1];
        string? difference = Repository.Difference(name + extension, Golden(name, extension), run.Error)
            ?? Repository.Difference(name + ".out", Golden(name, ".out"), run.Output)
            ?? Repository.Difference($"{name}.err (without hints)", Golden(name, ".err"), plain);
        Assert.True(difference is null, $"{difference}\n  repeat   dotnet test --filter ExplanationTests");
        Assert.NotEmpty(Hints(run.Error, mark));
    }

    private static string[] Hints(string error, string mark) => [.. error.Split('\n').Where(line => line.StartsWith(mark, StringComparison.Ordinal))];

    private static ProgramRun Run(string name, ExplanationLanguage? language) => ProgramRun.OfFile(PathOf(name, ".py"), explain: language);

    private static IEnumerable<string> NamesIn(string folder, SearchOption option) =>
        Directory.EnumerateFiles(Repository.PathOf(folder), "*.py", option).Select(static path => Repository.NameOf(Path.ChangeExtension(path, null))).Order(StringComparer.Ordinal);

    private static string Golden(string name, string extension, string otherwise = "") =>
        File.Exists(PathOf(name, extension)) ? File.ReadAllText(PathOf(name, extension)) : otherwise;

    private static string PathOf(string name, string extension) => Repository.PathOf(name) + extension;
}
