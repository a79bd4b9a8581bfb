using System.Runtime.CompilerServices;
using MiniPy.Objects;

namespace MiniPy.Runtime;

// A link stands on the stack, where nothing moves it, and whoever made it takes its address away before it returns.
#pragma warning disable CS8500 // a pointer to a struct with a reference

/// <summary>
/// One Python frame in execution, and the one below it. It stands on the .NET stack, where entering and leaving a frame costs three writes
/// and no garbage collector has to be told.
/// </summary>
internal unsafe struct FrameLink
{
    public Value[] Slots;

    /// <summary>For a generator that another one delegates to: the outermost of the chain, whose members wait below this frame.</summary>
    public PyGenerator? Root;

    public FrameLink* Previous;
}

/// <content>The frames in execution: what <c>sys._getframe</c>, <c>locals</c>, <c>globals</c>, <c>exec</c> and <c>eval</c> look at.</content>
internal sealed unsafe partial class Interpreter
{
    private FrameLink* top;

    /// <summary>The objects that show frames to Python: one per frame, for as long as somebody holds it.</summary>
    private readonly ConditionalWeakTable<Value[], PyFrame> shownFrames = [];

    /// <summary>The frame being executed; its link is to be given back to <see cref="PopFrame"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void PushFrame(FrameLink* link)
    {
        link->Previous = top;
        top = link;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void PopFrame(FrameLink* link) => top = link->Previous;

    /// <summary>After a defect of the interpreter itself has unwound the stack: no frame is in execution any more.</summary>
    public void ForgetFrames() => top = null;

    /// <summary>The frame being executed; false where there is none.</summary>
    public bool TryGetCurrentFrame(out Frame frame)
    {
        frame = top is null ? default : new Frame(top->Slots);
        return top is not null;
    }

    /// <summary>The frame this many calls below the one being executed, or null.</summary>
    public PyFrame? FrameBelow(long depth)
    {
        if (depth == 0)
        {
            return top is null ? null : Show(new Frame(top->Slots));
        }

        List<Value[]> frames = FramesInExecution(depth);
        return depth < frames.Count ? Show(new Frame(frames[(int)depth])) : null;
    }

    /// <summary>The frame that called one that is being executed, or null.</summary>
    public PyFrame? CallerOf(PyFrame frame)
    {
        List<Value[]> frames = FramesInExecution(long.MaxValue);
        int index = frames.IndexOf(frame.Frame.Slots);
        return index >= 0 && index + 1 < frames.Count ? Show(new Frame(frames[index + 1])) : null;
    }

    /// <summary>The text of the program itself, for those who show lines of it.</summary>
    public Syntax.SourceText? MainSource { get; set; }

    /// <summary>True while a call of a frame is in progress.</summary>
    public bool IsExecuting(PyFrame frame) => FramesInExecution(long.MaxValue).Contains(frame.Frame.Slots);

    /// <summary>The frames being executed, the innermost first, at least to this depth: those of generators that wait for a delegate are among them.</summary>
    private List<Value[]> FramesInExecution(long depth)
    {
        var frames = new List<Value[]>();
        for (FrameLink* link = top; link is not null && frames.Count <= depth; link = link->Previous)
        {
            frames.Add(link->Slots);
            link->Root?.AddWaiting(frames);
        }

        return frames;
    }

    /// <summary>The object that shows a frame to Python.</summary>
    public PyFrame Show(Frame frame) => shownFrames.GetValue(frame.Slots, static slots => new PyFrame(new Frame(slots)));
}
