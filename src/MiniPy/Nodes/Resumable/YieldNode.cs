using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using MiniPy.Nodes.Fused;
using MiniPy.Objects;
using MiniPy.Runtime;
using MiniPy.Runtime.Explanations;

namespace MiniPy.Nodes.Resumable;

/// <summary>
/// <c>target = yield value</c>, the only form in which a yield reaches execution (reference, 6.2.9). It is where a body suspends and where it goes on.
/// </summary>
/// <param name="value">What is yielded.</param>
/// <param name="target">What takes the value sent, or null.</param>
/// <param name="number">This yield's number in its body.</param>
/// <param name="position">Its source position.</param>
internal sealed class YieldNode(ExpressionNode value, TargetNode? target, int number, int position) : StatementNode
{
    private readonly int localSlot = target?.LocalSlot ?? -1;

    public override Completion Execute(Frame frame)
    {
        if (frame.ResumePoint == number)
        {
            return YieldPoint.Resume(frame, target, localSlot, position);
        }

        Value yielded = value.Evaluate(frame);
        if (yielded.IsError)
        {
            return Completion.Raise;
        }

        Value.Store(ref frame.Result, yielded);
        return YieldPoint.Suspend(frame, number, position);
    }

    /// <summary>Goes on after the yield.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Completion Resume(Frame frame) => YieldPoint.Resume(frame, target, localSlot, position);

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        fusion.Add(new Datum { Node = this, Number = number, Slot = position });
        return (target is null ? typeof(FusedYield<>) : typeof(FusedYieldInto<>)).MakeGenericType(fusion.Expression(value));
    }
}

/// <summary><c>target = yield from value</c>: gives the iterator to the generator, which delegates to it (PEP 380).</summary>
internal sealed class YieldFromNode(ExpressionNode value, TargetNode? target, int number, int position) : DelegationNode
{
    public override Completion Execute(Frame frame)
    {
        if (frame.ResumePoint == number)
        {
            return Resume(frame);
        }

        Value iterable = value.Evaluate(frame);
        return iterable.IsError ? Completion.Raise : Begin(frame, iterable);
    }

    public override Completion Resume(Frame frame) => YieldPoint.Resume(frame, target, -1, position);

    public override Completion Begin(Frame frame, Value waitedFor)
    {
        frame.Position = position;
        Interpreter interp = frame.Interpreter;
        return Delegation.Begin(
            frame, interp, PyGenerator.IsGenerator(waitedFor) ? waitedFor : GetIterator(frame, interp, waitedFor), target, number, position);
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion) => fusion.Delegation(this, number, value);

    /// <summary>Only what is itself a coroutine, by <c>types.coroutine</c>, may delegate to one.</summary>
    private static Value GetIterator(Frame frame, Interpreter interp, Value iterable)
    {
        if (iterable.Reference is not PyGenerator { IsCoroutine: true })
        {
            return Iteration.GetIterator(interp, iterable);
        }

        return frame.Function.Code.IsIterableCoroutine
            ? iterable
            : throw NotDelegate(interp, iterable);
    }

    private static PythonException NotDelegate(Interpreter interp, Value coroutine)
    {
        PythonException error = Throw.TypeError("cannot 'yield from' a coroutine object in a non-coroutine generator");
        interp.Explainer?.WrongKind(interp, error.Value, coroutine, Wanted.Delegate);
        return error;
    }
}

/// <summary><c>yield</c> in an asynchronous generator: an item for whoever iterates, and told apart from what the generator's awaits yield.</summary>
internal sealed class AsyncYieldNode(ExpressionNode value, TargetNode? target, int number, int position) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        if (frame.ResumePoint == number)
        {
            return YieldPoint.Resume(frame, target, -1, position);
        }

        Value yielded = value.Evaluate(frame);
        if (yielded.IsError)
        {
            return Completion.Raise;
        }

        frame.Result = yielded;
        frame.Interpreter.HasAsyncYielded = true;
        return YieldPoint.Suspend(frame, number, position);
    }
}

/// <summary>What suspending and going on amount to.</summary>
internal static class YieldPoint
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Completion Suspend(Frame frame, int number, int position)
    {
        frame.Position = position;
        frame.ResumePoint = number;
        return Completion.Suspend;
    }

    /// <summary>Goes on where nobody takes what was sent, or raises what was thrown in.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Completion ResumeUnsent(Frame frame, int position)
    {
        frame.ResumePoint = 0;
        return frame.Result.IsError ? Raise(frame, position) : Completion.Next;
    }

    /// <summary>Takes what was sent, or raises what was thrown in.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Completion Resume(Frame frame, TargetNode? target, int localSlot, int position)
    {
        frame.ResumePoint = 0;
        Value sent = frame.Result;
        if (sent.IsError)
        {
            return Raise(frame, position);
        }

        if (localSlot >= 0)
        {
            Value.Store(ref frame[localSlot], sent);
            return Completion.Next;
        }

        return target is null || target.Assign(frame, sent) ? Completion.Next : Completion.Raise;
    }

    private static Completion Raise(Frame frame, int position)
    {
        frame.Position = position;
        Interpreter interp = frame.Interpreter;
        if (interp.IsThrowing && !ReferenceEquals(interp.Handled, interp.HandledByResumer))
        {
            // It arrives inside one of the body's own handlers, and so in that handler's context.
            interp.Chain(interp.Pending!);
        }

        return Completion.Raise;
    }
}
