using System.Diagnostics.CodeAnalysis;
using MiniPy.Nodes.Fused;
using MiniPy.Nodes.Statements;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Resumable;

/// <summary>
/// <c>try ... finally</c> with a yield inside. While the finally is suspended, how the body ended waits in hidden locals.
/// </summary>
/// <param name="body">The body.</param>
/// <param name="final">The finally.</param>
/// <param name="completionSlot">The body's completion as a number.</param>
/// <param name="valueSlot">The value it returned, or the exception it raised.</param>
/// <param name="outerExceptionSlot">The exception of the handler this statement stands in, or -1.</param>
/// <param name="lastInBody">The highest number of a yield in or before the body.</param>
internal sealed class ResumableTryFinallyNode(
    StatementNode body, StatementNode final, int completionSlot, int valueSlot, int outerExceptionSlot, int lastInBody) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        Interpreter interp = frame.Interpreter;
        if (frame.ResumePoint <= lastInBody)
        {
            Completion completion = Guarded.Execute(frame, body);
            if (completion == Completion.Suspend)
            {
                return completion;
            }

            Hold(frame, interp, completion);
        }
        else if (frame[valueSlot].Reference is PyException handled && Held(frame) == Completion.Raise)
        {
            interp.Handled = handled;
        }

        Completion last = Guarded.Execute(frame, final);
        return last == Completion.Suspend ? last : Release(frame, interp, last);
    }

    private Completion Held(Frame frame) => (Completion)frame[completionSlot].AsInt;

    private void Hold(Frame frame, Interpreter interp, Completion completion)
    {
        frame[completionSlot] = Value.FromInt((long)completion);
        if (completion == Completion.Raise)
        {
            interp.RecordTraceback(frame);
            PyException exception = interp.TakePending();
            frame[valueSlot] = exception;
            interp.Handled = exception;
        }
        else
        {
            frame[valueSlot] = frame.Result;
        }
    }

    private Completion Release(Frame frame, Interpreter interp, Completion last)
    {
        Completion held = Held(frame);
        Value value = frame[valueSlot];
        frame[valueSlot] = Value.None;
        if (held == Completion.Raise)
        {
            HandlerContext.Leave(frame, valueSlot, outerExceptionSlot, last);
        }

        if (last != Completion.Next)
        {
            return last;
        }

        if (held == Completion.Raise)
        {
            interp.RaiseAgain(value.Unchecked<PyException>(), isRecorded: true);
        }
        else
        {
            frame.Result = value;
        }

        return held;
    }

    /// <summary>What it guards are units of their own.</summary>
    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        body = Fusion.Fuse(body);
        final = Fusion.Fuse(final);
        return fusion.Whole(this);
    }
}
