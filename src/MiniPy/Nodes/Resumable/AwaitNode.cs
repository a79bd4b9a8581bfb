using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Resumable;

/// <summary><c>target = await value</c>: delegates to what the value's <c>__await__</c> gives (reference, 6.4; PEP 492).</summary>
internal sealed class AwaitNode(ExpressionNode value, TargetNode? target, AwaitKind kind, int number, int position) : StatementNode
{
    private readonly int localSlot = target?.LocalSlot ?? -1;

    public override Completion Execute(Frame frame)
    {
        if (frame.ResumePoint == number)
        {
            return YieldPoint.Resume(frame, target, localSlot, position);
        }

        Value awaitable = value.Evaluate(frame);
        if (awaitable.IsError)
        {
            return Completion.Raise;
        }

        frame.Position = position;
        Interpreter interp = frame.Interpreter;
        return Delegation.Begin(frame, interp, Awaitables.GetIterator(interp, awaitable, kind), target, number, position);
    }
}

/// <summary>Handing over to what <c>yield from</c> or <c>await</c> waits for.</summary>
internal static class Delegation
{
    /// <summary>Suspends the body until its delegate has ended; one that has not started yet is started at once.</summary>
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

    private static Completion StartEagerly(Frame frame, Interpreter interp, PyGenerator generator, TargetNode? target, int number, int position)
    {
        Value first = generator.StartEagerly(interp);
        if (first.IsError)
        {
            return Completion.Raise;
        }

        if (first.IsEnd)
        {
            Value returned = Iteration.TakeStopValue(interp, first);
            return target is null || target.Assign(frame, returned) ? Completion.Next : Completion.Raise;
        }

        interp.RunningGenerator.WaitFor(generator);
        Value.Store(ref frame.Result, first);
        return YieldPoint.Suspend(frame, number, position);
    }
}
