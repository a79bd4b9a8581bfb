using Xunit;

namespace MiniPy.Tests.Explanations;

/// <summary>docs/explain.md shows the programs of tests/explanations with their hints, as the goldens beside them have those; each block is what it says.</summary>
public sealed class ExplanationPageTests
{
    private const string Folder = "tests/explanations/";
    private const string HintsOf = "hints of ";
    private const string ListOf = "list of ";

    [Fact]
    public void Every_block_is_what_it_says() => PageBlocks.Compare("explain.md", nameof(ExplanationPageTests), ContentOf);

    [Fact]
    public void Every_program_is_on_the_page()
    {
        string[] shown = [.. PageBlocks.Of("explain.md").SelectMany(static what => what.Split(' ')).Where(static word => word.StartsWith(Folder, StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)];
        string[] all = [.. Directory.EnumerateFiles(Repository.PathOf("tests", "explanations"), "*.py").Select(Repository.NameOf).Order(StringComparer.Ordinal)];
        Assert.Equal(all, shown);
    }

    private static string ContentOf(string what) =>
        what.StartsWith(HintsOf, StringComparison.Ordinal) ? EndOf(what[HintsOf.Length..], ".en.err", "hint: ", withError: true) + EndOf(what[HintsOf.Length..], ".zh.err", "提示：", withError: false)
        : what.StartsWith(ListOf, StringComparison.Ordinal) ? string.Concat(what[ListOf.Length..].Split(' ').Select(static program => EndOf(program, ".en.err", "hint: ", withError: true) + "\n"))[..^1]
        : File.ReadAllText(Repository.PathOf(what));

    /// <summary>The hints, and the last line of the traceback above them where there is one.</summary>
    private static string EndOf(string program, string extension, string mark, bool withError)
    {
        string[] lines = File.ReadAllLines(Path.ChangeExtension(Repository.PathOf(program), null) + extension);
        int first = Array.FindIndex(lines, line => line.StartsWith(mark, StringComparison.Ordinal));
        bool hasError = withError && first > 0 && !lines[first - 1].StartsWith(' ');
        return string.Concat(lines[(hasError ? first - 1 : first)..].Select(static line => line + "\n"));
    }
}
