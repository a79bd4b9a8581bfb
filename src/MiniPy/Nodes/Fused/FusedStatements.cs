using System.Runtime.CompilerServices;
using MiniPy.Nodes.Statements;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Fused;

/// <summary>A statement that is not fused: its node executes it.</summary>
internal struct FusedOtherStatement : IFusedStatement
{
    private Datum own;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Completion Execute(Frame frame, ref Datum data) => Unsafe.As<StatementNode>(data.Node!).Execute(frame);
}

/// <summary>A statement that only says how it ends: <c>pass</c>, <c>break</c>, <c>continue</c>.</summary>
internal struct FusedCompletion : IFusedStatement
{
    private Datum own;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Completion Execute(Frame frame, ref Datum data) => (Completion)data.Number;
}

/// <summary>An expression for its effects: see <see cref="ExpressionStatementNode"/>.</summary>
internal struct FusedExpressionStatement<TValue> : IFusedStatement
    where TValue : IFusedExpression
{
    private TValue value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Completion Execute(Frame frame, ref Datum data) =>
        Fused.Evaluate<TValue>(frame, ref data).IsError ? Completion.Raise : Completion.Next;
}

/// <summary><c>return</c>: see <see cref="ReturnNode"/>.</summary>
internal struct FusedReturn<TValue> : IFusedStatement
    where TValue : IFusedExpression
{
    private TValue value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Completion Execute(Frame frame, ref Datum data)
    {
        Value result = Fused.Evaluate<TValue>(frame, ref data);
        if (result.IsInt)
        {
            frame.Result = Value.FromInt(result.AsInt);
            return Completion.Return;
        }

        frame.Result = result;
        return result.IsError ? Completion.Raise : Completion.Return;
    }
}

/// <summary>Two statements, one after the other.</summary>
internal struct FusedPair<TFirst, TSecond> : IFusedStatement
    where TFirst : IFusedStatement
    where TSecond : IFusedStatement
{
    private TFirst first;
    private TSecond second;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Completion Execute(Frame frame, ref Datum data)
    {
        Completion completion = TFirst.Execute(frame, ref data);
        return completion == Completion.Next ? TSecond.Execute(frame, ref Fused.After<TFirst>(ref data)) : completion;
    }
}

/// <summary><c>if</c> without <c>else</c>: see <see cref="IfNode"/>.</summary>
internal struct FusedIf<TTest, TBody> : IFusedStatement
    where TTest : IFusedExpression
    where TBody : IFusedStatement
{
    private TTest test;
    private TBody body;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Completion Execute(Frame frame, ref Datum data)
    {
        Truth truth = Fused.Test<TTest>(frame, ref data);
        return truth == Truth.True ? TBody.Execute(frame, ref Fused.After<TTest>(ref data))
            : truth == Truth.False ? Completion.Next
            : Completion.Raise;
    }
}

/// <summary><c>if</c> with <c>else</c>.</summary>
internal struct FusedIfElse<TTest, TBody, TElse> : IFusedStatement
    where TTest : IFusedExpression
    where TBody : IFusedStatement
    where TElse : IFusedStatement
{
    private TTest test;
    private TBody body;
    private TElse orElse;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Completion Execute(Frame frame, ref Datum data)
    {
        Truth truth = Fused.Test<TTest>(frame, ref data);
        ref Datum parts = ref Fused.After<TTest>(ref data);
        return truth == Truth.True ? TBody.Execute(frame, ref parts)
            : truth == Truth.False ? TElse.Execute(frame, ref Fused.After<TBody>(ref parts))
            : Completion.Raise;
    }
}

/// <summary><c>while</c> without <c>else</c>: see <see cref="WhileNode"/>. It is compiled for good, and so needs no stretches.</summary>
internal struct FusedWhile<TTest, TBody> : IFusedStatement
    where TTest : IFusedExpression
    where TBody : IFusedStatement
{
    private TTest test;
    private TBody body;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Completion Execute(Frame frame, ref Datum data)
    {
        Interpreter interp = frame.Interpreter;
        while (true)
        {
            Truth truth = Fused.Test<TTest>(frame, ref data);
            if (truth != Truth.True)
            {
                return truth == Truth.Error ? Completion.Raise : Completion.Next;
            }

            interp.Step();
            Completion completion = TBody.Execute(frame, ref Fused.After<TTest>(ref data));
            if (completion is not (Completion.Next or Completion.Continue))
            {
                return completion == Completion.Break ? Completion.Next : completion;
            }
        }
    }
}
