using System.Runtime.CompilerServices;
using MiniPy.Builtins;
using MiniPy.Nodes.Expressions;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Fused;

/// <summary><c>[a, b]</c> without stars: see <see cref="ListNode"/>. The slot of its data is the number of the elements.</summary>
internal struct FusedList<TElements> : IFusedExpression
    where TElements : IFusedArguments
{
    private Datum own;
    private TElements elements;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Load(Frame frame, ref Datum data)
    {
        var items = new Value[data.Slot];
        return TElements.Fill(frame, ref Fused.Parts(ref data), ref items[0]) ? new PyList(items) : Value.Error;
    }
}

/// <summary><c>(a, b)</c> without stars: see <see cref="TupleNode"/>.</summary>
internal struct FusedTuple<TElements> : IFusedExpression
    where TElements : IFusedArguments
{
    private Datum own;
    private TElements elements;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Load(Frame frame, ref Datum data)
    {
        var items = new Value[data.Slot];
        return TElements.Fill(frame, ref Fused.Parts(ref data), ref items[0]) ? new PyTuple(items) : Value.Error;
    }
}

/// <summary><c>{a, b}</c> without stars: see <see cref="SetNode"/>. The number of its data is the position.</summary>
internal struct FusedSet<TElements> : IFusedExpression
    where TElements : IFusedArguments
{
    private Datum own;
    private TElements elements;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Load(Frame frame, ref Datum data) => Make(frame, ref data);

    /// <summary>A method of its own, so that only those that make sets clear room for the elements.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static Value Make(Frame frame, ref Datum data)
    {
        var room = default(ArgumentBuffer);
        if (!TElements.Fill(frame, ref Fused.Parts(ref data), ref room[0]))
        {
            return Value.Error;
        }

        frame.Position = data.Number;
        return PySet.FromItems(frame.Interpreter, ((ReadOnlySpan<Value>)room)[..TElements.Count]);
    }
}

/// <summary><c>{key: value}</c> without stars: see <see cref="DictNode"/>. The elements are keys and values by turns.</summary>
internal struct FusedDict<TElements> : IFusedExpression
    where TElements : IFusedArguments
{
    private Datum own;
    private TElements elements;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Load(Frame frame, ref Datum data) => Make(frame, ref data);

    /// <summary>See <see cref="FusedSet{TElements}"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static Value Make(Frame frame, ref Datum data)
    {
        var room = default(ArgumentBuffer);
        if (!TElements.Fill(frame, ref Fused.Parts(ref data), ref room[0]))
        {
            return Value.Error;
        }

        frame.Position = data.Number;
        return PyDict.FromPairs(frame.Interpreter, ((ReadOnlySpan<Value>)room)[..TElements.Count]);
    }
}

/// <summary><c>-x</c> and its kin: see <see cref="UnaryNode"/>. The number of its data is 1 for a minus.</summary>
internal struct FusedUnary<TOperand> : IFusedExpression
    where TOperand : IFusedExpression
{
    private Datum own;
    private TOperand operand;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Load(Frame frame, ref Datum data)
    {
        Value value = Fused.Evaluate<TOperand>(frame, ref Fused.Parts(ref data));
        return value.IsInt && data.Number != 0 && value.AsInt != long.MinValue
            ? Value.FromInt(-value.AsInt)
            : Unsafe.As<UnaryNode>(data.Node!).EvaluateOther(frame, value);
    }
}
