namespace MiniPy.Cli.Testing;

/// <summary>Runs programs, several at a time, and compares.</summary>
/// <param name="limits">What each program may spend.</param>
/// <param name="jobs">How many run at the same time.</param>
internal sealed class GoldenRunner(Limits limits, int jobs)
{
    private const int ErrorLines = 8;

    /// <summary>The results, in the order of the programs, each as soon as those before it are there.</summary>
    public IEnumerable<GoldenResult> Run(IReadOnlyList<GoldenProgram> programs)
    {
        var queue = new TaskCompletionSource<GoldenResult>[programs.Count];
        for (int i = 0; i < queue.Length; i++)
        {
            queue[i] = new TaskCompletionSource<GoldenResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        int next = -1;
        for (int i = 0; i < Math.Min(jobs, programs.Count); i++)
        {
            new Thread(Work) { IsBackground = true }.Start();
        }

        return queue.Select(static result => result.Task.GetAwaiter().GetResult());

        void Work()
        {
            for (int i = Interlocked.Increment(ref next); i < programs.Count; i = Interlocked.Increment(ref next))
            {
                try
                {
                    queue[i].SetResult(Compare(programs[i]));
                }
                catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
                {
                    queue[i].SetResult(new GoldenResult(programs[i], TimeSpan.Zero, error.Message, []));
                }
            }
        }
    }

    private GoldenResult Compare(GoldenProgram program)
    {
        if (!program.HasOutput)
        {
            return new GoldenResult(program, TimeSpan.Zero, $"there is no {Path.GetFileName(program.PathOf(".out"))} to compare with; --record writes one", []);
        }

        ProgramOutcome expected = program.Expected();
        ProgramExecution run = ProgramExecution.Of(program, limits);
        if (run.StopReason is { } stopped)
        {
            return new GoldenResult(program, run.Time, stopped, []);
        }

        ProgramOutcome got = run.Outcome;
        var reasons = new List<string>();
        var details = new List<string>();
        if (TextDifference.Of(expected.Output, got.Output) is { } output)
        {
            reasons.Add($"the output differs at line {output.FirstLine}");
            details.AddRange(output.Show());
        }

        if (expected.Error is not null && TextDifference.Of(expected.Error, got.Error!) is { } error)
        {
            reasons.Add($"the error stream differs at line {error.FirstLine}");
            details.AddRange(error.Show());
        }

        if (got.Status != expected.Status)
        {
            reasons.Add($"exit status {got.Status} instead of {expected.Status}");
            if (expected.Error is null)
            {
                details.AddRange(LastLines(got.Error!));
            }
        }

        return new GoldenResult(program, run.Time, reasons.Count == 0 ? null : string.Join(", ", reasons), details);
    }

    private static IEnumerable<string> LastLines(string error) => error.TrimEnd('\n').Split('\n').TakeLast(ErrorLines).Select(static line => "    | " + line);
}
