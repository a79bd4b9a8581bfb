using Xunit;

namespace MiniPy.Tests.Cli;

/// <summary><c>minipy trace</c> as a process: what goes where, and the exit status.</summary>
public sealed class TraceCommandTests
{
    [Fact]
    public void The_picture_holds_the_output_and_the_status_is_the_programs()
    {
        using var script = new TemporaryScript("import sys\nprint(sys.argv[1:])\nsys.exit(3)\n");
        CliRun run = CliRun.Of(["trace", script.Path, "--html", "x"]);
        Assert.Equal((" line main program\n   2  ┃ » ['--html', 'x']\n   3  ┃ sys.exit(3)   ✗ SystemExit(3)\n", "", 3), run.Text);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Nothing_printed_is_lost_or_doubled_when_the_trace_is_cut(int events)
    {
        using var script = new TemporaryScript("print('a')\nprint('b')\nprint('c', end='')\nnext(x for x in [1])\nprint('d')\n");
        string output = CliRun.Of(["trace", "--max-events", events.ToString(), script.Path]).Output;
        Assert.Equal("abcd", string.Concat(output.Split('\n').Skip(1).Where(line => !line.StartsWith('…')).Select(line => line.Split('»')[^1].Trim())));
    }

    [Fact]
    public void Files_leave_the_output_alone()
    {
        using var script = new TemporaryScript("print(next(x for x in [1]))\n");
        CliRun run = CliRun.Of(["trace", "--html", script.Path + ".html", "--perfetto", script.Path + ".json", script.Path]);
        Assert.Equal(("1\n", "", 0), run.Text);
        Assert.Contains("<title>script.py · trace</title>", File.ReadAllText(script.Path + ".html"), StringComparison.Ordinal);
        Assert.StartsWith("{\"traceEvents\":[", File.ReadAllText(script.Path + ".json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--max-events=0")]
    [InlineData("--no-such-option")]
    [InlineData("no_such_file.py")]
    public void What_cannot_be_done_is_status_2(string argument)
    {
        CliRun run = CliRun.Of(["trace", argument, "also_missing.py"]);
        Assert.Equal(("", 2), (run.Output, run.Status));
        Assert.NotEmpty(run.Error);
    }
}
