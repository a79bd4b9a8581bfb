using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Statements;

/// <summary>An expression for its effects (reference, 7.1).</summary>
internal sealed class ExpressionStatementNode(ExpressionNode value) : StatementNode
{
    public override Completion Execute(Frame frame) => value.Evaluate(frame).IsError ? Completion.Raise : Completion.Next;
}

/// <summary><c>pass</c>, and whatever else has nothing to do.</summary>
internal sealed class PassNode : StatementNode
{
    public static readonly PassNode Instance = new();

    public override Completion Execute(Frame frame) => Completion.Next;
}

/// <summary><c>return</c> (reference, 7.6).</summary>
internal sealed class ReturnNode(ExpressionNode value) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        Value result = value.Evaluate(frame);
        Value.Store(ref frame.Result, result);
        return result.IsError ? Completion.Raise : Completion.Return;
    }
}

/// <summary><c>break</c> (reference, 7.9).</summary>
internal sealed class BreakNode : StatementNode
{
    public static readonly BreakNode Instance = new();

    public override Completion Execute(Frame frame) => Completion.Break;
}

/// <summary><c>continue</c> (reference, 7.10).</summary>
internal sealed class ContinueNode : StatementNode
{
    public static readonly ContinueNode Instance = new();

    public override Completion Execute(Frame frame) => Completion.Continue;
}
