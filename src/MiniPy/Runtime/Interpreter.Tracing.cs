using MiniPy.Objects;
using MiniPy.Runtime.Tracing;

namespace MiniPy.Runtime;

// A link stands on the stack, where nothing moves it.
#pragma warning disable CS8500 // a pointer to a struct with a reference

/// <content>What a tracer sees of the frames in execution.</content>
internal sealed unsafe partial class Interpreter
{
    private readonly Tracer? tracer;

    /// <summary>Who records what happens; null, and then nothing looks at it, unless the program is traced.</summary>
    public Tracer? Tracer
    {
        get => tracer;
        init
        {
            tracer = value;
            if (value is not null)
            {
                // A delegate that is started on the stack of its delegator could not be told from one that a loop there resumes.
                EagerStarts = MostEagerStarts;
            }
        }
    }

    /// <summary>The generator whose frame is being executed; null where it is another's.</summary>
    public PyGenerator? CurrentGenerator => top is null ? null : top->Owner as PyGenerator;

    /// <summary>True while the frame being executed was resumed on behalf of one that delegates to it.</summary>
    public bool IsCurrentDelegate => top is not null && top->Root is not null;

    /// <summary>The frame below the one being executed; false where there is none.</summary>
    public bool TryGetCallingFrame(out Frame frame)
    {
        bool has = top is not null && top->Previous is not null;
        frame = has ? new Frame(ref top->Previous->First) : default;
        return has;
    }
}
