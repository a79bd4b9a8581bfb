using MiniPy.Objects;
using MiniPy.Runtime.Tracing;

namespace MiniPy.Runtime.Explanations;

/// <content>What becomes of generators, of what they return, and of the StopIteration that they end with.</content>
internal sealed partial class Explainer
{
    private readonly HashSet<Place> callsSeen = [];
    private readonly Dictionary<Code, ReturnLost> lostReturns = [];
    private readonly HashSet<Code> receivedReturns = [];
    private (PyGenerator Generator, Value Value, Place By, Place At)? justReturned;
    private PyGenerator? resumedAfterEnd;

    /// <summary>A call has made a generator, or an asynchronous one.</summary>
    public void Created(Interpreter interp, PyGenerator generator)
    {
        if (generator.Code.Name[0] != '<' && Place.Current(interp) is { } at && callsSeen.Add(at))
        {
            // Most calls stand in a loop's head or are arguments: that is seen when it is to be told of.
            Tell(interp, new NeverRun(generator.Code, at), at);
        }
    }

    /// <summary>A coroutine was forgotten before it ran.</summary>
    public void NeverAwaited(Interpreter interp, PyGenerator coroutine, Place made) => Tell(interp, new NeverAwaited(GeneratorName.Of(coroutine), made), made);

    /// <summary>A body has come to its end.</summary>
    /// <param name="interp">The interpreter.</param>
    /// <param name="generator">The generator.</param>
    /// <param name="frame">Its frame.</param>
    /// <param name="completion">How the body ended.</param>
    public void Ended(Interpreter interp, PyGenerator generator, Frame frame, Completion completion)
    {
        SettleReturn();
        var at = Place.Of(frame);
        Place? by = Place.Current(interp);
        bool hasValue = completion == Completion.Return && !frame.Result.IsNone;
        generator.End = new GeneratorEnd(at, completion, hasValue ? TraceRepr.Of(frame.Result) : null, by);
        if (hasValue && by is { } consumer && generator.Code is { Kind: CodeKind.Generator, IsIterableCoroutine: false } && generator.Code.Name[0] != '<')
        {
            justReturned = (generator, frame.Result, consumer, at);
        }
    }

    /// <summary>Somebody has taken what the generator that has just ended returned.</summary>
    public void ReturnReceived()
    {
        if (justReturned is { } returned)
        {
            receivedReturns.Add(returned.Generator.Code);
            justReturned = null;
        }
    }

    /// <summary>A generator that had ended was asked for more.</summary>
    public void ResumedAfterEnd(Interpreter interp, PyGenerator generator)
    {
        resumedAfterEnd = generator;
        if (Place.Current(interp) is { } at && generator.End is { } end && end.Completion != Completion.Raise)
        {
            Tell(interp, new IteratedAgain(generator, end, at), at);
        }
    }

    /// <summary>An end became a StopIteration that the program sees.</summary>
    public void Stopped(Interpreter interp, PyException stop, Value iterator, Value sent)
    {
        ReturnReceived();
        if (iterator.Reference is not { } item || Place.Current(interp) is not { } at)
        {
            return;
        }

        bool wasEnded = ReferenceEquals(resumedAfterEnd, item);
        resumedAfterEnd = null;
        Note(stop, new Stopped(item, (item as PyGenerator)?.End, wasEnded, sent.IsNone ? null : TraceRepr.Of(sent), at));
    }

    /// <summary>A StopIteration that a called function raised was taken as the end of what called it: <c>map</c>, <c>filter</c> and their kin.</summary>
    public void StopTaken(Interpreter interp, PyException stop, string taker)
    {
        if (mistakes.TryGetValue(stop, out Mistake? known) && known is Stopped stopped)
        {
            Tell(interp, new StopEndedCaller(stopped, taker), stopped.At);
        }
    }

    /// <summary>A StopIteration left a <c>__next__</c> written in Python, and ended the iteration.</summary>
    public void StopLeftNext(Interpreter interp, PyException stop)
    {
        if (mistakes.TryGetValue(stop, out Mistake? known) && known is Stopped stopped && stopped.At.Code.Name == SpecialNames.Next.Text)
        {
            Tell(interp, new StopLostItem(stopped), stopped.At);
        }
    }

    /// <summary>What was returned last has been dropped if nobody has taken it by now.</summary>
    private void SettleReturn()
    {
        if (justReturned is { } lost)
        {
            justReturned = null;
            lostReturns.TryAdd(lost.Generator.Code, new ReturnLost(lost.Generator, lost.At.Line, TraceRepr.Of(lost.Value), lost.By));
        }
    }

    /// <summary>A function whose return value is used anywhere knows what it does; those of the others are told of.</summary>
    private void FindLostReturns(Interpreter interp)
    {
        foreach ((Code code, ReturnLost lost) in lostReturns)
        {
            if (!receivedReturns.Contains(code))
            {
                Tell(interp, lost, lost.At);
            }
        }
    }
}
