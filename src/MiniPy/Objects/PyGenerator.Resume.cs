using System.Runtime.CompilerServices;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <content>The one door into a generator's frame.</content>
internal partial class PyGenerator
{
    /// <summary><c>send(value)</c>, or <c>next</c> with None: <see cref="Resume"/>, with a short way for generators that do not delegate.</summary>
    public Value Send(Interpreter interp, Value sent)
    {
        bool isSimple = State == GeneratorState.Suspended || (State == GeneratorState.Created && sent.IsNone);
        if (!isSimple || Driver is not null || !interp.TryEnter())
        {
            return Resume(interp, sent, null);
        }

        PyException? handled = interp.Handled;
        PyException? handledByResumer = interp.HandledByResumer;
        State = GeneratorState.Running;
        Value result;
        if (Delegate is null)
        {
            interp.IsThrowing = false;
            if (!ReferenceEquals(handledByResumer, handled))
            {
                interp.HandledByResumer = handled;
            }

            Frame frame = Frame;
            Code code = identity.Code;
            if (code.IgnoresSent)
            {
                // Anything but an error will do, and for an int the collector need not be told.
                frame.Result = Value.FromInt(0);
            }
            else
            {
                Value.Store(ref frame.Result, sent);
            }

            Completion completion = code.Body.Resume(interp, this, frame);
            if (completion != Completion.Suspend)
            {
                result = ResultOf(interp, ConcludeEnd(interp, frame, completion));
            }
            else if (!interp.IsDelegating)
            {
                result = frame.Result;
            }
            else
            {
                result = Continue(interp, this, Conclude(interp, frame, completion), handled);
            }
        }
        else
        {
            result = DriveOn(interp, sent, handled);
        }

        Leave(interp, handled, handledByResumer);
        return result;
    }

    /// <summary>Delivers a value to the innermost of the chain: <see cref="Drive"/>, with a short way for one that this root resumed last and that waits for nothing.</summary>
    private Value DriveOn(Interpreter interp, Value sent, PyException? handled)
    {
        if (ties is not GeneratorExtras extras || extras.Chain.Last is not { } top || !ReferenceEquals(top.ties, this) || top.Delegate is not null)
        {
            return Drive(interp, GeneratorState.Suspended, sent, null);
        }

        interp.IsThrowing = false;
        Frame frame = top.Frame;
        Value.Store(ref frame.Result, sent);
        top.State = GeneratorState.Running;
        SetHandled(interp, handled, handled);
        Completion completion = top.Conclude(interp, frame, top.identity.Code.Body.Resume(interp, top, frame, this));
        if (completion == Completion.Suspend && !interp.IsDelegating)
        {
            return frame.Result;
        }

        return Continue(interp, top, completion, handled);
    }

