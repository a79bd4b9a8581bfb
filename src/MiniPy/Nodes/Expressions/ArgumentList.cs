using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using MiniPy.Nodes.Fused;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary>The arguments of a call without stars, evaluated right to where the callee wants them. Locals, the commonest, are read without a virtual call.</summary>
internal sealed class ArgumentList
{
    private readonly Argument[] arguments;

    public ArgumentList(ExpressionNode[] nodes)
    {
        arguments = new Argument[nodes.Length];
        for (int i = 0; i < nodes.Length; i++)
        {
            arguments[i] = new Argument(nodes[i], nodes[i] is LocalNode local ? local.Slot : -1);
        }
    }

    public int Length
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => arguments.Length;
    }

    /// <summary>The expressions.</summary>
    public ExpressionNode[] Nodes => Array.ConvertAll(arguments, static argument => argument.Node);

    /// <summary>True where there are not too many to be fused with the call.</summary>
    public bool IsFusible => arguments.Length <= Fusion.MostArguments;

    /// <summary>Writes the values from a place on; false when an exception is pending.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Fill(Frame caller, ref Value place)
    {
        // No span: its members would be compiled anew at each start.
        Argument[] all = arguments;
        for (int i = 0; i < all.Length; i++)
        {
            ref readonly Argument argument = ref all[i];
            Value value = argument.Slot >= 0 ? caller[argument.Slot] : argument.Node.Evaluate(caller);
            if (value.IsSpecial)
            {
                return Fail(caller, argument, value);
            }

            place = value;
            place = ref Unsafe.Add(ref place, 1);
        }

        return true;
    }

    /// <summary>The value of the only one, or an error.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Value EvaluateOnly(Frame caller)
    {
        ref readonly Argument only = ref arguments[0];
        Value value = only.Slot >= 0 ? caller[only.Slot] : only.Node.Evaluate(caller);
        return value.IsSpecial && !value.IsError ? only.Node.Evaluate(caller) : value;
    }

    private static bool Fail(Frame caller, in Argument argument, Value value)
    {
        if (!value.IsError)
        {
            argument.Node.Evaluate(caller);
        }

        return false;
    }

    /// <summary>Gives parameters that got no argument their defaults, of which there are enough.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddDefaults(PyFunction function, Code code, Frame called, int given)
    {
        if (given != code.PlainParameterCount)
        {
            AddDefaultsSlowly(function, code.PlainParameterCount, called, given);
        }
    }

    private static void AddDefaultsSlowly(PyFunction function, int count, Frame called, int given)
    {
        Value[] defaults = function.Defaults;
        for (int i = given; i < count; i++)
        {
            called[Frame.FirstLocal + i] = defaults[i - count + defaults.Length];
        }
    }

    private readonly struct Argument(ExpressionNode node, int slot)
    {
        public readonly ExpressionNode Node = node;
        public readonly int Slot = slot;
    }
}
