using MiniPy.Objects;
using MiniPy.Runtime.Profiling;

namespace MiniPy.Runtime;

// A link stands on the stack, where nothing moves it.
#pragma warning disable CS8500 // a pointer to a struct with a reference

/// <content>What a profiler sees of the frames in execution.</content>
internal sealed unsafe partial class Interpreter
{
    /// <summary>Who samples this interpreter; null, and then nothing looks at it, unless the program is profiled.</summary>
    public Profiler? Profiler { get; init; }

    /// <summary>Gathers the frames in execution, the innermost first, those of generators that wait for a delegate among them.</summary>
    public void GatherStack(StackBuffer stack)
    {
        for (FrameLink* link = top; link is not null; link = link->Previous)
        {
            stack.Add(new Frame(ref link->First).Function.Code, link->Owner as PyGenerator);
            link->Root?.AddWaiting(stack);
        }
    }
}
