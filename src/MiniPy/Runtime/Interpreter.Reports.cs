using MiniPy.Objects;

namespace MiniPy.Runtime;

/// <content>Running a program, and telling about what nobody handled.</content>
internal sealed partial class Interpreter
{
    /// <summary><c>sys.argv</c>: the script, then its arguments.</summary>
    public IReadOnlyList<string> ScriptArguments { get; init; } = [];

    /// <summary><c>sys.path</c>: the folders in which modules are looked for.</summary>
    public IReadOnlyList<string> SearchPath { get; init; } = [];

    /// <summary>Waits; an interrupt ends the wait.</summary>
    public void Sleep(TimeSpan time)
    {
        var slice = TimeSpan.FromMilliseconds(50);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        while (clock.Elapsed < time)
        {
            TimeSpan left = time - clock.Elapsed;
            Thread.Sleep(left < slice ? left : slice);
            Step(StepsPerSlice);
        }
    }

    /// <summary>An exception in a place where nobody can handle it, such as a generator closed behind a loop (<c>sys.unraisablehook</c>).</summary>
    public void ReportUnraisable(PyException exception, PyObject source)
    {
        Output.Flush();
        ErrorOutput.Write($"Exception ignored in: {Operators.Repr(this, source)}\n");
        TracebackPrinter.Print(this, exception, ErrorOutput);
        ErrorOutput.Flush();
    }
}
