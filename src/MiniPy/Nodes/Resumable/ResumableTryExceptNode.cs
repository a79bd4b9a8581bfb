using System.Diagnostics.CodeAnalysis;
using MiniPy.Nodes.Fused;
using MiniPy.Nodes.Statements;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Resumable;

/// <summary>
/// <c>try ... except ... else</c> with a yield inside. While a handler is suspended its exception waits in a hidden local, and is the one
/// being handled again when the handler goes on; what the resumer handles meanwhile is not touched.
/// </summary>
/// <param name="body">The body.</param>
/// <param name="handlers">The handlers.</param>
/// <param name="orElse">The else, or null.</param>
/// <param name="exceptionSlot">The hidden local.</param>
/// <param name="outerExceptionSlot">That of the handler this statement stands in, or -1.</param>
/// <param name="lastInBody">The highest number of a yield in or before the body.</param>
/// <param name="lastInHandlers">The same for each handler.</param>
internal sealed class ResumableTryExceptNode(
    StatementNode body,
    ExceptHandler[] handlers,
    StatementNode? orElse,
    int exceptionSlot,
    int outerExceptionSlot,
    int lastInBody,
    int[] lastInHandlers) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        int resumePoint = frame.ResumePoint;
        if (resumePoint > lastInBody)
        {
            return ResumeAfterBody(frame, resumePoint);
        }

        Completion completion = Guarded.Execute(frame, body);
        return completion switch
        {
            Completion.Next => orElse is null ? Completion.Next : orElse.Execute(frame),
            Completion.Raise => Handle(frame),
            _ => completion,
        };
    }

    private Completion ResumeAfterBody(Frame frame, int resumePoint)
    {
        for (int i = 0; i < handlers.Length; i++)
        {
            if (resumePoint <= lastInHandlers[i])
            {
                frame.Interpreter.Handled = frame[exceptionSlot].Unchecked<PyException>();
                return Leave(frame, handlers[i].Unbind(frame, Guarded.Execute(frame, handlers[i].Body)));
            }
        }

        return orElse!.Execute(frame);
    }

    private Completion Handle(Frame frame)
    {
        Interpreter interp = frame.Interpreter;
        interp.RecordTraceback(frame);
        PyException exception = interp.TakePending();
        frame[exceptionSlot] = exception;
        interp.Handled = exception;
        Completion completion;
        try
        {
            completion = HandleInContext(frame, exception);
        }
        catch (PythonException thrown)
        {
            completion = interp.Catch(thrown);
        }

        return Leave(frame, completion);
    }

    private Completion HandleInContext(Frame frame, PyException exception)
    {
        foreach (ExceptHandler handler in handlers)
        {
            Truth matches = handler.Matches(frame, exception);
            if (matches != Truth.False)
            {
                return matches == Truth.Error ? Completion.Raise : handler.Execute(frame, exception);
            }
        }

        frame.Interpreter.RaiseAgain(exception, isRecorded: true);
        return Completion.Raise;
    }

    private Completion Leave(Frame frame, Completion completion) =>
        completion == Completion.Suspend ? completion : HandlerContext.Leave(frame, exceptionSlot, outerExceptionSlot, completion);

    /// <summary>What it guards are units of their own.</summary>
    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        body = Fusion.Fuse(body);
        handlers = Array.ConvertAll(handlers, static handler => handler.Warming());
        orElse = Fusion.Fuse(orElse);
        return fusion.Whole(this);
    }
}

/// <summary>What is handled again when a handler of a resumable body is left.</summary>
internal static class HandlerContext
{
    public static Completion Leave(Frame frame, int exceptionSlot, int outerExceptionSlot, Completion completion)
    {
        Interpreter interp = frame.Interpreter;
        frame[exceptionSlot] = Value.None;
        interp.Handled = outerExceptionSlot >= 0 && frame[outerExceptionSlot].Reference is PyException outer ? outer : interp.HandledByResumer;
        return completion;
    }
}
