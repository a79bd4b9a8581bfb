using Xunit;

namespace MiniPy.Tests.Cli;

/// <summary><c>minipy tree</c></summary>
public sealed class TreeCommandTests
{
    private const string Code = "def g(a):\n    x = f((yield a), 1)\n";

    [Fact]
    public void Tokens_have_places_kinds_and_texts() => Assert.StartsWith("   1:0   DEF            def\n   1:4   NAME           g\n", Tree("--tokens").Output);

    [Fact]
    public void Syntax_is_what_ast_dump_shows() => Assert.StartsWith("Module\n  body[0]: FunctionDef name=g @1:0-2:23\n", Tree("--syntax").Output);

    [Fact]
    public void Hoisted_source_has_no_yield_inside_an_expression() =>
        Assert.Equal("def g(a):\n    $1 = f\n    $2 = yield a\n    x = $1($2, 1)\n", Tree("--hoisted").Output);

    [Fact]
    public void Nodes_are_those_that_execute()
    {
        string output = Tree("--nodes").Output;
        Assert.StartsWith("code <module>: plain, 2 slots\n  Assign\n    targets[0]: GlobalTarget name=g @1:0\n    value: Function\n      code: code g: generator, 6 slots, locals a x\n        ResumableBlock", output);
        Assert.Contains("\n          statements[1]: Yield number=1 @2:11 localSlot=5\n            value: Local name=a @2:17 Slot=2\n", output);
        Assert.Contains("Node: Constant Value=1\n", output);
    }

    [Fact]
    public void Without_an_option_all_are_shown() =>
        Assert.Equal(["== tokens", "== syntax", "== hoisted", "== nodes"], Tree().Output.Split('\n').Where(static line => line.StartsWith("==", StringComparison.Ordinal)));

    [Fact]
    public void A_program_that_is_none_is_status_1()
    {
        using var script = new TemporaryScript("x = = 1\n");
        Assert.Equal(("SyntaxError: invalid syntax (line 1)\n", "", 1), CliRun.Of(["tree", "--nodes", script.Path]).Text);
    }

    private static CliRun Tree(params string[] options)
    {
        using var script = new TemporaryScript(Code);
        CliRun run = CliRun.Of(["tree", .. options, script.Path]);
        Assert.Equal(("", 0), (run.Error, run.Status));
        return run;
    }
}
