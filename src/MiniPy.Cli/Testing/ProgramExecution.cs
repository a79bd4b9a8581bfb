using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace MiniPy.Cli.Testing;

/// <summary>One program, run in this process by an engine of its own, in its own folder and within limits.</summary>
internal sealed class ProgramExecution
{
    /// <summary>How long a program that is to stop may take to do so: inside one built-in call it looks at the clock late, or never.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly StringBuilder output = new();
    private readonly StringBuilder error = new();
    private readonly Limits limits;
    private int status;
    private LimitKind? stopped;

    private ProgramExecution(Limits limits) => this.limits = limits;

    public TimeSpan Time { get; private set; }

    /// <summary>What the program did. Its texts are not to be had where it <see cref="HangsOn"/>.</summary>
    public ProgramOutcome Outcome => new(output.ToString(), error.ToString(), status);

    /// <summary>True if the program does not end though it is to: its thread goes on in the background.</summary>
    public bool HangsOn { get; private set; }

    /// <summary>In one line, which limit stopped the program; null if it ended by itself.</summary>
    public string? StopReason => HangsOn ? string.Create(CultureInfo.InvariantCulture, $"does not end: a built-in call runs longer than {limits.MaxTime!.Value.TotalSeconds:0.###} s") : stopped switch
    {
        LimitKind.Steps => string.Create(CultureInfo.InvariantCulture, $"stopped: takes more than {limits.MaxSteps:N0} steps"),
        LimitKind.Time => string.Create(CultureInfo.InvariantCulture, $"stopped: runs longer than {limits.MaxTime!.Value.TotalSeconds:0.###} s"),
        LimitKind.Output => string.Create(CultureInfo.InvariantCulture, $"stopped: prints more than {limits.MaxOutputBytes:N0} bytes"),
        LimitKind.Memory => string.Create(CultureInfo.InvariantCulture, $"stopped: holds more than {limits.MaxMemoryBytes:N0} bytes of memory"),
        _ => null,
    };

    public static ProgramExecution Of(GoldenProgram program, Limits limits)
    {
        var execution = new ProgramExecution(limits);
        var clock = Stopwatch.StartNew();
        var run = Task.Run(() => execution.Run(program));
        execution.HangsOn = limits.MaxTime is { } time ? !run.Wait(time + Grace) : !run.Wait(Timeout.InfiniteTimeSpan);
        execution.Time = clock.Elapsed;
        return execution;
    }

    private void Run(GoldenProgram program)
    {
        using var input = new StringReader(program.Input ?? string.Empty);
        using var outputWriter = new StringWriter(output, CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var errorWriter = new StringWriter(error, CultureInfo.InvariantCulture) { NewLine = "\n" };
        var engine = new Engine(new EngineOptions
        {
            Output = outputWriter,
            Error = errorWriter,
            Input = input,
            Arguments = [program.Name, .. program.Arguments],
            SearchPath = [program.Folder],
            Folder = program.Folder,
            Limits = limits,
        });
        status = engine.Run(File.ReadAllBytes(program.FullPath), program.Name);
        stopped = engine.Stopped;
    }
}
