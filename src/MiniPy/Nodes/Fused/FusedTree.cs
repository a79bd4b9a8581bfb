using System.Runtime.CompilerServices;
using MiniPy.Objects;
using MiniPy.Runtime;
using static MiniPy.Nodes.Fused.FusedBudget;

namespace MiniPy.Nodes.Fused;

// A link stands on the stack, where nothing moves it, and whoever made it takes its address away before it returns.
#pragma warning disable CS8500 // a pointer to a struct with a reference

/// <summary>A fused statement, as a node among others.</summary>
internal abstract class FusedTree : StatementNode
{
    /// <summary>Has the run time compile what it is called by now.</summary>
    public void Compile(FusedUse use) => Compile(use switch
    {
        FusedUse.PlainBody => new Runner(Run),
        FusedUse.SuspendableBody => new Resumer(Resume),
        _ => new Executor(Execute),
    });

    /// <summary>Has the run time compile a method of a unit, so that nobody waits for that when it is first called.</summary>
    public static void Compile(Delegate method) => RuntimeHelpers.PrepareMethod(method.Method.MethodHandle);

    private delegate Completion Executor(Frame frame);

    private delegate Value Runner(Interpreter interp, Code code, Frame frame, Value[]? slots);

    private delegate Completion Resumer(Interpreter interp, PyGenerator generator, Frame frame, PyGenerator? root);
}

/// <summary>Who calls a fused statement.</summary>
internal enum FusedUse : byte
{
    /// <summary>The statement around it.</summary>
    Statement,

    /// <summary>Calls of the function whose body it is.</summary>
    PlainBody,

    /// <summary>The generators or coroutines whose body it is.</summary>
    SuspendableBody,
}

/// <summary>All of it is compiled at once and for good: what is fused is known to be hot. For a whole body the guard is part of the unit.</summary>
internal sealed unsafe class FusedTree<TStatement>(Datum[] data) : FusedTree
    where TStatement : IFusedStatement
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override Completion Execute(Frame frame)
    {
        if (typeof(TStatement) == typeof(FusedBudget))
        {
            FusedBudget.Spend(C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C);
            FusedBudget.Spend(C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C);
            FusedBudget.Spend(C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C);
        }

        return TStatement.Execute(frame, ref data[0]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override Value Run(Interpreter interp, Code code, Frame frame, Value[]? slots = null)
    {
        if (typeof(TStatement) == typeof(FusedBudget))
        {
            FusedBudget.Spend(C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C);
            FusedBudget.Spend(C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C);
            FusedBudget.Spend(C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C);
        }

        FrameLink link = default;
        if (!Guard.TryBegin(interp, code, frame, slots, &link))
        {
            return Value.Error;
        }

        Completion completion;
        try
        {
            interp.Step();
            completion = TStatement.Execute(frame, ref data[0]);
        }
        catch (Exception exception)
        {
            if (!Guard.TryCatch(interp, exception))
            {
                interp.Abandon(&link);
                throw;
            }

            completion = Completion.Raise;
        }

        return Guard.End(interp, frame, &link, completion);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override Completion Resume(Interpreter interp, PyGenerator generator, Frame frame, PyGenerator? root = null)
    {
        if (typeof(TStatement) == typeof(FusedBudget))
        {
            FusedBudget.Spend(C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C);
            FusedBudget.Spend(C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C);
            FusedBudget.Spend(C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C);
        }

        FrameLink link;
        Guard.Begin(interp, generator, frame, root, &link);
        try
        {
            interp.Step();
            Completion completion = TStatement.Execute(frame, ref data[0]);
            interp.PopFrame(&link);
            return completion;
        }
        catch (Exception exception)
        {
            interp.PopFrame(&link);
            if (!Guard.TryCatch(interp, exception))
            {
                throw;
            }

            return Completion.Raise;
        }
    }
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
    public override Value Evaluate(Frame frame)
    {
        if (typeof(TExpression) == typeof(FusedBudget))
        {
            FusedBudget.Spend(C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C);
            FusedBudget.Spend(C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C);
            FusedBudget.Spend(C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C);
        }

        return Fused.Evaluate<TExpression>(frame, ref data[0]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override Truth Test(Frame frame)
    {
        if (typeof(TExpression) == typeof(FusedBudget))
        {
            FusedBudget.Spend(C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C);
            FusedBudget.Spend(C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C);
            FusedBudget.Spend(C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C);
        }

        return Fused.Test<TExpression>(frame, ref data[0]);
    }
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

    /// <summary>Has the run time compile one of these ways now.</summary>
    public void Compile(FusedLoopKind kind) => FusedTree.Compile(kind switch
    {
        FusedLoopKind.Items => new ItemsExecutor(Run),
        FusedLoopKind.Pairs => new ItemsExecutor(RunPairs),
        _ => new GeneratorExecutor(Run),
    });

    private delegate Completion ItemsExecutor(Frame frame, Interpreter interp, ref ItemSource source);

    private delegate Completion GeneratorExecutor(Frame frame, Interpreter interp, PyGenerator generator, bool isResuming);
}

/// <summary>What a loop has been over so far.</summary>
internal enum FusedLoopKind : byte { Items, Pairs, Generator }

/// <inheritdoc/>
internal sealed class FusedLoop<TBody>(Datum[] data, TargetNode target, int position) : FusedLoop
    where TBody : IFusedStatement
{
    private readonly int localSlot = target.LocalSlot;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override Completion Run(Frame frame, Interpreter interp, ref ItemSource source)
    {
        if (typeof(TBody) == typeof(FusedBudget))
        {
            FusedBudget.Spend(C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C);
            FusedBudget.Spend(C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C);
            FusedBudget.Spend(C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C);
        }

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
        if (typeof(TBody) == typeof(FusedBudget))
        {
            FusedBudget.Spend(C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C);
            FusedBudget.Spend(C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C);
            FusedBudget.Spend(C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C);
        }

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
        if (typeof(TBody) == typeof(FusedBudget))
        {
            FusedBudget.Spend(C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C);
            FusedBudget.Spend(C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C);
            FusedBudget.Spend(C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C);
        }

        ref Datum parts = ref data[0];
        while (true)
        {
            if (!isResuming)
            {
                Value item = generator.NextOfMany(interp);
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
