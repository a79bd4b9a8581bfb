using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary>The steps of <c>async with</c> that are not Python (reference, 8.9.3).</summary>
internal sealed class AsyncContextNode(AsyncContextStep step, ExpressionNode operand, int position) : ExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
        Value value = operand.Evaluate(frame);
        if (value.IsError)
        {
            return value;
        }

        frame.Position = position;
        Interpreter interp = frame.Interpreter;
        return step switch
        {
            AsyncContextStep.FindExit => Awaitables.FindExit(interp, value),
            AsyncContextStep.Enter => Awaitables.Enter(interp, value),
            AsyncContextStep.Exit => Awaitables.Exit(interp, value, null),
            _ => Awaitables.Exit(interp, value, interp.Handled),
        };
    }
}

internal enum AsyncContextStep : byte { FindExit, Enter, Exit, ExitRaised }

/// <summary>The exception being handled, to be split by the handlers of an <c>except*</c>.</summary>
internal sealed class StarBeginNode : ExpressionNode
{
    public override Value Evaluate(Frame frame) => new PyExceptStar(frame.Interpreter.Handled!);
}

/// <summary>Whether an <c>except*</c> takes a part of what is left of the group; the part is kept for its handler.</summary>
internal sealed class StarMatchNode(ExpressionNode star, ExpressionNode type, int position) : ExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
        Value matcher = type.Evaluate(frame);
        if (matcher.IsError)
        {
            return matcher;
        }

        frame.Position = position;
        return Value.FromBool(star.Evaluate(frame).Unchecked<PyExceptStar>().Match(frame.Interpreter, matcher));
    }
}

/// <summary>Raises the part that an <c>except*</c> takes, as it is, so that its handler handles it.</summary>
internal sealed class StarRaiseNode(ExpressionNode star) : ExpressionNode
{
    public override Value Evaluate(Frame frame) =>
        frame.Interpreter.RaiseAgain(star.Evaluate(frame).Unchecked<PyExceptStar>().Matched!, isRecorded: true);
}

/// <summary>Keeps what the handler of an <c>except*</c> raised until all of them have run.</summary>
internal sealed class StarCollectNode(ExpressionNode star) : ExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
        star.Evaluate(frame).Unchecked<PyExceptStar>().Collect(frame.Interpreter.Handled!);
        return Value.None;
    }
}

/// <summary>Raises what the handlers of an <c>except*</c> raised, and what none of them took.</summary>
internal sealed class StarEndNode(ExpressionNode star) : ExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
        PyException? rest = star.Evaluate(frame).Unchecked<PyExceptStar>().Combine(frame.Interpreter);
        return rest is null ? Value.None : frame.Interpreter.RaiseAgain(rest, isRecorded: true);
    }
}
