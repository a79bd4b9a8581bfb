using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using MiniPy.Nodes.Fused;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Resumable;

/// <summary><c>target = await value</c>: delegates to what the value's <c>__await__</c> gives (reference, 6.4; PEP 492).</summary>
internal sealed class AwaitNode(ExpressionNode value, TargetNode? target, AwaitKind kind, int number, int position) : DelegationNode
{
    private readonly int localSlot = target?.LocalSlot ?? -1;

    public override Completion Execute(Frame frame)
    {
        if (frame.ResumePoint == number)
        {
            return Resume(frame);
        }

        Value awaitable = value.Evaluate(frame);
        return awaitable.IsError ? Completion.Raise : Begin(frame, awaitable);
    }

    public override Completion Resume(Frame frame) => YieldPoint.Resume(frame, target, localSlot, position);

    public override Completion Begin(Frame frame, Value waitedFor)
    {
        frame.Position = position;
        Interpreter interp = frame.Interpreter;
        return Delegation.Begin(frame, interp, Awaitables.GetIterator(interp, waitedFor, kind), target, number, position);
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion) => fusion.Delegation(this, number, value);
}

/// <summary>What <c>yield from</c> and <c>await</c> have in common.</summary>
internal abstract class DelegationNode : StatementNode
{
    /// <summary>Goes on when the delegate has ended.</summary>
    public abstract Completion Resume(Frame frame);

    /// <summary>Begins to wait for what the operand has given.</summary>
    public abstract Completion Begin(Frame frame, Value waitedFor);
}

/// <summary>Handing over to what <c>yield from</c> or <c>await</c> waits for.</summary>
internal static class Delegation
{
    /// <summary>Suspends the body until its delegate has ended; one that has not started yet is started at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Completion Begin(Frame frame, Interpreter interp, Value iterator, TargetNode? target, int number, int position)
    {
        PyType type = iterator.Type;
        if ((ReferenceEquals(type, Types.Generator) || ReferenceEquals(type, Types.Coroutine))
            && iterator.Unchecked<PyGenerator>().State == GeneratorState.Created && interp.CanStartEagerly)
        {
            return StartEagerly(frame, interp, iterator.Unchecked<PyGenerator>(), target, number, position);
        }

        frame.Result = iterator;
        interp.IsDelegating = true;
        return YieldPoint.Suspend(frame, number, position);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Completion StartEagerly(Frame frame, Interpreter interp, PyGenerator generator, TargetNode? target, int number, int position)
    {
        Value first = generator.StartEagerly(interp);
        if (first.IsError)
        {
            return Completion.Raise;
        }

        if (first.IsEnd)
        {
            generator.Release();
            Value returned = Iteration.TakeStopValue(interp, first);
            return target is null || target.Assign(frame, returned) ? Completion.Next : Completion.Raise;
        }

        interp.RunningGenerator.WaitFor(generator);
        Value.Store(ref frame.Result, first);
        return YieldPoint.Suspend(frame, number, position);
    }
}
