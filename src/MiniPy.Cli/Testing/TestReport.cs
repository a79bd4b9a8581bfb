namespace MiniPy.Cli.Testing;

/// <summary>The results of a run, complete.</summary>
/// <param name="Results">One for each program, in order.</param>
/// <param name="Time">How long the whole took.</param>
internal sealed record TestReport(IReadOnlyList<GoldenResult> Results, TimeSpan Time)
{
    public int Passed => Results.Count(static result => result.Passed);

    public int Failed => Results.Count - Passed;
}
