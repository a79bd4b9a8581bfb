using System.Text.Json;
using Xunit;

namespace MiniPy.Tests.Tracing;

/// <summary>What a trace holds of a program.</summary>
public sealed class TraceRecordingTests
{
    [Fact]
    public void A_value_goes_in_and_one_comes_out()
    {
        TracedRun run = TracedRun.Of("def f():\n    got = yield 'a'\n    return got\ng = f()\nnext(g)\ntry:\n    g.send(5)\nexcept StopIteration as stop:\n    print(stop.value)\n");
        Assert.Equal(["create 0 1 f()", "next 0 1", "yield 1 0 'a'", "send 0 1 5", "finish 1 0 5", "output 0 5\n"], run.Events());
    }

    [Fact]
    public void Send_of_nothing_is_told_from_next()
    {
        TracedRun run = TracedRun.Of("def f():\n    while True:\n        yield\ng = f()\ng.send(None)\nnext(g)\ng.close()\n");
        Assert.Equal(["create 0 1 f()", "send 0 1 None", "yield 1 0 None", "next 0 1", "yield 1 0 None", "close 0 1", "fail 1 0 GeneratorExit"], run.Events());
    }

    [Fact]
    public void Delegation_goes_straight_to_the_innermost()
    {
        TracedRun run = TracedRun.Of("def a():\n    x = yield 1\n    return x\ndef b():\n    return (yield from a())\ng = b()\nnext(g)\ntry: g.send(2)\nexcept StopIteration: pass\n");
        Assert.Equal(
            ["create 0 1 b()", "next 0 1", "create 1 2 a()", "delegate 1 2 yield from", "yield 2 0 1", "send 0 2 2", "finish 2 1 2", "finish 1 0 2"], run.Events());
    }

