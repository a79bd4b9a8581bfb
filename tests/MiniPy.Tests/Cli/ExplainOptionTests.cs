using Xunit;

namespace MiniPy.Tests.Cli;

/// <summary><c>--explain</c> and <c>--explain=LANGUAGE</c>.</summary>
public sealed class ExplainOptionTests
{
    private const string Unprimed = "def consumer():\n    n = yield\nc = consumer()\nc.send(1)\n";

    [Theory]
    [InlineData("--explain", "hint: consumer() ")]
    [InlineData("--explain=en", "hint: consumer() ")]
    [InlineData("--explain=zh", "提示：consumer() ")]
    public void Adds_one_line_below_the_traceback(string option, string hint)
    {
        CliRun plain = CliRun.Of(["-c", Unprimed]);
        CliRun run = CliRun.Of([option, "-c", Unprimed]);
        Assert.Equal(1, run.Status);
        Assert.StartsWith(plain.Error + hint, run.Error);
        Assert.Equal(plain.Error.Count(static each => each == '\n') + 1, run.Error.Count(static each => each == '\n'));
    }

    [Theory]
    [InlineData("--explain=fr")]
    [InlineData("--explain=")]
    public void Other_languages_are_refused(string option)
    {
        CliRun run = CliRun.Of([option, "-c", "print('not run')"]);
        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Contains("--explain", run.Error);
    }

    [Fact]
    public void What_stands_behind_is_the_program()
    {
        using var script = new TemporaryScript("import sys\nprint(sys.argv[1:])\n");
        Assert.Equal("['zh']\n", CliRun.Of(["--explain", script.Path, "zh"]).Output);
    }

    [Fact]
    public void An_interrupt_tells_who_waited_for_whom()
    {
        using var script = new TemporaryScript("def spin():\n    print('spinning', flush=True)\n    while True:\n        pass\n    yield\n\ndef task():\n    yield from spin()\n\nnext(task())\n");
        CliRun run = CliRun.Interrupted(["--explain", script.Path], "spinning");
        Assert.Equal(130, run.Status);
        Assert.Contains("KeyboardInterrupt\nhint: interrupted while task() waited in line 8 for spin(), which was at line ", run.Error);
    }
}
