using System.Text.Json;
using System.Xml.Linq;
using Xunit;

namespace MiniPy.Tests.Cli;

/// <summary><c>minipy test</c>, in a folder of a course.</summary>
public sealed class TestCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("minipy-course").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Programs_that_do_what_was_recorded_pass()
    {
        Write("hello.py", "print('hello')\n", ("out", "hello\n"));
        Write("part/reads.py", "import sys\nprint(sys.argv, input())\nprint('note', file=sys.stderr)\nsys.exit(3)\n", ("out", "['reads.py', 'one', 'two three'] a line\n"),
            ("err", "note\n"), ("status", "3\n"), ("in", "a line\n"), ("args", "one \"two three\"\n"));
        Write("part/fails.py", "print(1)\n1/0\n", ("out", "1\n"), ("status", "1\n"),
            ("err", "Traceback (most recent call last):\n  File \"fails.py\", line 2, in <module>\n    1/0\n    ~^~\nZeroDivisionError: division by zero\n"));
        Write("no_golden.py", "print('not run')\n");
        CliRun run = Test(".");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Matches(@"^ok     hello\.py \(\d+\.\d{3} s\)\nok     part/fails\.py .*\nok     part/reads\.py .*\n3 passed, 0 failed, \d+\.\d\d s\n$", run.Output);
    }

    [Fact]
    public void A_difference_is_shown_with_the_command_that_runs_it_again()
    {
        Write("a b.py", "print('one')\nprint('two ')\n", ("out", "one\ntwo\n"));
        CliRun run = Test("-q", ".");
        Assert.Equal(1, run.Status);
        Assert.StartsWith("FAILED a b.py: the output differs at line 2\n    1  one\n  - 2  two\n  + 2  two·\n          ^\n    again: minipy test 'a b.py'\n0 passed, 1 failed", run.Output);
    }

    [Fact]
    public void Error_stream_and_status_are_compared()
    {
        Write("wrong.py", "import sys\nprint('x', file=sys.stderr)\nsys.exit(2)\n", ("out", ""), ("err", "y\n"), ("status", "0\n"));
        Assert.StartsWith("FAILED wrong.py: the error stream differs at line 1, exit status 2 instead of 0\n  - 1  y\n  + 1  x\n", Test(".").Output);
    }

    [Fact]
    public void An_unexpected_failure_shows_the_end_of_the_error_stream()
    {
        Write("wrong.py", "1/0\n", ("out", ""));
        Assert.Contains("    | ZeroDivisionError: division by zero\n", Test(".").Output);
    }

    [Fact]
    public void A_program_without_end_fails_with_a_line_and_the_others_are_run()
    {
        Write("flood.py", "while True:\n    print('flood')\n", ("out", ""));
        Write("loop.py", "while True:\n    pass\n", ("out", ""));
        Write("hog.py", "kept = []\nwhile True:\n    kept.append('x' * 100_000)\n", ("out", ""));
        Write("sleeper.py", "import time\ntime.sleep(1000)\n", ("out", ""));
        Write("well.py", "print('well')\n", ("out", "well\n"));
        CliRun run = Test(".", "--max-output", "1000", "--max-steps", "1000000", "--max-time", "3", "--max-memory", "400000000");
        Assert.Equal(1, run.Status);
        Assert.Contains("FAILED flood.py: stopped: prints more than 1,000 bytes\n    again:", run.Output);
        Assert.Contains("FAILED loop.py: stopped: takes more than 1,000,000 steps\n    again:", run.Output);
        Assert.Contains("FAILED hog.py: stopped: holds more than 400,000,000 bytes of memory\n    again:", run.Output);
        Assert.Contains("FAILED sleeper.py: stopped: runs longer than 3 s\n    again:", run.Output);
        Assert.Contains("ok     well.py", run.Output);
        Assert.Contains("\n1 passed, 4 failed, ", run.Output);
    }

    [Fact]
    public void Programs_are_selected_by_their_paths()
    {
        Write("one/a.py", "print(1)\n", ("out", "1\n"));
        Write("two/a.py", "print(1)\n", ("out", "1\n"));
        Write("two/b.py", "print(1)\n", ("out", "1\n"));
        Assert.StartsWith("2 passed", Test("-q", "-k", "TWO", ".").Output);
        Assert.StartsWith("2 passed", Test("-q", "-k", "one", "-k", "b.py", ".").Output);
    }

    [Fact]
    public void Record_writes_what_programs_do()
    {
        Write("new.py", "import sys\nprint('out')\nprint('err', file=sys.stderr)\nsys.exit(4)\n", ("err", ""));
        Write("_module.py", "print('imported')\n");
        CliRun run = Test("--record", ".");
        Assert.Equal((0, "recorded  new.py: new.out, new.err, new.status\n1 programs, 1 changed, 0 refused\n"), (run.Status, run.Output));
        Assert.Equal(("out\n", "err\n", "4\n"), (Read("new.out"), Read("new.err"), Read("new.status")));
        Assert.StartsWith("1 passed", Test("-q", ".").Output);
        Assert.Equal("unchanged new.py\n1 programs, 0 changed, 0 refused\n", Test("--record", ".").Output);
    }

    [Fact]
    public void A_program_without_end_is_not_recorded()
    {
        Write("flood.py", "while True:\n    print('flood')\n", ("out", "before"));
        CliRun run = Test("--record", ".");
        Assert.Equal((1, "before"), (run.Status, Read("flood.out")));
        Assert.Contains("REFUSED   flood.py: stopped: prints more than 10,000,000 bytes\n", run.Output);
    }

    [Fact]
    public void Record_can_use_another_command()
    {
        Write("shell.py", "echo shell \"$1\"; cat; exit 5\n", ("in", "line\n"), ("args", "word"));
        Assert.Equal(0, Test("--record", "--with", "sh", "shell.py").Status);
        Assert.Equal(("shell word\nline\n", "5\n"), (Read("shell.out"), Read("shell.status")));
    }

    [Fact]
    public void Results_for_machines_say_the_same()
    {
        Write("good.py", "print(1)\n", ("out", "1\n"));
        Write("bad.py", "print('\\x01<&>')\n", ("out", "1\n"));
        CliRun run = Test("--json", "--junit", "junit.xml", ".");
        Assert.Equal((1, ""), (run.Status, run.Error));
        JsonElement json = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal((1, 1), (json.GetProperty("passed").GetInt32(), json.GetProperty("failed").GetInt32()));
        Assert.Equal("the output differs at line 1", json.GetProperty("programs")[0].GetProperty("reason").GetString());
        XElement xml = XElement.Load(Path.Combine(folder, "junit.xml"));
        Assert.Equal(("2", "1"), ((string?)xml.Attribute("tests"), (string?)xml.Attribute("failures")));
        XElement failure = Assert.Single(xml.Descendants("failure"));
        Assert.Equal(("bad.py", "the output differs at line 1"), ((string?)failure.Parent!.Attribute("name"), (string?)failure.Attribute("message")));
        Assert.Contains("␁<&>", failure.Value);
    }

    [Theory]
    [InlineData("minipy test: Required argument 'PATH' missing for command: 'test'.")]
    [InlineData("minipy test: there is no 'nowhere'", "nowhere")]
    [InlineData("minipy test: no program is there to be run: a NAME.py wants a NAME.out beside it, which --record writes", ".")]
    [InlineData("minipy test: --max-steps wants a number above 0, not 'x'", "--max-steps", "x", ".")]
    [InlineData("minipy test: --with goes with --record", "--with", "python3", ".")]
    public void What_cannot_be_done_is_status_2(string message, params string[] arguments)
    {
        CliRun run = Test(arguments);
        Assert.Equal((2, "", message), (run.Status, run.Output, run.Error.Split('\n')[0]));
    }

    private CliRun Test(params string[] arguments) => CliRun.Of(["test", .. arguments], folder: folder);

    private string Read(string name) => File.ReadAllText(Path.Combine(folder, name));

    private void Write(string name, string code, params (string Extension, string Text)[] goldens)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, code);
        foreach ((string extension, string text) in goldens)
        {
            File.WriteAllText(Path.ChangeExtension(path, extension), text);
        }
    }
}
