using MiniPy.Objects;

namespace MiniPy.Runtime;

// A link stands on the stack, where nothing moves it, and whoever made it takes its address away before it returns.
#pragma warning disable CS8500 // a pointer to a struct with a reference

/// <summary>
/// Executes a body, as the innermost of the frames in execution, and makes pending what .NET code throws meanwhile. It is a method of its own because
/// variables that live across a try are kept in memory.
/// </summary>
internal static unsafe class Guard
{
    /// <param name="interp">The interpreter.</param>
    /// <param name="body">The body.</param>
    /// <param name="frame">Its frame.</param>
    /// <param name="root">For a generator that another one delegates to: the outermost of the chain.</param>
    public static Completion Execute(Interpreter interp, Body body, Frame frame, PyGenerator? root = null)
    {
        FrameLink link;
        link.Slots = frame.Slots;
        link.Root = root;
        interp.PushFrame(&link);
        try
        {
            interp.Step();
            Completion completion = body.Execute(frame);
            interp.PopFrame(&link);
            return completion;
        }
        catch (PythonException exception)
        {
            interp.PopFrame(&link);
            return interp.Catch(exception);
        }
        catch (OutOfMemoryException)
        {
            interp.PopFrame(&link);
            return interp.Catch(Throw.MemoryError());
        }
    }
}
