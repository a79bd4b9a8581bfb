using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>
/// What a call of an <c>async def</c> function with a <c>yield</c> gives (reference, 6.2.9.4; PEP 525). Its frame is a generator's; what it yields itself
/// are items, what it awaits yields to whoever runs the coroutines.
/// </summary>
internal sealed class PyAsyncGenerator(PyFunction function) : PyGenerator<ArrayRoom>(function, Types.AsyncGenerator), IFinalizable
{
    private bool hasHooks;
    private Finalization.Watch? watch;
    private Value finalizer = Value.None;

    /// <summary><c>ag_running</c>: one of its awaitables has begun and not ended.</summary>
    public bool IsAwaited { get; set; }

    /// <summary>It has been closed, or has ended.</summary>
    public bool IsClosed { get; set; }

    /// <summary><c>asend(value)</c>, and <c>__anext__()</c> with None.</summary>
    public PyAsyncGeneratorSend MakeSend(Interpreter interp, Value sent)
    {
        CallFirstHook(interp);
        return new PyAsyncGeneratorSend(this, sent);
    }

    /// <summary>The same for a program, which may forget to await it.</summary>
    public PyAsyncGeneratorSend MakeWatchedSend(Interpreter interp, Value sent)
    {
        PyAsyncGeneratorSend made = MakeSend(interp, sent);
        made.WatchUntilAwaited(interp, this, "asend");
        return made;
    }

    /// <summary><c>athrow(type, value, traceback)</c>, and <c>aclose()</c> with an unbound type.</summary>
    public PyAsyncGeneratorThrow MakeThrow(Interpreter interp, Value type, Value value, Value traceback)
    {
        CallFirstHook(interp);
        var made = new PyAsyncGeneratorThrow(this, type, value, traceback);
        made.WatchUntilAwaited(interp, this, type.IsUnbound ? "aclose" : "athrow");
        return made;
    }

    /// <summary>
    /// After a resumption: an item it yielded ends the awaitable with that value; its end is a StopAsyncIteration. What it awaits passes through.
    /// </summary>
    public Value Unwrap(Interpreter interp, Value answer)
    {
        if (answer.IsEnd)
        {
            interp.StopValue = Value.None;
            answer = interp.Raise(new PyException(Exceptions.StopAsyncIteration, PyTuple.Empty));
        }

        if (answer.IsError)
        {
            IsClosed |= IsEndOfAsync(interp.Pending!);
            IsAwaited = false;
            return answer;
        }

        if (!interp.HasAsyncYielded)
        {
            return answer;
        }

        interp.HasAsyncYielded = false;
        IsAwaited = false;
        interp.StopValue = answer;
        return Value.EndWithValue;
    }

    /// <summary>Nobody refers to it any more: the hook of <c>sys.set_asyncgen_hooks</c> has it closed.</summary>
    public void FinalizeNow(Interpreter interp)
    {
        if (State == GeneratorState.Finished)
        {
            return;
        }

        try
        {
            interp.Call(finalizer, this);
        }
        catch (PythonException error)
        {
            interp.ReportUnraisable(error.Value, this);
        }
    }

    protected override void EndWatch(Interpreter interp) => interp.Finalization.End(watch!);

    /// <summary>True for the exceptions with which an asynchronous generator ends.</summary>
    public static bool IsEndOfAsync(PyException exception) =>
        exception.Type.IsSubtypeOf(Exceptions.StopAsyncIteration) || exception.Type.IsSubtypeOf(Exceptions.GeneratorExit);

    /// <summary>The hook of <c>sys.set_asyncgen_hooks</c> that is told of every generator when it is first used.</summary>
    private void CallFirstHook(Interpreter interp)
    {
        if (hasHooks)
        {
            return;
        }

        hasHooks = true;
        if (!interp.AsyncGeneratorFinalizer.IsNone)
        {
            finalizer = interp.AsyncGeneratorFinalizer;
            watch = interp.Finalization.Begin(this);
            IsWatched = true;
        }

        if (!interp.AsyncGeneratorFirstHook.IsNone)
        {
            interp.Call(interp.AsyncGeneratorFirstHook, this);
        }
    }
}

/// <summary>What asynchronous generators look like; their protocol is in their methods.</summary>
internal sealed class AsyncGeneratorSlots : TypeSlots
{
    public override string Repr(Interpreter interp, Value self) =>
        $"<async_generator object {((PyGenerator)self.Reference!).QualifiedName} at {ObjectProtocol.Address(self)}>";
}
