using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>How far one awaitable of an asynchronous generator has come.</summary>
internal enum AwaitableState : byte { Created, Started, Finished }

/// <summary>An awaitable that is its own iterator, with the methods of a generator.</summary>
internal abstract class PyAwaitable(PyType type) : PyIterator(type), IFinalizable
{
    private Finalization.Watch? watch;
    private PyGenerator? generator;
    private string method = string.Empty;

    /// <summary>Has a warning issued if nobody ever awaits it.</summary>
    public void WatchUntilAwaited(Interpreter interp, PyGenerator of, string name)
    {
        generator = of;
        method = name;
        watch = interp.Finalization.Begin(this);
    }

    /// <summary>Somebody has awaited it, or closed it.</summary>
    protected void EndWatch(Interpreter interp)
    {
        if (watch is not null)
        {
            interp.Finalization.End(watch);
            watch = null;
        }
    }

    public void FinalizeNow(Interpreter interp)
    {
        EndWatch(interp);
        try
        {
            interp.Warn(Exceptions.RuntimeWarning, $"coroutine method '{method}' of '{generator!.QualifiedName}' was never awaited");
        }
        catch (PythonException error)
        {
            interp.ReportUnraisable(error.Value, this);
        }
    }

    public override Value Next(Interpreter interp) => Send(interp, Value.None);

    public abstract Value Send(Interpreter interp, Value sent);

    public abstract Value ThrowInto(Interpreter interp, PyException thrown);

    /// <summary><c>close()</c>: None, or <see cref="Value.Error"/>.</summary>
    public virtual Value Close(Interpreter interp)
    {
        Value answer = ThrowInto(interp, new PyException(Exceptions.GeneratorExit, PyTuple.Empty));
        if (!answer.IsSpecial)
        {
            return interp.Raise(Throw.RuntimeError("coroutine ignored GeneratorExit"));
        }

        if (answer.IsEnd)
        {
            Iteration.TakeStopValue(interp, answer);
            return Value.None;
        }

        if (!PyAsyncGenerator.IsEndOfAsync(interp.Pending!) && !interp.Pending!.Type.IsSubtypeOf(Exceptions.StopIteration))
        {
            return answer;
        }

        interp.TakePending();
        return Value.None;
    }
}

/// <summary>What <c>asend()</c> and <c>__anext__()</c> give: awaiting it runs the generator to its next item.</summary>
internal sealed class PyAsyncGeneratorSend(PyAsyncGenerator generator, Value first) : PyAwaitable(Types.AsyncGeneratorSend)
{
    private AwaitableState state;

    public override Value Send(Interpreter interp, Value sent)
    {
        EndWatch(interp);
        if (state == AwaitableState.Finished)
        {
            return interp.Raise(Reused());
        }

        if (state == AwaitableState.Created)
        {
            if (generator.IsAwaited)
            {
                return interp.Raise(AlreadyRunning());
            }

            sent = sent.IsNone ? first : sent;
            state = AwaitableState.Started;
        }

        generator.IsAwaited = true;
        return Conclude(generator.Unwrap(interp, generator.Send(interp, sent)));
    }

    public override Value ThrowInto(Interpreter interp, PyException thrown)
    {
        EndWatch(interp);
        if (state == AwaitableState.Finished)
        {
            return interp.Raise(Reused());
        }

        if (state == AwaitableState.Created)
        {
            if (generator.IsAwaited)
            {
                state = AwaitableState.Finished;
                return interp.Raise(AlreadyRunning());
            }

            state = AwaitableState.Started;
            generator.IsAwaited = true;
        }

        return Conclude(generator.Unwrap(interp, generator.Resume(interp, Value.None, thrown)));
    }

    public override Value Close(Interpreter interp) => state == AwaitableState.Finished ? Value.None : base.Close(interp);

    private Value Conclude(Value answer)
    {
        if (answer.IsSpecial)
        {
            state = AwaitableState.Finished;
        }

        return answer;
    }

    private static PythonException Reused() => Throw.RuntimeError("cannot reuse already awaited __anext__()/asend()");

    private static PythonException AlreadyRunning() => Throw.RuntimeError("anext(): asynchronous generator is already running");
}

/// <summary>What <c>anext(iterator, default)</c> gives: the awaitable of the next item, whose StopAsyncIteration becomes the default.</summary>
internal sealed class PyAnextAwaitable(Value awaitable, Value otherwise) : PyAwaitable(Types.AnextAwaitable)
{
    private Value iterator = Value.Unbound;

    public override Value Send(Interpreter interp, Value sent) => Translate(interp, ForeignDelegation.Step(interp, Iterator(interp), sent, null));

    public override Value ThrowInto(Interpreter interp, PyException thrown) =>
        Translate(interp, ForeignDelegation.Step(interp, Iterator(interp), Value.None, thrown));

    public override Value Close(Interpreter interp)
    {
        PyException? failure = ForeignDelegation.Close(interp, Iterator(interp));
        return failure is null ? Value.None : interp.RaiseAgain(failure, isRecorded: false);
    }

    private PyObject Iterator(Interpreter interp)
    {
        if (iterator.IsUnbound)
        {
            iterator = Awaitables.GetIterator(interp, awaitable, AwaitKind.Await);
        }

        return iterator.Reference is PyGenerator { IsCoroutine: true } coroutine ? new PyCoroutineWrapper(coroutine) : iterator.Reference!;
    }

    private Value Translate(Interpreter interp, Value answer)
    {
        if (!answer.IsError || !interp.Pending!.Type.IsSubtypeOf(Exceptions.StopAsyncIteration))
        {
            return answer;
        }

        interp.TakePending();
        interp.StopValue = otherwise;
        return Value.EndWithValue;
    }
}
