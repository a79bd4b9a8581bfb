using System.Runtime.CompilerServices;
using MiniPy.Objects;

namespace MiniPy.Runtime.Tracing;

/// <summary>
/// Records what one interpreter does. It is told by nodes and bodies that only traced programs have, and keeps a stack of its own: the functions of the
/// program in execution, each in the lane of the generator or coroutine that it runs for. A plain call is recorded once something else happens during it.
/// </summary>
internal sealed partial class Tracer
{
    private const int LongestTitle = 28;

    private readonly TraceRecording recording;
    private readonly bool hasLines;
    private readonly TimeProvider clock = TimeProvider.System;
    private long start;

    /// <summary>Generators that have ended are not kept alive.</summary>
    private readonly ConditionalWeakTable<PyGenerator, TraceLane> lanes = [];

    private readonly Dictionary<Code, int> functions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> titles = [];
    private readonly TraceTexts texts = new();

    /// <summary>The functions in execution; at the bottom whoever started the program.</summary>
    private TraceEntry[] stack = new TraceEntry[64];

    private int top;

    /// <summary>How many entries of the stack have been recorded as calls.</summary>
    private int recordedCalls = 1;

    /// <summary>The lane that a recorded event has already brought control to; its resumption is no event of its own.</summary>
    private int arriving = TraceRecording.None;

    /// <summary>The method through which the program is about to resume a generator, if it says so, or null.</summary>
    private string? verb;

    public Tracer(TraceRecording recording, bool hasLines)
    {
        this.recording = recording;
        this.hasLines = hasLines;
        stack[0] = new TraceEntry { Function = TraceRecording.None, Depth = -1 };
    }

    /// <summary>True when there is no more room: then nobody needs to tell of anything.</summary>
    public bool IsOver => recording.IsCut;

    /// <summary>A body begins or goes on; gives what <see cref="Leave"/> wants to know.</summary>
    public int Enter(Interpreter interp, Frame frame)
    {
        Code code = frame.Function.Code;
        if (code.Kind == CodeKind.Plain)
        {
            return Push(new TraceEntry { Code = code, Function = TraceRecording.None, Lane = stack[top].Lane, Depth = stack[top].Depth + 1, Line = code.FirstLine, Parameters = ParametersOf(code, frame) });
        }

        TraceLane lane = LaneOf(interp.CurrentGenerator!);
        bool isExpected = arriving == lane.Number;
        arriving = TraceRecording.None;
        int function = FunctionOf(code);
        if (isExpected)
        {
            verb = null;
        }
        else
        {
            CaptureCaller(interp);
            RecordResume(interp, lane, frame);
        }

        int line = frame.ResumePoint == 0 ? code.FirstLine : code.SpanAt(frame.Position).Line;
        int depth = Push(new TraceEntry { Code = code, Function = function, Lane = lane.Number, Line = line });
        recordedCalls = top + 1;
        return depth;
    }

    /// <summary>A body has ended, or is suspended.</summary>
    public void Leave(Interpreter interp, Frame frame, int depth, Completion completion)
    {
        TraceEntry entry = stack[depth];
        if (entry.Code!.Kind == CodeKind.Plain)
        {
            if (depth < recordedCalls && depth > 1)
            {
                Record(TraceEventKind.Return, TraceRecording.None, completion == Completion.Return ? texts.Of(frame.Result) : "None");
            }

            Pop(depth);
            return;
        }

        TraceLane lane = recording.Lanes[entry.Lane];
        if (completion == Completion.Suspend)
        {
            CaptureLocals(entry.Code, frame, lane);
            stack[depth].Line = entry.Code.SpanAt(frame.Position).Line;
            if (interp.IsDelegating)
            {
                RecordDelegation(frame.Result.Reference, lane, depth);
            }
            else
            {
                Record(TraceEventKind.Yield, stack[depth - 1].Lane, texts.Of(frame.Result), lane.Locals);
            }
        }
        else
        {
            RecordEnd(interp, lane, depth, TraceEventKind.Finish, completion == Completion.Return ? texts.Of(frame.Result) : "None");
        }

        Pop(depth);
    }

