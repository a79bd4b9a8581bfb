using Xunit;

namespace MiniPy.Tests.Repl;

/// <summary>Inputs one after the other in one interpreter.</summary>
public sealed class ReplSessionTests : IDisposable
{
    private readonly SessionRun run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public void ValuesAreShownAndKept() => Assert.Equal("2\n12\n'é中'\n", run.Run("1 + 1", "_ + 10", "None", "'é' + '中'"));

    [Fact]
    public void NamesLiveOn() => Assert.Equal("42\n", run.Run("def f(x):\n    return x * 2\n", "y = 21", "f(y)"));

    [Fact]
    public void OfSeveralStatementsOnlyTheLastIsShown() => Assert.Equal("6\n", run.Run("x = 2\n5\nx * 3"));

    [Fact]
    public void AFeatureOfTheFutureHoldsForLaterInputs() => Assert.Equal(
        "{'a': 'x'}\n{'a': 'y'}\n",
        run.Run("from __future__ import annotations\ndef f(a: x): pass\nf.__annotations__", "def f(a: y): pass", "f.__annotations__"));

    [Fact]
    public void AnErrorIsShownWithItsSourceAndTheSessionGoesOn()
    {
        Assert.True(run.Session.Run("def half(x):\n    return x / 0\n") is { HasFailed: false, ExitStatus: null });
        Assert.True(run.Session.Run("half(3)") is { HasFailed: true, ExitStatus: null });
        Assert.Equal(
            """
            Traceback (most recent call last):
              File "<python-input-1>", line 1, in <module>
                half(3)
                ~~~~^^^
              File "<python-input-0>", line 2, in half
                return x / 0
                       ~~^~~
            ZeroDivisionError: division by zero

            """,
            run.TakeError());
        Assert.Equal("ZeroDivisionError('division by zero') True\n", run.Run("import sys", "print(repr(sys.last_exc), sys.last_value is sys.last_exc)"));
    }

    [Fact]
    public void ASyntaxErrorRunsNothing()
    {
        Assert.True(run.Session.Run("print(1)\nx = = 2").HasFailed);
        Assert.Equal(string.Empty, run.TakeOutput());
        Assert.Contains("""File "<python-input-0>", line 2""", run.TakeError(), StringComparison.Ordinal);
    }

    [Fact]
    public void ExitEndsTheSessionWithItsStatus()
    {
        Assert.Equal(3, run.Session.Run("raise SystemExit(3)").ExitStatus);
        Assert.Equal(3, run.Session.Close());
    }

    [Theory]
    [InlineData("exit")]
    [InlineData("quit")]
    [InlineData("exit()")]
    [InlineData("import sys; sys.exit()")]
    public void ThereAreSeveralWaysOut(string input) => Assert.Equal(0, run.Session.Run(input).ExitStatus);

    [Fact]
    public void AnExitOfOnesOwnIsAName() => Assert.Equal("5\n", run.Run("exit = 5", "exit"));

    [Fact]
    public void ExitFunctionsRunAtTheEnd()
    {
        run.Run("import atexit", "f = atexit.register(print, 'bye')");
        run.Session.Close();
        Assert.Equal("bye\n", run.TakeOutput());
    }

    [Fact]
    public void HooksAreThePrograms()
    {
        Assert.Equal("<7>\n", run.Run("import sys", "sys.displayhook = lambda value: print(f'<{value}>')", "7"));
        Assert.Equal("ValueError boo\n", run.Run("sys.excepthook = lambda kind, value, trace: print(kind.__name__, value)", "raise ValueError('boo')"));
    }

    [Fact]
    public void PromptsAreThePrograms()
    {
        Assert.Equal((">>> ", "... "), (run.Session.Prompt, run.Session.ContinuationPrompt));
        run.Run("import sys", "class Counter:\n    n = 0\n    def __str__(self):\n        self.n += 1\n        return f'[{self.n}] '\n", "sys.ps1 = Counter()", "sys.ps2 = '   '");
        Assert.Equal(("[1] ", "[2] ", "   "), (run.Session.Prompt, run.Session.Prompt, run.Session.ContinuationPrompt));
    }

    [Fact]
    public async Task ALoopCanBeInterrupted()
    {
        Task<ReplOutcome> loop = Task.Run(() => run.Session.Run("print('in', end='')\nwhile True: pass\n"));
        while (!loop.IsCompleted)
        {
            run.Session.Interrupt();
            await Task.Delay(TimeSpan.FromMilliseconds(10));
        }

        Assert.True(await loop is { HasFailed: true, ExitStatus: null });
        Assert.EndsWith("KeyboardInterrupt\n", run.TakeError(), StringComparison.Ordinal);
    }

    [Fact]
    public void AnInterruptBetweenInputsIsForgotten()
    {
        run.Session.Interrupt();
        Assert.Equal("5000050000\n", run.Run("sum(n for n in range(100001))"));
    }

    [Fact]
    public void AProgramLeavesItsNames()
    {
        Assert.True(run.Session.RunProgram("import sys\nvalue = 6\nsys.exit(9)\n"u8.ToArray(), "program.py") is { HasFailed: true, ExitStatus: null });
        Assert.EndsWith("SystemExit: 9\n", run.TakeError(), StringComparison.Ordinal);
        Assert.Equal("7\n'program.py'\n", run.Run("value + 1", "__file__"));
        Assert.Equal(0, run.Session.Close());
    }
}
