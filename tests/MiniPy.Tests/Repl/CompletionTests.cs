using Xunit;

namespace MiniPy.Tests.Repl;

/// <summary>Names that could follow what has been typed.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly SessionRun run = new();

    public void Dispose() => run.Dispose();

    [Theory]
    [InlineData("pri", 0, "print(")]
    [InlineData("x = spam", 4, "spam_count spam_of(")]
    [InlineData("whi", 0, "while ")]
    [InlineData("tr", 0, "try:")]
    [InlineData("'abc'.up", 5, "")]
    [InlineData("spam_count.bit_l", 0, "spam_count.bit_length(")]
    [InlineData("tool.ha", 0, "tool.half( tool.handle")]
    [InlineData("tool._s", 0, "tool._secret")]
    [InlineData("math.sq", 0, "math.sqrt(")]
    [InlineData("import mat", 7, "math")]
    [InlineData("from collec", 5, "collections")]
    [InlineData("from math import cos", 17, "cos( cosh(")]
    [InlineData("if x:\n    pri", 10, "print(")]
    [InlineData("no_such.a", 0, "")]
    [InlineData("f().a", 3, "")]
    public void Completes(string text, int start, string candidates)
    {
        run.Run("import math", "spam_count = 1", "def spam_of(x): pass\n");
        run.Run("class Tool:\n    handle = 1\n    _secret = 2\n    def half(self, x): pass\n", "tool = Tool()");
        ReplCompletion found = run.Session.Complete(text, text.Length);
        Assert.Equal((start, candidates), (found.Start, string.Join(' ', found.Candidates)));
    }

    [Fact]
    public void RunsNoCode()
    {
        run.Run("class Loud:\n    @property\n    def shout(self): print('ran')\n    def __getattr__(self, name): print('ran')\n    def __dir__(self): print('ran'); return []\n", "loud = Loud()");
        Assert.Equal(["loud.shout"], run.Session.Complete("loud.", 5).Candidates);
        Assert.Empty(run.Session.Complete("loud.shout.x", 12).Candidates);
        Assert.Equal(string.Empty, run.TakeOutput());
    }

    [Fact]
    public void KnowsWhatAllCandidatesBeginWith() => Assert.Equal("Unicode", run.Session.Complete("Unico", 5).CommonStart);
}
