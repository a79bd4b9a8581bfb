using System.Runtime.CompilerServices;
using MiniPy.Runtime;
using MiniPy.Runtime.Profiling;

namespace MiniPy.Objects;

/// <content>The chain of generators behind a <c>yield from</c> (reference, 6.2.9; PEP 380).</content>
internal partial class PyGenerator
{
    /// <summary>
    /// The innermost generator of the chain that can be resumed; follows the links on from the innermost known, or anew if somebody else has driven a
    /// part of the chain. A generator that it then still has next cannot be resumed: it has ended, or it is running.
    /// </summary>
    private PyGenerator Innermost()
    {
        if (NextInChain is null)
        {
            return this;
        }

        ref DelegationChain chain = ref Extras.Chain;
        PyGenerator? last = chain.Last;
        if (last is null || !ReferenceEquals(last.Driver, this))
        {
            chain.Clear();
            last = this;
        }

        return last.NextInChain is null ? last : Extend(last);
    }

    /// <summary>Adds to the chain what its last member waits for, as far as that can be resumed; gives the innermost.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private PyGenerator Extend(PyGenerator last)
    {
        ref DelegationChain chain = ref Extras.Chain;
        while (last.NextInChain is { } next)
        {
            if (next.State == GeneratorState.Finished || next.IsWaitingForOther(this))
            {
                break;
            }

            Join(ref chain, last, next);
            last = next;
        }

        return last;
    }

    /// <summary>Makes a generator the last of the chain. One that was started at once ran in its delegator's context without knowing where it came from.</summary>
    private void Join(ref DelegationChain chain, PyGenerator delegator, PyGenerator member)
    {
        chain.Add(member);
        member.Driver = this;
        if (delegator.KnownExtras?.HandledByDelegator is { } inherited)
        {
            member.Extras.HandledByDelegator ??= inherited;
        }
    }

    /// <summary>Adds the frames of this root and of its delegates that wait for the innermost, which runs: the nearest first.</summary>
    public void AddWaiting(Interpreter interp, List<PyFrame> frames)
    {
        ref DelegationChain chain = ref Extras.Chain;
        for (int i = chain.Count - 2; i >= 0; i--)
        {
            if (!chain[i].IsFinished)
            {
                frames.Add(interp.Show(chain[i]));
            }
        }

        if (!IsFinished)
        {
            frames.Add(interp.Show(this));
        }
    }

    /// <summary>The same for a profiler; of a long chain the middle is passed over, since it would be left out anyway.</summary>
    public void AddWaiting(StackBuffer stack)
    {
        ref DelegationChain chain = ref Extras.Chain;
        for (int i = chain.Count - 2; i >= 0; i--)
        {
            if (stack.IsFull && i > StackBuffer.MostOuter)
            {
                i = StackBuffer.MostOuter;
            }

            if (!chain[i].IsFinished)
            {
                stack.Add(chain[i].Code, chain[i]);
            }
        }

        if (!IsFinished)
        {
            stack.Add(Code, this);
        }
    }

    /// <summary>True for a generator that runs, or whose chain runs, under another root.</summary>
    private bool IsWaitingForOther(PyGenerator root) => !ReferenceEquals(this, root) && (State == GeneratorState.Running
        || (Driver is { State: GeneratorState.Running } other && !ReferenceEquals(other, root)));

    /// <summary>Takes the innermost, which has ended, off the chain; gives the one that waited for it.</summary>
    private PyGenerator Pop(PyGenerator top)
    {
        ref DelegationChain chain = ref Extras.Chain;
        chain.RemoveLast();
        if (top.ties is not null)
        {
            top.Driver = null;
        }

        PyGenerator parent = chain.Last ?? this;
        parent.StopDelegating();
        return parent;
    }

    /// <summary>
    /// How many generators may wait for one another. A chain takes memory but no stack, so the bound only ends a delegation without end.
    /// </summary>
    private const int LongestChain = 1_000_000;

