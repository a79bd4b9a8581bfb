using System.Text;
using MiniPy.Objects;

namespace MiniPy.Runtime.Tracing;

/// <content>What becomes an event.</content>
internal sealed partial class Tracer
{
    private const int LongestOutput = 8192;
    private const int MostUnstarted = 256;

    private readonly StringBuilder output = new();
    private readonly Queue<(WeakReference<PyGenerator> Generator, TraceLane Lane)> unstarted = new();
    private TraceEventKind outputKind;
    private int outputLine;

    /// <summary>The program writes to one of its streams.</summary>
    public void Write(TraceEventKind kind, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || IsOver)
        {
            return;
        }

        if (output.Length > 0 && outputKind != kind)
        {
            FlushOutput();
        }

        if (output.Length == 0)
        {
            outputKind = kind;
            outputLine = stack[top].Line;
        }

        output.Append(text);
        if (text[^1] == '\n' || output.Length > LongestOutput || IsOver)
        {
            FlushOutput();
        }
    }

    /// <summary>The program is over: what it printed last may lack its line end.</summary>
    public void Finish() => FlushOutput();

    /// <summary>An iterator that is no generator is resumed on behalf of one that delegates to it.</summary>
    public int EnterForeign(Interpreter interp, PyGenerator generator, Value sent, PyException? thrown)
    {
        TraceLane lane = LaneOf(generator);
        if (arriving != lane.Number)
        {
            CaptureCaller(interp);
            RecordResume(lane, sent.IsSpecial ? Value.None : sent, thrown);
        }

        arriving = TraceRecording.None;
        int line = generator.Code.SpanAt(generator.Frame.Position).Line;
        int depth = Push(new TraceEntry { Code = generator.Code, Function = FunctionOf(generator.Code), Lane = lane.Number, Line = line });
        recordedCalls = top + 1;
        return depth;
    }

    /// <summary>It has given a value, which the generator yields; or it has ended, and the generator goes on.</summary>
    public void LeaveForeign(int depth, Value answer)
    {
        int lane = stack[depth].Lane;
        if (!answer.IsSpecial)
        {
            top = depth;
            Record(TraceEventKind.Yield, stack[depth - 1].Lane, texts.Of(answer), recording.Lanes[lane].Locals);
        }

        Pop(depth);
        arriving = answer.IsSpecial ? lane : TraceRecording.None;
    }

    /// <summary>
    /// A method that resumes generators has been called. If it closed one, or threw into one, that had not started, then that has ended without running, and
    /// nobody has told of it.
    /// </summary>
    public void EndResuming(string method, PyException? raised)
    {
        verb = null;
        if (method is "send" or "asend")
        {
            return;
        }

        bool isClose = method is "close" or "aclose";
        foreach ((WeakReference<PyGenerator> reference, TraceLane lane) in unstarted)
        {
            if (lane.HasEnded || !reference.TryGetTarget(out PyGenerator? generator) || generator.State != GeneratorState.Finished)
            {
                continue;
            }

            lane.HasEnded = true;
            string? thrown = raised is null ? null : TraceRepr.Of(raised);
            Record(isClose ? TraceEventKind.Close : TraceEventKind.Throw, lane.Number, thrown);
            Record(new TraceEvent(
                raised is null ? TraceEventKind.Finish : TraceEventKind.Fail, lane.Number, lane.Function, recording.Functions[lane.Function].FirstLine, 0, stack[top].Lane, thrown, null, Now));
        }
    }

    /// <summary>The time since the first event.</summary>
    private long Now
    {
        get
        {
            long now = clock.GetTimestamp();
            start = start == 0 ? now : start;
            return now - start;
        }
    }

    private void RecordResume(Interpreter interp, TraceLane lane, Frame frame)
    {
        bool isFresh = frame.ResumePoint == 0;
        bool isThrown = !isFresh && frame.Result.IsError;
        RecordResume(lane, isFresh || isThrown ? Value.None : frame.Result, isThrown ? interp.Pending : null);
    }

    private void RecordResume(TraceLane lane, Value sent, PyException? thrown)
    {
        string? through = verb;
        verb = null;
        TraceLocals locals = recording.Lanes[stack[top].Lane].Locals;
        if (thrown is not null)
        {
            bool isClose = through is not ("throw" or "athrow") && thrown.Type.IsSubtypeOf(Exceptions.GeneratorExit);
            Record(isClose ? TraceEventKind.Close : TraceEventKind.Throw, lane.Number, isClose ? null : TraceRepr.Of(thrown), locals);
        }
        else if (!sent.IsNone || through is "send" or "asend")
        {
            Record(TraceEventKind.Send, lane.Number, texts.Of(sent), locals);
        }
        else
        {
            Record(TraceEventKind.Next, lane.Number, null, locals);
        }
    }

    /// <param name="iterator">What the generator waits for.</param>
    /// <param name="lane">The generator's lane.</param>
    /// <param name="depth">Where it stands on the stack.</param>
    private void RecordDelegation(PyObject? iterator, TraceLane lane, int depth)
    {
        string word = stack[depth].Code!.Kind == CodeKind.Generator ? "yield from" : "await";
        if (iterator is PyGenerator { IsFinished: false } inner)
        {
            if (inner.Code.Body is not TracedBody)
            {
                // What it does is the library's business; seen from here control goes back, and comes again when it is done.
                Record(TraceEventKind.Delegate, stack[depth - 1].Lane, inner.Name.StartsWith('_') ? $"{word} …" : $"{word} {inner.Name}()", lane.Locals);
                return;
            }

            TraceLane peer = LaneOf(inner);
            peer.Delegator = lane.Number;
            Record(TraceEventKind.Delegate, peer.Number, word, lane.Locals);
            arriving = peer.Number;
            return;
        }

        // What fetches the next item of an asynchronous generator shows by what it resumes.
        if (iterator is not (PyAsyncGeneratorSend or PyAsyncGeneratorThrow or PyGenerator))
        {
            Record(TraceEventKind.Delegate, TraceRecording.None, iterator is null ? word : $"{word} {texts.Of(iterator)}", lane.Locals);
        }

        arriving = lane.Number;
    }

    /// <summary>Control goes to the one that delegates to it, if it was resumed on its behalf, else to the one that resumed it.</summary>
    private void RecordEnd(Interpreter interp, TraceLane lane, int depth, TraceEventKind kind, string value)
    {
        bool isDelegate = interp.IsCurrentDelegate && lane.Delegator != TraceRecording.None;
        int peer = isDelegate ? lane.Delegator : stack[depth - 1].Lane;
        lane.HasEnded = true;
        Record(kind, peer, value);
        arriving = isDelegate ? peer : TraceRecording.None;
    }

    private void FlushOutput()
    {
        if (output.Length == 0)
        {
            return;
        }

        string text = output.ToString();
        output.Clear();
        RecordCalls();
        ref TraceEntry entry = ref stack[top];
        Record(new TraceEvent(outputKind, entry.Lane, entry.Function, outputLine, Math.Max(0, entry.Depth), TraceRecording.None, text, null, Now));
    }

    private void Record(TraceEventKind kind, int peer, string? value, TraceLocals? locals = null)
    {
        if (output.Length > 0)
        {
            FlushOutput();
        }

        RecordCalls();
        ref TraceEntry entry = ref stack[top];
        Record(new TraceEvent(kind, entry.Lane, entry.Function, entry.Line, Math.Max(0, entry.Depth), peer, value, locals, Now));
    }

    private void Record(TraceEvent item) => recording.Add(item);

    /// <summary>Something happens in calls that have not been recorded yet.</summary>
    private void RecordCalls()
    {
        for (; recordedCalls <= top; recordedCalls++)
        {
            ref TraceEntry entry = ref stack[recordedCalls];
            if (entry.Function == TraceRecording.None)
            {
                entry.Function = FunctionOf(entry.Code!);
            }

            if (recordedCalls > 1)
            {
                ref TraceEntry caller = ref stack[recordedCalls - 1];
                string arguments = string.Join(", ", entry.Parameters.Select(texts.Of));
                Record(new TraceEvent(
                    TraceEventKind.Call, entry.Lane, caller.Function, caller.Line, Math.Max(0, caller.Depth), TraceRecording.None, $"{entry.Code!.Name}({arguments})", null, Now));
            }
        }
    }

    private static Value[] ParametersOf(Code code, Frame frame)
    {
        int count = Math.Min(code.Signature.Count, TraceEntry.MostParameters);
        if (count == 0)
        {
            return [];
        }

        Value[] parameters = frame.Parameters(count).ToArray();
        for (int i = 0; i < count; i++)
        {
            parameters[i] = parameters[i].Reference is Cell cell ? cell.Value : parameters[i];
        }

        return parameters;
    }

    /// <summary>The function that is about to resume a generator waits until that is over.</summary>
    private void CaptureCaller(Interpreter interp)
    {
        ref TraceEntry caller = ref stack[top];
        if (caller.Code is { } code && interp.TryGetCallingFrame(out Frame frame) && ReferenceEquals(frame.Function.Code, code))
        {
            CaptureLocals(code, frame, recording.Lanes[caller.Lane]);
        }
    }

    private void CaptureLocals(Code code, Frame frame, TraceLane lane)
    {
        if (recording.IsCut)
        {
            return;
        }

        TraceLocals locals = TraceVariables.Of(code, frame, texts);
        lane.Locals = locals.HasSame(lane.Locals) ? lane.Locals : locals;
    }
}

/// <summary>One function in execution.</summary>
internal struct TraceEntry
{
    public const int MostParameters = 6;

    public Code? Code;

    /// <summary>Its number in the recording; -1 while nothing was recorded of it.</summary>
    public int Function;

    public int Lane;

    public int Depth;

    public int Line;

    /// <summary>True once a statement has been reached.</summary>
    public bool IsOnLine;

    /// <summary>What it was called with.</summary>
    public Value[] Parameters;
}
