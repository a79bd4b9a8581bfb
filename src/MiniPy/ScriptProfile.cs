using MiniPy.Runtime;
using MiniPy.Runtime.Profiling;

namespace MiniPy;

/// <summary>
/// Where programs spend their time, by function, by line and by generator. Give one to <see cref="EngineOptions.Profile"/>, run a program, then write
/// what was found. It samples: what takes less time than the interval shows up only if it is met often enough. Programs run a little slower
/// meanwhile; without a profile nothing is paid.
/// </summary>
public sealed class ScriptProfile
{
    private readonly ProfileRecorder recorder = new();

    /// <summary>How often a sample is taken: a millisecond unless said otherwise.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromMilliseconds(1);

    /// <summary>The time that the samples cover.</summary>
    public TimeSpan Total => recorder.Total;

    /// <summary>How many samples were taken.</summary>
    public int SampleCount => recorder.Samples.Count;

    /// <summary>Writes tables for people: functions, hottest lines, generators.</summary>
    /// <param name="writer">Where to.</param>
    public void WriteText(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        new ProfileReport(recorder, writer).Write();
    }

    /// <summary>
    /// Writes a file for https://www.speedscope.app: a lane with all stacks, then one for each generator with what ran on its behalf.
    /// </summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="name">What the file calls the program.</param>
    public void WriteSpeedscope(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        new SpeedscopeWriter(recorder).Write(stream, name);
    }

    /// <summary>Who samples one run of an interpreter.</summary>
    internal Profiler NewProfiler() => new(recorder, Interval, TimeProvider.System);
}
