using System.Collections.Immutable;
using Antlr4.Runtime;
using MiniPy.Syntax.Generated;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>Compound statements other than definitions and <c>match</c> (reference chapter 8).</summary>
internal sealed partial class SyntaxBuilder
{
    /// <param name="context">The statement.</param>
    /// <param name="async">The <c>async</c> before it, if any.</param>
    private StatementSyntax BuildCompound(ParserRuleContext context, IToken? async)
    {
        switch (context)
        {
            case PythonParser.IfStatementContext:
                return BuildIf(context);
            case PythonParser.WhileStatementContext:
                return BuildWhile(context);
            case PythonParser.ForStatementContext:
                return BuildFor(context, async);
            case PythonParser.TryStatementContext:
                return BuildTry(context);
            case PythonParser.WithStatementContext:
                return BuildWith(context, async);
            case PythonParser.MatchStatementContext:
                return BuildMatch(context);
            case PythonParser.ClassDefinitionContext definition:
                return BuildClass(definition, []);
            default:
                return BuildFunction((PythonParser.FunctionDefinitionContext)context, [], async);
        }
    }

    /// <summary>
    /// <c>elif</c> is an <c>if</c> alone in the <c>else</c>, so a chain comes out nested; it is built from its end.
    /// </summary>
    private IfSyntax BuildIf(ParserRuleContext context)
    {
        var branches = new List<Branch>();
        ImmutableArray<StatementSyntax> orElse = [];
        for (int i = 0; i < context.ChildCount;)
        {
            if (context.children[i] is PythonParser.ElseBlockContext last)
            {
                orElse = BuildElse(last);
                i++;
            }
            else
            {
                branches.Add(new Branch(TokenAt(context, i)!, BuildNamed(context.children[i + 1]), BlockAt(context, i + 3)));
                i += 4;
            }
        }

        for (int i = branches.Count - 1; i > 0; i--)
        {
            orElse = [new IfSyntax(branches[i].Test, branches[i].Body, orElse, CompoundSpan(branches[i].Start, context))];
        }

        return new IfSyntax(branches[0].Test, branches[0].Body, orElse, CompoundSpan(context.Start, context));
    }

    /// <summary>An <c>if</c> or <c>elif</c>. (A class: a list of values would be compiled anew at each start.)</summary>
    private sealed record Branch(IToken Start, ExpressionSyntax Test, ImmutableArray<StatementSyntax> Body);

    private ImmutableArray<StatementSyntax> BlockAt(ParserRuleContext context, int index)
        => BuildBlock((PythonParser.BlockContext)context.children[index]);

    private ImmutableArray<StatementSyntax> BuildElse(PythonParser.ElseBlockContext context) => BlockAt(context, 2);

    private ImmutableArray<StatementSyntax> OptionalElse(ParserRuleContext context, int index)
        => index < context.ChildCount ? BuildElse((PythonParser.ElseBlockContext)context.children[index]) : [];

    private WhileSyntax BuildWhile(ParserRuleContext context)
    {
        ExpressionSyntax test = BuildNamed(context.children[1]);
        ImmutableArray<StatementSyntax> body = BlockAt(context, 3);
        ImmutableArray<StatementSyntax> orElse = OptionalElse(context, 4);
        return new WhileSyntax(test, body, orElse, CompoundSpan(context.Start, context));
    }

    private ForSyntax BuildFor(ParserRuleContext context, IToken? async)
    {
        ExpressionSyntax target = BuildTargets((PythonParser.TargetListContext)context.children[1]);
        ExpressionSyntax iterable = BuildValueList((ParserRuleContext)context.children[3]);
        ImmutableArray<StatementSyntax> body = BlockAt(context, 5);
        ImmutableArray<StatementSyntax> orElse = OptionalElse(context, 6);
        return new ForSyntax(target, iterable, body, orElse, async is not null, CompoundSpan(async ?? context.Start, context));
    }

