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
    /// <summary>Executes a plain body to its end: gives what it returned, or <see cref="Value.Error"/>.</summary>
    /// <param name="interp">The interpreter.</param>
    /// <param name="code">The body's code.</param>
    /// <param name="frame">Its frame, with the parameters filled in.</param>
    /// <param name="slots">The array that the frame stands in, or null for one on the stack.</param>
    public static Value Run(Interpreter interp, Code code, Frame frame, Value[]? slots = null)
    {
        if (!interp.TryEnter())
        {
            return interp.Raise(Throw.RecursionError(string.Empty));
        }

        if (!code.IsReadyToRun)
        {
            Activation.Prepare(code, frame);
        }

        FrameLink link = default;
        link.First = ref frame.Result;
        link.Owner = slots;
        interp.PushFrame(&link);
        Completion completion;
        try
        {
            interp.Step();
            completion = code.Body.Execute(frame);
        }
        catch (PythonException exception)
        {
            completion = interp.Catch(exception);
        }
        catch (OutOfMemoryException)
        {
            completion = interp.Catch(Throw.MemoryError());
        }
        catch
        {
            interp.Abandon(&link);
            throw;
        }

        if (completion == Completion.Raise)
        {
            interp.LeaveFrameRaising(&link);
        }

        if (link.Owner is not null)
        {
            link.Detach();
        }

        interp.PopFrame(&link);
        interp.Leave();
        return completion == Completion.Return ? frame.Result : completion == Completion.Next ? Value.None : Value.Error;
    }

    /// <summary>Executes the body of a generator until it is suspended or ends.</summary>
    /// <param name="interp">The interpreter.</param>
    /// <param name="body">The body.</param>
    /// <param name="generator">The generator.</param>
    /// <param name="frame">Its frame.</param>
    /// <param name="root">For a generator that another one delegates to: the outermost of the chain.</param>
    public static Completion Resume(Interpreter interp, Body body, PyGenerator generator, Frame frame, PyGenerator? root = null)
    {
        FrameLink link;
        link.First = ref frame.Result;
        link.Owner = generator;
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
        catch
        {
            interp.PopFrame(&link);
            throw;
        }
    }
}
