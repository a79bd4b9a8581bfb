using System.Runtime.CompilerServices;
using MiniPy.Nodes.Expressions;
using MiniPy.Objects;
using MiniPy.Runtime;
using static MiniPy.Nodes.Fused.FusedBudget;

namespace MiniPy.Nodes.Fused;

/// <summary>What a comprehension does with each item: evaluates its element and adds it.</summary>
internal interface IFusedAdder
{
    /// <summary>Adds an element to the collection; false when an exception is pending.</summary>
    static abstract bool Add(Frame frame, ref Datum data, PyObject collection);
}

/// <summary>The turns of a comprehension's innermost loop, fused: see <see cref="ComprehensionNode"/>.</summary>
internal abstract class FusedElements
{
    /// <summary>The turns that are left: gives Next when there is no item left, Raise when an exception is pending.</summary>
    public abstract Completion Run(Frame frame, Interpreter interp, PyObject collection, ref ItemSource source);

    /// <summary>Has the run time compile it now.</summary>
    public void Compile() => FusedTree.Compile(new Executor(Run));

    private delegate Completion Executor(Frame frame, Interpreter interp, PyObject collection, ref ItemSource source);
}

/// <inheritdoc/>
internal sealed class FusedElements<TCondition, TAdder>(Datum[] data, TargetNode target) : FusedElements
    where TCondition : IFusedExpression
    where TAdder : IFusedAdder
{
    private readonly int localSlot = target.LocalSlot;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override Completion Run(Frame frame, Interpreter interp, PyObject collection, ref ItemSource source)
    {
        if (typeof(TAdder) == typeof(FusedBudget))
        {
            FusedBudget.Spend(C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C);
            FusedBudget.Spend(C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C);
            FusedBudget.Spend(C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C, C);
        }

        ref Datum parts = ref data[0];
        bool isPaired = target.TakesPairs && source.GivesPairs;
        while (true)
        {
            Value item = isPaired ? source.AssignPair(frame, interp, target) : source.Next(interp);
            if (!item.IsInt && item.IsSpecial)
            {
                return item.IsEnd ? Completion.Next : Completion.Raise;
            }

            interp.Step();
            if (localSlot >= 0)
            {
                Value.Replace(ref frame[localSlot], item);
            }
            else if (!isPaired && !target.Assign(frame, item))
            {
                return Completion.Raise;
            }

            Truth passes = Fused.Test<TCondition>(frame, ref parts);
            if (passes == Truth.Error || (passes == Truth.True && !TAdder.Add(frame, ref Fused.After<TCondition>(ref parts), collection)))
            {
                return Completion.Raise;
            }
        }
    }
}

/// <summary>An element of a list.</summary>
internal struct FusedListAdder<TElement> : IFusedAdder
    where TElement : IFusedExpression
{
    private TElement element;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Add(Frame frame, ref Datum data, PyObject collection)
    {
        Value value = Fused.Evaluate<TElement>(frame, ref data);
        if (value.IsError)
        {
            return false;
        }

        Unsafe.As<PyList>(collection).Add(value);
        return true;
    }
}

/// <summary>An element of a set. The number of its data is the position.</summary>
internal struct FusedSetAdder<TElement> : IFusedAdder
    where TElement : IFusedExpression
{
    private Datum own;
    private TElement element;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Add(Frame frame, ref Datum data, PyObject collection)
    {
        Value value = Fused.Evaluate<TElement>(frame, ref Fused.Parts(ref data));
        if (value.IsError)
        {
            return false;
        }

        frame.Position = data.Number;
        Unsafe.As<PySet>(collection).Add(frame.Interpreter, value);
        return true;
    }
}

/// <summary>An entry of a dict. The number of its data is the position.</summary>
internal struct FusedDictAdder<TKey, TValue> : IFusedAdder
    where TKey : IFusedExpression
    where TValue : IFusedExpression
{
    private Datum own;
    private TKey key;
    private TValue value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Add(Frame frame, ref Datum data, PyObject collection)
    {
        ref Datum parts = ref Fused.Parts(ref data);
        Value key = Fused.Evaluate<TKey>(frame, ref parts);
        if (key.IsError)
        {
            return false;
        }

        Value value = Fused.Evaluate<TValue>(frame, ref Fused.After<TKey>(ref parts));
        if (value.IsError)
        {
            return false;
        }

        frame.Position = data.Number;
        Unsafe.As<PyDict>(collection).Set(frame.Interpreter, key, value);
        return true;
    }
}
