using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MiniPy.Runtime.Profiling;

/// <summary>One sample: a stretch of time and what was busy during it.</summary>
/// <param name="Stack">The innermost call: a number for <see cref="ProfileRecorder.Calls"/>.</param>
/// <param name="Line">The line it executed.</param>
/// <param name="Lane">The innermost generator on the stack: a number for <see cref="ProfileRecorder.Lanes"/>, or -1.</param>
/// <param name="LaneDepth">How many frames of the stack belong to the lane: from the generator's own inwards.</param>
/// <param name="Start">When it began, the time that sampling itself takes not counted.</param>
/// <param name="Duration">How long it was.</param>
internal readonly record struct Sample(int Stack, int Line, int Lane, int LaneDepth, TimeSpan Start, TimeSpan Duration);

/// <summary>One way to come into a function: the way its caller came in, and the function. -1 for no caller.</summary>
internal readonly record struct CallPath(int Caller, int Function);

/// <summary>A generator that samples were taken in.</summary>
/// <param name="Function">The function it is of.</param>
/// <param name="Number">Which of the generators of this function, counted from 1 as they first appeared.</param>
internal readonly record struct Lane(int Function, int Number);

/// <summary>
/// What the samples of a program add up to: every stack once, as a tree of calls, and the samples in the order of time. It knows no clock and no
/// interpreter.
/// </summary>
internal sealed class ProfileRecorder
{
    public const int None = -1;

    private readonly Dictionary<ProfiledFunction, int> functionNumbers = [];
    private readonly Dictionary<CallPath, int> callNumbers = [];
    private readonly Dictionary<int, int> generatorCounts = [];

    /// <summary>Generators that have ended are not kept alive.</summary>
    private readonly ConditionalWeakTable<object, StrongBox<int>> laneNumbers = [];

    public List<ProfiledFunction> Functions { get; } = [];

    public List<CallPath> Calls { get; } = [];

    public List<Lane> Lanes { get; } = [];

    public List<Sample> Samples { get; } = [];

    /// <summary>The length of all samples.</summary>
    public TimeSpan Total { get; private set; }

    /// <summary>Records that a stack has been busy for some time.</summary>
    /// <param name="stack">Its frames, the innermost first.</param>
    /// <param name="line">The line that the innermost executed.</param>
    /// <param name="duration">For how long.</param>
    public void Record(ReadOnlySpan<StackEntry> stack, int line, TimeSpan duration)
    {
        int path = None;
        for (int i = stack.Length - 1; i >= 0; i--)
        {
            path = NumberOf(new CallPath(path, NumberOf(stack[i].Function)), callNumbers, Calls);
        }

        if (path == None)
        {
            return;
        }

        int depth = 0;
        while (depth < stack.Length && stack[depth].Generator is null)
        {
            depth++;
        }

        bool isInGenerator = depth < stack.Length;
        int lane = isInGenerator ? LaneOf(stack[depth]) : None;
        Samples.Add(new Sample(path, line, lane, isInGenerator ? depth + 1 : 0, Total, duration));
        Total += duration;
    }

    private int NumberOf(ProfiledFunction function) => NumberOf(function, functionNumbers, Functions);

    private static int NumberOf<T>(T item, Dictionary<T, int> numbers, List<T> items)
        where T : notnull
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, item, out bool isKnown);
        if (!isKnown)
        {
            number = items.Count;
            items.Add(item);
        }

        return number;
    }

    private int LaneOf(StackEntry generator)
    {
        if (laneNumbers.TryGetValue(generator.Generator!, out StrongBox<int>? known))
        {
            return known.Value;
        }

        int function = NumberOf(generator.Function);
        int number = ++CollectionsMarshal.GetValueRefOrAddDefault(generatorCounts, function, out _);
        laneNumbers.Add(generator.Generator!, new StrongBox<int>(Lanes.Count));
        Lanes.Add(new Lane(function, number));
        return Lanes.Count - 1;
    }
}
