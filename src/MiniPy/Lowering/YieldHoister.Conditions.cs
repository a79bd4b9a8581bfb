using System.Collections.Immutable;
using MiniPy.Syntax;
using MiniPy.Syntax.Tree;

namespace MiniPy.Lowering;

/// <content>Expressions that evaluate some of their operands only sometimes become <c>if</c> statements.</content>
internal sealed partial class YieldHoister
{
    // if a and (yield b): ...   ->   $1 = False
    //                                if a:
    //                                    $2 = yield b
    //                                    if $2:
    //                                        $1 = True
    //                                if $1: ...
    /// <summary>
    /// An expression of the same truth, for where only that matters. Each operand is asked for its truth once, as Python does, so what is kept is the
    /// outcome and not the operand.
    /// </summary>
    private ExpressionSyntax HoistCondition(ExpressionSyntax expression)
    {
        if (!YieldFinder.In(expression))
        {
            return expression;
        }

        switch (expression)
        {
            case UnaryOpSyntax { Operator: UnaryOperator.Not } node:
                return node with { Operand = HoistCondition(node.Operand) };
            case BoolOpSyntax node:
                NameSyntax outcome = NewTemporary(node.Span);
                AssignTruth(outcome, node.Operator == BooleanOperator.Or);
                TestNested(outcome, node, 0);
                return outcome;
            case CompareSyntax { Comparators.Length: > 1 } node:
                NameSyntax holds = NewTemporary(node.Span);
                AssignTruth(holds, false);
                TestChain(node, holds, KeepOperand(node.Left), 0);
                return holds;
            default:
                return HoistValue(expression);
        }
    }

    private void AssignTruth(NameSyntax name, bool value) =>
        output.Add(new AssignSyntax([name], new ConstantSyntax(value, name.Span), name.Span));

    private void TestNested(NameSyntax outcome, BoolOpSyntax node, int index)
    {
        SourceSpan span = node.Values[index].Span;
        ExpressionSyntax test = HoistCondition(node.Values[index]);
        bool isAnd = node.Operator == BooleanOperator.And;
        ImmutableArray<StatementSyntax> rest = Collect(() =>
        {
            if (index == node.Values.Length - 1)
            {
                AssignTruth(outcome, isAnd);
            }
            else
            {
                TestNested(outcome, node, index + 1);
            }
        });
        output.Add(isAnd ? new IfSyntax(test, rest, [], span) : new IfSyntax(test, [new PassSyntax(span)], rest, span));
    }

    private void TestChain(CompareSyntax node, NameSyntax holds, ExpressionSyntax left, int index)
    {
        bool isLast = index == node.Comparators.Length - 1;
        ExpressionSyntax right = isLast ? HoistValue(node.Comparators[index]) : KeepOperand(node.Comparators[index]);
        ImmutableArray<StatementSyntax> rest = Collect(() =>
        {
            if (isLast)
            {
                AssignTruth(holds, true);
            }
            else
            {
                TestChain(node, holds, right, index + 1);
            }
        });
        output.Add(new IfSyntax(new CompareSyntax(left, [node.Operators[index]], [right], node.Span), rest, [], node.Span));
    }

    // a and (yield b)   ->   $1 = a
    //                        if $1:
    //                            $1 = yield b
    //                        $1
    private NameSyntax HoistBoolOp(BoolOpSyntax node)
    {
        NameSyntax result = NewTemporary(node.Span);
        AssignNested(result, node.Values, 0, node.Operator);
        return result;
    }

    private void AssignNested(NameSyntax result, ImmutableArray<ExpressionSyntax> values, int index, BooleanOperator combination)
    {
        AssignTo(result, values[index]);
        if (index == values.Length - 1)
        {
            return;
        }

        SourceSpan span = values[index].Span;
        ImmutableArray<StatementSyntax> rest = Collect(() => AssignNested(result, values, index + 1, combination));
        output.Add(combination == BooleanOperator.And
            ? new IfSyntax(result, rest, [], span)
            : new IfSyntax(result, [new PassSyntax(span)], rest, span));
    }

    /// <summary>Emits <c>result = value</c>, where the value may yield.</summary>
    private void AssignTo(NameSyntax result, ExpressionSyntax value)
    {
        ExpressionSyntax hoisted = value is YieldSyntax or YieldFromSyntax or AwaitSyntax ? HoistYieldOperand(value) : HoistValue(value);
        output.Add(new AssignSyntax([result], hoisted, value.Span));
    }

    // (yield a) if c else b   ->   if c:
    //                                  $1 = yield a
    //                              else:
    //                                  $1 = b
    //                              $1
    private NameSyntax HoistConditional(IfExpSyntax node)
    {
        ExpressionSyntax test = HoistCondition(node.Test);
        NameSyntax result = NewTemporary(node.Span);
        ImmutableArray<StatementSyntax> body = Collect(() => AssignTo(result, node.Body));
        ImmutableArray<StatementSyntax> orElse = Collect(() => AssignTo(result, node.OrElse));
        output.Add(new IfSyntax(test, body, orElse, node.Span));
        return result;
    }

    // a < (yield b)            ->   $1 = a
    //                               $2 = yield b
    //                               $1 < $2
    //
    // a < (yield b) < c        ->   $1 = a
    //                               $2 = yield b
    //                               $3 = $1 < $2
    //                               if $3:
    //                                   $3 = $2 < c
    //                               $3
    private ExpressionSyntax HoistCompare(CompareSyntax node)
    {
        if (node.Comparators.Length == 1)
        {
            ExpressionSyntax[] sides = HoistInOrder([node.Left, node.Comparators[0]]);
            return node with { Left = sides[0], Comparators = [sides[1]] };
        }

        NameSyntax result = NewTemporary(node.Span);
        CompareNested(node, result, KeepOperand(node.Left), 0);
        return result;
    }

    private void CompareNested(CompareSyntax node, NameSyntax result, ExpressionSyntax left, int index)
    {
        bool isLast = index == node.Comparators.Length - 1;
        ExpressionSyntax right = isLast ? HoistValue(node.Comparators[index]) : KeepOperand(node.Comparators[index]);
        output.Add(new AssignSyntax([result], new CompareSyntax(left, [node.Operators[index]], [right], node.Span), node.Span));
        if (!isLast)
        {
            ImmutableArray<StatementSyntax> rest = Collect(() => CompareNested(node, result, right, index + 1));
            output.Add(new IfSyntax(result, rest, [], node.Span));
        }
    }
}
