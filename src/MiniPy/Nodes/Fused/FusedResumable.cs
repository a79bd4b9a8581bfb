using System.Runtime.CompilerServices;
using MiniPy.Nodes.Resumable;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Fused;

/// <summary>Two parts of a block of which some yields: see <see cref="ResumableBlockNode"/>. The number of its data is that of the last yield in or before the first.</summary>
internal struct FusedResumablePair<TFirst, TSecond> : IFusedStatement
    where TFirst : IFusedStatement
    where TSecond : IFusedStatement
{
    private Datum own;
    private TFirst first;
    private TSecond second;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Completion Execute(Frame frame, ref Datum data)
    {
        ref Datum parts = ref Fused.Parts(ref data);
        if (frame.ResumePoint <= data.Number)
        {
            Completion completion = TFirst.Execute(frame, ref parts);
            if (completion != Completion.Next)
            {
                return completion;
            }
        }

        return TSecond.Execute(frame, ref Fused.After<TFirst>(ref parts));
    }
}

/// <summary><c>if</c> with a yield inside: see <see cref="ResumableIfNode"/>. The number of its data is that of the last yield in or before the body.</summary>
internal struct FusedResumableIf<TTest, TBody, TElse> : IFusedStatement
    where TTest : IFusedExpression
    where TBody : IFusedStatement
    where TElse : IFusedStatement
{
    private Datum own;
    private TTest test;
    private TBody body;
    private TElse orElse;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Completion Execute(Frame frame, ref Datum data)
    {
        ref Datum parts = ref Fused.Parts(ref data);
        int resumePoint = frame.ResumePoint;
        Truth truth = resumePoint == 0 ? Fused.Test<TTest>(frame, ref parts) : resumePoint <= data.Number ? Truth.True : Truth.False;
        parts = ref Fused.After<TTest>(ref parts);
        return truth == Truth.True ? TBody.Execute(frame, ref parts)
            : truth == Truth.False ? TElse.Execute(frame, ref Fused.After<TBody>(ref parts))
            : Completion.Raise;
    }
}

/// <summary><c>while</c> with a yield inside and without <c>else</c>: see <see cref="ResumableWhileNode"/>.</summary>
internal struct FusedResumableWhile<TTest, TBody> : IFusedStatement
    where TTest : IFusedExpression
    where TBody : IFusedStatement
{
    private TTest test;
    private TBody body;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Completion Execute(Frame frame, ref Datum data)
    {
        Interpreter interp = frame.Interpreter;
        bool isResuming = frame.ResumePoint != 0;
        while (true)
        {
            if (!isResuming)
            {
                Truth truth = Fused.Test<TTest>(frame, ref data);
                if (truth != Truth.True)
                {
                    return truth == Truth.Error ? Completion.Raise : Completion.Next;
                }

                interp.Step();
            }

            isResuming = false;
            Completion completion = TBody.Execute(frame, ref Fused.After<TTest>(ref data));
            if (completion is not (Completion.Next or Completion.Continue))
            {
                return completion == Completion.Break ? Completion.Next : completion;
            }
        }
    }
}

