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
    private readonly CallExpressionNode? call = iterable as CallExpressionNode;
    private readonly int localSlot = target.LocalSlot;
    private FusedLoop? fused;
    private bool isOverGenerator;

    public override Completion Execute(Frame frame)
    {
        int resumePoint = frame.ResumePoint;
        if (resumePoint > lastInBody)
        {
            return orElse!.Execute(frame);
        }

        if (resumePoint == 0 && !Start(frame))
        {
            return Completion.Raise;
        }

        Completion completion = frame[iteratorSlot].Reference switch
        {
            PyGenerator generator => Loop(frame, generator, resumePoint != 0),
            PyOwnedGenerator owned => LoopOwned(frame, owned, resumePoint != 0),
            _ => Loop(frame, frame[iteratorSlot], resumePoint != 0),
        };
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

    private bool Start(Frame frame)
    {
        bool isOwned = false;
        Value items = call is null ? iterable.Evaluate(frame) : call.EvaluateOwned(frame, out isOwned);
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
    private Completion Loop(Frame frame, PyGenerator generator, bool isResuming)
    {
        Interpreter interp = frame.Interpreter;
        if (fused is not null)
        {
            return fused.Run(frame, interp, generator, isResuming);
        }

        isOverGenerator = true;

        while (true)
        {
            if (!isResuming)
            {
                Value item = generator.Send(interp, Value.None);
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
        if (fused is not null)
        {
            return fused.Run(frame, interp, iterator, isResuming);
        }

        while (true)
        {
            if (!isResuming)
            {
                interp.Step();
                Value item = Iteration.Next(interp, iterator);
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Bind(Frame frame, Value item)
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

        return completion is Completion.Suspend or Completion.Next
            ? completion
            : OwnedGenerators.CloseAfter(frame, owned.Generator, completion);
    }

    /// <summary>Its turns are a unit of their own.</summary>
    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        fused ??= Fusion.FuseLoop(body, target, position, isOverGenerator ? FusedLoopKind.Generator : FusedLoopKind.Iterator);
        orElse = Fusion.Fuse(orElse);
        return fusion.Whole(this);
    }
}