    /// <summary>
    /// The innermost has evaluated the operand of its <c>yield from</c>: whatever is to run next is made the innermost.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private PyGenerator BeginDelegation(Interpreter interp, PyGenerator top, PyException? handled, out Value sent, out PyException? thrown)
    {
        PyObject iterator = top.Frame.Result.Reference!;
        sent = Value.None;
        thrown = null;
        if (iterator is not PyGenerator next)
        {
            top.WaitForOther(iterator);
            if (top.WatchFrom != WatchStart.Never)
            {
                // Closing it closes the iterator, which nobody else may have.
                top.BeginWatch(interp);
            }

            bool handlesItself = !ReferenceEquals(interp.Handled, top.KnownExtras?.HandledByDelegator ?? handled);
            if (handlesItself || top.KnownExtras is not null)
            {
                top.Extras.HandledHere = handlesItself ? interp.Handled : null;
            }

            return top;
        }

        if (next.IsRunning || ReferenceEquals(next, this))
        {
            thrown = next.AlreadyExecuting(interp).Value;
            interp.Chain(thrown);
            return top;
        }

        if (next.State == GeneratorState.Finished)
        {
            if (next.IsCoroutine)
            {
                thrown = Coroutines.Reused(interp, next).Value;
                interp.Chain(thrown);
            }

            return top;
        }

        if (Extras.Chain.Count >= LongestChain)
        {
            thrown = Throw.RecursionError(string.Empty).Value;
            interp.Chain(thrown);
            return top;
        }

        PyException? inherited = top.KnownExtras?.HandledByDelegator ?? handled;
        PyException? handledHere = ReferenceEquals(interp.Handled, inherited) ? top.KnownExtras?.HandledByDelegator : interp.Handled;
        if (handledHere is not null)
        {
            next.Extras.HandledByDelegator = handledHere;
        }

        return Adopt(top, next);
    }

    /// <summary>Adds a delegate, and those it delegates to itself, to the chain; gives the innermost.</summary>
    private PyGenerator Adopt(PyGenerator top, PyGenerator next)
    {
        top.WaitFor(next);
        ref DelegationChain chain = ref Extras.Chain;
        PyGenerator delegator = top;
        for (PyGenerator? member = next; member is not null; member = member.NextInChain)
        {
            Join(ref chain, delegator, member);
            delegator = member;
        }

        return delegator;
    }

    /// <summary>
    /// Before a GeneratorExit reaches this generator its delegates are closed, the innermost first; what goes wrong there is raised here
    /// in its place. Gives what is to be thrown into this one.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private PyException CloseDelegates(Interpreter interp, PyGenerator top, PyException exit)
    {
        PyException? failure = null;
        if (top.Delegate is { } foreign && top.NextInChain is null)
        {
            failure = ForeignDelegation.Close(interp, foreign);
            top.StopDelegating();
        }

        while (!ReferenceEquals(top, this))
        {
            PyGenerator closing = top;
            top = Pop(closing);
            failure = closing.State == GeneratorState.Created && failure is null
                ? closing.FinishUnstarted()
                : closing.Exit(interp, failure, out _);
        }

        return failure ?? exit;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private PythonException AlreadyExecuting(Interpreter interp)
    {
        PythonException error = Throw.ValueError($"{KindName} already executing");
        interp.Explainer?.AlreadyRunning(interp, error.Value, this);
        return error;
    }

    private PyException? FinishUnstarted()
    {
        Finish();
        return null;
    }

    /// <summary>
    /// Throws GeneratorExit, or the failure of a delegate, into a suspended generator without generators behind it, and expects it to end.
    /// Gives the exception it ended with if that is an error, and its return value.
    /// </summary>
    private PyException? Exit(Interpreter interp, PyException? failure, out Value returned)
    {
        returned = Value.None;
        PyException exit = failure ?? new PyException(Exceptions.GeneratorExit, PyTuple.Empty);
        Value answer = Resume(interp, Value.None, exit);
        if (answer.IsEnd)
        {
            returned = Iteration.TakeStopValue(interp, answer);
            return null;
        }

        if (!answer.IsError)
        {
            PyException ignored = Throw.RuntimeError($"{KindName} ignored GeneratorExit").Value;
            interp.Explainer?.IgnoredExit(ignored, this);
            return ignored;
        }

        PyException raised = interp.TakePending();
        return raised.Type.IsSubtypeOf(Exceptions.GeneratorExit) || raised.Type.IsSubtypeOf(Exceptions.StopIteration) ? null : raised;
    }

    /// <summary><c>close()</c>: gives the value returned, or null when an exception is pending (PEP 342; the value since 3.13).</summary>
    public Value Close(Interpreter interp)
    {
        if (IsRunning)
        {
            return interp.Raise(AlreadyExecuting(interp));
        }

        if (State == GeneratorState.Created)
        {
            Finish();
        }

        if (State == GeneratorState.Finished)
        {
            return Value.None;
        }

        PyException? failure = Exit(interp, null, out Value returned);
        return failure is null ? returned : interp.RaiseAgain(Chained(interp, failure), isRecorded: false);
    }

    private static PyException Chained(Interpreter interp, PyException failure)
    {
        if (failure.Traceback is null)
        {
            interp.Chain(failure);
        }

        return failure;
    }
}