/// <summary><c>for</c> with a yield inside: see <see cref="ResumableForNode"/>. The number of its data is that of the last yield in or before the body, the slot its iterator's.</summary>
internal struct FusedResumableFor<TBody> : IFusedStatement
    where TBody : IFusedStatement
{
    private Datum own;
    private TBody body;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Completion Execute(Frame frame, ref Datum data)
    {
        ResumableForNode node = Unsafe.As<ResumableForNode>(data.Node!);
        int resumePoint = frame.ResumePoint;
        if (resumePoint > data.Number)
        {
            return node.ExecuteElse(frame);
        }

        bool isResuming = resumePoint != 0;
        if (!isResuming && !node.Start(frame))
        {
            return Completion.Raise;
        }

        Value iterator = frame[data.Slot];
        if (iterator.IsExactly<PyOwnedGenerator>())
        {
            return node.ExecuteOwned(frame, isResuming);
        }

        Interpreter interp = frame.Interpreter;
        bool isGenerator = PyGenerator.IsGenerator(iterator);
        bool isPaired = node.TakesPairs && !isGenerator;
        while (true)
        {
            if (!isResuming)
            {
                Value item = isGenerator ? iterator.Unchecked<PyGenerator>().NextOfMany(interp)
                    : isPaired ? NextPair(frame, interp, node, iterator)
                    : Next(interp, iterator);
                if (!item.IsInt && item.IsSpecial)
                {
                    return node.End(frame, item.IsError ? Completion.Raise : Completion.Next);
                }

                if (!isPaired && !node.Bind(frame, item))
                {
                    return node.End(frame, Completion.Raise);
                }
            }

            isResuming = false;
            Completion completion = TBody.Execute(frame, ref Fused.Parts(ref data));
            if (completion == Completion.Suspend)
            {
                return completion;
            }

            if (completion is not (Completion.Next or Completion.Continue))
            {
                return node.End(frame, completion);
            }

            frame.Position = node.Position;
        }
    }

    /// <summary>The next item, assigned already.</summary>
    private static Value NextPair(Frame frame, Interpreter interp, ResumableForNode node, Value iterator)
    {
        interp.Step();
        return node.BindNext(frame, interp, iterator);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Value Next(Interpreter interp, Value iterator)
    {
        interp.Step();
        return iterator.IsExactly<PyRangeIterator>() ? iterator.Unchecked<PyRangeIterator>().Next(interp) : Iteration.Next(interp, iterator);
    }
}

/// <summary><c>yield value</c> as a statement: see <see cref="YieldNode"/>. The number of its data is the yield's, the slot its position.</summary>
internal struct FusedYield<TValue> : IFusedStatement
    where TValue : IFusedExpression
{
    private Datum own;
    private TValue value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Completion Execute(Frame frame, ref Datum data) =>
        frame.ResumePoint == data.Number ? YieldPoint.ResumeUnsent(frame, data.Slot) : Suspend(frame, ref data);

    /// <summary>Evaluates the value and yields it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Completion Suspend(Frame frame, ref Datum data)
    {
        Value yielded = TValue.Load(frame, ref Fused.Parts(ref data));
        if (yielded.IsInt)
        {
            frame.Result = Value.FromInt(yielded.AsInt);
            return YieldPoint.Suspend(frame, data.Number, data.Slot);
        }

        if (yielded.IsSpecial)
        {
            TValue.Fail(frame, ref Fused.Parts(ref data), yielded);
            return Completion.Raise;
        }

        frame.Result = yielded;
        return YieldPoint.Suspend(frame, data.Number, data.Slot);
    }
}

/// <summary><c>target = yield value</c>: the same.</summary>
internal struct FusedYieldInto<TValue> : IFusedStatement
    where TValue : IFusedExpression
{
    private Datum own;
    private TValue value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Completion Execute(Frame frame, ref Datum data) =>
        frame.ResumePoint == data.Number ? Unsafe.As<YieldNode>(data.Node!).Resume(frame) : FusedYield<TValue>.Suspend(frame, ref data);
}

/// <summary><c>target = yield from value</c> and <c>target = await value</c>: see <see cref="DelegationNode"/>. The number of its data is the yield's.</summary>
internal struct FusedDelegation<TValue> : IFusedStatement
    where TValue : IFusedExpression
{
    private Datum own;
    private TValue value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Completion Execute(Frame frame, ref Datum data)
    {
        if (frame.ResumePoint == data.Number)
        {
            return Unsafe.As<DelegationNode>(data.Node!).Resume(frame);
        }

        Value waitedFor = Fused.Evaluate<TValue>(frame, ref Fused.Parts(ref data));
        return waitedFor.IsError ? Completion.Raise : Unsafe.As<DelegationNode>(data.Node!).Begin(frame, waitedFor);
    }
}
