using System.Runtime.CompilerServices;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <content>What makes generators fast that are resumed, or made, again and again at one place.</content>
internal partial class PyGenerator
{
    /// <summary>
    /// True as long as nobody but the one that waits for it, or the loop that made it, can have it: when it has ended, it can be made into the next one.
    /// </summary>
    private bool isOwned;

    /// <summary><c>next</c> for those who ask again and again: <see cref="Send"/>, of which the usual way becomes a part of the caller.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Value NextOfMany(Interpreter interp)
    {
        PyException? handled = interp.Handled;
        if (State > GeneratorState.Suspended || !IsAlone || !ReferenceEquals(interp.HandledByResumer, handled) || !interp.TryEnter())
        {
            return Send(interp, Value.None);
        }

        Frame frame = Frame;
        Code code = identity.Code;

        // Anything but an error will do where nobody looks at it, and for an int the collector need not be told.
        frame.Result = Value.FromInt(0);
        if (!code.IgnoresSent)
        {
            frame.Result = Value.None;
        }

        return GoOn(interp, code, frame, handled);
    }

    /// <summary><c>send(value)</c> in the same way.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Value SendOfMany(Interpreter interp, Value sent)
    {
        PyException? handled = interp.Handled;
        if (State != GeneratorState.Suspended || !IsAlone || !ReferenceEquals(interp.HandledByResumer, handled) || !interp.TryEnter())
        {
            return Send(interp, sent);
        }

        Frame frame = Frame;
        Value.Store(ref frame.Result, sent);
        return GoOn(interp, identity.Code, frame, handled);
    }

    /// <summary>True for one without delegate or driver that nobody will have to watch.</summary>
    private bool IsAlone
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ties is null && Delegate is null && WatchFrom == WatchStart.Never;
    }

    /// <summary>Executes the body of a generator that is alone and has been given what it is sent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Value GoOn(Interpreter interp, Code code, Frame frame, PyException? handled)
    {
        State = GeneratorState.Running;
        interp.IsThrowing = false;
        Completion completion = code.Body.Resume(interp, this, frame);
        if (completion != Completion.Suspend || interp.IsDelegating)
        {
            return ContinueSent(interp, completion, handled);
        }

        State = GeneratorState.Suspended;
        if (!ReferenceEquals(interp.Handled, handled))
        {
            interp.Handled = handled;
        }

        interp.Leave();
        return frame.Result;
    }

    /// <summary>The rest of a resumption that does not end with a yield of this generator.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Value ContinueSent(Interpreter interp, Completion completion, PyException? handled)
    {
        completion = Conclude(interp, Frame, completion);
        Value result = completion == Completion.Suspend ? Continue(interp, this, completion, handled) : ResultOf(interp, completion);
        Leave(interp, handled, handled);
        return result;
    }

    /// <summary>From now on it belongs to whoever it was made for.</summary>
    public void Own() => isOwned = true;

    /// <summary>True where it has ended, nobody can have it any more, and nothing but its class is left of it.</summary>
    public bool IsSpare => isOwned && State == GeneratorState.Finished && ties is null && !IsWatched;

    /// <summary>Makes one that is spare into another, whose parameters are still to be filled in.</summary>
    public void Renew(PyFunction function)
    {
        State = GeneratorState.Created;
        if (!ReferenceEquals(identity, function.Identity))
        {
            identity = function.Identity;
        }

        Frame[Frame.HeaderSlot] = function;
    }

    /// <summary>An owned one has ended, and its owner has forgotten it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Release()
    {
        if (isOwned)
        {
            identity.Code.Maker.TakeBack(this);
        }
    }
}
