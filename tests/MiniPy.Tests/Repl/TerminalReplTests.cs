using Xunit;

namespace MiniPy.Tests.Repl;

/// <summary>The interactive mode as one sees it, on a pseudo-terminal.</summary>
public sealed class TerminalReplTests : IDisposable
{
    private const string Up = "\e[A";
    private const string Down = "\e[B";
    private const string Left = "\e[D";
    private const string Backspace = "\x7f";
    private const string ControlC = "\x03";
    private const string ControlD = "\x04";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("minipy-repl-");

    private string HistoryFile => Path.Combine(folder.FullName, "history");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task ShowsValuesAndLeavesAtTheEndOfInput()
    {
        using TerminalRun run = await Begin();
        await run.Enter("1 + 1", "2\n>>> ");
        await run.Enter("_ * 21", "42\n>>> ");
        run.Type(ControlD);
        Assert.Equal(0, await run.Ended());
    }

    [Theory]
    [InlineData("exit", 0)]
    [InlineData("exit()", 0)]
    [InlineData("quit", 0)]
    [InlineData("exit(3)", 3)]
    public async Task ThereAreSeveralWaysOut(string input, int status)
    {
        using TerminalRun run = await Begin();
        run.Type(input + "\r");
        Assert.Equal(status, await run.Ended());
    }

    [Fact]
    public async Task IndentsTheLinesOfADefinition()
    {
        using TerminalRun run = await Begin();
        await run.Enter("def fib(n):", "...     ");
        await run.Enter("if n < 2:", "...         ");
        await run.Enter("return n", "...         ");
        run.Type(Backspace);
        await run.Shows("\n...     ");
        await run.Enter("return fib(n - 1) + fib(n - 2)", "...     ");
        run.Type("\r");
        await run.Shows("\n>>> ");
        await run.Enter("fib(10)", "55\n>>> ");
    }

    [Fact]
    public async Task CompletesNamesAndAttributes()
    {
        using TerminalRun run = await Begin();
        run.Type("impor\t");
        await run.Shows(">>> import ");
        await run.Enter("math", ">>> ");
        run.Type("math.sq\t");
        await run.Shows(">>> math.sqrt(");
        await run.Enter("16)", "4.0\n>>> ");
        run.Type("math.co\t");
        await run.Shows("\ncomb(      copysign(  cos(       cosh(\n>>> math.co");
    }

    [Fact]
    public async Task KeepsTheHistoryBetweenRuns()
    {
        using (TerminalRun first = await Begin())
        {
            await first.Enter("'first'", "'first'\n>>> ");
            await first.Enter("for i in range(2):", "...     ");
            await first.Enter("print(i)", "...     ");
            first.Type("\r");
            await first.Shows("0\n1\n>>> ");
            first.Type(ControlD);
            await first.Ended();
        }

        using TerminalRun second = await Begin();
        second.Type(Up);
        await second.Shows(">>> for i in range(2):\n...     print(i)");
        second.Type(Up);
        await second.Shows("\n>>> for i in ran");
        second.Type(Up);
        await second.Shows("\n>>> 'first'");
        second.Type("\r");
        await second.Shows("'first'\n'first'\n>>> ");
        second.Type("unfinished" + Up);
        await second.Shows(">>> 'first'");
        second.Type(Down);
        await second.Shows(">>> unfinished");
    }

