using Xunit;

namespace MiniPy.Tests.Tracing;

/// <summary>
/// docs/coroutines.md in both languages shows programs, outputs and traces; each block is what it says. (That the programs print their outputs is tested with all
/// examples.)
/// </summary>
public sealed class CoroutinePageTests
{
    private const int Width = 100;

    [Theory]
    [InlineData("coroutines.md")]
    [InlineData("coroutines.zh-Hant.md")]
    public void Every_block_is_what_it_says(string page) => PageBlocks.Compare(page, nameof(CoroutinePageTests), ContentOf);

    [Fact]
    public void Both_languages_show_the_same() => Assert.Equal(PageBlocks.Of("coroutines.md"), PageBlocks.Of("coroutines.zh-Hant.md"));

    private static string ContentOf(string what)
    {
        const string Trace = "trace of ";
        return what.StartsWith(Trace, StringComparison.Ordinal) && what[Trace.Length..] is var program
            ? TracedRun.Of(File.ReadAllText(Repository.PathOf(program)), Path.GetFileName(program)).Text(Width)
            : File.ReadAllText(Repository.PathOf(what));
    }
}