    /// <summary>An exception leaves a body.</summary>
    public void LeaveRaising(Interpreter interp, Frame frame, int depth, PyException exception)
    {
        TraceEntry entry = stack[depth];
        int line = interp.PendingIsRecorded && exception.Traceback is { } traceback ? traceback.Line : entry.Code!.SpanAt(frame.Position).Line;
        stack[depth].Line = line > 1 ? line : entry.Line;
        if (entry.Code!.Kind != CodeKind.Plain)
        {
            RecordEnd(interp, recording.Lanes[entry.Lane], depth, TraceEventKind.Fail, TraceRepr.Of(exception));
        }
        else if (depth == 1 || depth < recordedCalls)
        {
            Record(TraceEventKind.Raise, TraceRecording.None, TraceRepr.Of(exception));
        }

        Pop(depth);
    }

    /// <summary>Control comes to a statement of the function in execution.</summary>
    public void Line(Frame frame, int line)
    {
        ref TraceEntry entry = ref stack[top];
        bool isNew = entry.Line != line || !entry.IsOnLine;
        entry.Line = line;
        entry.IsOnLine = true;
        if (hasLines && isNew && entry.Code is { } code && recording.HasRoomForLines)
        {
            Record(TraceEventKind.Line, TraceRecording.None, null, TraceVariables.Of(code, frame, texts));
        }
    }

    /// <summary>A call has given a generator; if it is new, somebody has just made it.</summary>
    public void Made(PyGenerator generator)
    {
        if (generator is { State: GeneratorState.Created, Code.Body: TracedBody } && !lanes.TryGetValue(generator, out _))
        {
            unstarted.Enqueue((new WeakReference<PyGenerator>(generator), LaneOf(generator)));
            if (unstarted.Count > MostUnstarted)
            {
                unstarted.Dequeue();
            }
        }
    }

    /// <summary>The next resumption goes through this method of a generator; null if that is not sure.</summary>
    public void Announce(string? method) => verb = method;

    private int Push(TraceEntry entry)
    {
        if (++top == stack.Length)
        {
            Array.Resize(ref stack, stack.Length * 2);
        }

        stack[top] = entry;
        return top;
    }

    private void Pop(int depth)
    {
        // What a call was given is not kept alive.
        Array.Clear(stack, depth, top - depth + 1);
        top = depth - 1;
        recordedCalls = Math.Min(recordedCalls, depth);
    }

    private TraceLane LaneOf(PyGenerator generator)
    {
        if (lanes.TryGetValue(generator, out TraceLane? known))
        {
            return known;
        }

        Code code = generator.Code;
        string title = TitleOf(code, generator.Frame);
        int ordinal = titles.GetValueOrDefault(title) + 1;
        titles[title] = ordinal;
        var lane = new TraceLane(recording.Lanes.Count, FunctionOf(code), title) { Ordinal = ordinal };
        recording.Lanes.Add(lane);
        lanes.Add(generator, lane);
        Record(TraceEventKind.Create, lane.Number, lane.DisplayName);
        return lane;
    }

    /// <summary>The call that makes a generator, with its arguments as long as they are short.</summary>
    private static string TitleOf(Code code, Frame frame)
    {
        if (code.Name.StartsWith('<'))
        {
            return code.Name;
        }

        int count = code.Signature.Count;
        var shown = new List<string>();
        for (int i = 0; i < count; i++)
        {
            Value value = frame[Frame.FirstLocal + i];
            string text = TraceRepr.Of(value.Reference is Cell cell ? cell.Value : value);
            if (!(i == 0 && code.LocalNames[0] == "self") && !text.StartsWith('<'))
            {
                shown.Add(text);
            }
        }

        string arguments = string.Join(", ", shown);
        return code.Name.Length + arguments.Length + 2 <= LongestTitle ? $"{code.Name}({arguments})" : $"{code.Name}(…)";
    }

    private int FunctionOf(Code code)
    {
        if (!functions.TryGetValue(code, out int number))
        {
            functions[code] = number = recording.Functions.Count;
            recording.Functions.Add(new TraceFunction(code.Name == "<module>" ? "main program" : code.Name, code.Source, code.FirstLine));
        }

        return number;
    }
}
