using System.Collections.Immutable;
using Antlr4.Runtime;
using MiniPy.Syntax.Generated;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>Calls and subscripts (reference 6.3.2 to 6.3.4).</summary>
internal sealed partial class SyntaxBuilder
{
    private CallSyntax BuildCall(ExpressionSyntax function, PythonParser.ArgumentsContext? context, SourceSpan span)
    {
        (ImmutableArray<ExpressionSyntax> arguments, ImmutableArray<KeywordSyntax> keywords) = BuildArguments(context, span);
        return new CallSyntax(function, arguments, keywords, span);
    }

    /// <param name="context">The arguments; null when the parentheses are empty.</param>
    /// <param name="call">The span of the whole call: a lone generator expression borrows its parentheses.</param>
    private (ImmutableArray<ExpressionSyntax> Arguments, ImmutableArray<KeywordSyntax> Keywords) BuildArguments(
        PythonParser.ArgumentsContext? context, SourceSpan call)
    {
        if (context is null)
        {
            return ([], []);
        }

        var arguments = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        var keywords = ImmutableArray.CreateBuilder<KeywordSyntax>();
        for (int i = 0; i < context.ChildCount; i++)
        {
            if (context.children[i] is not PythonParser.ArgumentContext argument)
            {
                RefuseDoubled(context, i);
                continue;
            }

            switch (TypeAt(argument, 0))
            {
                case PythonLexer.STAR:
                    if (keywords.Any(static keyword => keyword.Name is null))
                    {
                        throw Error(SpanOf(tokens[argument.Start.TokenIndex - 1]).To(SpanOf(argument)), "iterable argument unpacking follows keyword argument unpacking");
                    }

                    arguments.Add(BuildStarred(argument.Start, (ParserRuleContext)argument.children[1]));
                    continue;
                case PythonLexer.DOUBLESTAR:
                    keywords.Add(new KeywordSyntax(null, BuildExpression(argument.children[1]), SpanOf(argument)));
                    continue;
            }

            if (TypeAt(argument, 1) == PythonLexer.EQUAL)
            {
                keywords.Add(BuildKeyword(argument));
                continue;
            }

            if (argument.ChildCount > 1 && argument.children[1] is PythonParser.ComprehensionContext)
            {
                arguments.Add(BuildLoneGenerator(context, argument, call));
                continue;
            }

            if (keywords.Count > 0)
            {
                throw Error(
                    SpanOf(tokens[context.Stop.TokenIndex + 1]),
                    keywords.Any(static keyword => keyword.Name is null)
                        ? "positional argument follows keyword argument unpacking"
                        : "positional argument follows keyword argument");
            }

            arguments.Add(BuildNamed(argument));
        }

        return (arguments.DrainToImmutable(), keywords.DrainToImmutable());
    }

    private KeywordSyntax BuildKeyword(PythonParser.ArgumentContext context)
    {
        ExpressionSyntax name = BuildExpression(context.children[0]);
        return name switch
        {
            NameSyntax simple when context.Start.Type == PythonLexer.NAME
                => new KeywordSyntax(simple.Name, BuildExpression(context.children[2]), SpanOf(context)),
            ConstantSyntax { Value: null or bool } => throw Error(
                Between(context.Start, TokenAt(context, 1)!), $"cannot assign to {Describe(name)}"),
            _ => throw Error(
                name.Span.To(SpanOf(TokenAt(context, 1)!)), "expression cannot contain assignment, perhaps you meant \"==\"?"),
        };
    }

    private GeneratorExpSyntax BuildLoneGenerator(PythonParser.ArgumentsContext all, PythonParser.ArgumentContext argument, SourceSpan call)
    {
        ExpressionSyntax element = BuildExpression(argument.children[0]);
        ImmutableArray<ComprehensionSyntax> generators = BuildComprehensions(argument, 1);
        if (all.ChildCount > 1)
        {
            throw Error(SpanOf(argument), "Generator expression must be parenthesized");
        }

        SourceSpan open = SpanBefore(all.Start);
        return new GeneratorExpSyntax(element, generators, open.To(call));
    }

    /// <summary>The opening parenthesis before a token.</summary>
    private SourceSpan SpanBefore(IToken token)
    {
        return SpanOf(tokens[token.TokenIndex - 1]);
    }

    private ExpressionSyntax BuildSlices(PythonParser.SlicesContext context)
    {
        if (context.ChildCount == 1 && TypeAt((ParserRuleContext)context.children[0], 0) != PythonLexer.STAR)
        {
            return BuildSlice((PythonParser.SliceContext)context.children[0]);
        }

        var items = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        for (int i = 0; i < context.ChildCount; i++)
        {
            if (context.children[i] is PythonParser.SliceContext slice)
            {
                items.Add(BuildSlice(slice));
            }
            else
            {
                RefuseDoubled(context, i);
            }
        }

        return new TupleSyntax(items.DrainToImmutable(), SpanOf(context));
    }

    private ExpressionSyntax BuildSlice(PythonParser.SliceContext context)
    {
        if (TypeAt(context, 0) == PythonLexer.STAR)
        {
            return BuildStarred(context.Start, (ParserRuleContext)context.children[1]);
        }

        if (TypeAt(context, 0) != PythonLexer.COLON && TypeAt(context, 1) != PythonLexer.COLON)
        {
            return BuildNamed(context);
        }

        ExpressionSyntax?[] parts = new ExpressionSyntax?[3];
        int part = 0;
        for (int i = 0; i < context.ChildCount; i++)
        {
            if (TypeAt(context, i) == PythonLexer.COLON)
            {
                part++;
            }
            else
            {
                parts[part] = BuildExpression(context.children[i]);
            }
        }

        return new SliceSyntax(parts[0], parts[1], parts[2], SpanOf(context));
    }
}
