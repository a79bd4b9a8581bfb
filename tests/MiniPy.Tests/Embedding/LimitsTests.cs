using Xunit;

namespace MiniPy.Tests.Embedding;

/// <summary>A program that wants more than its limits is stopped, and cannot do anything about it.</summary>
public sealed class LimitsTests
{
    [Theory]
    [InlineData("while True:\n    pass\n")]
    [InlineData("while True:\n    try:\n        while True:\n            pass\n    except BaseException:\n        print('caught')\n")]
    [InlineData("def g():\n    try:\n        while True:\n            yield\n    finally:\n        print('finally')\nfor x in g():\n    pass\n")]
    [InlineData("import atexit\natexit.register(print, 'exit')\nsum(iter(int, 1))\n")]
    [InlineData("def f():\n    f()\nwhile True:\n    try:\n        f()\n    except RecursionError:\n        pass\n")]
    [InlineData("import itertools\nlist(itertools.repeat(1))\n")]
    [InlineData("class A:\n    def __del__(self):\n        print('del')\na = A()\n[i for i in range(10**9)]\n")]
    [InlineData("import re\ntry:\n    re.match('(a+)+$', 'a' * 40 + 'b')\nfinally:\n    print('finally')\n")]
    public void Steps_end_a_program_and_nothing_of_it_runs_any_more(string code)
    {
        (LimitKind? stopped, int status, string output) = Run(code, new Limits { MaxSteps = 100_000 });
        Assert.Equal((LimitKind.Steps, Engine.StoppedStatus, ""), (stopped, status, output));
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(30_000)]
    [InlineData(45_678)]
    public void A_program_stops_at_the_same_place_each_time(int steps)
    {
        const string code = "import sys\nn = 0\nwhile True:\n    n += 1\n    sys.stdout.write(f'{n} ')\n";
        string first = Run(code, new Limits { MaxSteps = steps }).Output;
        Assert.Equal(first, Run(code, new Limits { MaxSteps = steps }).Output);
        Assert.NotEqual(first, Run(code, new Limits { MaxSteps = steps + 100 }).Output);
        Assert.InRange(first.Length, steps / 4, steps * 8);
    }

    [Fact]
    public void One_step_more_is_enough()
    {
        const string code = "for i in range(50_000):\n    pass\nprint('done')\n";
        long enough = LeastSteps(code);
        Assert.Equal((null, 0, "done\n"), Run(code, new Limits { MaxSteps = enough }));
        Assert.Equal((LimitKind.Steps, Engine.StoppedStatus, ""), Run(code, new Limits { MaxSteps = enough - 1 }));
    }

    [Theory]
    [InlineData("while True:\n    pass\n")]
    [InlineData("import time\ntime.sleep(1000)\n")]
    public void Time_ends_a_program(string code) => Assert.Equal((LimitKind.Time, Engine.StoppedStatus, ""), Run(code, new Limits { MaxTime = TimeSpan.FromMilliseconds(200) }));

    [Theory]
    [InlineData("print('12345\\n67890123')", "12345\n6789")]
    [InlineData("import sys\nwhile True:\n    try:\n        sys.stdout.write('ab')\n    except BaseException:\n        pass\n", "ababababab")]
    [InlineData("print('中文字符', end='')", "中文字")]
    public void Output_ends_a_program_when_the_last_byte_is_written(string code, string output) =>
        Assert.Equal((LimitKind.Output, Engine.StoppedStatus, output), Run(code, new Limits { MaxOutputBytes = 10 }));

    [Fact]
    public void The_error_stream_counts_as_output() =>
        Assert.Equal(LimitKind.Output, Run("import sys\nsys.stderr.write('x' * 6)\nprint('12345')\n", new Limits { MaxOutputBytes = 10 }).Stopped);

    [Fact]
    public void Without_limits_nothing_is_stopped() => Assert.Equal((null, 0, "ok\n"), Run("print('ok')", Limits.None));

    [Fact]
    public void Relative_paths_begin_at_the_folder_of_the_engine()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("minipy-folder");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "inner"));
            var output = new StringWriter();
            string before = Environment.CurrentDirectory;
            int status = new Engine(new EngineOptions { Output = output, Error = output, Folder = folder.FullName }).Run("""
                import os
                with open('a.txt', 'w') as f:
                    f.write('text')
                os.chdir('inner')
                print(os.path.basename(os.getcwd()), open('../a.txt').read(), sorted(os.listdir('..')))
                os.rename('../a.txt', 'b.txt')
                try:
                    os.chdir('b.txt')
                except NotADirectoryError as error:
                    print(error.filename)
                try:
                    open('no/such')
                except FileNotFoundError as error:
                    print(error.filename)
                """);
            Assert.Equal(0, status);
            Assert.Equal("inner text ['a.txt', 'inner']\nb.txt\nno/such\n", output.ToString());
            Assert.True(File.Exists(Path.Combine(folder.FullName, "inner", "b.txt")));
            Assert.Equal(before, Environment.CurrentDirectory);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static long LeastSteps(string code)
    {
        (long low, long high) = (1, 1_000_000);
        while (low < high)
        {
            long middle = (low + high) / 2;
            (low, high) = Run(code, new Limits { MaxSteps = middle }).Stopped is null ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    internal static (LimitKind? Stopped, int Status, string Output) Run(string code, Limits limits)
    {
        var output = new StringWriter { NewLine = "\n" };
        var engine = new Engine(new EngineOptions { Output = output, Error = TextWriter.Null, Limits = limits });
        int status = engine.Run(code);
        return (engine.Stopped, status, output.ToString());
    }
}
