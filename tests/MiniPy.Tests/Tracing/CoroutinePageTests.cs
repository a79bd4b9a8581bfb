using System.Text.RegularExpressions;
using Xunit;

namespace MiniPy.Tests.Tracing;

/// <summary>
/// docs/coroutines.md in both languages shows programs, outputs and traces. Each block stands behind a comment that says what it is; MINIPY_RECORD=1 writes into the
/// pages what that is now. (That the programs print their outputs is tested with all examples.)
/// </summary>
public sealed partial class CoroutinePageTests
{
    private const int Width = 100;

    [Theory]
    [InlineData("coroutines.md")]
    [InlineData("coroutines.zh-Hant.md")]
    public void Every_block_is_what_it_says(string page)
    {
        string path = Repository.PathOf("docs", page);
        string text = File.ReadAllText(path);
        string expected = Blocks().Replace(text, block => block.Groups["head"].Value + ContentOf(block.Groups["what"].Value) + "```\n");
        if (Repository.IsRecording)
        {
            File.WriteAllText(path, expected);
            text = expected;
        }

        string? difference = Repository.Difference("docs/" + page, expected, text);
        Assert.Equal(text.Split("\n```").Length - 1, 2 * Blocks().Count(text));
        Assert.True(difference is null, $"{difference}\n  repeat   MINIPY_RECORD=1 dotnet test --filter CoroutinePageTests");
    }

    [Fact]
    public void Both_languages_show_the_same() => Assert.Equal(BlocksOf("coroutines.md"), BlocksOf("coroutines.zh-Hant.md"));

    private static string[] BlocksOf(string page) => [.. Blocks().Matches(File.ReadAllText(Repository.PathOf("docs", page))).Select(block => block.Groups["what"].Value)];

    private static string ContentOf(string what)
    {
        const string Trace = "trace of ";
        return what.StartsWith(Trace, StringComparison.Ordinal) && what[Trace.Length..] is var program
            ? TracedRun.Of(File.ReadAllText(Repository.PathOf(program)), Path.GetFileName(program)).Text(Width)
            : File.ReadAllText(Repository.PathOf(what));
    }

    [GeneratedRegex("(?<head><!-- (?<what>[^>]*) -->\n\n```(python)?\n)(?<content>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