    [Fact]
    public async Task ColoursTracebacks()
    {
        using TerminalRun run = await Begin();
        await run.Enter(
            "1/0",
            "Traceback (most recent call last):\n  File \"<python-input-0>\", line 1, in <module>\n    1/0\n    ~^~\nZeroDivisionError: division by zero\n>>> ");
        Assert.Contains("\e[1;35mZeroDivisionError\e[0m: \e[35mdivision by zero\e[0m", run.Raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GoesOnBehindASyntaxError()
    {
        using TerminalRun run = await Begin();
        await run.Enter("x = = 1", "  File \"<python-input-0>\", line 1\n    x = = 1\n        ^\nSyntaxError: invalid syntax\n>>> ");
        await run.Enter("5", "5\n>>> ");
    }

    [Theory]
    [InlineData("\e[200~", "\e[201~\r")]
    [InlineData("", "\r")]
    public async Task TakesAPastedBlockAsItIs(string before, string behind)
    {
        using TerminalRun run = await Begin();
        run.Type(before + "def twice(x):\r    if x:\r        return 2 * x\r    return 0\r\rtwice(21)" + behind);
        await run.Shows("twice(21)\n42\n>>> ");
    }

    [Fact]
    public async Task RunsPastedStatementsOneByOne()
    {
        using TerminalRun run = await Begin();
        run.Type("\e[200~a = 1\nprint(a)\n\nclass C:\n    b = 2\n\nC.b + a\e[201~\r");
        await run.Shows("... C.b + a\n1\n3\n>>> ");
    }

    [Fact]
    public async Task InterruptsALoop()
    {
        using TerminalRun run = await Begin();
        await run.Enter("while True: told = 1 if 'told' in globals() else print('running')", "... ");
        run.Type("\r");
        await run.Shows("\nrunning\n");
        run.Type(ControlC);
        await run.Shows("\nKeyboardInterrupt\n>>> ");
        await run.Enter("1", "1\n>>> ");
    }

    [Fact]
    public async Task DropsAnInputThatIsInterrupted()
    {
        using TerminalRun run = await Begin();
        run.Type("some(" + ControlC);
        await run.Shows(">>> some(\nKeyboardInterrupt\n>>> ");
    }

    [Fact]
    public async Task KnowsHowWideChineseIs()
    {
        using TerminalRun run = await Begin();
        run.Type("'中文' + 'x'");
        await run.Shows(">>> '中文' + 'x'");
        run.Type(Left + Backspace);
        run.Type("字");
        await run.Shows(">>> '中文' + '字");
        run.Type("\r");
        await run.Shows("'中文字'\n>>> ");
    }

    [Fact]
    public async Task EditsLinesOfABlock()
    {
        using TerminalRun run = await Begin();
        await run.Enter("if True:", "...     ");
        run.Type("'no'" + Up);
        await run.Shows(">>> if True:");
        run.Type(Backspace + " and 1:\e[F\r");
        await run.Shows(">>> if True and 1:\n...     ");
        run.Type("7" + Down);
        await run.Shows("...     7\n...     '");
        run.Type("\e[H" + Backspace);
        await run.Shows("...     7");
    }

    [Fact]
    public async Task Helps()
    {
        using TerminalRun run = await Begin();
        await run.Enter(
            "help(len)", "Help on function len:\n\nlen(obj, /)\n>>> ");
    }

    [Fact]
    public async Task ReadsInputOfPrograms()
    {
        using TerminalRun run = await Begin();
        await run.Enter("name = input('Name? ')", "Name? ");
        await run.Enter("Zoë", ">>> ");
        await run.Enter("name", "'Zoë'\n>>> ");
    }

    [Fact]
    public async Task GoesOnBehindAProgram()
    {
        string program = Path.Combine(folder.FullName, "program.py");
        File.WriteAllText(program, "value = 6\nprint(__name__)\n");
        using TerminalRun run = TerminalRun.Start(HistoryFile, "-i", program);
        await run.Shows("__main__\n>>> ");
        await run.Enter("value + 1", "7\n>>> ");
    }

    [Fact]
    public async Task StartsWithoutArgumentsAndQuietly()
    {
        using TerminalRun run = TerminalRun.Start(HistoryFile, "-q");
        await run.Shows(">>> ");
        Assert.DoesNotContain("MiniPy", run.Raw, StringComparison.Ordinal);
    }

    private async Task<TerminalRun> Begin()
    {
        TerminalRun run = TerminalRun.Start(HistoryFile, "repl");
        await run.Shows(TerminalRun.Banner + ">>> ");
        return run;
    }
}
