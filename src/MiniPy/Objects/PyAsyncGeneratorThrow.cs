using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>
/// What <c>athrow()</c> and <c>aclose()</c> give (PEP 525): awaiting it raises an exception at the generator's yield; closing expects it to end.
/// </summary>
/// <param name="generator">The generator.</param>
/// <param name="type">The exception or its class; unbound to close.</param>
/// <param name="value">With a class: its argument or instance, or unbound.</param>
/// <param name="traceback">The traceback to begin with, or unbound.</param>
internal sealed class PyAsyncGeneratorThrow(PyAsyncGenerator generator, Value type, Value value, Value traceback) : PyAwaitable(Types.AsyncGeneratorThrow)
{
    private AwaitableState state;

    private bool IsClosing => type.IsUnbound;

    public override Value Send(Interpreter interp, Value sent)
    {
        EndWatch(interp);
        if (state == AwaitableState.Finished)
        {
            return interp.Raise(Reused());
        }

        if (generator.State == GeneratorState.Finished)
        {
            state = AwaitableState.Finished;
            return Value.End;
        }

        if (state == AwaitableState.Started)
        {
            return Conclude(interp, generator.Send(interp, sent));
        }

        if (generator.IsAwaited)
        {
            state = AwaitableState.Finished;
            return interp.Raise(AlreadyRunning());
        }

        if (generator.IsClosed)
        {
            state = AwaitableState.Finished;
            return interp.Raise(new PyException(Exceptions.StopAsyncIteration, PyTuple.Empty));
        }

        if (!sent.IsNone)
        {
            return interp.Raise(Throw.RuntimeError("can't send non-None value to a just-started coroutine"));
        }

        // The exception is made when it is wanted, so what is wrong with it is an error of whoever awaits.
        PyException thrown = IsClosing
            ? new PyException(Exceptions.GeneratorExit, PyTuple.Empty)
            : Builtins.GeneratorMethods.MakeException(interp, type, value, traceback, warns: false);
        state = AwaitableState.Started;
        generator.IsAwaited = true;
        generator.IsClosed |= IsClosing;
        return Conclude(interp, generator.Resume(interp, Value.None, thrown));
    }

    public override Value ThrowInto(Interpreter interp, PyException exception)
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

        return Conclude(interp, generator.Resume(interp, Value.None, exception));
    }

    public override Value Close(Interpreter interp) => state == AwaitableState.Finished ? Value.None : base.Close(interp);

    private Value Conclude(Interpreter interp, Value answer)
    {
        if (IsClosing && !answer.IsSpecial && interp.HasAsyncYielded)
        {
            interp.HasAsyncYielded = false;
            generator.IsAwaited = false;
            return interp.Raise(Throw.RuntimeError("async generator ignored GeneratorExit"));
        }

        answer = generator.Unwrap(interp, answer);
        if (!answer.IsSpecial)
        {
            return answer;
        }

        state = AwaitableState.Finished;
        if (IsClosing && answer.IsError && PyAsyncGenerator.IsEndOfAsync(interp.Pending!))
        {
            interp.TakePending();
            return Value.End;
        }

        return answer;
    }

    private static PythonException Reused() => Throw.RuntimeError("cannot reuse already awaited aclose()/athrow()");

    private PythonException AlreadyRunning() =>
        Throw.RuntimeError($"{(IsClosing ? "aclose" : "athrow")}(): asynchronous generator is already running");
}
