using System.Collections.Immutable;
using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using MiniPy.Syntax.Generated;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>Atoms, displays and what trails them (reference 6.2, 6.3).</summary>
internal sealed partial class SyntaxBuilder
{
    /// <summary>The atom at a child and the attributes, calls and subscripts after it, which lean to the left.</summary>
    private ExpressionSyntax BuildPrimary(PythonParser.OperandContext context, int index)
    {
        ExpressionSyntax result = BuildAtom(context.children[index]);
        index++;
        if (index == context.ChildCount)
        {
            return result;
        }

        CheckChain(context, (context.ChildCount - index) / 2);
        Enter(context);
        IToken start = TokenAt(context, index - 1) ?? ((ParserRuleContext)context.children[index - 1]).Start;
        while (index < context.ChildCount)
        {
            switch (TypeAt(context, index))
            {
                case PythonLexer.DOT:
                    IToken name = TokenAt(context, index + 1)!;
                    result = new AttributeSyntax(result, NameOf(name), Between(start, name));
                    index += 2;
                    break;
                case PythonLexer.LPAR:
                    var arguments = context.children[index + 1] as PythonParser.ArgumentsContext;
                    index += arguments is null ? 2 : 3;
                    result = BuildCall(result, arguments, Between(start, TokenAt(context, index - 1)!));
                    break;
                default:
                    ExpressionSyntax subscript = BuildSlices((PythonParser.SlicesContext)context.children[index + 1]);
                    result = new SubscriptSyntax(result, subscript, Between(start, TokenAt(context, index + 2)!));
                    index += 3;
                    break;
            }
        }

        Leave();
        return result;
    }

    private ExpressionSyntax BuildAtom(IParseTree tree)
    {
        switch (tree)
        {
            case PythonParser.StringsContext strings:
                return BuildStrings(strings);
            case PythonParser.ParenthesizedContext parenthesized:
                return BuildParenthesized(parenthesized);
            case PythonParser.ListDisplayContext list:
                return BuildListDisplay(list);
            case PythonParser.BracesContext braces:
                return BuildBraces(braces);
        }

        IToken token = ((ITerminalNode)tree).Symbol;
        SourceSpan span = SpanOf(token);
        return token.Type switch
        {
            PythonLexer.NAME => new NameSyntax(NameOf(token), span),
            PythonLexer.NUMBER => new ConstantSyntax(ParseNumber(token), span),
            PythonLexer.NONE => new ConstantSyntax(null, span),
            PythonLexer.TRUE => new ConstantSyntax(true, span),
            PythonLexer.FALSE => new ConstantSyntax(false, span),
            _ => new ConstantSyntax(EllipsisConstant.Value, span),
        };
    }

    private object ParseNumber(IToken token)
        => NumberLiteral.Parse(TextOf(token)) ?? throw Error(SpanOf(token), NumberLiteral.TooManyDigits);

    private ExpressionSyntax BuildParenthesized(PythonParser.ParenthesizedContext context)
    {
        Enter(context);
        ExpressionSyntax result;
        if (context.ChildCount == 2)
        {
            result = new TupleSyntax([], SpanOf(context));
        }
        else if (context.children[1] is PythonParser.YieldExpressionContext yield)
        {
            result = BuildYield(yield);
        }
        else if (context.children[2] is PythonParser.ComprehensionContext)
        {
            ExpressionSyntax element = BuildItem(context.children[1]);
            RefuseUnpacking(element, "iterable unpacking cannot be used in comprehension");
            result = new GeneratorExpSyntax(element, BuildComprehensions(context, 2), SpanOf(context));
        }
        else
        {
            var items = ImmutableArray.CreateBuilder<ExpressionSyntax>();
            if (AddItems(context, 1, items))
            {
                result = new TupleSyntax(items.DrainToImmutable(), SpanOf(context));
            }
            else
            {
                RefuseUnpacking(items[0], "cannot use starred expression here");
                result = items[0];
            }
        }

        Leave();
        return result;
    }

    private ExpressionSyntax BuildListDisplay(PythonParser.ListDisplayContext context)
    {
        Enter(context);
        ExpressionSyntax result;
        if (context.children[^2] is PythonParser.ComprehensionContext)
        {
            ExpressionSyntax element = BuildItem(context.children[1]);
            RefuseUnpacking(element, "iterable unpacking cannot be used in comprehension");
            result = new ListCompSyntax(element, BuildComprehensions(context, 2), SpanOf(context));
        }
        else
        {
            var items = ImmutableArray.CreateBuilder<ExpressionSyntax>();
            AddItems(context, 1, items);
            result = new ListSyntax(items.DrainToImmutable(), SpanOf(context));
        }

        Leave();
        return result;
    }

    private void RefuseUnpacking(ExpressionSyntax element, string message)
    {
        if (element is StarredSyntax)
        {
            throw Error(element.Span, message);
        }
    }

