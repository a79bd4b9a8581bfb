using System.Runtime.CompilerServices;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Fused;

/// <summary>The end of the arguments.</summary>
internal struct FusedNoArguments : IFusedArguments
{
    private Datum own;

    public static int Count => 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Fill(Frame caller, ref Datum data, ref Value place) => true;
}

/// <summary>An argument, and those behind it.</summary>
internal struct FusedArgument<TValue, TRest> : IFusedArguments
    where TValue : IFusedExpression
    where TRest : IFusedArguments
{
    private TValue value;
    private TRest rest;

    public static int Count => TRest.Count + 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Fill(Frame caller, ref Datum data, ref Value place)
    {
        Value value = TValue.Load(caller, ref data);
        if (value.IsInt)
        {
            place = Value.FromInt(value.AsInt);
        }
        else if (value.IsSpecial)
        {
            TValue.Fail(caller, ref data, value);
            return false;
        }
        else
        {
            place = value;
        }

        return TRest.Fill(caller, ref Fused.After<TValue>(ref data), ref Unsafe.Add(ref place, 1));
    }
}
