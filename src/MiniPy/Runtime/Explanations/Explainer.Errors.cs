using MiniPy.Objects;
using MiniPy.Runtime.Tracing;

namespace MiniPy.Runtime.Explanations;

/// <content>What errors tell of themselves where they are made.</content>
internal sealed partial class Explainer
{
    public void NotPrimed(Interpreter interp, PyException error, PyGenerator generator, Value sent)
    {
        if (Place.Current(interp) is { } at)
        {
            Note(error, new NotPrimed(generator, TraceRepr.Of(sent), at));
        }
    }

    public void ThrownBeforeStart(Interpreter interp, PyException thrown, PyGenerator generator)
    {
        if (Place.Current(interp) is { } at)
        {
            Note(thrown, new ThrownBeforeStart(generator, TraceRepr.Of(thrown), at));
        }
    }

    public void ThrownAfterEnd(Interpreter interp, PyException thrown, PyGenerator generator)
    {
        if (Place.Current(interp) is { } at)
        {
            Note(thrown, new ThrownAfterEnd(generator, TraceRepr.Of(thrown), at));
        }
    }

    public void AlreadyRunning(Interpreter interp, PyException error, PyGenerator generator)
    {
        if (Place.Current(interp) is { } at)
        {
            Note(error, new AlreadyRunning(generator, at));
        }
    }

    /// <summary>A generator yielded after GeneratorExit.</summary>
    public void IgnoredExit(PyException error, PyGenerator generator)
    {
        if (!generator.IsFinished)
        {
            Note(error, new IgnoredExit(generator, Place.Of(generator.Frame).Line));
        }
    }

    /// <summary>A StopIteration left a generator's body, and became a RuntimeError.</summary>
    public void StopInGenerator(PyException error, PyException stop, PyGenerator generator) =>
        Note(error, new StopInGenerator(generator, mistakes.TryGetValue(stop, out Mistake? known) ? known as Stopped : null, Place.Of(generator.Frame)));

    /// <summary>A value cannot do what it is wanted for.</summary>
    public void WrongKind(Interpreter interp, PyException error, Value given, Wanted wanted)
    {
        if (Place.Current(interp) is { } at)
        {
            Note(error, new WrongKind(given, wanted, at));
        }
    }

    /// <summary>A loop is left by an interrupt, and the generator that it went through is about to be closed, with the chain behind it.</summary>
    public void LeftWaiting(PyException error, PyGenerator generator)
    {
        if (error.Type.IsSubtypeOf(Exceptions.KeyboardInterrupt) && generator.Delegate is PyGenerator && !mistakes.TryGetValue(error, out _))
        {
            Note(error, Interrupted.Below(generator));
        }
    }

    public void CoroutineReused(PyException error, PyGenerator coroutine) => Note(error, new CoroutineReused(coroutine));
}