    private TrySyntax BuildTry(ParserRuleContext context)
    {
        ImmutableArray<StatementSyntax> body = BlockAt(context, 2);
        var handlers = ImmutableArray.CreateBuilder<ExceptHandlerSyntax>();
        ImmutableArray<StatementSyntax> orElse = [];
        ImmutableArray<StatementSyntax> final = [];
        bool isStar = false;
        for (int i = 3; i < context.ChildCount; i++)
        {
            switch (context.children[i])
            {
                case PythonParser.ExceptBlockContext block:
                    bool hasStar = TypeAt(block, 1) == PythonLexer.STAR;
                    if (handlers.Count > 0 && hasStar != isStar)
                    {
                        throw Error(hasStar ? SpanOf(block.Start).To(SpanOf(tokens[block.Start.TokenIndex + 1])) : SpanOf(block.Start), "cannot have both 'except' and 'except*' on the same 'try'");
                    }

                    isStar = hasStar;
                    handlers.Add(BuildHandler(block, isStar));
                    break;
                case PythonParser.ElseBlockContext block:
                    orElse = BuildElse(block);
                    break;
                case PythonParser.FinallyBlockContext block:
                    final = BlockAt(block, 2);
                    break;
            }
        }

        return new TrySyntax(body, handlers.DrainToImmutable(), orElse, final, isStar, CompoundSpan(context.Start, context));
    }

    private ExceptHandlerSyntax BuildHandler(PythonParser.ExceptBlockContext context, bool isStar)
    {
        int index = isStar ? 2 : 1;
        ExpressionSyntax? type = null;
        string? name = null;
        if (context.children[index] is PythonParser.ExpressionContext expression)
        {
            type = BuildExpression(expression);
            index++;
        }
        else if (isStar)
        {
            throw Error(SpanOf(TokenAt(context, index)!), "expected one or more exception types");
        }

        if (TypeAt(context, index) == PythonLexer.AS)
        {
            name = NameOf(TokenAt(context, index + 1)!);
        }

        ImmutableArray<StatementSyntax> body = BuildBlock((PythonParser.BlockContext)context.children[^1]);
        return new ExceptHandlerSyntax(type, name, body, CompoundSpan(context.Start, context));
    }

    private WithSyntax BuildWith(ParserRuleContext context, IToken? async)
    {
        var items = ImmutableArray.CreateBuilder<WithItemSyntax>();
        for (int i = 1; i < context.ChildCount; i++)
        {
            if (context.children[i] is PythonParser.WithItemContext item)
            {
                items.Add(BuildWithItem(item));
            }
            else if (TypeAt(context, i) == PythonLexer.COMMA)
            {
                RefuseDoubled(context, i);
            }
        }

        if (TypeAt(context, 1) != PythonLexer.WITH_LPAR && items is [{ Target: null, Context: TupleSyntax tuple }]
            && tuple.Elements.Length > 0 && !tuple.Elements.Any(element => element is StarredSyntax || IsBareWalrus(element, tuple))
            && TypeAt(context, 2) == PythonLexer.COLON && context.Start.TokenIndex + 1 == IndexOfStart(tuple, context))
        {
            // `with (a, b):` holds two items, not a tuple.
            items = ImmutableArray.CreateBuilder<WithItemSyntax>();
            items.AddRange(tuple.Elements.Select(element => new WithItemSyntax(element, null, element.Span)));
        }

        ImmutableArray<StatementSyntax> body = BuildBlock((PythonParser.BlockContext)context.children[^1]);
        return new WithSyntax(items.DrainToImmutable(), body, async is not null, CompoundSpan(async ?? context.Start, context));
    }

    /// <summary>A walrus directly in the tuple, which an item cannot be; in parentheses of its own it can.</summary>
    private bool IsBareWalrus(ExpressionSyntax element, TupleSyntax tuple)
    {
        if (element is not NamedExprSyntax)
        {
            return false;
        }

        int index = source.Offset(element.Span.Line, element.Span.Column) - 1;
        while (char.IsWhiteSpace(source.Text[index]))
        {
            index--;
        }

        return source.Text[index] != '(' || index == source.Offset(tuple.Span.Line, tuple.Span.Column);
    }

    private static int IndexOfStart(TupleSyntax tuple, ParserRuleContext context)
    {
        IToken first = ((ParserRuleContext)context.children[1]).Start;
        return first.Line == tuple.Span.Line && first.Column == tuple.Span.Column ? first.TokenIndex : -1;
    }

    private WithItemSyntax BuildWithItem(PythonParser.WithItemContext context)
    {
        ExpressionSyntax value = BuildExpression(context.children[0]);
        ExpressionSyntax? target = null;
        if (context.ChildCount > 1)
        {
            int index = TypeAt(context, 2) == PythonLexer.STAR ? 3 : 2;
            target = BuildBitwiseOr((PythonParser.BitwiseOrContext)context.children[index]);
            if (index == 3)
            {
                target = new StarredSyntax(target, SpanOf(TokenAt(context, 2)!).To(target.Span));
            }

            CheckTarget(target, "cannot assign to");
        }

        return new WithItemSyntax(value, target, SpanOf(context));
    }
}
