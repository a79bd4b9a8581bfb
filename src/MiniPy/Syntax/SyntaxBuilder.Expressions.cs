using System.Collections.Immutable;
using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using MiniPy.Syntax.Generated;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>Expressions above the operators, and lists of them (reference 6.12 to 6.16).</summary>
internal sealed partial class SyntaxBuilder
{
    /// <param name="context">A <c>valueList</c>.</param>
    public ExpressionSyntax BuildValueList(ParserRuleContext context)
    {
        if (context.ChildCount == 1)
        {
            return context.children[0] is PythonParser.YieldExpressionContext yield ? BuildYield(yield) : BuildExpression(context.children[0]);
        }

        return BuildItemList(context, 0);
    }

    /// <summary>One item, or a tuple of several, from a child on.</summary>
    private ExpressionSyntax BuildItemList(ParserRuleContext context, int start)
    {
        var items = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        bool isTuple = AddItems(context, start, items);
        return isTuple ? new TupleSyntax(items.DrainToImmutable(), SpanFrom(context, start)) : items[0];
    }

    private static SourceSpan SpanFrom(ParserRuleContext context, int start)
        => Between(TokenAt(context, start) ?? ((ParserRuleContext)context.children[start]).Start, context.Stop);

    /// <summary>Adds what stands between commas; returns whether there was a comma.</summary>
    private bool AddItems(ParserRuleContext context, int start, ImmutableArray<ExpressionSyntax>.Builder items)
    {
        bool hasComma = false;
        for (int i = start; i < context.ChildCount; i++)
        {
            IToken? token = TokenAt(context, i);
            if (token is null)
            {
                items.Add(BuildItem(context.children[i]));
            }
            else if (token.Type == PythonLexer.STAR)
            {
                items.Add(BuildStarred(token, (ParserRuleContext)context.children[++i]));
            }
            else if (token.Type == PythonLexer.COMMA)
            {
                RefuseDoubled(context, i);
                hasComma = true;
            }
        }

        return hasComma;
    }

    private ExpressionSyntax BuildItem(IParseTree tree) => tree switch
    {
        PythonParser.NamedItemContext named => BuildNamedItem(named),
        PythonParser.BitwiseOrContext flat => BuildBitwiseOr(flat),
        PythonParser.YieldExpressionContext yield => BuildYield(yield),
        _ => BuildExpression(tree),
    };

    private StarredSyntax BuildStarred(IToken star, ParserRuleContext value)
        => new(BuildItem(value), Between(star, value.Stop));

    private ExpressionSyntax BuildNamedItem(PythonParser.NamedItemContext context)
        => TokenAt(context, 0) is { Type: PythonLexer.STAR } star
            ? BuildStarred(star, (ParserRuleContext)context.children[1])
            : BuildNamed(context);

    /// <summary>An expression with perhaps a walrus after it: the children 0 to 2 of any rule with that shape.</summary>
    private ExpressionSyntax BuildNamed(IParseTree tree)
    {
        var context = (ParserRuleContext)tree;
        ExpressionSyntax target = BuildExpression(context.children[0]);
        if (TypeAt(context, 1) != PythonLexer.COLONEQUAL)
        {
            return target;
        }

        if (target is not NameSyntax name || context.Start.Type != PythonLexer.NAME)
        {
            throw Error(target.Span, $"cannot use assignment expressions with {Describe(target)}");
        }

        return new NamedExprSyntax(name, BuildExpression(context.children[2]), SpanOf(context));
    }

    private ExpressionSyntax BuildExpression(IParseTree tree)
    {
        var context = (ParserRuleContext)tree;
        if (context.ChildCount == 1)
        {
            return context.children[0] is PythonParser.OperandContext operand
                ? BuildOperand(operand)
                : BuildLambda((PythonParser.LambdaContext)context.children[0]);
        }

        Enter(context);
        ExpressionSyntax result;
        int count = context.ChildCount;
        if (count > 4 && TypeAt(context, count - 4) == PythonLexer.IF)
        {
            ExpressionSyntax body = BuildOperators(context, count - 4);
            ExpressionSyntax test = BuildOperators((ParserRuleContext)context.children[count - 3]);
            result = new IfExpSyntax(test, body, BuildExpression(context.children[count - 1]), SpanOf(context));
        }
        else
        {
            result = BuildOperators(context);
        }

        Leave();
        return result;
    }

    /// <summary>Builds a part of a tree that failed further on, for the sake of the message.</summary>
    internal ExpressionSyntax BuildComplete(PythonParser.ExpressionContext context) => BuildExpression(context);

    private ExpressionSyntax BuildBitwiseOr(PythonParser.BitwiseOrContext context)
    {
        // The grammar's operand may begin with `not`, which a bitwise expression cannot.
        return context.Start.Type == PythonLexer.NOT ? throw InvalidSyntax(context.Start) : BuildOperators(context);
    }

    private ExpressionSyntax BuildYield(PythonParser.YieldExpressionContext context)
    {
        SourceSpan span = SpanOf(context);
        if (context.ChildCount == 1)
        {
            return new YieldSyntax(null, span);
        }

        return TypeAt(context, 1) == PythonLexer.FROM
            ? new YieldFromSyntax(BuildExpression(context.children[2]), span)
            : new YieldSyntax(BuildItemList(context, 1), span);
    }

    private LambdaSyntax BuildLambda(PythonParser.LambdaContext context)
    {
        Enter(context);
        ParametersSyntax parameters = context.children[1] is PythonParser.LambdaParametersContext list
            ? BuildParameters(list)
            : ParametersSyntax.None(SpanOf(context.Start));
        var result = new LambdaSyntax(parameters, BuildExpression(context.children[^1]), SpanOf(context));
        Leave();
        return result;
    }
}
