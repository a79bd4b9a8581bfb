using System.Runtime.CompilerServices;
using MiniPy.Builtins;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary>
/// <c>format % (a, b)</c> and <c>'format' % a</c> (reference, 6.7; library reference, "printf-style String Formatting"): the format is taken apart when it
/// is first seen, and no tuple is made.
/// </summary>
internal sealed class PercentNode(ExpressionNode format, ExpressionNode[] items, bool isTuple, int position) : ExpressionNode
{
    /// <summary>As many items fit on the stack.</summary>
    public const int MostItems = ArgumentBuffer.Length;

    /// <summary>Formats that are other ones each time are not worth taking apart.</summary>
    private const int MostParsed = 16;

    private Known? known;
    private int parsed;

    public override Value Evaluate(Frame frame)
    {
        Value left = format.Evaluate(frame);
        if (left.IsError)
        {
            return left;
        }

        var buffer = default(ArgumentBuffer);
        Span<Value> values = ((Span<Value>)buffer)[..items.Length];
        for (int i = 0; i < values.Length; i++)
        {
            Value item = items[i].Evaluate(frame);
            if (item.IsError)
            {
                return item;
            }

            values[i] = item;
        }

        frame.Position = position;
        Interpreter interp = frame.Interpreter;
        PercentFormat? pieces = known is { } seen && ReferenceEquals(seen.Format, left.Reference) ? seen.Pieces : Learn(left);
        if (pieces?.Pieces.Length == values.Length && (isTuple || IsSingle(values[0])))
        {
            return Value.FromString(PercentFormatting.Format(interp, pieces, values));
        }

        return Operators.BinaryOrError(interp, BinaryOperation.Modulo, left, isTuple ? new PyTuple(ItemCopying.Copy(values)) : values[0]);
    }

    /// <summary>True for a value that is nothing but the one that is formatted: no tuple and no mapping.</summary>
    private static bool IsSingle(Value value) => value.IsInt || value.IsFloat || value.IsExactly<PyStr>();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private PercentFormat? Learn(Value left)
    {
        if (!left.IsExactly<PyStr>() || parsed == MostParsed)
        {
            return null;
        }

        parsed++;
        PyStr text = left.Unchecked<PyStr>();
        known = new Known(text, PercentFormat.TryParse(text.Text));
        return known.Pieces;
    }

    /// <summary>In one object, so that both are always seen together.</summary>
    private sealed record Known(PyStr Format, PercentFormat? Pieces);
}
