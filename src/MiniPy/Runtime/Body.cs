using MiniPy.Objects;

namespace MiniPy.Runtime;

// A link stands on the stack, where nothing moves it, and whoever made it takes its address away before it returns.
#pragma warning disable CS8500 // a pointer to a struct with a reference

/// <summary>What a code object executes.</summary>
internal abstract unsafe class Body
{
    /// <summary>Executes a frame from its start, or from its resume point, for a caller that is guarded.</summary>
    public abstract Completion Execute(Frame frame);

    /// <summary>Executes a plain body to its end: gives what it returned, or <see cref="Value.Error"/>.</summary>
    /// <param name="interp">The interpreter.</param>
    /// <param name="code">The body's code.</param>
    /// <param name="frame">Its frame, with the parameters filled in.</param>
    /// <param name="slots">The array that the frame stands in, or null for one on the stack.</param>
    public virtual Value Run(Interpreter interp, Code code, Frame frame, Value[]? slots = null)
    {
        FrameLink link = default;
        if (!Guard.TryBegin(interp, code, frame, slots, &link))
        {
            return Value.Error;
        }

        Completion completion;
        try
        {
            interp.Step();
            completion = Execute(frame);
        }
        catch (Exception exception)
        {
            if (!Guard.TryCatch(interp, exception))
            {
                interp.Abandon(&link);
                throw;
            }

            completion = Completion.Raise;
        }

        return Guard.End(interp, frame, &link, completion);
    }

    /// <summary>Executes the body of a generator until it is suspended or ends.</summary>
    /// <param name="interp">The interpreter.</param>
    /// <param name="generator">The generator.</param>
    /// <param name="frame">Its frame.</param>
    /// <param name="root">For a generator that another one delegates to: the outermost of the chain.</param>
    public virtual Completion Resume(Interpreter interp, PyGenerator generator, Frame frame, PyGenerator? root = null)
    {
        FrameLink link;
        Guard.Begin(interp, generator, frame, root, &link);
        try
        {
            interp.Step();
            Completion completion = Execute(frame);
            interp.PopFrame(&link);
            return completion;
        }
        catch (Exception exception)
        {
            interp.PopFrame(&link);
            if (!Guard.TryCatch(interp, exception))
            {
                throw;
            }

            return Completion.Raise;
        }
    }
}
