using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary>An operation on two operands that has a fast path, and a slow one for everything else.</summary>
internal abstract class OperationNode : ExpressionNode
{
    /// <summary>Of any operands; of the signals that loading one may give, too.</summary>
    public abstract Value EvaluateOther(Frame frame, Value first, Value second);

    /// <summary>Raises for a signal that an operand gave: a local without a value says so itself when it is asked again.</summary>
    protected static Value Failure(Frame frame, ExpressionNode operand, Value signal) => signal.IsError ? signal : operand.Evaluate(frame);

    /// <summary>The truth of that.</summary>
    public Truth TestOther(Frame frame, Value first, Value second) => Truths.Of(frame, EvaluateOther(frame, first, second));
}
