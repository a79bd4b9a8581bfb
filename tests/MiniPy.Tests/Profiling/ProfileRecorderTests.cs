using MiniPy.Runtime.Profiling;
using MiniPy.Syntax;
using Xunit;

namespace MiniPy.Tests.Profiling;

/// <summary>What made-up samples add up to.</summary>
public sealed class ProfileRecorderTests
{
    private static readonly SourceText Text = new("for x in g():\n    use(x)\n", "main.py");
    private static readonly ProfiledFunction Main = new("<module>", "main.py", 1) { Source = Text };
    private static readonly ProfiledFunction Deep = new("deep", "main.py", 5);
    private static readonly ProfiledFunction Gen = new("生成", "main.py", 9);

    private readonly ProfileRecorder recorder = new();

    [Fact]
    public void A_function_in_a_stack_twice_counts_once_in_its_total()
    {
        Record(10, 1, Main);
        Record(30, 6, Deep, Deep, Main);
        var summary = new ProfileSummary(recorder);
        Assert.Equal(
            [new FunctionTime(Deep, Milliseconds(30), Milliseconds(30), 1), new FunctionTime(Main, Milliseconds(10), Milliseconds(40), 1)],
            summary.Functions);
        Assert.Equal([new LineTime(Deep, 6, Milliseconds(30), 1), new LineTime(Main, 1, Milliseconds(10), 1)], summary.Lines);
    }

    [Fact]
    public void Time_belongs_to_the_innermost_generator()
    {
        object first = new();
        object second = new();
        recorder.Record([new(Deep, null), new(Gen, first), new(Gen, second), new(Main, null)], 6, Milliseconds(1));
        recorder.Record([new(Gen, second), new(Main, null)], 9, Milliseconds(2));
        recorder.Record([new(Main, null)], 1, Milliseconds(4));
        Assert.Equal([0, 1, ProfileRecorder.None], recorder.Samples.Select(sample => sample.Lane));
        Assert.Equal([2, 1, 0], recorder.Samples.Select(sample => sample.LaneDepth));
        var summary = new ProfileSummary(recorder);
        Assert.Equal([new GeneratorTime(Gen, Milliseconds(3), 2, 2)], summary.Generators);
        Assert.Equal(Milliseconds(4), summary.Outside);
    }

    [Fact]
    public void Few_lanes_stand_for_many_generators()
    {
        for (int i = 0; i < 10; i++)
        {
            recorder.Record([new(Gen, new object()), new(Main, null)], 9, Milliseconds(i == 7 ? 5 : 1));
        }

        Assert.Equal(["生成 (main.py:9) #8", "生成 (main.py:9), 9 others"], ProfiledLane.Of(recorder, 1).Select(lane => lane.Name));
    }

    [Fact]
    public void The_report_is_three_tables()
    {
        recorder.Record([new(Gen, new object()), new(Main, null)], 9, Milliseconds(250));
        Record(750, 2, Main);
        using var text = new StringWriter();
        new ProfileReport(recorder, text).Write();
        Assert.Equal(
            """
            Profile: 1.000 s in 2 samples.

            Functions
              self %  total %  self s  samples  function  where
                75.0    100.0   0.750        1  <module>  main.py:1
                25.0     25.0   0.250        1  生成      main.py:9

            Hottest lines
              self %  self s  samples  function  where      line
                75.0   0.750        1  <module>  main.py:2  use(x)
                25.0   0.250        1  生成      main.py:9

            Generators and coroutines, with what they call
              time %  time s  samples  generators  function           where
                25.0   0.250        1           1  生成               main.py:9
                75.0   0.750        1              (in no generator)

            """.ReplaceLineEndings("\n"),
            text.ToString());
    }

    private void Record(int milliseconds, int line, params ProfiledFunction[] stack) =>
        recorder.Record([.. stack.Select(function => new StackEntry(function, null))], line, Milliseconds(milliseconds));

    private static TimeSpan Milliseconds(int count) => TimeSpan.FromMilliseconds(count);
}
