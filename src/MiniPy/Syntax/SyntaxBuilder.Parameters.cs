using System.Collections.Immutable;
using Antlr4.Runtime;
using MiniPy.Syntax.Generated;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>Parameter lists of <c>def</c> and <c>lambda</c> (reference 8.7): which forms may follow which.</summary>
internal sealed partial class SyntaxBuilder
{
    /// <param name="context">A <c>parameters</c> or <c>lambdaParameters</c>.</param>
    private ParametersSyntax BuildParameters(ParserRuleContext context)
    {
        var list = new ParameterList();
        for (int i = 0; i < context.ChildCount; i++)
        {
            if (context.children[i] is not ParserRuleContext item)
            {
                RefuseDoubled(context, i);
                continue;
            }

            if (list.VarKeywords is not null)
            {
                throw Error(SpanOf(item.Start), "arguments cannot follow var-keyword argument");
            }

            switch (TypeAt(item, 0))
            {
                case PythonLexer.SLASH:
                    AcceptSlash(list, item, i + 1 < context.ChildCount ? item.Stop : item.Start);
                    break;
                case PythonLexer.STAR:
                    AcceptStar(list, item, context, i);
                    break;
                case PythonLexer.DOUBLESTAR:
                    list.VarKeywords = BuildParameter(item, 1);
                    RefuseDefault(item, list.VarKeywords, "var-keyword argument cannot have default value");
                    break;
                default:
                    AcceptNamed(list, BuildParameter(item, 0));
                    break;
            }
        }

        return new ParametersSyntax(
            [.. list.PositionalOnly], [.. list.Positional], list.VarArgs, [.. list.KeywordOnly], list.VarKeywords, SpanOf(context));
    }

    private void AcceptSlash(ParameterList list, ParserRuleContext item, IToken slash)
    {
        if (list.HasSlash)
        {
            throw Error(SpanOf(slash), "/ may appear only once");
        }

        if (list.HasStar)
        {
            throw Error(SpanOf(slash), "/ must be ahead of *");
        }

        if (list.Positional.Count == 0)
        {
            throw Error(SpanOf(slash), "at least one argument must precede /");
        }

        list.HasSlash = true;
        list.PositionalOnly.AddRange(list.Positional);
        list.Positional.Clear();
    }

    private void AcceptStar(ParameterList list, ParserRuleContext item, ParserRuleContext all, int index)
    {
        if (list.HasStar)
        {
            throw Error(SpanOf(item.Start), "* argument may appear only once");
        }

        list.HasStar = true;
        if (item.ChildCount > 1)
        {
            list.VarArgs = BuildParameter(item, 1);
            RefuseDefault(item, list.VarArgs, "var-positional argument cannot have default value");
            return;
        }

        ParserRuleContext? next = index + 2 < all.ChildCount ? all.children[index + 2] as ParserRuleContext : null;
        if (next is null || next.Start.Type == PythonLexer.DOUBLESTAR)
        {
            IToken place = all is PythonParser.ParametersContext ? item.Start : tokens[item.Start.TokenIndex + 1];
            throw Error(SpanOf(place), "named arguments must follow bare *");
        }
    }

    private void AcceptNamed(ParameterList list, ParameterSyntax parameter)
    {
        if (list.HasStar)
        {
            list.KeywordOnly.Add(parameter);
            return;
        }

        if (parameter.Default is null && list.HasDefault)
        {
            throw Error(parameter.Span, "parameter without a default follows parameter with a default");
        }

        list.HasDefault |= parameter.Default is not null;
        list.Positional.Add(parameter);
    }

    private void RefuseDefault(ParserRuleContext item, ParameterSyntax parameter, string message)
    {
        for (int i = 0; parameter.Default is not null && i < item.ChildCount; i++)
        {
            if (TypeAt(item, i) == PythonLexer.EQUAL)
            {
                throw Error(SpanOf(TokenAt(item, i)!), message);
            }
        }
    }

    /// <summary>A name with perhaps an annotation and a default, from a child on. The default is not in the span.</summary>
    private ParameterSyntax BuildParameter(ParserRuleContext context, int index)
    {
        IToken name = TokenAt(context, index)!;
        ExpressionSyntax? annotation = null;
        ExpressionSyntax? value = null;
        SourceSpan span = SpanOf(name);
        for (int i = index + 1; i < context.ChildCount; i++)
        {
            switch (TypeAt(context, i))
            {
                case PythonLexer.COLON:
                    annotation = TokenAt(context, i + 1) is { } star
                        ? BuildStarred(star, (ParserRuleContext)context.children[i + 2])
                        : BuildExpression(context.children[i + 1]);
                    span = Between(name, ((ParserRuleContext)context.children[TokenAt(context, i + 1) is null ? i + 1 : i + 2]).Stop);
                    break;
                case PythonLexer.EQUAL:
                    value = BuildExpression(context.children[i + 1]);
                    break;
            }
        }

        return new ParameterSyntax(NameOf(name), annotation, value, span);
    }

    private sealed class ParameterList
    {
        public List<ParameterSyntax> PositionalOnly { get; } = [];

        public List<ParameterSyntax> Positional { get; } = [];

        public List<ParameterSyntax> KeywordOnly { get; } = [];

        public ParameterSyntax? VarArgs { get; set; }

        public ParameterSyntax? VarKeywords { get; set; }

        public bool HasSlash { get; set; }

        public bool HasStar { get; set; }

        public bool HasDefault { get; set; }
    }
}
