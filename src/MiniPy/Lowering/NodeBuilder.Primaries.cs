using MiniPy.Nodes;
using MiniPy.Nodes.Expressions;
using MiniPy.Nodes.Targets;
using MiniPy.Objects;

namespace MiniPy.Lowering;

/// <content>Attributes, subscripts and method calls: chosen by where their operands come from.</content>
internal sealed partial class NodeBuilder
{
    private static ExpressionNode Attribute(ExpressionNode owner, PyStr name, int position) => owner is LocalNode local
        ? new AttributeNode<LocalOperand>(local.Operand, name, position)
        : new AttributeNode<NodeOperand>(new(owner), name, position);

    private static TargetNode AttributeTargetOf(ExpressionNode owner, PyStr name, int position) => owner is LocalNode local
        ? new AttributeTarget<LocalOperand>(local.Operand, name, position)
        : new AttributeTarget<NodeOperand>(new(owner), name, position);

    private static TargetNode SubscriptTargetOf(ExpressionNode owner, ExpressionNode index, int position) => (owner, index) switch
    {
        (LocalNode a, LocalNode b) => new SubscriptTarget<LocalOperand, LocalOperand>(a.Operand, b.Operand, position),
        (LocalNode a, ConstantNode b) => new SubscriptTarget<LocalOperand, ConstantOperand>(a.Operand, new(b.Value), position),
        (LocalNode a, _) => new SubscriptTarget<LocalOperand, NodeOperand>(a.Operand, new(index), position),
        _ => new SubscriptTarget<NodeOperand, NodeOperand>(new(owner), new(index), position),
    };

    private static CallExpressionNode MethodCall(ExpressionNode owner, PyStr name, ArgumentList arguments, int position) => owner is LocalNode local
        ? new MethodCallNode<LocalOperand>(local.Operand, name, arguments, position)
        : new MethodCallNode<NodeOperand>(new(owner), name, arguments, position);

    private static CallExpressionNode Call(ExpressionNode callee, ArgumentList arguments, int position) => callee switch
    {
        GlobalNode node => new CallNode<GlobalOperand>(new(node), arguments, position),
        LocalNode local => new CallNode<LocalOperand>(local.Operand, arguments, position),
        _ => new CallNode<NodeOperand>(new(callee), arguments, position),
    };

    private static ExpressionNode Subscript(ExpressionNode owner, ExpressionNode index, int position) => (owner, index) switch
    {
        (LocalNode a, LocalNode b) => new SubscriptNode<LocalOperand, LocalOperand>(a.Operand, b.Operand, position),
        (LocalNode a, ConstantNode b) => new SubscriptNode<LocalOperand, ConstantOperand>(a.Operand, new(b.Value), position),
        (LocalNode a, _) => new SubscriptNode<LocalOperand, NodeOperand>(a.Operand, new(index), position),
        (_, LocalNode b) => new SubscriptNode<NodeOperand, LocalOperand>(new(owner), b.Operand, position),
        (_, ConstantNode b) => new SubscriptNode<NodeOperand, ConstantOperand>(new(owner), new(b.Value), position),
        _ => new SubscriptNode<NodeOperand, NodeOperand>(new(owner), new(index), position),
    };
}
