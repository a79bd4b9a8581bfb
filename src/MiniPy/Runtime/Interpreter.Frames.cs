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

    /// <summary>The frame this many calls below the one being executed, or null.</summary>
    public PyFrame? FrameBelow(long depth)
    {
        FrameLink* link = top;
        for (; depth > 0 && link is not null; depth--)
        {
            link = link->Previous;
        }

        return link is null ? null : Show(new Frame(link->Slots));
    }

    /// <summary>The frame that called one that is being executed, or null.</summary>
    public PyFrame? CallerOf(PyFrame frame)
    {
        for (FrameLink* link = top; link is not null; link = link->Previous)
        {
            if (ReferenceEquals(link->Slots, frame.Frame.Slots))
            {
                return link->Previous is null ? null : Show(new Frame(link->Previous->Slots));
            }
        }

        return null;
    }

    /// <summary>The object that shows a frame to Python.</summary>
    public PyFrame Show(Frame frame) => shownFrames.GetValue(frame.Slots, static slots => new PyFrame(new Frame(slots)));
}