    [Fact]
    public void Each_generator_of_an_await_is_one_of_its_own()
    {
        TracedRun run = TracedRun.Of(
            "class P:\n    def __await__(self): yield\nasync def f():\n    await P()\n    await P()\nc = f()\ntry:\n    while True: c.send(None)\nexcept StopIteration: pass\n");
        Assert.Equal(["create 0 1 f()", "create 1 2 __await__()", "create 1 3 __await__() #2"], run.Events().Where(static each => each.StartsWith("create", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_iterator_that_is_no_generator_yields_through_its_delegator()
    {
        TracedRun run = TracedRun.Of("def f():\n    yield from (1, 2)\nprint(list(f()))\n");
        Assert.Equal(
            ["create 0 1 f()", "next 0 1", "delegate 1 yield from <tuple_iterator object>", "yield 1 0 1", "next 0 1", "yield 1 0 2", "next 0 1", "finish 1 0 None", "output 0 [1, 2]\n"],
            run.Events());
    }

    [Fact]
    public void Calls_in_which_nothing_happens_are_left_out()
    {
        TracedRun run = TracedRun.Of("def fib(n):\n    return n if n < 2 else fib(n - 1) + fib(n - 2)\ndef show(x):\n    print(x)\n    return x\nfib(15)\nshow(3)\n");
        Assert.Equal(["call 0 show(3)", "output 0 3\n", "return 0 3"], run.Events());
    }

    [Fact]
    public void No_code_of_the_program_runs_for_the_trace()
    {
        const string Code = "class C:\n    def __repr__(self):\n        print('repr')\n    __str__ = __repr__\ndef f(c, d):\n    yield c\ng = f(C(), [C()])\nnext(g)\n";
        TracedRun run = TracedRun.Of(Code);
        Assert.Empty(run.Output);
        Assert.Contains("\"c\":\"<C object>\",\"d\":\"[<C object>]\"", run.Json(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nested_and_long_values_are_shown_short()
    {
        TracedRun run = TracedRun.Of("def f():\n    a = []\n    a.append(a)\n    yield 'x' * 1000\n    yield a\n    yield 7 ** 999\n    yield {i: i for i in range(99)}\nfor x in f(): pass\n");
        Assert.All(run.Events(), item => Assert.InRange(item.Length, 1, 80));
    }

    [Fact]
    public void A_name_may_be_no_text()
    {
        TracedRun run = TracedRun.Of("def f(x):\n    yield x\nC = type('C\\udc80', (), {})\nfor y in f(C()): pass\n");
        Assert.Contains("yield 1 0 <C\ufffd object>", run.Events());
    }

    [Fact]
    public void The_program_goes_on_when_the_trace_is_full()
    {
        const string Code = "def f():\n    for n in range(1000):\n        yield n\nprint(sum(f()))\n";
        int cut = 0;
        var trace = new ScriptTrace(maxEvents: 20);
        trace.WhenCut = () => cut++;
        TracedRun run = TracedRun.Of(Code, trace: trace);
        Assert.Equal("499500\n", run.Output);
        Assert.True(trace.IsCut);
        Assert.Equal(20, trace.EventCount);
        Assert.Equal(1, cut);
        Assert.EndsWith("… cut after 20 events; the program goes on.\n", run.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hundred_thousand_generators_are_drawn()
    {
        const string Code = "def f(n):\n    yield n\nall = [f(n) for n in range(100000)]\nprint(sum(map(next, all)))\n";
        TracedRun run = TracedRun.Of(Code, trace: new ScriptTrace(maxEvents: 1_000_000));
        Assert.Equal("4999950000\n", run.Output);
        Assert.Equal(300_001, run.Trace.EventCount);
        Assert.Contains("others", run.Text()[..200], StringComparison.Ordinal);
    }

    [Fact]
    public void A_failing_program_keeps_its_status_and_shows_its_traceback()
    {
        TracedRun run = TracedRun.Of("def f():\n    yield 1\n    raise KeyError('k')\nfor x in f():\n    print(x)\n");
        Assert.Equal(1, run.Status);
        Assert.Contains("fail 1 0 KeyError('k')", run.Events());
        Assert.Contains("! KeyError: 'k'", run.Text(), StringComparison.Ordinal);
        Assert.Equal(3, TracedRun.Of("raise SystemExit(3)").Status);
    }

    [Fact]
    public void Lines_are_recorded_when_they_are_wanted()
    {
        const string Code = "for x in [1, 2]:\n    y = x\nif y > 5:\n    pass\nelse:\n    z = 1\n";
        using JsonDocument json = JsonDocument.Parse(TracedRun.Of(Code, trace: new ScriptTrace(hasLines: true)).Json());
        int[] lines = [.. json.RootElement.GetProperty("events").EnumerateArray().Select(item => item.GetProperty("line").GetInt32())];
        Assert.Equal([1, 2, 1, 2, 1, 3, 6], lines);
        Assert.Empty(TracedRun.Of(Code).Events());
    }

    [Fact]
    public void What_a_page_holds_cannot_end_its_element()
    {
        TracedRun run = TracedRun.Of("print('</script><!-- \\u2028')\n");
        string json = run.Json(isForPage: true);
        Assert.DoesNotContain("</", json, StringComparison.Ordinal);
        Assert.DoesNotContain("<!", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\u2028", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_slice_of_the_tracks_is_closed()
    {
        TracedRun run = TracedRun.Of(File.ReadAllText(Repository.PathOf("tests", "traces", "delegation.py")));
        using JsonDocument json = run.Perfetto();
        var depths = new Dictionary<int, int>();
        double last = 0;
        foreach (JsonElement item in json.RootElement.GetProperty("traceEvents").EnumerateArray())
        {
            int track = item.GetProperty("tid").GetInt32();
            depths[track] = depths.GetValueOrDefault(track) + item.GetProperty("ph").GetString() switch { "B" => 1, "E" => -1, _ => 0 };
            Assert.True(depths[track] >= 0);
            Assert.True(item.GetProperty("ts").GetDouble() >= last);
            last = item.GetProperty("ts").GetDouble();
        }

        Assert.Equal(4, depths.Count);
        Assert.All(depths.Values, depth => Assert.Equal(0, depth));
    }

    [Fact]
    public void Mermaid_is_not_confused_by_values()
    {
        string text = TracedRun.Of("def f():\n    yield '#1; <b>end</b> %% {x}'\nfor x in f():\n    print(x)\n").Mermaid();
        Assert.Contains("yield '#35;1#59; #60;b#62;end#60;/b#62; #37;#37; #123;x#125;'", text, StringComparison.Ordinal);
    }
}
