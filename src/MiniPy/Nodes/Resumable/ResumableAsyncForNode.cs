using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Resumable;

/// <summary>
/// <c>async for</c> (reference, 8.9.2): its iterator waits in a hidden local; it suspends while it waits for an item, and wherever its body does.
/// </summary>
/// <param name="iterable">What is iterated over.</param>
/// <param name="isIterator">True where that is an asynchronous iterator already, as for the first loop of a comprehension.</param>
/// <param name="target">What takes the items.</param>
/// <param name="body">The body.</param>
/// <param name="orElse">The else, or null.</param>
/// <param name="iteratorSlot">The hidden local.</param>
/// <param name="number">The number of the wait for an item, the first in this statement.</param>
/// <param name="lastInBody">The highest number of a yield in or before the body.</param>
/// <param name="position">Its source position.</param>
internal sealed class ResumableAsyncForNode(
    ExpressionNode iterable,
    bool isIterator,
    TargetNode target,
    StatementNode body,
    StatementNode? orElse,
    int iteratorSlot,
    int number,
    int lastInBody,
    int position) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        int resumePoint = frame.ResumePoint;
        if (resumePoint > lastInBody)
        {
            return orElse!.Execute(frame);
        }

        if (resumePoint == 0)
        {
            Value items = iterable.Evaluate(frame);
            if (items.IsError)
            {
                return Completion.Raise;
            }

            frame.Position = position - 1;
            frame[iteratorSlot] = isIterator ? items : Awaitables.GetAsyncIterator(frame.Interpreter, items);
        }

        Completion completion = Loop(frame, resumePoint);
        if (completion == Completion.Suspend)
        {
            return completion;
        }

        frame[iteratorSlot] = Value.None;
        return completion switch
        {
            Completion.Break => Completion.Next,
            Completion.Next => orElse is null ? Completion.Next : orElse.Execute(frame),
            _ => completion,
        };
    }

    private Completion Loop(Frame frame, int resumePoint)
    {
        Interpreter interp = frame.Interpreter;
        while (true)
        {
            if (resumePoint == 0 || resumePoint == number)
            {
                // An item, or the end, is what the wait for it gives; a wait that need not suspend gives it at once.
                Completion waiting = resumePoint == 0 ? Fetch(frame, interp) : YieldPoint.Resume(frame, target, -1, position);
                if (waiting != Completion.Next)
                {
                    return waiting == Completion.Raise && interp.Pending!.Type.IsSubtypeOf(Exceptions.StopAsyncIteration) ? End(interp) : waiting;
                }
            }

            resumePoint = 0;
            Completion completion = body.Execute(frame);
            if (completion is not (Completion.Next or Completion.Continue))
            {
                return completion;
            }
        }
    }

    private Completion Fetch(Frame frame, Interpreter interp)
    {
        interp.Step();
        frame.Position = position;
        Value awaitable;
        try
        {
            awaitable = Awaitables.GetNext(interp, frame[iteratorSlot]);
        }
        catch (PythonException error)
        {
            return interp.Catch(error);
        }

        return Delegation.Begin(frame, interp, awaitable, target, number, position);
    }

    private static Completion End(Interpreter interp)
    {
        interp.TakePending();
        return Completion.Next;
    }
}
