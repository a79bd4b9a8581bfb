using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Antlr4.Runtime;
using MiniPy.Syntax.Generated;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>
/// Operator precedence (reference 6.17). A flat list of operands and operators becomes a tree with two stacks and no
/// recursion, so that a sum of any length comes out: operators wait until one that binds less tightly arrives.
/// </summary>
internal sealed partial class SyntaxBuilder
{
    private readonly List<Operand> operands = [];
    private readonly List<PendingOperator> waiting = [];

    /// <summary>The types of the tokens that compare.</summary>
    private readonly List<int> comparisons = [];

    /// <summary>Shared by all chains: a chain inside an operand uses the part above its <c>start</c>.</summary>
    private ExpressionSyntax BuildOperators(ParserRuleContext context, int count = int.MaxValue)
    {
        count = Math.Min(count, context.ChildCount);
        if (count == 1)
        {
            return BuildOperand((PythonParser.OperandContext)context.children[0]);
        }

        int start = waiting.Count;
        int leaning = 0;
        PushOperand((PythonParser.OperandContext)context.children[0], start);
        for (int i = 1; i < count; i += 2)
        {
            IToken token = TokenAt(context, i)!;
            leaning = PushOperator(token, start);
            CheckChain(context, leaning);
            PushOperand((PythonParser.OperandContext)context.children[i + 1], start);
        }

        while (waiting.Count > start)
        {
            Reduce();
        }

        return PopOperand().Expression;
    }

    /// <summary>What waits becomes nesting to the right.</summary>
    private void CheckChain(ParserRuleContext context, int levels)
    {
        Enter(context, levels);
        Leave(levels);
    }

    private Operand PopOperand()
    {
        Operand last = operands[^1];
        operands.RemoveAt(operands.Count - 1);
        return last;
    }

    private ExpressionSyntax BuildOperand(PythonParser.OperandContext context)
    {
        if (TokenAt(context, 0) is not { } first || !IsPrefix(first.Type))
        {
            return BuildPrimary(context, 0);
        }

        int start = waiting.Count;
        PushOperand(context, start);
        while (waiting.Count > start)
        {
            Reduce();
        }

        return PopOperand().Expression;
    }

    private void PushOperand(PythonParser.OperandContext context, int start)
    {
        int index = 0;
        IToken? await = null;
        for (; TokenAt(context, index) is { } token && IsPrefix(token.Type); index++)
        {
            if (await is not null)
            {
                throw InvalidSyntax(token);
            }

            if (token.Type == PythonLexer.AWAIT)
            {
                await = token;
                continue;
            }

            if (token.Type == PythonLexer.NOT && waiting.Count > start && waiting[^1].Precedence > Precedence.Not)
            {
                throw waiting[^1].Precedence is Precedence.Sum or Precedence.Term or Precedence.Unary
                    ? Error(Between(token, context.Stop), "'not' after an operator must be parenthesized")
                    : InvalidSyntax(token);
            }

            waiting.Add(new PendingOperator(token, token.Type == PythonLexer.NOT ? Precedence.Not : Precedence.Unary, 1));
        }

        int levels = waiting.Count - start;
        Enter(context, levels);
        ExpressionSyntax value = BuildPrimary(context, index);
        SourceSpan span = Between(TokenAt(context, index) ?? ((ParserRuleContext)context.children[index]).Start, context.Stop);
        if (await is not null)
        {
            span = Between(await, context.Stop);
            value = new AwaitSyntax(value, span);
        }

        Leave(levels);
        operands.Add(new Operand(value, span));
    }

    /// <summary>Reduces what binds as tightly or tighter, then lets the operator wait; returns how many wait now.</summary>
    private int PushOperator(IToken token, int start)
    {
        Precedence precedence = PrecedenceOf(token.Type);
        while (waiting.Count > start
            && (waiting[^1].Precedence > precedence || (waiting[^1].Precedence == precedence && !Chains(precedence))))
        {
            Reduce();
        }

        if (precedence == Precedence.Comparison)
        {
            comparisons.Add(token.Type);
        }

        if (waiting.Count > start && waiting[^1].Precedence == precedence && precedence != Precedence.Power)
        {
            waiting[^1] = waiting[^1] with { Count = waiting[^1].Count + 1 };
        }
        else
        {
            waiting.Add(new PendingOperator(token, precedence, 1));
        }

        return waiting.Count - start;
    }

    /// <summary>Whether an operator is not reduced by another of its kind: these join, and powers lean to the right.</summary>
    private static bool Chains(Precedence precedence)
        => precedence is Precedence.Or or Precedence.And or Precedence.Comparison or Precedence.Power;

    private void Reduce()
    {
        PendingOperator last = waiting[^1];
        waiting.RemoveAt(waiting.Count - 1);
        switch (last.Precedence)
        {
            case Precedence.Or or Precedence.And:
                ReduceBoolean(last);
                break;
            case Precedence.Comparison:
                ReduceComparison(last);
                break;
            case Precedence.Not or Precedence.Unary:
                Operand operand = PopOperand();
                SourceSpan unarySpan = SpanOf(last.Token).To(operand.Span);
                operands.Add(new Operand(new UnaryOpSyntax(UnaryOf(last.Token.Type), operand.Expression, unarySpan), unarySpan));
                break;
            default:
                Operand right = PopOperand();
                Operand left = PopOperand();
                SourceSpan span = left.Span.To(right.Span);
                operands.Add(new Operand(new BinOpSyntax(left.Expression, BinaryOf(last.Token.Type), right.Expression, span), span));
                break;
        }
    }

    private void ReduceBoolean(PendingOperator last)
    {
        int first = operands.Count - last.Count - 1;
        var values = ImmutableArray.CreateBuilder<ExpressionSyntax>(last.Count + 1);
        for (int i = first; i < operands.Count; i++)
        {
            values.Add(operands[i].Expression);
        }

        SourceSpan span = operands[first].Span.To(operands[^1].Span);
        BooleanOperator operation = last.Precedence == Precedence.Or ? BooleanOperator.Or : BooleanOperator.And;
        operands.RemoveRange(first, last.Count + 1);
        operands.Add(new Operand(new BoolOpSyntax(operation, values.MoveToImmutable(), span), span));
    }

    private void ReduceComparison(PendingOperator last)
    {
        int first = operands.Count - last.Count - 1;
        var comparators = ImmutableArray.CreateBuilder<ExpressionSyntax>(last.Count);
        for (int i = first + 1; i < operands.Count; i++)
        {
            comparators.Add(operands[i].Expression);
        }

        SourceSpan span = operands[first].Span.To(operands[^1].Span);
        var operators = new ComparisonOperator[last.Count];
        int firstComparison = comparisons.Count - last.Count;
        for (int i = 0; i < operators.Length; i++)
        {
            operators[i] = ComparisonOf(comparisons[firstComparison + i]);
        }

        comparisons.RemoveRange(firstComparison, last.Count);
        var compare = new CompareSyntax(operands[first].Expression, ImmutableCollectionsMarshal.AsImmutableArray(operators), comparators.MoveToImmutable(), span);
        operands.RemoveRange(first, last.Count + 1);
        operands.Add(new Operand(compare, span));
    }

    /// <summary>An operand with its place. (A class, and so is the other: a list of values would be compiled anew at each start.)</summary>
    private sealed record Operand(ExpressionSyntax Expression, SourceSpan Span);

    /// <summary>An operator that waits, with how many of its kind have joined it.</summary>
    private sealed record PendingOperator(IToken Token, Precedence Precedence, int Count);
}
