using Xunit;

namespace MiniPy.Tests.Embedding;

/// <summary>What a program in C# sees of a Python program that it runs.</summary>
public sealed class EngineTests
{
    [Fact]
    public void Output_goes_where_the_options_say()
    {
        ProgramRun run = ProgramRun.OfText("import sys\nprint('out')\nprint('err', file=sys.stderr)\n");
        Assert.Equal(new ProgramRun("out\n", "err\n", 0), run);
    }

    [Fact]
    public void Input_comes_from_where_the_options_say()
    {
        ProgramRun run = ProgramRun.OfText("print(input('? ').upper(), input())\n", input: "first\nsecond");
        Assert.Equal("? FIRST second\n", run.Output);
    }

    [Theory]
    [InlineData("pass", 0)]
    [InlineData("1 / 0", 1)]
    [InlineData("x = = 1", 1)]
    [InlineData("raise SystemExit", 0)]
    [InlineData("raise SystemExit(None)", 0)]
    [InlineData("import sys\nsys.exit(3)", 3)]
    [InlineData("raise SystemExit(256 + 4)", 4)]
    [InlineData("raise SystemExit('text')", 1)]
    [InlineData("raise KeyboardInterrupt", Engine.InterruptedStatus)]
    public void The_status_tells_how_it_ended(string code, int status) => Assert.Equal(status, ProgramRun.OfText(code).Status);

    [Fact]
    public void A_traceback_follows_the_output()
    {
        ProgramRun run = ProgramRun.OfText("print('before')\ndef f():\n    raise ValueError('text')\nf()\n", name: "program.py");
        Assert.Equal("before\n", run.Output);
        Assert.StartsWith("Traceback (most recent call last):\n  File \"program.py\", line 4, in <module>\n", run.Error);
        Assert.EndsWith("\nValueError: text\n", run.Error);
    }

    [Fact]
    public void Two_engines_share_nothing()
    {
        const string Define = "import math, sys\nmath.secret = 1\nsys.secret = 2\nlen = 3\n";
        const string Look = "import math, sys\nprint(hasattr(math, 'secret'), hasattr(sys, 'secret'), len('abc'))\n";
        Assert.Equal(0, ProgramRun.OfText(Define).Status);
        Assert.Equal("False False 3\n", ProgramRun.OfText(Look).Output);
    }

    [Fact]
    public void Engines_run_at_the_same_time()
    {
        const string Count = "def gen():\n    n = 0\n    while True:\n        n += (yield n)\ng = gen()\nnext(g)\nfor i in range(20000):\n    x = g.send({0})\nprint(x)\n";
        string[] outputs = new string[4];
        Parallel.For(0, outputs.Length, i => outputs[i] = ProgramRun.OfText(Count.Replace("{0}", (i + 1).ToString())).Output);
        Assert.Equal(["20000\n", "40000\n", "60000\n", "80000\n"], outputs);
    }

    [Theory]
    [InlineData("while True:\n    pass\n")]
    [InlineData("def f():\n    while True:\n        yield\nfor x in f():\n    pass\n")]
    [InlineData("import time\ntime.sleep(1000)\n")]
    [InlineData("def f():\n    try:\n        f()\n    except RecursionError:\n        f()\nf()\n")]
    [InlineData("sum(iter(int, 1))\n")]
    public async Task An_interrupt_ends_it(string code)
    {
        (int status, _, string error) = await Interrupted(code);
        Assert.Equal(Engine.InterruptedStatus, status);
        Assert.Contains("KeyboardInterrupt", error);
    }

    [Fact]
    public async Task An_interrupt_can_be_handled()
    {
        (int status, string output, _) = await Interrupted("try:\n    while True:\n        pass\nexcept KeyboardInterrupt:\n    print('handled')\n");
        Assert.Equal((0, "handled"), (status, output.Trim()));
    }

    [Theory]
    [InlineData("def f():\n    f()\n{0}f(){1}")]
    [InlineData("import sys\nsys.setrecursionlimit(10**9)\ndef f():\n    f()\n{0}f(){1}")]
    [InlineData("class C:\n    def __repr__(self):\n        return repr(self)\n{0}repr(C()){1}")]
    [InlineData("class C:\n    def __eq__(self, other):\n        return self == other\n{0}C() == 1{1}")]
    [InlineData("class C:\n    def __getattr__(self, name):\n        return getattr(self, name)\n{0}C().x{1}")]
    [InlineData("def g():\n    yield from g()\n{0}next(g()){1}")]
    [InlineData("def g():\n    for x in g():\n        yield x\n{0}next(g()){1}")]
    [InlineData("a = []\nfor i in range(200000):\n    a = [a]\n{0}repr(a){1}")]
    [InlineData("a, b = [], []\nfor i in range(200000):\n    a, b = [a], [b]\n{0}a == b{1}")]
    [InlineData("a = ()\nfor i in range(200000):\n    a = (a,)\n{0}hash(a){1}")]
    public void Recursion_without_end_is_an_error_and_the_program_goes_on(string code)
    {
        string handled = code.Replace("{0}", "try:\n    ").Replace("{1}", "\nexcept RecursionError as e:\n    print('caught')\n") + "print(sum(x for x in range(10)))\n";
        ProgramRun run = ProgramRun.OfText(handled);
        Assert.Equal("caught\n45\n", run.Output);
        Assert.Equal(0, run.Status);
    }

    [Fact]
    public void An_engine_can_be_used_after_a_failure()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var engine = new Engine(new EngineOptions { Output = output, Error = TextWriter.Null });
        Assert.Equal(1, engine.Run("def f():\n    f()\nf()\n"));
        Assert.Equal(0, engine.Run("print('alive')\n"));
        Assert.Equal("alive\n", output.ToString());
    }

    [Fact]
    public void Arguments_are_in_sys_argv()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var engine = new Engine(new EngineOptions { Output = output, Arguments = ["program.py", "-x", "é"] });
        engine.Run("import sys\nprint(sys.argv)\n");
        Assert.Equal("['program.py', '-x', 'é']\n", output.ToString());
    }

    /// <summary>Runs what would never end, and interrupts it when it has been running for a while.</summary>
    private static async Task<(int Status, string Output, string Error)> Interrupted(string code)
    {
        using var output = new AnnouncingWriter();
        using var error = new StringWriter();
        var engine = new Engine(new EngineOptions { Output = output, Error = error });
        Task<int> running = Task.Run(() => engine.Run("print(flush=True)\n" + code));
        await output.Written.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.NotSame(running, await Task.WhenAny(running, Task.Delay(300)));
        engine.Interrupt();
        int status = await running.WaitAsync(TimeSpan.FromSeconds(20));
        return (status, output.ToString(), error.ToString());
    }

    /// <summary>Says when something is written: an interrupt before a program has begun interrupts nothing.</summary>
    private sealed class AnnouncingWriter : StringWriter
    {
        private readonly TaskCompletionSource written = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Written => written.Task;

        public override void Write(char value)
        {
            base.Write(value);
            written.TrySetResult();
        }

        public override void Write(char[] buffer, int index, int count)
        {
            base.Write(buffer, index, count);
            written.TrySetResult();
        }

        public override void Write(ReadOnlySpan<char> buffer)
        {
            base.Write(buffer);
            written.TrySetResult();
        }

        public override void Write(string? value)
        {
            base.Write(value);
            written.TrySetResult();
        }
    }
}
