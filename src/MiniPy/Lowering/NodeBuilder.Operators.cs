using MiniPy.Nodes;
using MiniPy.Nodes.Expressions;
using MiniPy.Nodes.Statements;
using MiniPy.Nodes.Targets;
using MiniPy.Objects;
using MiniPy.Syntax.Tree;

namespace MiniPy.Lowering;

/// <content>Operators, each with the operands it can load without a virtual call.</content>
internal sealed partial class NodeBuilder
{
    private ExpressionNode BuildOperator(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case BinOpSyntax node:
                return BuildBinary(node);
            case UnaryOpSyntax { Operator: UnaryOperator.Not } node:
                return new NotNode(Build(node.Operand));
            case UnaryOpSyntax node:
                return BuildUnary(node);
            case BoolOpSyntax node:
                ExpressionNode[] operands = BuildAll(node.Values);
                return node.Operator == BooleanOperator.And ? new AndNode(operands) : new OrNode(operands);
            case IfExpSyntax node:
                return new ConditionalNode(Build(node.Test), Build(node.Body), Build(node.OrElse));
            case CompareSyntax node:
                return BuildCompare(node);
            default:
                throw Unsupported("this expression", expression.Span);
        }
    }

    /// <summary>A sum leans to the left; its operands are built from the innermost outwards without recursion.</summary>
    private ExpressionNode BuildBinary(BinOpSyntax node)
    {
        var chain = new Stack<BinOpSyntax>();
        ExpressionSyntax leftmost = node;
        while (leftmost is BinOpSyntax sum)
        {
            chain.Push(sum);
            leftmost = sum.Left;
        }

        ExpressionNode left = Build(leftmost);
        bool isText = IsText(leftmost);
        while (chain.TryPop(out BinOpSyntax? sum))
        {
            bool isConcatenation = sum.Operator == BinaryOperator.Add && (isText || IsText(sum.Right)
                || (chain.TryPeek(out BinOpSyntax? next) && next.Operator == BinaryOperator.Add && IsText(next.Right)));
            bool isLong = isConcatenation && chain.TryPeek(out next) && next.Operator == BinaryOperator.Add;
            left = isLong ? BuildConcatenation(left, sum, chain)
                : sum.Operator == BinaryOperator.Modulo ? BuildModulo(left, sum)
                : MakeBinary((BinaryOperation)sum.Operator, left, Build(sum.Right), Position(sum.Span));
            isText = isConcatenation || (isText && sum.Operator == BinaryOperator.Modulo);
        }

        return left;
    }

    /// <summary>A str literal, whose sum with anything is a str as a rule.</summary>
    private static bool IsText(ExpressionSyntax node) => node is ConstantSyntax { Value: string } or JoinedStrSyntax;

    /// <summary>A sum of strs, as far as it goes on with additions.</summary>
    private ConcatenationNode BuildConcatenation(ExpressionNode left, BinOpSyntax first, Stack<BinOpSyntax> chain)
    {
        var operands = new List<ExpressionNode> { left, Build(first.Right) };
        var positions = new List<int> { Position(first.Span) };
        while (chain.TryPeek(out BinOpSyntax? next) && next.Operator == BinaryOperator.Add)
        {
            chain.Pop();
            operands.Add(Build(next.Right));
            positions.Add(Position(next.Span));
        }

        return new ConcatenationNode([.. operands], [.. positions]);
    }

    /// <summary>What formats, by a tuple display behind it or a str literal before it, and what computes.</summary>
    private ExpressionNode BuildModulo(ExpressionNode left, BinOpSyntax node)
    {
        if (node.Right is TupleSyntax { Elements.Length: > 0 and <= PercentNode.MostItems } tuple && !tuple.Elements.Any(static element => element is StarredSyntax))
        {
            return new PercentNode(left, BuildElements(tuple.Elements, tuple.Span), isTuple: true, Position(node.Span));
        }

        ExpressionNode right = Build(node.Right);
        int position = Position(node.Span);
        return left is ConstantNode constant && constant.Value.IsExactly<PyStr>()
            ? new PercentNode(left, [right], isTuple: false, position)
            : MakeBinary(BinaryOperation.Modulo, left, right, position);
    }

    private ExpressionNode BuildUnary(UnaryOpSyntax node)
    {
        ExpressionNode operand = Build(node.Operand);
        if (node.Operator == UnaryOperator.Minus && operand is ConstantNode constant)
        {
            if (constant.Value.IsInt && constant.Value.AsInt != long.MinValue)
            {
                return new ConstantNode(Value.FromInt(-constant.Value.AsInt));
            }

            if (constant.Value.IsFloat)
            {
                return new ConstantNode(Value.FromFloat(-constant.Value.AsFloat));
            }
        }

        UnaryOperation operation = node.Operator switch
        {
            UnaryOperator.Invert => UnaryOperation.Invert,
            UnaryOperator.Plus => UnaryOperation.Plus,
            _ => UnaryOperation.Minus,
        };
        return new UnaryNode(operation, operand, Position(node.Span));
    }

    private static ExpressionNode MakeBinary(BinaryOperation operation, ExpressionNode left, ExpressionNode right, int position) => operation switch
    {
        BinaryOperation.Add => MakeArithmetic<AddOperation>(left, right, position),
        BinaryOperation.Subtract => MakeArithmetic<SubtractOperation>(left, right, position),
        BinaryOperation.Multiply => MakeArithmetic<MultiplyOperation>(left, right, position),
        BinaryOperation.Divide => MakeArithmetic<DivideOperation>(left, right, position),
        BinaryOperation.FloorDivide => MakeArithmetic<FloorDivideOperation>(left, right, position),
        BinaryOperation.Modulo => MakeArithmetic<ModuloOperation>(left, right, position),
        BinaryOperation.BitAnd => MakeArithmetic<BitAndOperation>(left, right, position),
        BinaryOperation.BitOr => MakeArithmetic<BitOrOperation>(left, right, position),
        BinaryOperation.BitXor => MakeArithmetic<BitXorOperation>(left, right, position),
        BinaryOperation.Power => MakeArithmetic<PowerOperation>(left, right, position),
        BinaryOperation.LeftShift => MakeArithmetic<LeftShiftOperation>(left, right, position),
        BinaryOperation.RightShift => MakeArithmetic<RightShiftOperation>(left, right, position),
        _ => new BinaryNode(operation, left, right, position),
    };

    private static ExpressionNode MakeArithmetic<TOperation>(ExpressionNode left, ExpressionNode right, int position)
        where TOperation : struct, IArithmetic => (left, right) switch
    {
        (LocalNode a, LocalNode b) => new ArithmeticNode<TOperation, LocalOperand, LocalOperand>(a.Operand, b.Operand, position),
        (LocalNode a, ConstantNode b) => new ArithmeticNode<TOperation, LocalOperand, ConstantOperand>(a.Operand, new(b.Value), position),
        (LocalNode a, _) => new ArithmeticNode<TOperation, LocalOperand, NodeOperand>(a.Operand, new(right), position),
        (_, LocalNode b) => new ArithmeticNode<TOperation, NodeOperand, LocalOperand>(new(left), b.Operand, position),
        (_, ConstantNode b) => new ArithmeticNode<TOperation, NodeOperand, ConstantOperand>(new(left), new(b.Value), position),
        _ => new ArithmeticNode<TOperation, NodeOperand, NodeOperand>(new(left), new(right), position),
    };

    private ExpressionNode BuildCompare(CompareSyntax node)
    {
        ExpressionNode left = Build(node.Left);
        ExpressionNode[] comparators = BuildAll(node.Comparators);
        int position = Position(node.Span);
        if (comparators.Length > 1)
        {
            return new CompareChainNode(left, [.. node.Operators], comparators, position);
        }

        ExpressionNode right = comparators[0];
        return node.Operators[0] switch
        {
            ComparisonOperator.Equal => MakeCompare<EqualComparison>(left, right, position),
            ComparisonOperator.NotEqual => MakeCompare<NotEqualComparison>(left, right, position),
            ComparisonOperator.Less => MakeCompare<LessComparison>(left, right, position),
            ComparisonOperator.LessEqual => MakeCompare<LessEqualComparison>(left, right, position),
            ComparisonOperator.Greater => MakeCompare<GreaterComparison>(left, right, position),
            ComparisonOperator.GreaterEqual => MakeCompare<GreaterEqualComparison>(left, right, position),
            ComparisonOperator.Is => new IdentityNode(false, left, right),
            ComparisonOperator.IsNot => new IdentityNode(true, left, right),
            _ => new MembershipNode(node.Operators[0] == ComparisonOperator.NotIn, left, right, position),
        };
    }

    private static ExpressionNode MakeCompare<TComparison>(ExpressionNode left, ExpressionNode right, int position)
        where TComparison : struct, IComparison => (left, right) switch
    {
        (LocalNode a, LocalNode b) => new CompareNode<TComparison, LocalOperand, LocalOperand>(a.Operand, b.Operand, position),
        (LocalNode a, ConstantNode b) => new CompareNode<TComparison, LocalOperand, ConstantOperand>(a.Operand, new(b.Value), position),
        (LocalNode a, _) => new CompareNode<TComparison, LocalOperand, NodeOperand>(a.Operand, new(right), position),
        (_, LocalNode b) => new CompareNode<TComparison, NodeOperand, LocalOperand>(new(left), b.Operand, position),
        (_, ConstantNode b) => new CompareNode<TComparison, NodeOperand, ConstantOperand>(new(left), new(b.Value), position),
        _ => new CompareNode<TComparison, NodeOperand, NodeOperand>(new(left), new(right), position),
    };

    private StatementNode BuildAugAssign(AugAssignSyntax node)
    {
        var operation = (BinaryOperation)node.Operator;
        // In front of the statement's position is that of its target.
        int position = (node.Target is AttributeSyntax owner ? AttributePosition(owner, owner.Span) : Position(node.Target.Span)) + 1;
        Position(node.Span);
        switch (node.Target)
        {
            case AttributeSyntax attribute:
                return new AugmentedAttributeNode(
                    operation, Build(attribute.Value), Intern(scope.Mangle(attribute.Name)), Build(node.Value), position);
            case SubscriptSyntax subscript:
                return new AugmentedSubscriptNode(operation, Build(subscript.Value), Build(subscript.Index), Build(node.Value), position);
            default:
                TargetNode target = BuildTarget(node.Target);
                ExpressionNode value = Build(node.Value);
                return target is LocalTarget local
                    ? MakeAugmented(operation, local, value, position) ?? new AugmentedNameNode(operation, Build(node.Target), target, value, position)
                    : new AugmentedNameNode(operation, Build(node.Target), target, value, position);
        }
    }

    /// <summary>The in-place operation on a local; null for those without a fast path.</summary>
    private static StatementNode? MakeAugmented(BinaryOperation operation, LocalTarget target, ExpressionNode value, int position) => operation switch
    {
        BinaryOperation.Add => MakeAugmented<AddOperation>(target, value, position),
        BinaryOperation.Subtract => MakeAugmented<SubtractOperation>(target, value, position),
        BinaryOperation.Multiply => MakeAugmented<MultiplyOperation>(target, value, position),
        BinaryOperation.Divide => MakeAugmented<DivideOperation>(target, value, position),
        BinaryOperation.FloorDivide => MakeAugmented<FloorDivideOperation>(target, value, position),
        BinaryOperation.Modulo => MakeAugmented<ModuloOperation>(target, value, position),
        BinaryOperation.BitAnd => MakeAugmented<BitAndOperation>(target, value, position),
        BinaryOperation.BitOr => MakeAugmented<BitOrOperation>(target, value, position),
        BinaryOperation.BitXor => MakeAugmented<BitXorOperation>(target, value, position),
        BinaryOperation.LeftShift => MakeAugmented<LeftShiftOperation>(target, value, position),
        BinaryOperation.RightShift => MakeAugmented<RightShiftOperation>(target, value, position),
        _ => null,
    };

    private static StatementNode MakeAugmented<TOperation>(LocalTarget target, ExpressionNode value, int position)
        where TOperation : struct, IArithmetic => value switch
    {
        LocalNode local => new AugmentedLocalNode<TOperation, LocalOperand>(target.Slot, local.Operand, target.Name, position),
        ConstantNode constant => new AugmentedLocalNode<TOperation, ConstantOperand>(target.Slot, new(constant.Value), target.Name, position),
        _ => new AugmentedLocalNode<TOperation, NodeOperand>(target.Slot, new(value), target.Name, position),
    };
}
