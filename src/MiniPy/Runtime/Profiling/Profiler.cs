using System.Runtime.InteropServices;

namespace MiniPy.Runtime.Profiling;

/// <summary>
/// Samples one interpreter. A thread of its own only says, every so often, that a sample is due; the interpreter takes it itself, at the end of the
/// statement that it was executing then. The time since the last sample is put down to that statement, so that a long call of a builtin counts in full
/// and the many short statements by how often they are met.
/// </summary>
internal sealed class Profiler(ProfileRecorder recorder, TimeSpan interval, TimeProvider clock) : IDisposable
{
    private readonly StackBuffer stack = new();
    private readonly ManualResetEvent stopped = new(initialState: false);
    private Thread? sampler;
    private volatile bool isDue;
    private long last;

    /// <summary>True when a sample is to be taken.</summary>
    public bool IsDue => isDue;

    /// <summary>Begins to count time.</summary>
    public void Start()
    {
        last = clock.GetTimestamp();
        sampler = new Thread(AskForSamples) { IsBackground = true, Name = "profiler" };
        sampler.Start();
    }

    /// <summary>Takes a sample of the frames in execution.</summary>
    /// <param name="interp">The interpreter.</param>
    /// <param name="line">The line that the innermost frame executes; 0 for the first line of its function.</param>
    public void Sample(Interpreter interp, int line) => Record(interp, line, null);

    /// <summary>Takes a sample when a text has been compiled, which is no statement's work.</summary>
    /// <param name="interp">The interpreter.</param>
    /// <param name="fileName">The name of the text.</param>
    public void SampleCompilation(Interpreter interp, string fileName) => Record(interp, 1, new ProfiledFunction("(compiling)", fileName, 1));

    private void Record(Interpreter interp, int line, ProfiledFunction? called)
    {
        TimeSpan duration = clock.GetElapsedTime(last);
        isDue = false;
        stack.Clear();
        interp.GatherStack(stack);
        List<StackEntry> frames = stack.ToList();
        if (called is not null)
        {
            frames.Insert(0, new StackEntry(called, null));
        }

        recorder.Record(CollectionsMarshal.AsSpan(frames), line == 0 && frames.Count > 0 ? frames[0].Function.FirstLine : line, duration);

        // What sampling itself took is nobody's time.
        last = clock.GetTimestamp();
    }

    public void Dispose()
    {
        stopped.Set();
        sampler?.Join();
        stopped.Dispose();
    }

    private void AskForSamples()
    {
        while (!stopped.WaitOne(interval))
        {
            isDue = true;
        }
    }
}
