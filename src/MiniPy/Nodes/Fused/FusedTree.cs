using System.Runtime.CompilerServices;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Fused;

/// <summary>A fused statement, as a node among others.</summary>
internal abstract class FusedTree : StatementNode
{
    /// <summary>Has the run time compile it now.</summary>
    public void Compile() => Compile(new Executor(Execute));

    /// <summary>Has the run time compile a method of a unit, so that nobody waits for that when it is first called.</summary>
    public static void Compile(Delegate method) => RuntimeHelpers.PrepareMethod(method.Method.MethodHandle);

    private delegate Completion Executor(Frame frame);
}

/// <inheritdoc/>
internal sealed class FusedTree<TStatement>(Datum[] data) : FusedTree
    where TStatement : IFusedStatement
{
    /// <summary>Compiled at once and for good: what is fused is known to be hot.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override Completion Execute(Frame frame) => TStatement.Execute(frame, ref data[0]);
}

/// <summary>A fused expression, as a node among others.</summary>
internal abstract class FusedValue : ExpressionNode
{
    /// <summary>Has the run time compile it now.</summary>
    public void Compile() => FusedTree.Compile(new Executor(Evaluate));

    private delegate Value Executor(Frame frame);
}

/// <inheritdoc/>
internal sealed class FusedValue<TExpression>(Datum[] data) : FusedValue
    where TExpression : IFusedExpression
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override Value Evaluate(Frame frame) => Fused.Evaluate<TExpression>(frame, ref data[0]);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override Truth Test(Frame frame) => Fused.Test<TExpression>(frame, ref data[0]);
}

/// <summary>The turns of a <c>for</c> with its body fused.</summary>
internal abstract class FusedLoop
{
    /// <summary>The turns that are left of a loop that cannot be suspended: gives Next when there is no item left.</summary>
    public abstract Completion Run(Frame frame, Interpreter interp, ref ItemSource source);

    /// <summary>The same over pairs of which nobody sees the tuple.</summary>
    public abstract Completion RunPairs(Frame frame, Interpreter interp, ref ItemSource source);

    /// <summary>The turns that are left of a loop over a generator, which pays for its steps itself.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="interp">The interpreter.</param>
    /// <param name="generator">What is iterated.</param>
    /// <param name="isResuming">True when the body is in the middle of a turn.</param>
    public abstract Completion Run(Frame frame, Interpreter interp, PyGenerator generator, bool isResuming);

    /// <summary>The turns that are left of a loop over any iterator.</summary>
    public abstract Completion Run(Frame frame, Interpreter interp, Value iterator, bool isResuming);

    /// <summary>Has the run time compile one of these ways now.</summary>
    public void Compile(FusedLoopKind kind) => FusedTree.Compile(kind switch
    {
        FusedLoopKind.Items => new ItemsExecutor(Run),
        FusedLoopKind.Pairs => new ItemsExecutor(RunPairs),
        FusedLoopKind.Generator => new GeneratorExecutor(Run),
        _ => new IteratorExecutor(Run),
    });

    private delegate Completion ItemsExecutor(Frame frame, Interpreter interp, ref ItemSource source);

    private delegate Completion GeneratorExecutor(Frame frame, Interpreter interp, PyGenerator generator, bool isResuming);

    private delegate Completion IteratorExecutor(Frame frame, Interpreter interp, Value iterator, bool isResuming);
}

/// <summary>What a loop has been over so far.</summary>
internal enum FusedLoopKind : byte { Items, Pairs, Generator, Iterator }

/// <inheritdoc/>
internal sealed class FusedLoop<TBody>(Datum[] data, TargetNode target, int position) : FusedLoop
    where TBody : IFusedStatement
{
    private readonly int localSlot = target.LocalSlot;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override Completion Run(Frame frame, Interpreter interp, ref ItemSource source)
    {
        ref Datum parts = ref data[0];
        while (true)
        {
            Value item = source.Next(interp);
            if (!item.IsInt && item.IsSpecial)
            {
                return item.IsError ? Completion.Raise : Completion.Next;
            }

            interp.Step();
            if (!Bind(frame, item))
            {
                return Completion.Raise;
            }

            Completion completion = TBody.Execute(frame, ref parts);
            if (completion is not (Completion.Next or Completion.Continue))
            {
                return completion;
            }

            frame.Position = position;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override Completion RunPairs(Frame frame, Interpreter interp, ref ItemSource source)
    {
        ref Datum parts = ref data[0];
        while (true)
        {
            Value first = source.AssignPair(frame, interp, target);
            if (first.IsSpecial)
            {
                return first.IsError ? Completion.Raise : Completion.Next;
            }

            interp.Step();
            Completion completion = TBody.Execute(frame, ref parts);
            if (completion is not (Completion.Next or Completion.Continue))
            {
                return completion;
            }

            frame.Position = position;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override Completion Run(Frame frame, Interpreter interp, PyGenerator generator, bool isResuming)
    {
        ref Datum parts = ref data[0];
        while (true)
        {
            if (!isResuming)
            {
                Value item = generator.Send(interp, Value.None);
                if (!item.IsInt && item.IsSpecial)
                {
                    return item.IsError ? Completion.Raise : Completion.Next;
                }

                if (!Bind(frame, item))
                {
                    return Completion.Raise;
                }
            }

            isResuming = false;
            Completion completion = TBody.Execute(frame, ref parts);
            if (completion is not (Completion.Next or Completion.Continue))
            {
                return completion;
            }

            frame.Position = position;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override Completion Run(Frame frame, Interpreter interp, Value iterator, bool isResuming)
    {
        ref Datum parts = ref data[0];
        while (true)
        {
            if (!isResuming)
            {
                interp.Step();
                Value item = Iteration.Next(interp, iterator);
                if (!item.IsInt && item.IsSpecial)
                {
                    return item.IsError ? Completion.Raise : Completion.Next;
                }

                if (!Bind(frame, item))
                {
                    return Completion.Raise;
                }
            }

            isResuming = false;
            Completion completion = TBody.Execute(frame, ref parts);
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
}
