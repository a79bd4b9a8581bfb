using MiniPy.Syntax;
using MiniPy.Syntax.Tree;
using Xunit;

namespace MiniPy.Tests.Syntax;

/// <summary>However deep a program nests, it is parsed or refused; the process never dies of it.</summary>
public sealed class NestingTests
{
    [Theory]
    [InlineData("-", 50_000, "1")]
    [InlineData("not ", 50_000, "1")]
    [InlineData("lambda:", 5_000, "1")]
    [InlineData("x if x else ", 20_000, "x")]
    [InlineData("2**", 20_000, "2")]
    public void What_nests_too_deep_is_refused(string repeated, int count, string end)
    {
        PythonSyntaxError error = Refused(Repeat(repeated, count) + end);
        Assert.Equal(SyntaxErrorKind.MemoryError, error.Kind);
        Assert.Equal("Parser stack overflowed - Python source too complex to parse", error.Message);
    }

    [Theory]
    [InlineData(".b")]
    [InlineData(".b()")]
    [InlineData("[0]")]
    public void What_trails_too_long_is_refused(string repeated)
        => Assert.Equal(SyntaxErrorKind.MemoryError, Refused("a" + Repeat(repeated, 20_000)).Kind);

    [Theory]
    [InlineData("1+", "1")]
    [InlineData("a and ", "b")]
    [InlineData("a < ", "b")]
    [InlineData("'a' ", "'b'")]
    [InlineData("a = ", "1")]
    public void A_chain_of_any_length_is_parsed(string repeated, string end)
        => Assert.Single(Parse(Repeat(repeated, 20_000) + end).Body);

    [Fact]
    public void Brackets_have_the_limit_of_CPython()
    {
        Assert.Single(Parse(Repeat("(", 200) + "1" + Repeat(")", 200)).Body);
        Assert.Equal("too many nested parentheses", Refused(Repeat("(", 100_000)).Message);
    }

    [Fact]
    public void Blocks_have_the_limit_of_CPython()
    {
        Assert.Single(Parse(Blocks(99) + new string(' ', 99) + "pass\n").Body);
        PythonSyntaxError error = Refused(Blocks(100) + new string(' ', 100) + "pass\n");
        Assert.Equal(SyntaxErrorKind.IndentationError, error.Kind);
        Assert.Equal("too many levels of indentation", error.Message);
    }

    [Theory]
    [InlineData("(", "1", ")", 199)]
    [InlineData("[x for y in ", "1", "]", 100)]
    [InlineData("f(lambda: ", "1", ")", 100)]
    [InlineData("{'k': ", "1", "}", 199)]
    public void The_deepest_block_may_hold_the_deepest_brackets(string open, string inner, string close, int count)
        => Assert.Single(Parse(Blocks(99) + new string(' ', 99) + Repeat(open, count) + inner + Repeat(close, count) + "\n").Body);

    [Fact]
    public void A_long_chain_of_elif_is_parsed()
        => Assert.Single(Parse("if x: pass\n" + Repeat("elif x: pass\n", 2_000)).Body);

    [Fact]
    public void F_strings_have_the_limit_of_CPython()
    {
        string nested = "1";
        for (int i = 0; i < 200; i++)
        {
            nested = i % 2 == 0 ? "f'{" + nested + "}'" : "f\"{" + nested + "}\"";
        }

        Assert.Equal("too many nested f-strings", Refused(nested).Message);
        Assert.Equal("f-string: expressions nested too deeply", Refused("f'{a:{b:{c:{d}}}}'").Message);
    }

    [Theory]
    [InlineData(256)]
    [InlineData(512)]
    public void A_small_stack_is_enough_to_refuse(int kilobytes)
    {
        string deepest = Blocks(99) + new string(' ', 99) + Repeat("(", 199) + "1" + Repeat(")", 199) + "\n";
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(() => Parse(deepest)), kilobytes * 1024);
        thread.Start();
        thread.Join();
        Assert.True(failure is null or PythonSyntaxError { Kind: SyntaxErrorKind.MemoryError }, failure?.ToString());
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Blocks(int count) => string.Concat(Enumerable.Range(0, count).Select(depth => new string(' ', depth) + "if x:\n"));

    private static ModuleSyntax Parse(string text) => Parser.ParseModule(new SourceText(text, "nesting"));

    private static PythonSyntaxError Refused(string text) => Assert.Throws<PythonSyntaxError>(() => Parse(text));
}
