using MiniPy.Objects;
using MiniPy.Nodes.Expressions;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Patterns;

/// <summary>A pattern with the names it binds; all are bound once it has matched.</summary>
internal sealed class CasePattern(PatternNode pattern, TargetNode[] names)
{
    public Truth Bind(Frame frame, Value subject)
    {
        Value[] captures = names.Length == 0 ? [] : new Value[names.Length];
        if (!pattern.Matches(frame, subject, captures))
        {
            return Truth.False;
        }

        for (int i = 0; i < captures.Length; i++)
        {
            if (!names[i].Assign(frame, captures[i]))
            {
                return Truth.Error;
            }
        }

        return Truth.True;
    }
}

/// <summary>One <c>case pattern if guard:</c>.</summary>
internal sealed record MatchCase(CasePattern Pattern, ExpressionNode? Guard, StatementNode Body);

/// <summary><c>match</c> whose cases do not yield (reference, 8.6).</summary>
internal sealed class MatchNode(ExpressionNode subject, MatchCase[] cases) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        Value value = subject.Evaluate(frame);
        if (value.IsError)
        {
            return Completion.Raise;
        }

        foreach (MatchCase each in cases)
        {
            Truth matches = each.Pattern.Bind(frame, value);
            if (matches == Truth.True && each.Guard is not null)
            {
                matches = each.Guard.Test(frame);
            }

            if (matches != Truth.False)
            {
                return matches == Truth.Error ? Completion.Raise : each.Body.Execute(frame);
            }
        }

        return Completion.Next;
    }
}

/// <summary>Whether a value matches a pattern: what is left of a <c>match</c> whose cases yield.</summary>
internal sealed class MatchTestNode(ExpressionNode subject, CasePattern pattern) : ExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
        Value value = subject.Evaluate(frame);
        return value.IsError ? value : pattern.Bind(frame, value) switch
        {
            Truth.Error => Value.Error,
            Truth matches => Value.FromBool(matches == Truth.True),
        };
    }
}
