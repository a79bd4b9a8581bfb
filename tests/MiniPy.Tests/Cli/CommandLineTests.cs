using Xunit;

namespace MiniPy.Tests.Cli;

/// <summary>The command line as a process: arguments, streams, exit status.</summary>
public sealed class CommandLineTests
{
    [Fact]
    public void A_file_gets_its_arguments()
    {
        using var script = new TemporaryScript("import sys\nprint(len(sys.argv), sys.argv[1:])\n");
        CliRun run = CliRun.Of([script.Path, "a b", "--version", "-c", "é"]);
        Assert.Equal(("5 ['a b', '--version', '-c', 'é']\n", "", 0), run.Text);
    }

    [Fact]
    public void Option_c_runs_its_text() =>
        Assert.Equal(("3 ['-c', 'x', '-y']\n", "", 0), CliRun.Of(["-c", "import sys\nprint(1 + 2, sys.argv)", "x", "-y"]).Text);

    [Fact]
    public void A_dash_runs_standard_input() =>
        Assert.Equal(("from stdin ['-', 'x']\n", "", 0), CliRun.Of(["-", "x"], "import sys\nprint('from stdin', sys.argv)\n").Text);

    [Fact]
    public void Version_names_program_and_number() => Assert.Matches(@"^MiniPy \d+\.\d+\.\d+ .*Python 3\.13", CliRun.Of(["--version"]).Output);

    [Fact]
    public void Help_shows_the_options()
    {
        CliRun run = CliRun.Of(["--help"]);
        Assert.Equal(0, run.Status);
        Assert.Contains("-c", run.Output);
        Assert.Contains("--version", run.Output);
        Assert.Contains("FILE", run.Output);
    }

    [Fact]
    public void A_missing_file_is_status_2()
    {
        CliRun run = CliRun.Of(["no_such_file.py"]);
        Assert.Equal(("", 2), (run.Output, run.Status));
        Assert.Contains("no_such_file.py", run.Error);
        Assert.Contains("No such file or directory", run.Error);
    }

    [Fact]
    public void A_profile_leaves_output_and_status_alone()
    {
        using var script = new TemporaryScript("import sys\nprint(sys.argv[1:])\nsys.exit(3)\n");
        string file = script.Path + ".json";
        CliRun run = CliRun.Of(["--profile", "--profile-out", file, script.Path, "--profile"]);
        Assert.Equal(("['--profile']\n", 3), (run.Output, run.Status));
        Assert.StartsWith("Profile: ", run.Error);
        Assert.StartsWith("{\"$schema\":\"https://www.speedscope.app/", File.ReadAllText(file));
    }

    [Theory]
    [InlineData("--no-such-option")]
    [InlineData("-c")]
    public void A_bad_option_is_status_2(string option)
    {
        CliRun run = CliRun.Of([option]);
        Assert.Equal(("", 2), (run.Output, run.Status));
        Assert.NotEqual("", run.Error);
    }

    [Fact]
    public void An_uncaught_exception_is_status_1_with_a_traceback()
    {
        CliRun run = CliRun.Of(["-c", "print('before')\nraise ValueError('text')"]);
        Assert.Equal(("before\n", 1), (run.Output, run.Status));
        Assert.StartsWith("Traceback (most recent call last):\n  File \"<string>\", line 2, in <module>\n", run.Error);
        Assert.EndsWith("ValueError: text\n", run.Error);
    }

    [Fact]
    public void A_syntax_error_is_status_1_and_nothing_runs()
    {
        CliRun run = CliRun.Of(["-c", "print('never')\nx = = 1"]);
        Assert.Equal(("", 1), (run.Output, run.Status));
        Assert.EndsWith("SyntaxError: invalid syntax\n", run.Error);
    }

    [Fact]
    public void Sys_exit_gives_its_status() => Assert.Equal(("out\n", "", 3), CliRun.Of(["-c", "import sys\nprint('out')\nsys.exit(3)"]).Text);

    [Fact]
    public void Input_reads_standard_input()
    {
        using var script = new TemporaryScript("while True:\n    line = input()\n    print(line.upper())\n");
        CliRun run = CliRun.Of([script.Path], "one\né\n");
        Assert.Equal(("ONE\nÉ\n", 1), (run.Output, run.Status));
        Assert.EndsWith("EOFError: EOF when reading a line\n", run.Error);
    }

    [Theory]
    [InlineData('(')]
    [InlineData('[')]
    [InlineData('{')]
    [InlineData('-')]
    public void A_hundred_thousand_nested_brackets_are_an_error(char bracket)
    {
        using var script = new TemporaryScript("x = " + new string(bracket, 100_000) + "1");
        CliRun run = CliRun.Of([script.Path]);
        Assert.Equal(("", 1), (run.Output, run.Status));
        Assert.Matches("(SyntaxError|MemoryError|RecursionError)", run.Error);
    }

    [Theory]
    [InlineData("def f():\n    f()\nf()\n")]
    [InlineData("import sys\nsys.setrecursionlimit(10**8)\ndef f(n):\n    return f(n + 1) + 1\nf(0)\n")]
    [InlineData("class C:\n    def __add__(self, other):\n        return self + other\nC() + 1\n")]
    public void Endless_recursion_is_an_error(string code)
    {
        CliRun run = CliRun.Of(["-c", code]);
        Assert.Equal(("", 1), (run.Output, run.Status));
        Assert.Contains("RecursionError: ", run.Error);
    }

    [Fact]
    public void Ctrl_C_is_status_130()
    {
        if (!OperatingSystem.IsLinux())
        {
            // Only Unix can send SIGINT to another process; elsewhere EngineTests covers the interrupt itself.
            return;
        }

        CliRun run = CliRun.Interrupted(["-c", "print('ready', flush=True)\nwhile True:\n    pass"], "ready");
        Assert.Equal(130, run.Status);
        Assert.EndsWith("KeyboardInterrupt\n", run.Error);
    }
}
