using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using MiniPy.Nodes.Expressions;
using MiniPy.Nodes.Fused;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Statements;

/// <summary><c>for</c> (reference, 8.3).</summary>
internal sealed class ForNode(ExpressionNode iterable, TargetNode target, StatementNode body, StatementNode? orElse, int position) : StatementNode, IFusible
{
    private ExpressionNode iterable = iterable;
    private readonly int localSlot = target.LocalSlot;
    private int stretches;
    private FusedLoop? fused;
    private FusedLoopKind kind;

    public override Completion Execute(Frame frame)
    {
        bool isOwned = false;
        Value items = iterable is CallExpressionNode call ? call.EvaluateOwned(frame, out isOwned) : iterable.Evaluate(frame);
        if (items.IsError)
        {
            return Completion.Raise;
        }

        frame.Position = position;
        if (!PyGenerator.IsGenerator(items))
        {
            return Loop(frame, items);
        }

        PyGenerator generator = items.Unchecked<PyGenerator>();
        return isOwned ? OwnedGenerators.CloseAfter(frame, generator, LoopGuarded(frame, generator)) : Loop(frame, generator);
    }

    private Completion Loop(Frame frame, PyGenerator generator)
    {
        Interpreter interp = frame.Interpreter;
        Completion completion;
        do
        {
            completion = fused is null ? RunStretch(frame, interp, generator) : fused.Run(frame, interp, generator, isResuming: false);
            Warm(FusedLoopKind.Generator);
        }
        while (completion == Completion.Continue);

        return End(frame, completion);
    }

    /// <summary>Some turns: gives Continue when there are more to come, and Next when there is no item left.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Completion RunStretch(Frame frame, Interpreter interp, PyGenerator generator)
    {
        for (int turns = LoopStretch.Turns; turns > 0; turns--)
        {
            Value item = generator.NextOfMany(interp);
            if (item.IsSpecial)
            {
                return item.IsError ? Completion.Raise : Completion.Next;
            }

            if (localSlot >= 0)
            {
                Value.Store(ref frame[localSlot], item);
            }
            else if (!target.Assign(frame, item))
            {
                return Completion.Raise;
            }

            Completion completion = body.Execute(frame);
            if (completion is not (Completion.Next or Completion.Continue))
            {
                return completion;
            }

            frame.Position = position;
        }

        return Completion.Continue;
    }

    /// <summary>The loop, with exceptions that come through .NET code made pending.</summary>
    private Completion LoopGuarded(Frame frame, PyGenerator generator)
    {
        try
        {
            return Loop(frame, generator);
        }
        catch (PythonException exception)
        {
            return frame.Interpreter.Catch(exception);
        }
    }

    private Completion Loop(Frame frame, Value items)
    {
        Interpreter interp = frame.Interpreter;
        var source = new ItemSource(interp, items);
        if (source.IsFailed)
        {
            return Completion.Raise;
        }

        bool isPaired = target.TakesPairs && source.GivesPairs;
        Completion completion;
        do
        {
            completion = isPaired
                ? fused is null ? RunPairs(frame, interp, ref source) : fused.RunPairs(frame, interp, ref source)
                : fused is null ? RunStretch(frame, interp, ref source) : fused.Run(frame, interp, ref source);
            Warm(isPaired ? FusedLoopKind.Pairs : FusedLoopKind.Items);
        }
        while (completion == Completion.Continue);

        return End(frame, completion);
    }

    /// <summary>As the other, over anything.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Completion RunStretch(Frame frame, Interpreter interp, ref ItemSource source)
    {
        for (int turns = LoopStretch.Turns; turns > 0; turns--)
        {
            Value item = source.Next(interp);
            if (item.IsSpecial)
            {
                return item.IsError ? Completion.Raise : Completion.Next;
            }

            interp.Step();
            if (localSlot >= 0)
            {
                Value.Store(ref frame[localSlot], item);
            }
            else if (!target.Assign(frame, item))
            {
                return Completion.Raise;
            }

            Completion completion = body.Execute(frame);
            if (completion is not (Completion.Next or Completion.Continue))
            {
                return completion;
            }

            frame.Position = position;
        }

        return Completion.Continue;
    }

    /// <summary>As the others, over pairs of which nobody sees the tuple.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Completion RunPairs(Frame frame, Interpreter interp, ref ItemSource source)
    {
        for (int turns = LoopStretch.Turns; turns > 0; turns--)
        {
            Value first = source.AssignPair(frame, interp, target);
            if (first.IsSpecial)
            {
                return first.IsError ? Completion.Raise : Completion.Next;
            }

            interp.Step();
            Completion completion = body.Execute(frame);
            if (completion is not (Completion.Next or Completion.Continue))
            {
                return completion;
            }

            frame.Position = position;
        }

        return Completion.Continue;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Warm(FusedLoopKind executed)
    {
        kind = executed;
        if (++stretches == FusionHeat.Stretches && FusionHeat.IsPossible)
        {
            FusionHeat.Begin(this);
        }
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public void FuseInPlace() => fused ??= Fusion.FuseLoop(body, target, position, kind);

    /// <summary>Its turns are a unit of their own.</summary>
    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        FuseInPlace();
        iterable = Fusion.FuseHeader(iterable);
        orElse = Fusion.Fuse(orElse);
        return fusion.Whole(this);
    }

    /// <summary>What follows from how the last turn ended.</summary>
    private Completion End(Frame frame, Completion completion) =>
        completion == Completion.Break ? Completion.Next
        : completion == Completion.Next && orElse is not null ? orElse.Execute(frame)
        : completion;
}

/// <summary>
/// Closes a generator that only a loop could reach when the loop is left before its end, as CPython's reference count does.
/// </summary>
internal static class OwnedGenerators
{
    public static Completion CloseAfter(Frame frame, PyGenerator generator, Completion completion)
    {
        if (generator.State == GeneratorState.Finished)
        {
            generator.Release();
            return completion;
        }

        if (generator.IsRunning)
        {
            return completion;
        }

        Interpreter interp = frame.Interpreter;
        PyException? pending = null;
        if (completion == Completion.Raise)
        {
            interp.RecordTraceback(frame);
            pending = interp.TakePending();
            interp.Explainer?.LeftWaiting(pending, generator);
        }

        Value result = frame.Result;
        if (generator.Close(interp).IsError)
        {
            // What a finaliser raises concerns nobody who waits: it is reported, and the program goes on.
            interp.ReportUnraisable(interp.TakePending(), generator);
        }

        frame.Result = result;
        if (pending is not null)
        {
            interp.RaiseAgain(pending, isRecorded: true);
        }

        return completion;
    }
}
