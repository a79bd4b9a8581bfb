using MiniPy.Objects;

namespace MiniPy.Runtime;

/// <content>What is being raised, and what is being handled (reference, 4.3 and 8.4).</content>
internal sealed partial class Interpreter
{
    /// <summary>The exception on its way while a <see cref="Completion.Raise"/> or <see cref="Value.Error"/> is passed up.</summary>
    public PyException? Pending { get; private set; }

    /// <summary>True when the traceback of <see cref="Pending"/> already has an entry for the frame it is in.</summary>
    public bool PendingIsRecorded { get; private set; }

    /// <summary>The exception being handled: <c>sys.exception()</c>, and the context of whatever is raised now.</summary>
    public PyException? Handled { get; set; }

    /// <summary>What the resumer of the running generator was handling: what <see cref="Handled"/> goes back to when the generator's own handlers are done.</summary>
    public PyException? HandledByResumer { get; set; }

    /// <summary>Raises: makes an exception pending, in the context of the one being handled.</summary>
    public Value Raise(PyException exception)
    {
        Chain(exception);
        Pending = exception;
        PendingIsRecorded = false;
        return Value.Error;
    }

    public Value Raise(PythonException exception) => exception.IsChained ? RaiseAgain(exception.Value, false) : Raise(exception.Value);

    /// <summary>The same for those who say by false that an exception is pending.</summary>
    public bool Fail(PythonException exception)
    {
        Raise(exception);
        return false;
    }

    /// <summary>Raises as a statement does.</summary>
    public Completion RaiseCompletion(PyException exception)
    {
        Raise(exception);
        return Completion.Raise;
    }

    /// <summary>Turns an exception that came through .NET code into the pending one.</summary>
    public Completion Catch(PythonException exception)
    {
        Raise(exception);
        return Completion.Raise;
    }

    /// <summary>Makes an exception pending again as it is: its context stays, and so does its traceback.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="isRecorded">Whether the current frame is in its traceback already.</param>
    public Value RaiseAgain(PyException exception, bool isRecorded)
    {
        Pending = exception;
        PendingIsRecorded = isRecorded;
        return Value.Error;
    }

    /// <summary>Takes the pending exception, which is then pending no more.</summary>
    public PyException TakePending()
    {
        PyException taken = Pending!;
        Pending = null;
        PendingIsRecorded = false;
        return taken;
    }

    /// <summary>The pending exception as one to be thrown through .NET code.</summary>
    public PythonException ThrowPending() => new(TakePending(), isChained: true);

    /// <summary>Adds the frame, which is being executed, to the pending exception's traceback, once.</summary>
    public unsafe void RecordTraceback(Frame frame)
    {
        if (!PendingIsRecorded)
        {
            ExtendTraceback(top);
            PendingIsRecorded = true;
        }
    }

    /// <summary>Adds a generator's frame to the pending exception's traceback, once.</summary>
    public void RecordTraceback(PyGenerator generator)
    {
        if (!PendingIsRecorded)
        {
            PyException exception = Pending!;
            generator.KeepFrame();
            exception.Traceback = PyTraceback.Extend(exception.Traceback, generator, generator.Frame);
            PendingIsRecorded = true;
        }
    }

    /// <summary>The pending exception leaves the frame of the generator it was in: its caller's frame is not in the traceback yet.</summary>
    public void LeaveFrameRaising(PyGenerator generator)
    {
        RecordTraceback(generator);
        PendingIsRecorded = false;
    }

    /// <summary>Makes the exception being handled the context of a new one, without making a ring.</summary>
    public void Chain(PyException exception)
    {
        PyException? handled = Handled;
        if (handled is null || ReferenceEquals(handled, exception))
        {
            return;
        }

        for (PyException? link = handled; link is not null; link = link.Context)
        {
            if (ReferenceEquals(link.Context, exception))
            {
                link.Context = null;
                break;
            }
        }

        exception.Context = handled;
    }
}
