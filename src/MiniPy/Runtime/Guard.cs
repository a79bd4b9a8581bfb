using System.Runtime.CompilerServices;
using MiniPy.Objects;

namespace MiniPy.Runtime;

// A link stands on the stack, where nothing moves it, and whoever made it takes its address away before it returns.
#pragma warning disable CS8500 // a pointer to a struct with a reference

/// <summary>
/// What stands around the execution of a body: it becomes the innermost of the frames in execution, and what .NET code throws meanwhile becomes pending.
/// The <c>try</c> itself is written where the body is, since the compiler puts no method with one into another.
/// </summary>
internal static unsafe class Guard
{
    /// <summary>Before a plain body; false when an exception is pending instead.</summary>
    /// <param name="interp">The interpreter.</param>
    /// <param name="code">The body's code.</param>
    /// <param name="frame">Its frame, with the parameters filled in.</param>
    /// <param name="slots">The array that the frame stands in, or null for one on the stack.</param>
    /// <param name="link">The frame's link, zeroed.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryBegin(Interpreter interp, Code code, Frame frame, Value[]? slots, FrameLink* link)
    {
        if (!interp.TryEnter())
        {
            return TooDeep(interp);
        }

        if (!code.IsReadyToRun)
        {
            Activation.Prepare(code, frame);
        }

        link->First = ref frame.Result;
        link->Owner = slots;
        interp.PushFrame(link);
        return true;
    }

    /// <summary>After a plain body: gives what it returned, or <see cref="Value.Error"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value End(Interpreter interp, Frame frame, FrameLink* link, Completion completion)
    {
        if (completion == Completion.Raise)
        {
            interp.LeaveFrameRaising(link);
        }

        if (link->Owner is not null)
        {
            link->Detach();
        }

        interp.PopFrame(link);
        interp.Leave();
        return completion == Completion.Return ? frame.Result : completion == Completion.Next ? Value.None : Value.Error;
    }

    /// <summary>Before the body of a generator.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Begin(Interpreter interp, PyGenerator generator, Frame frame, PyGenerator? root, FrameLink* link)
    {
        link->First = ref frame.Result;
        link->Owner = generator;
        link->Root = root;
        interp.PushFrame(link);
    }

    /// <summary>What .NET code has thrown becomes the pending exception; false for what must go on up the stack.</summary>
    public static bool TryCatch(Interpreter interp, Exception exception)
    {
        switch (exception)
        {
            case PythonException raised:
                interp.Catch(raised);
                return true;
            case OutOfMemoryException:
                interp.Catch(Throw.MemoryError());
                return true;
            default:
                return false;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TooDeep(Interpreter interp)
    {
        interp.Raise(Throw.RecursionError(string.Empty));
        return false;
    }
}
