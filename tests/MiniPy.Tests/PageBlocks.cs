using System.Text.RegularExpressions;
using Xunit;

namespace MiniPy.Tests;

/// <summary>
/// Pages of docs that show programs and what comes of them. Each block stands behind a comment that says what it is; MINIPY_RECORD=1 writes into the page what that is
/// now.
/// </summary>
internal static partial class PageBlocks
{
    /// <summary>Compares every block of a page.</summary>
    /// <param name="page">The file in docs.</param>
    /// <param name="test">The test that does it, for who wants to repeat it.</param>
    /// <param name="contentOf">What stands in a block, by what its comment says.</param>
    public static void Compare(string page, string test, Func<string, string> contentOf)
    {
        string path = Repository.PathOf("docs", page);
        string text = File.ReadAllText(path);
        string expected = Blocks().Replace(text, block => block.Groups["head"].Value + contentOf(block.Groups["what"].Value) + "```\n");
        if (Repository.IsRecording)
        {
            File.WriteAllText(path, expected);
            text = expected;
        }

        string? difference = Repository.Difference("docs/" + page, expected, text);
        Assert.Equal(text.Split("\n```").Length - 1, 2 * Blocks().Count(text));
        Assert.True(difference is null, $"{difference}\n  repeat   MINIPY_RECORD=1 dotnet test --filter {test}");
    }

    /// <summary>What the comments of a page say, in order.</summary>
    public static string[] Of(string page) => [.. Blocks().Matches(File.ReadAllText(Repository.PathOf("docs", page))).Select(block => block.Groups["what"].Value)];

    [GeneratedRegex("(?<head><!-- (?<what>[^>]*) -->\n\n```(python)?\n)(?<content>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
