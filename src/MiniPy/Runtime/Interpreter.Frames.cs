using System.Runtime.CompilerServices;
using MiniPy.Objects;

namespace MiniPy.Runtime;

// A link stands on the stack, where nothing moves it, and whoever made it takes its address away before it returns.
#pragma warning disable CS8500 // a pointer to a struct with a reference

/// <summary>
/// One Python frame in execution, and the one below it. It stands on the .NET stack, where entering and leaving a frame costs a few writes
/// and no garbage collector has to be told.
/// </summary>
internal unsafe ref struct FrameLink
{
    /// <summary>The first slot of the frame.</summary>
    public ref Value First;

    /// <summary>
    /// The array or the generator that the frame stands in. For one on the stack the object that shows it to Python, or as long as there is none the
    /// entry of a traceback that may have to, or null.
    /// </summary>
    public object? Owner;

    /// <summary>For a generator that another one delegates to: the outermost of the chain, whose members wait below this frame.</summary>
    public PyGenerator? Root;

    public FrameLink* Previous;

    /// <summary>The call is over: whoever shows its frame goes on with a copy.</summary>
    public readonly void Detach()
    {
        if (Owner is PyFrame shown)
        {
            shown.Detach();
        }
        else if (Owner is PyTraceback entry)
        {
            entry.SetFrame(new Frame(ref First).ToArray());
        }
    }
}

/// <content>The frames in execution: what <c>sys._getframe</c>, <c>locals</c>, <c>globals</c>, <c>exec</c> and <c>eval</c> look at.</content>
internal sealed unsafe partial class Interpreter
{
    private FrameLink* top;

    /// <summary>The objects that show frames to Python: one per frame, for as long as somebody holds it.</summary>
    private readonly ConditionalWeakTable<object, PyFrame> shownFrames = [];

    /// <summary>The frame being executed; its link is to be given back to <see cref="PopFrame"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void PushFrame(FrameLink* link)
    {
        link->Previous = top;
        top = link;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void PopFrame(FrameLink* link) => top = link->Previous;

    /// <summary>The generator whose body is being executed; only for nodes of such a body.</summary>
    public PyGenerator RunningGenerator
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Unsafe.As<PyGenerator>(top->Owner!);
    }

    /// <summary>After a defect of the interpreter itself has unwound the stack: no frame is in execution any more.</summary>
    public void ForgetFrames() => top = null;

    /// <summary>A defect of the interpreter itself unwinds the stack past this frame.</summary>
    public void Abandon(FrameLink* link)
    {
        link->Detach();
        PopFrame(link);
        Leave();
    }

    /// <summary>The frame being executed; false where there is none.</summary>
    public bool TryGetCurrentFrame(out Frame frame)
    {
        frame = top is null ? default : new Frame(ref top->First);
        return top is not null;
    }

    /// <summary>The frame this many calls below the one being executed, or null.</summary>
    public PyFrame? FrameBelow(long depth)
    {
        if (depth == 0)
        {
            return top is null ? null : Show(top);
        }

        List<PyFrame> frames = FramesInExecution(depth, null);
        return depth < frames.Count ? frames[(int)depth] : null;
    }

    /// <summary>The frame that called one that is being executed, or null.</summary>
    public PyFrame? CallerOf(PyFrame frame)
    {
        List<PyFrame> frames = FramesInExecution(long.MaxValue, frame);
        int index = frames.IndexOf(frame);
        return index >= 0 && index + 1 < frames.Count ? frames[index + 1] : null;
    }

    /// <summary>The text of the program itself, for those who show lines of it.</summary>
    public Syntax.SourceText? MainSource { get; set; }

    /// <summary>The texts of interactive input, by the names that tracebacks show; null where there is none.</summary>
    public Dictionary<string, Syntax.SourceText>? InputSources { get; set; }

    /// <summary>The text of the program or of an interactive input, by its name; null for all else.</summary>
    public Syntax.SourceText? SourceInMemory(string file) =>
        MainSource is { } main && main.FileName == file ? main : InputSources?.GetValueOrDefault(file);

    /// <summary>True while a call of a frame is in progress.</summary>
    public bool IsExecuting(PyFrame frame) => FramesInExecution(long.MaxValue, frame).Contains(frame);

    /// <summary>
    /// The frames being executed, the innermost first, at least to this depth or to the one below a certain frame: those of generators that wait for a
    /// delegate are among them.
    /// </summary>
    private List<PyFrame> FramesInExecution(long depth, PyFrame? last)
    {
        var frames = new List<PyFrame>();
        bool isLast = false;
        for (FrameLink* link = top; link is not null && frames.Count <= depth && !isLast; link = link->Previous)
        {
            isLast = last is not null && frames.Contains(last);
            frames.Add(Show(link));
            link->Root?.AddWaiting(this, frames);
        }

        return frames;
    }

    private PyFrame Show(FrameLink* link)
    {
        switch (link->Owner)
        {
            case { } owner and (Value[] or PyGenerator):
                return Show(owner);
            case PyFrame shown:
                return shown;
            default:
                var frame = new PyFrame(link);
                (link->Owner as PyTraceback)?.SetFrame(frame);
                link->Owner = frame;
                return frame;
        }
    }

    /// <summary>The frame on the stack whose link has this entry of a traceback.</summary>
    public PyFrame ShowFrameOf(PyTraceback entry)
    {
        FrameLink* link = top;
        while (!ReferenceEquals(link->Owner, entry))
        {
            link = link->Previous;
        }

        return Show(link);
    }

    /// <summary>The object that shows to Python the frame in an array or a generator.</summary>
    public PyFrame Show(object owner) =>
        shownFrames.GetValue(owner, static owner => owner is PyGenerator generator ? new PyFrame(generator) : new PyFrame((Value[])owner));

    /// <summary>Adds an entry for a frame in execution to the pending exception's traceback.</summary>
    private void ExtendTraceback(FrameLink* link)
    {
        object? owner = link->Owner;
        if (owner is PyGenerator generator)
        {
            generator.KeepFrame();
        }
        else if (owner is PyTraceback)
        {
            owner = Show(link);
        }

        PyException exception = Pending!;
        PyTraceback? before = exception.Traceback;
        PyTraceback? extended = PyTraceback.Extend(before, owner, new Frame(ref link->First));
        exception.Traceback = extended;
        if (owner is null && !ReferenceEquals(extended, before))
        {
            link->Owner = extended;
        }
    }

    /// <summary>The pending exception leaves the frame it was in: its caller's frame is not in the traceback yet.</summary>
    public void LeaveFrameRaising(FrameLink* link)
    {
        if (!PendingIsRecorded)
        {
            ExtendTraceback(link);
        }

        PendingIsRecorded = false;
    }
}