    private ExpressionSyntax BuildBraces(PythonParser.BracesContext context)
    {
        Enter(context);
        ExpressionSyntax result;
        if (context.ChildCount == 2)
        {
            result = new DictSyntax([], [], SpanOf(context));
        }
        else
        {
            var first = (PythonParser.BraceItemContext)context.children[1];
            result = IsDictItem(first) ? BuildDict(context, first) : BuildSet(context, first);
        }

        Leave();
        return result;
    }

    private static bool IsDictItem(PythonParser.BraceItemContext context)
        => TypeAt(context, 0) == PythonLexer.DOUBLESTAR || TypeAt(context, 1) == PythonLexer.COLON;

    private ExpressionSyntax BuildDict(PythonParser.BracesContext context, PythonParser.BraceItemContext first)
    {
        if (context.children[2] is PythonParser.ComprehensionContext)
        {
            if (TypeAt(first, 0) == PythonLexer.DOUBLESTAR)
            {
                throw Error(SpanOf(first.Start), "dict unpacking cannot be used in dict comprehension");
            }

            return new DictCompSyntax(
                BuildExpression(first.children[0]), BuildExpression(first.children[2]), BuildComprehensions(context, 2), SpanOf(context));
        }

        var keys = ImmutableArray.CreateBuilder<ExpressionSyntax?>();
        var values = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        for (int i = 1; i < context.ChildCount - 1; i++)
        {
            if (context.children[i] is not PythonParser.BraceItemContext item)
            {
                RefuseDoubled(context, i);
                continue;
            }

            if (!IsDictItem(item))
            {
                throw NotADictItem(context, item, i);
            }

            bool isUnpacking = TypeAt(item, 0) == PythonLexer.DOUBLESTAR;
            keys.Add(isUnpacking ? null : BuildExpression(item.children[0]));
            values.Add(isUnpacking ? BuildItem(item.children[1]) : BuildExpression(item.children[2]));
        }

        return new DictSyntax(keys.DrainToImmutable(), values.DrainToImmutable(), SpanOf(context));
    }

    private PythonSyntaxError NotADictItem(PythonParser.BracesContext context, PythonParser.BraceItemContext item, int index)
    {
        return item.ChildCount == 1
            ? Error(LastCharacter(SpanOf(item.Stop)), "':' expected after dictionary key")
            : InvalidSyntax(TokenAt(item, 0) ?? TokenAt(item, 1) ?? TokenAt(context, index + 1)!);
    }

    private ExpressionSyntax BuildSet(PythonParser.BracesContext context, PythonParser.BraceItemContext first)
    {
        if (context.children[2] is PythonParser.ComprehensionContext)
        {
            ExpressionSyntax element = BuildBraceItem(first);
            RefuseUnpacking(element, "iterable unpacking cannot be used in comprehension");
            return new SetCompSyntax(element, BuildComprehensions(context, 2), SpanOf(context));
        }

        var elements = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        for (int i = 1; i < context.ChildCount - 1; i++)
        {
            if (context.children[i] is PythonParser.BraceItemContext item)
            {
                if (IsDictItem(item))
                {
                    throw InvalidSyntax(TokenAt(item, 0) ?? TokenAt(item, 1)!);
                }

                elements.Add(BuildBraceItem(item));
            }
            else
            {
                RefuseDoubled(context, i);
            }
        }

        return new SetSyntax(elements.DrainToImmutable(), SpanOf(context));
    }

    private ExpressionSyntax BuildBraceItem(PythonParser.BraceItemContext context)
        => TokenAt(context, 0) is { } star ? BuildStarred(star, (ParserRuleContext)context.children[1]) : BuildNamed(context);

    /// <summary>The <c>for</c> and <c>if</c> clauses of a comprehension, from a child on (reference 6.2.4).</summary>
    private ImmutableArray<ComprehensionSyntax> BuildComprehensions(ParserRuleContext context, int start)
    {
        var generators = ImmutableArray.CreateBuilder<ComprehensionSyntax>();
        for (int i = start; i < context.ChildCount && context.children[i] is PythonParser.ComprehensionContext clause; i++)
        {
            bool isAsync = TypeAt(clause, 0) == PythonLexer.ASYNC;
            int index = isAsync ? 2 : 1;
            ExpressionSyntax target = BuildTargets((PythonParser.TargetListContext)clause.children[index]);
            ExpressionSyntax iterable = BuildOperators((ParserRuleContext)clause.children[index + 2]);
            var conditions = ImmutableArray.CreateBuilder<ExpressionSyntax>();
            for (index += 4; index < clause.ChildCount; index += 2)
            {
                conditions.Add(BuildOperators((ParserRuleContext)clause.children[index]));
            }

            generators.Add(new ComprehensionSyntax(target, iterable, conditions.DrainToImmutable(), isAsync, SpanOf(clause)));
        }

        return generators.DrainToImmutable();
    }

    private static SourceSpan LastCharacter(SourceSpan span) => span with { Line = span.EndLine, Column = Math.Max(0, span.EndColumn - 1) };
}
