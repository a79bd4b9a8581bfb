using MiniPy.Cli.Testing;
using Xunit;

namespace MiniPy.Tests.Testing;

public sealed class TextDifferenceTests
{
    [Fact]
    public void Equal_texts_have_none() => Assert.Null(TextDifference.Of("a\nb\n", "a\nb\n"));

    [Fact]
    public void The_first_line_that_differs_is_shown_between_its_neighbours()
    {
        TextDifference difference = TextDifference.Of("1\n2\n3\n4\nfive\n6\n7\n8\n9\n10\n", "1\n2\n3\n4\nfife\n6\n")!;
        Assert.Equal(5, difference.FirstLine);
        Assert.Equal(
            ["    2  2", "    3  3", "    4  4", "  - 5  five", "  + 5  fife", "         ^", "  - 6  6", "  - 7  7", "  - 8  8", "  -    ... 2 more", "  + 6  6"],
            difference.Show());
    }

    [Theory]
    [InlineData("a b \n", "  - 1  a b·")]
    [InlineData("a\tb\n", "  - 1  a→b")]
    [InlineData("a\r\n", "  - 1  a␍")]
    [InlineData("a\u001b[0m\n", "  - 1  a␛[0m")]
    [InlineData("a\u00a0b\n", "  - 1  a⍽b")]
    [InlineData("\n", "  - 1  ↵")]
    [InlineData("a", "  - 1  a  (no line end)")]
    [InlineData("", "  - 1  (the end)")]
    public void White_space_that_is_easily_missed_is_visible(string expected, string line) =>
        Assert.Equal(line, TextDifference.Of(expected, "other\n")!.Show()[0]);

    [Theory]
    [InlineData("中文a\n", "中文b\n", "           ^")]
    [InlineData("😀a\n", "😀b\n", "         ^")]
    [InlineData("😀\n", "😁\n", "       ^")]
    public void The_mark_stands_below_wide_characters(string expected, string got, string mark) => Assert.Equal(mark, TextDifference.Of(expected, got)!.Show()[2]);

    [Fact]
    public void A_very_long_line_is_cut() =>
        Assert.Equal($"  - 1  {new string('x', 400)}... (1000 characters)", TextDifference.Of(new string('x', 1000) + "\n", "y\n")!.Show()[0]);
}
