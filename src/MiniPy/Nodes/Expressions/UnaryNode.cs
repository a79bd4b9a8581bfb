using System.Diagnostics.CodeAnalysis;
using MiniPy.Nodes.Fused;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary><c>-x</c>, <c>+x</c>, <c>~x</c> (reference, 6.6).</summary>
internal sealed class UnaryNode(UnaryOperation operation, ExpressionNode operand, int position) : ExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
        Value value = operand.Evaluate(frame);
        if (value.IsInt && operation == UnaryOperation.Minus && value.AsInt != long.MinValue)
        {
            return Value.FromInt(-value.AsInt);
        }

        return EvaluateOther(frame, value);
    }

    /// <summary>Of any operand; of an error too.</summary>
    public Value EvaluateOther(Frame frame, Value value)
    {
        if (value.IsError)
        {
            return value;
        }

        frame.Position = position;
        return Operators.UnaryOrError(frame.Interpreter, operation, value);
    }

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion)
    {
        fusion.Add(new Datum { Node = this, Number = operation == UnaryOperation.Minus ? 1 : 0 });
        return typeof(FusedUnary<>).MakeGenericType(fusion.Expression(operand));
    }
}
