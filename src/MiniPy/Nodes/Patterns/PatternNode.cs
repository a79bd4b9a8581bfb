using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Patterns;

/// <summary>
/// A pattern of a <c>match</c> statement (reference, 8.6.4). What it captures is kept until the whole pattern has matched; errors of the values and
/// classes it names are thrown.
/// </summary>
internal abstract class PatternNode
{
    public abstract bool Matches(Frame frame, Value subject, Value[] captures);

    /// <summary>Evaluates a part of a pattern.</summary>
    protected static Value Evaluate(Frame frame, ExpressionNode node)
    {
        Value value = node.Evaluate(frame);
        return value.IsError ? throw frame.Interpreter.ThrowPending() : value;
    }
}

/// <summary>A literal or a dotted name: compared by <c>==</c>.</summary>
internal sealed class ValuePattern(ExpressionNode value, int position) : PatternNode
{
    public override bool Matches(Frame frame, Value subject, Value[] captures)
    {
        Value expected = Evaluate(frame, value);
        frame.Position = position;
        return Operators.Test(frame.Interpreter, subject, expected, Comparison.Equal);
    }
}

/// <summary><c>None</c>, <c>True</c> and <c>False</c>: compared by identity.</summary>
internal sealed class SingletonPattern(Value value) : PatternNode
{
    public override bool Matches(Frame frame, Value subject, Value[] captures) => subject.Is(value);
}

/// <summary>A name, which matches anything, <c>pattern as name</c>, or <c>_</c>: neither pattern nor name.</summary>
internal sealed class CapturePattern(PatternNode? pattern, int capture) : PatternNode
{
    public bool IsWildcard => pattern is null && capture < 0;

    public override bool Matches(Frame frame, Value subject, Value[] captures)
    {
        if (pattern is not null && !pattern.Matches(frame, subject, captures))
        {
            return false;
        }

        if (capture >= 0)
        {
            captures[capture] = subject;
        }

        return true;
    }
}

/// <summary>Alternatives: the first that matches.</summary>
internal sealed class OrPattern(PatternNode[] alternatives) : PatternNode
{
    public override bool Matches(Frame frame, Value subject, Value[] captures)
    {
        foreach (PatternNode alternative in alternatives)
        {
            if (alternative.Matches(frame, subject, captures))
            {
                return true;
            }
        }

        return false;
    }
}
