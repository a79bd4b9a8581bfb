using System.Diagnostics.CodeAnalysis;
using MiniPy.Nodes.Fused;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Statements;

/// <summary>An expression for its effects (reference, 7.1).</summary>
internal sealed class ExpressionStatementNode(ExpressionNode value) : StatementNode
{
    public override Completion Execute(Frame frame) => value.Evaluate(frame).IsError ? Completion.Raise : Completion.Next;

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion) => typeof(FusedExpressionStatement<>).MakeGenericType(fusion.Expression(value));
}

/// <summary>An expression in interactive input: its value is shown by <c>sys.displayhook</c>.</summary>
internal sealed class DisplayNode(ExpressionNode value, int position) : StatementNode
{
    private static readonly PyStr SysName = new("sys");
    private static readonly PyStr HookName = new("displayhook");

    public override Completion Execute(Frame frame)
    {
        Value shown = value.Evaluate(frame);
        if (shown.IsError)
        {
            return Completion.Raise;
        }

        frame.Position = position;
        Interpreter interp = frame.Interpreter;
        interp.CallMethod(interp.Modules.GetStr(SysName), HookName, shown);
        return Completion.Next;
    }
}

/// <summary><c>pass</c>, and whatever else has nothing to do.</summary>
internal sealed class PassNode : StatementNode
{
    public static readonly PassNode Instance = new();

    public override Completion Execute(Frame frame) => Completion.Next;

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion) => fusion.Completion(Completion.Next);
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

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion) => typeof(FusedReturn<>).MakeGenericType(fusion.Expression(value));
}

/// <summary><c>return</c> in a program whose mistakes are explained: it leaves behind where it stands.</summary>
internal sealed class PlacedReturnNode(ExpressionNode value, int position) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        Value result = value.Evaluate(frame);
        Value.Store(ref frame.Result, result);
        if (result.IsError)
        {
            return Completion.Raise;
        }

        frame.Position = position;
        return Completion.Return;
    }
}

/// <summary><c>break</c> (reference, 7.9).</summary>
internal sealed class BreakNode : StatementNode
{
    public static readonly BreakNode Instance = new();

    public override Completion Execute(Frame frame) => Completion.Break;

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion) => fusion.Completion(Completion.Break);
}

/// <summary><c>continue</c> (reference, 7.10).</summary>
internal sealed class ContinueNode : StatementNode
{
    public static readonly ContinueNode Instance = new();

    public override Completion Execute(Frame frame) => Completion.Continue;

    [RequiresDynamicCode(Fusion.Reason)]
    public override Type Fuse(Fusion fusion) => fusion.Completion(Completion.Continue);
}