    /// <summary>
    /// Starts a generator that a <c>yield from</c> has just been given, on the stack of the one that waits: many yield nothing or little, and
    /// then the one that waits need not be suspended for it. Gives what <see cref="Resume"/> does.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Value StartEagerly(Interpreter interp)
    {
        PyException? handled = interp.Handled;
        interp.EagerStarts++;
        State = GeneratorState.Running;
        Frame frame = Frame;
        Completion completion = Conclude(interp, frame, identity.Code.Body.Resume(interp, this, frame));
        Value result;
        if (completion != Completion.Suspend)
        {
            result = ResultOf(interp, completion);
        }
        else if (!interp.IsDelegating)
        {
            result = frame.Result;
        }
        else
        {
            result = Continue(interp, this, completion, handled);
            State = State == GeneratorState.Running ? GeneratorState.Suspended : State;
        }

        interp.EagerStarts--;
        SetHandled(interp, handled, handled);
        return result;
    }

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
            return interp.Raise(AlreadyExecuting(interp));
        }

        if (State == GeneratorState.Finished)
        {
            return IsCoroutine ? interp.Raise(Coroutines.Reused(interp, this)) : ResumeAfterEnd(interp, thrown);
        }

        if (State == GeneratorState.Created && !sent.IsNone)
        {
            return interp.Raise(NotPrimed(interp, sent));
        }

        if (!interp.TryEnter())
        {
            return interp.Raise(Throw.RecursionError(string.Empty));
        }

        PyException? handled = interp.Handled;
        PyException? handledByResumer = interp.HandledByResumer;
        GeneratorState before = State;
        State = GeneratorState.Running;
        Value result = Drive(interp, before, sent, thrown);
        Leave(interp, handled, handledByResumer);
        return result;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Value ResumeAfterEnd(Interpreter interp, PyException? thrown)
    {
        if (thrown is null)
        {
            interp.Explainer?.ResumedAfterEnd(interp, this);
            return Value.End;
        }

        interp.Explainer?.ThrownAfterEnd(interp, thrown, this);
        return interp.RaiseAgain(thrown, isRecorded: false);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private PythonException NotPrimed(Interpreter interp, Value sent)
    {
        PythonException error = Throw.TypeError($"can't send non-None value to a just-started {KindName}");
        interp.Explainer?.NotPrimed(interp, error.Value, this, sent);
        return error;
    }

    /// <summary>The resumer handles again what it handled before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Leave(Interpreter interp, PyException? handled, PyException? handledByResumer)
    {
        if (State == GeneratorState.Running)
        {
            State = GeneratorState.Suspended;
            if (WatchFrom != WatchStart.Never)
            {
                BeginWatch(interp);
            }
        }

        SetHandled(interp, handled, handledByResumer);
        interp.Leave();
    }

    /// <summary>Writes only what changes: a reference written to the heap costs more than a comparison.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void SetHandled(Interpreter interp, PyException? handled, PyException? handledByResumer)
    {
        if (!ReferenceEquals(interp.Handled, handled))
        {
            interp.Handled = handled;
        }

        if (!ReferenceEquals(interp.HandledByResumer, handledByResumer))
        {
            interp.HandledByResumer = handledByResumer;
        }
    }

    /// <summary>Delivers a value or an exception to the innermost of the chain.</summary>
    private Value Drive(Interpreter interp, GeneratorState before, Value sent, PyException? thrown)
    {
        PyException? handled = interp.Handled;
        PyGenerator top = Innermost();
        PyGenerator? obstacle = top.NextInChain;
        if (thrown is not null && thrown.Type.IsSubtypeOf(Exceptions.GeneratorExit))
        {
            thrown = CloseDelegates(interp, top, thrown);
            top = this;
        }

        if (thrown is not null && before == GeneratorState.Created)
        {
            interp.Explainer?.ThrownBeforeStart(interp, thrown, this);
            interp.RaiseAgain(thrown, isRecorded: false);
            interp.LeaveFrameRaising(this);
            Finish();
            return Value.Error;
        }

        if (obstacle is not null && ReferenceEquals(top.Delegate, obstacle))
        {
            // It has ended meanwhile, and so ends the delegation; or somebody is running it right now, and the delegation fails where it stands.
            top.StopDelegating();
            sent = Value.None;
            thrown = obstacle.State == GeneratorState.Finished ? thrown : obstacle.AlreadyExecuting(interp).Value;
        }

        interp.IsThrowing = thrown is not null;
        Completion completion = Deliver(interp, top, sent, thrown, handled);
        if (completion == Completion.Suspend && !interp.IsDelegating)
        {
            return top.Frame.Result;
        }

        return Continue(interp, top, completion, handled);
    }

    /// <summary>
    /// Goes on from a completion of the innermost: starts what it delegates to, hands what it returned or raised to the one that waits for
    /// it, until something is yielded or the root has ended.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Value Continue(Interpreter interp, PyGenerator top, Completion completion, PyException? handled)
    {
        while (true)
        {
            Value sent;
            PyException? thrown = null;
            switch (completion)
            {
                case Completion.Suspend when !interp.IsDelegating:
                    return top.Frame.Result;

                case Completion.Suspend:
                    interp.IsDelegating = false;
                    interp.IsThrowing = false;
                    State = GeneratorState.Running;
                    top = BeginDelegation(interp, top, handled, out sent, out thrown);
                    break;

                case var end when ReferenceEquals(top, this):
                    return ResultOf(interp, end);

                case Completion.Raise:
                    thrown = interp.TakePending();
                    sent = Value.None;
                    top = Pop(top);
                    break;

                default:
                    interp.IsThrowing = false;
                    sent = interp.StopValue;
                    interp.Explainer?.ReturnReceived();
                    PyGenerator ended = top;
                    top = Pop(ended);
                    ended.Release();
                    break;
            }

            completion = Deliver(interp, top, sent, thrown, handled);
        }
    }

    /// <summary>What a root that has ended gives whoever resumed it.</summary>
    private static Value ResultOf(Interpreter interp, Completion end)
    {
        if (end == Completion.Raise)
        {
            return Value.Error;
        }

        interp.IsThrowing = false;
        return interp.StopValue.IsNone ? Value.End : Value.EndWithValue;
    }

    /// <summary>Gives a value or an exception to one generator: to the foreign iterator it delegates to, or to its body.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Completion Deliver(Interpreter interp, PyGenerator top, Value sent, PyException? thrown, PyException? handled)
    {
        if (top.Delegate is { } foreign && top.NextInChain is null)
        {
            interp.Handled = top.KnownExtras?.HandledHere ?? top.KnownExtras?.HandledByDelegator ?? handled;
            Value answer = interp.Tracer is null ? ForeignDelegation.Step(interp, foreign, sent, thrown) : StepTraced(interp, top, foreign, sent, thrown);
            if (!answer.IsSpecial)
            {
                Value.Store(ref top.Frame.Result, answer);
                return Completion.Suspend;
            }

            top.StopDelegating();
            thrown = answer.IsError ? interp.TakePending() : null;
            sent = answer.IsEnd ? Iteration.TakeStopValue(interp, answer) : Value.None;
        }

        return top.RunBody(interp, sent, thrown, top.KnownExtras?.HandledByDelegator ?? handled, ReferenceEquals(top, this) ? null : this);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Value StepTraced(Interpreter interp, PyGenerator top, PyObject foreign, Value sent, PyException? thrown)
    {
        int depth = interp.Tracer!.EnterForeign(interp, top, sent, thrown);
        Value answer = ForeignDelegation.Step(interp, foreign, sent, thrown);
        interp.Tracer.LeaveForeign(depth, answer);
        return answer;
    }

    /// <summary>Executes the frame until it yields, delegates or ends. An end finishes the generator; a return leaves its value in StopValue.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Completion RunBody(Interpreter interp, Value sent, PyException? thrown, PyException? handled, PyGenerator? root)
    {
        Frame frame = Frame;
        State = GeneratorState.Running;
        SetHandled(interp, handled, handled);
        if (thrown is null)
        {
            Value.Store(ref frame.Result, sent);
        }
        else
        {
            interp.RaiseAgain(thrown, isRecorded: false);
            frame.Result = Value.Error;
        }

        return Conclude(interp, frame, identity.Code.Body.Resume(interp, this, frame, root));
    }

    /// <summary>What follows from how the body stopped: an end finishes the generator.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Completion Conclude(Interpreter interp, Frame frame, Completion completion)
    {
        if (completion != Completion.Suspend)
        {
            return ConcludeEnd(interp, frame, completion);
        }

        State = GeneratorState.Suspended;
        if (WatchFrom == WatchStart.Suspension)
        {
            BeginWatch(interp);
        }

        return completion;
    }

    /// <summary>It has returned or raised.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Completion ConcludeEnd(Interpreter interp, Frame frame, Completion completion)
    {
        if (completion == Completion.Raise)
        {
            ReplaceStopIteration(interp);
            interp.LeaveFrameRaising(this);
        }
        else if (completion == Completion.Return)
        {
            interp.StopValue = frame.Result;
        }
        else if (!interp.StopValue.IsNone)
        {
            interp.StopValue = Value.None;
        }

        interp.Explainer?.Ended(interp, this, frame, completion);
        Finish();
        return completion;
    }

    /// <summary>PEP 479: a StopIteration that leaves a generator's body is an error, not its end.</summary>
    private void ReplaceStopIteration(Interpreter interp)
    {
        PyType type = interp.Pending!.Type;
        if (ReferenceEquals(type, Exceptions.GeneratorExit))
        {
            return;
        }

        bool isAsync = Code.Kind == CodeKind.AsyncGenerator && type.IsSubtypeOf(Exceptions.StopAsyncIteration);
        if (isAsync || type.IsSubtypeOf(Exceptions.StopIteration))
        {
            ReplaceStop(interp, isAsync);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReplaceStop(Interpreter interp, bool isAsync)
    {
        interp.RecordTraceback(this);
        PyException stop = interp.TakePending();
        var replacement = new PyException(Exceptions.RuntimeError, $"{KindName} raised {(isAsync ? "StopAsyncIteration" : "StopIteration")}")
        {
            Cause = stop,
            Context = stop,
            SuppressContext = true,
        };
        interp.Explainer?.StopInGenerator(replacement, stop, this);
        interp.RaiseAgain(replacement, isRecorded: true);
    }

    private void Finish()
    {
        Frame frame = Frame;
        if (IsWatched)
        {
            EndWatch(frame.Interpreter);
        }

        State = GeneratorState.Finished;
        if (!isFrameKept)
        {
            frame.Clear(Code.FrameSize);
        }

        StopDelegating();
        if (ties is not null)
        {
            Driver = null;
        }
    }

    /// <summary>From now on somebody is told when nobody refers to it any more.</summary>
    public virtual Finalization.Watch? BeginWatch(Interpreter interp) => null;

    /// <summary>It has ended, and its frame is about to go.</summary>
    protected virtual void EndWatch(Interpreter interp)
    {
    }

    /// <summary>Closes a generator that nobody will resume.</summary>
    protected void CloseForgotten(Interpreter interp)
    {
        if (State is GeneratorState.Finished or GeneratorState.Running || IsRunning)
        {
            return;
        }

        if (Close(interp).IsError)
        {
            interp.ReportUnraisable(interp.TakePending(), this);
        }
    }
}
