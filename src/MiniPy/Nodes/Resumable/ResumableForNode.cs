using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using MiniPy.Nodes.Expressions;
using MiniPy.Nodes.Fused;
using MiniPy.Nodes.Statements;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Resumable;

/// <summary>
/// <c>for</c> with a yield inside: its iterator waits in a hidden local. <paramref name="lastInBody"/>: the highest number of a yield in or
/// before its body.
/// </summary>
internal sealed class ResumableForNode(
    ExpressionNode iterable, TargetNode target, StatementNode body, StatementNode? orElse, int iteratorSlot, int lastInBody, int position) : StatementNode
{
    private ExpressionNode iterable = iterable;
    private readonly int localSlot = target.LocalSlot;
    private readonly bool takesPairs = target.TakesPairs;
    private FusedLoop? fused;
    private bool isOwner;

    /// <summary>Whether the target takes the two items of a pair.</summary>
    public bool TakesPairs => takesPairs;

    /// <summary>The position of the loop's head.</summary>
    public int Position => position;

    public override Completion Execute(Frame frame)
    {
        int resumePoint = frame.ResumePoint;
        if (resumePoint > lastInBody)
        {
            return ExecuteElse(frame);
        }

        if (resumePoint == 0 && !Start(frame))
        {
            return Completion.Raise;
        }

        Value iterator = frame[iteratorSlot];
        return iterator.IsExactly<PyOwnedGenerator>() ? ExecuteOwned(frame, resumePoint != 0)
            : End(frame, PyGenerator.IsGenerator(iterator)
                ? Loop(frame, iterator.Unchecked<PyGenerator>(), resumePoint != 0)
                : Loop(frame, iterator, resumePoint != 0));
    }

    /// <summary>The turns that are left of a loop that is its generator's only owner, and what follows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Completion ExecuteOwned(Frame frame, bool isResuming)
    {
        isOwner = true;
        return End(frame, LoopOwned(frame, frame[iteratorSlot].Unchecked<PyOwnedGenerator>(), isResuming));
    }

    /// <summary>The <c>else</c>, of a loop that is suspended there.</summary>
    public Completion ExecuteElse(Frame frame) => orElse!.Execute(frame);

    /// <summary>What follows from how the last turn ended.</summary>
    public Completion End(Frame frame, Completion completion)
    {
        if (completion == Completion.Suspend)
        {
            return completion;
        }

        frame[iteratorSlot] = Value.None;
        return completion switch
        {
            Completion.Break => Completion.Next,
            Completion.Next => orElse is null ? Completion.Next : orElse.Execute(frame),
            _ => completion,
        };
    }

    /// <summary>Puts the iterator into its place; false when an exception is pending.</summary>
    public bool Start(Frame frame)
    {
        bool isOwned = false;
        Value items = iterable is CallExpressionNode call ? call.EvaluateOwned(frame, out isOwned) : iterable.Evaluate(frame);
        if (items.IsError)
        {
            return false;
        }

        frame.Position = position;
        if (items.IsExactly<PyOwnedGenerator>())
        {
            // A generator expression's first iterable was a call: this loop is its only owner.
            frame[iteratorSlot] = items;
            return true;
        }

        frame[iteratorSlot] = isOwned && PyGenerator.IsGenerator(items)
            ? new PyOwnedGenerator(items.Unchecked<PyGenerator>())
            : Iteration.GetIteratorOrError(frame.Interpreter, items);
        return !frame[iteratorSlot].IsError;
    }

    /// <summary>A generator is pulled from directly; it pays for the step itself when it is resumed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Completion Loop(Frame frame, PyGenerator generator, bool isResuming)
    {
        Interpreter interp = frame.Interpreter;
        if (fused is not null)
        {
            return fused.Run(frame, interp, generator, isResuming);
        }

        while (true)
        {
            if (!isResuming)
            {
                Value item = generator.NextOfMany(interp);
                if (item.IsSpecial)
                {
                    return item.IsError ? Completion.Raise : Completion.Next;
                }

                if (!Bind(frame, item))
                {
                    return Completion.Raise;
                }
            }

            isResuming = false;
            Completion completion = body.Execute(frame);
            if (completion is not (Completion.Next or Completion.Continue))
            {
                return completion;
            }

            frame.Position = position;
        }
    }

    private Completion Loop(Frame frame, Value iterator, bool isResuming)
    {
        Interpreter interp = frame.Interpreter;
        while (true)
        {
            if (!isResuming)
            {
                interp.Step();
                Value item = BindNext(frame, interp, iterator);
                if (item.IsSpecial)
                {
                    return item.IsError ? Completion.Raise : Completion.Next;
                }
            }

            isResuming = false;
            Completion completion = body.Execute(frame);
            if (completion is not (Completion.Next or Completion.Continue))
            {
                return completion;
            }

            frame.Position = position;
        }
    }

    /// <summary>Assigns the next item of anything but a generator; gives an end where there is none, or <see cref="Value.Error"/>.</summary>
    public Value BindNext(Frame frame, Interpreter interp, Value iterator)
    {
        if (takesPairs && iterator.Reference is PyIterator { GivesPairs: true, Type.IsUserDefined: false } pairs)
        {
            Value first = pairs.NextPair(interp, out Value second);
            return first.IsSpecial || target.AssignPair(frame, first, second) ? first : Value.Error;
        }

        Value item = Iteration.Next(interp, iterator);
        return item.IsSpecial || Bind(frame, item) ? item : Value.Error;
    }

    /// <summary>Assigns the next item; false when an exception is pending.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Bind(Frame frame, Value item)
    {
        if (localSlot >= 0)
        {
            Value.Store(ref frame[localSlot], item);
            return true;
        }

        return target.Assign(frame, item);
    }

    private Completion LoopOwned(Frame frame, PyOwnedGenerator owned, bool isResuming)
    {
        Completion completion;
        try
        {
            completion = Loop(frame, owned.Generator, isResuming);
        }
        catch (PythonException exception)
        {
            completion = frame.Interpreter.Catch(exception);
        }

        return completion == Completion.Suspend
            ? completion
            : OwnedGenerators.CloseAfter(frame, owned.Generator, completion);
    }

    /// <summary>The turns over an owned generator, which are guarded, are a unit of their own.</summary>
    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        iterable = Fusion.FuseHeader(iterable);
        orElse = Fusion.Fuse(orElse);
        if (isOwner)
        {
            fused ??= Fusion.FuseLoop(body, target, position, FusedLoopKind.Generator);
            return fusion.Whole(this);
        }

        fusion.Add(new Datum { Node = this, Number = lastInBody, Slot = iteratorSlot }, Fusion.CallWeight);
        return typeof(FusedResumableFor<>).MakeGenericType(fusion.Statement(body));
    }
}
