using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <content>The one door into a generator's frame.</content>
internal sealed partial class PyGenerator
{
    /// <summary>
    /// Resumes the generator, or the innermost of those it delegates to, until one yields or all have ended. Gives what was yielded,
    /// <see cref="Value.End"/> or <see cref="Value.EndWithValue"/> after a return, or <see cref="Value.Error"/>.
    /// </summary>
    /// <param name="interp">The interpreter.</param>
    /// <param name="sent">What the suspended yield is to give; None for <c>next</c>.</param>
    /// <param name="thrown">What the suspended yield is to raise instead, or null.</param>
    public Value Resume(Interpreter interp, Value sent, PyException? thrown)
    {
        if (IsRunning)
        {
            return interp.Raise(Throw.ValueError("generator already executing"));
        }

        if (State == GeneratorState.Finished)
        {
            return thrown is null ? Value.End : interp.RaiseAgain(thrown, isRecorded: false);
        }

        if (State == GeneratorState.Created && !sent.IsNone)
        {
            return interp.Raise(Throw.TypeError("can't send non-None value to a just-started generator"));
        }

        if (!interp.TryEnter())
        {
            return interp.Raise(Throw.RecursionError(string.Empty));
        }

        PyException? handled = interp.Handled;
        PyException? handledByResumer = interp.HandledByResumer;
        GeneratorState before = State;
        State = GeneratorState.Running;
        Value result = Delegate is null && thrown is null
            ? RunUndelegated(interp, sent)
            : Drive(interp, before, sent, thrown);
        if (State == GeneratorState.Running)
        {
            State = GeneratorState.Suspended;
        }

        interp.Handled = handled;
        interp.HandledByResumer = handledByResumer;
        interp.Leave();
        return result;
    }

    /// <summary>The common case: nothing is delegated before, and mostly nothing after.</summary>
    private Value RunUndelegated(Interpreter interp, Value sent)
    {
        Completion completion = RunBody(interp, sent, null, interp.Handled);
        return completion == Completion.Suspend && !interp.IsDelegating
            ? new Frame(slots!).Result
            : Continue(interp, this, completion, interp.HandledByResumer);
    }

    /// <summary>Delivers a value or an exception to the innermost of the chain.</summary>
    private Value Drive(Interpreter interp, GeneratorState before, Value sent, PyException? thrown)
    {
        PyException? handled = interp.Handled;
        PyGenerator top = Delegate is PyGenerator ? Innermost() : this;
        if (thrown is not null && thrown.Type.IsSubtypeOf(Exceptions.GeneratorExit))
        {
            thrown = CloseDelegates(interp, top, thrown);
            top = this;
        }

        if (thrown is not null && before == GeneratorState.Created)
        {
            Frame frame = new(slots!);
            interp.RaiseAgain(thrown, isRecorded: false);
            interp.LeaveFrameRaising(frame);
            Finish();
            return Value.Error;
        }

        if (top.IsWaitingForOther(this))
        {
            // Somebody else is running the innermost right now: this delegation fails where it stands.
            top = ParentOf(top);
            thrown = Throw.ValueError("generator already executing").Value;
            sent = Value.None;
            AbandonDelegate(top);
        }

        Completion completion = Deliver(interp, top, sent, thrown, handled);
        return Continue(interp, top, completion, handled);
    }

    /// <summary>
    /// Goes on from a completion of the innermost: starts what it delegates to, hands what it returned or raised to the one that waits for
    /// it, until something is yielded or the root has ended.
    /// </summary>
    private Value Continue(Interpreter interp, PyGenerator top, Completion completion, PyException? handled)
    {
        while (true)
        {
            Value sent;
            PyException? thrown = null;
            switch (completion)
            {
                case Completion.Suspend when !interp.IsDelegating:
                    return interp.TakeYielded(new Frame(top.slots!));

                case Completion.Suspend:
                    interp.IsDelegating = false;
                    top = BeginDelegation(interp, top, handled, out sent, out thrown);
                    break;

                case Completion.Raise:
                    if (ReferenceEquals(top, this))
                    {
                        return Value.Error;
                    }

                    thrown = interp.TakePending();
                    sent = Value.None;
                    top = Pop(top);
                    break;

                default:
                    sent = interp.StopValue;
                    if (ReferenceEquals(top, this))
                    {
                        return sent.IsNone ? Value.End : Value.EndWithValue;
                    }

                    top = Pop(top);
                    break;
            }

            completion = Deliver(interp, top, sent, thrown, handled);
        }
    }

    /// <summary>Gives a value or an exception to one generator: to the foreign iterator it delegates to, or to its body.</summary>
    private static Completion Deliver(Interpreter interp, PyGenerator top, Value sent, PyException? thrown, PyException? handled)
    {
        if (top.Delegate is { } foreign and not PyGenerator)
        {
            Value answer = ForeignDelegation.Step(interp, foreign, sent, thrown);
            if (!answer.IsSpecial)
            {
                interp.SetYielded(answer);
                return Completion.Suspend;
            }

            top.Delegate = null;
            thrown = answer.IsError ? interp.TakePending() : null;
            sent = answer.IsEnd ? Iteration.TakeStopValue(interp, answer) : Value.None;
        }

        return top.RunBody(interp, sent, thrown, top.extras?.HandledByDelegator ?? handled);
    }

    /// <summary>Executes the frame until it yields, delegates or ends. An end finishes the generator; a return leaves its value in StopValue.</summary>
    private Completion RunBody(Interpreter interp, Value sent, PyException? thrown, PyException? handled)
    {
        var frame = new Frame(slots!);
        Completion completion;
        State = GeneratorState.Running;
        interp.HandledByResumer = handled;
        interp.Handled = handled;
        if (thrown is null)
        {
            frame.Result = sent;
        }
        else
        {
            interp.RaiseAgain(thrown, isRecorded: false);
            frame.Result = Value.Error;
        }

        try
        {
            interp.Step();
            completion = function.Code.Body.Execute(frame);
        }
        catch (PythonException exception)
        {
            completion = interp.Catch(exception);
        }
        catch (OutOfMemoryException)
        {
            completion = interp.Catch(Throw.MemoryError());
        }

        if (completion == Completion.Suspend)
        {
            State = GeneratorState.Suspended;
            return completion;
        }

        if (completion == Completion.Raise)
        {
            ReplaceStopIteration(interp, frame);
            interp.LeaveFrameRaising(frame);
        }
        else
        {
            interp.StopValue = completion == Completion.Return ? frame.Result : Value.None;
        }

        Finish();
        return completion;
    }

    /// <summary>PEP 479: a StopIteration that leaves a generator's body is an error, not its end.</summary>
    private static void ReplaceStopIteration(Interpreter interp, Frame frame)
    {
        if (!interp.Pending!.Type.IsSubtypeOf(Exceptions.StopIteration))
        {
            return;
        }

        interp.RecordTraceback(frame);
        PyException stop = interp.TakePending();
        var replacement = new PyException(Exceptions.RuntimeError, "generator raised StopIteration")
        {
            Cause = stop,
            Context = stop,
            SuppressContext = true,
        };
        interp.RaiseAgain(replacement, isRecorded: false);
    }

    private void Finish()
    {
        State = GeneratorState.Finished;
        slots = null;
        Delegate = null;
    }
}
