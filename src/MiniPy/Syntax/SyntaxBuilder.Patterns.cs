using System.Collections.Immutable;
using System.Numerics;
using Antlr4.Runtime;
using MiniPy.Syntax.Generated;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary><c>match</c> and its patterns (reference 8.6).</summary>
internal sealed partial class SyntaxBuilder
{
    private MatchSyntax BuildMatch(ParserRuleContext context)
    {
        ExpressionSyntax subject = BuildItemList((PythonParser.NamedListContext)context.children[1], 0);
        if (subject is StarredSyntax)
        {
            throw InvalidSyntax(TokenAt(context, 2)!);
        }

        var cases = ImmutableArray.CreateBuilder<MatchCaseSyntax>();
        foreach (var child in context.children)
        {
            if (child is PythonParser.CaseBlockContext block)
            {
                bool hasGuard = TypeAt(block, 2) == PythonLexer.IF;
                PatternSyntax pattern = BuildPatterns((PythonParser.PatternsContext)block.children[1]);
                ExpressionSyntax? guard = hasGuard ? BuildNamed(block.children[3]) : null;
                ImmutableArray<StatementSyntax> body = BuildBlock((PythonParser.BlockContext)block.children[^1]);
                cases.Add(new MatchCaseSyntax(pattern, guard, body, CompoundSpan(block.Start, block)));
            }
        }

        return new MatchSyntax(subject, cases.DrainToImmutable(), CompoundSpan(context.Start, context));
    }

    /// <summary>An open sequence, or the one pattern.</summary>
    private PatternSyntax BuildPatterns(PythonParser.PatternsContext context)
    {
        ImmutableArray<PatternSyntax> items = BuildPatternItems(context);
        return context.ChildCount > 1 || items[0] is MatchStarSyntax ? new MatchSequenceSyntax(items, SpanOf(context)) : items[0];
    }

    private ImmutableArray<PatternSyntax> BuildPatternItems(PythonParser.PatternsContext context)
    {
        var items = ImmutableArray.CreateBuilder<PatternSyntax>();
        for (int i = 0; i < context.ChildCount; i++)
        {
            if (context.children[i] is PythonParser.PatternItemContext item)
            {
                items.Add(TypeAt(item, 0) == PythonLexer.STAR
                    ? new MatchStarSyntax(Capture(TokenAt(item, 1)!), SpanOf(item))
                    : BuildPattern((PythonParser.PatternContext)item.children[0]));
            }
            else
            {
                RefuseDoubled(context, i);
            }
        }

        return items.DrainToImmutable();
    }

    private string? Capture(IToken name) => TextOf(name) is "_" ? null : NameOf(name);

    private PatternSyntax BuildPattern(PythonParser.PatternContext context)
    {
        Enter(context);
        int end = TypeAt(context, context.ChildCount - 2) == PythonLexer.AS ? context.ChildCount - 2 : context.ChildCount;
        PatternSyntax result = BuildClosedPattern((PythonParser.ClosedPatternContext)context.children[0]);
        if (end > 1)
        {
            var alternatives = ImmutableArray.CreateBuilder<PatternSyntax>();
            alternatives.Add(result);
            for (int i = 2; i < end; i += 2)
            {
                alternatives.Add(BuildClosedPattern((PythonParser.ClosedPatternContext)context.children[i]));
            }

            result = new MatchOrSyntax(
                alternatives.DrainToImmutable(), Between(context.Start, ((ParserRuleContext)context.children[end - 1]).Stop));
        }

        if (end < context.ChildCount)
        {
            string? name = Capture(TokenAt(context, end + 1)!)
                ?? throw Error(SpanOf(TokenAt(context, end + 1)!), "cannot use '_' as a target");
            result = new MatchAsSyntax(result, name, SpanOf(context));
        }

        Leave();
        return result;
    }

    private PatternSyntax BuildClosedPattern(PythonParser.ClosedPatternContext context)
    {
        SourceSpan span = SpanOf(context);
        switch (context)
        {
            case PythonParser.NumberPatternContext:
                return new MatchValueSyntax(BuildPatternNumber(context), span);
            case PythonParser.StringPatternContext:
                ExpressionSyntax text = BuildStrings((PythonParser.StringsContext)context.children[0]);
                return text is JoinedStrSyntax
                    ? throw Error(text.Span, "patterns may only match literals and attribute lookups")
                    : new MatchValueSyntax(text, span);
            case PythonParser.SingletonPatternContext:
                return new MatchSingletonSyntax(context.Start.Type == PythonLexer.NONE ? null : context.Start.Type == PythonLexer.TRUE, span);
            case PythonParser.NamePatternContext:
                return BuildNamePattern(context);
            case PythonParser.MappingPatternContext:
                return BuildMappingPattern(context);
            case PythonParser.GroupPatternContext:
                return BuildGroupPattern(context);
            default:
                return new MatchSequenceSyntax(
                    context.ChildCount > 2 ? BuildPatternItems((PythonParser.PatternsContext)context.children[1]) : [], span);
        }
    }

    private PatternSyntax BuildGroupPattern(PythonParser.ClosedPatternContext context)
    {
        if (context.ChildCount == 2)
        {
            return new MatchSequenceSyntax([], SpanOf(context));
        }

        var patterns = (PythonParser.PatternsContext)context.children[1];
        ImmutableArray<PatternSyntax> items = BuildPatternItems(patterns);
        if (patterns.ChildCount > 1)
        {
            return new MatchSequenceSyntax(items, SpanOf(context));
        }

        return items[0] is MatchStarSyntax ? throw InvalidSyntax(context.Stop) : items[0];
    }

    /// <summary><c>-1</c>, <c>2j</c> or <c>-1 + 2j</c>.</summary>
    private ExpressionSyntax BuildPatternNumber(PythonParser.ClosedPatternContext context)
    {
        int index = TypeAt(context, 0) == PythonLexer.MINUS ? 1 : 0;
        IToken number = TokenAt(context, index)!;
        ExpressionSyntax result = new ConstantSyntax(ParseNumber(number), SpanOf(number));
        if (index == 1)
        {
            result = new UnaryOpSyntax(UnaryOperator.Minus, result, Between(context.Start, number));
        }

        if (index + 1 == context.ChildCount)
        {
            return result;
        }

        object real = ((ConstantSyntax)(result is UnaryOpSyntax unary ? unary.Operand : result)).Value!;
        if (real is Complex)
        {
            throw Error(result.Span, "real number required in complex literal");
        }

        IToken last = TokenAt(context, index + 2)!;
        object imaginary = ParseNumber(last);
        if (imaginary is not Complex)
        {
            throw Error(SpanOf(last), "imaginary number required in complex literal");
        }

        return new BinOpSyntax(
            result, BinaryOf(TypeAt(context, index + 1)), new ConstantSyntax(imaginary, SpanOf(last)), SpanOf(context));
    }

    /// <summary>A capture, a dotted name, or a class with arguments.</summary>
    private PatternSyntax BuildNamePattern(PythonParser.ClosedPatternContext context)
    {
        IToken first = context.Start;
        ExpressionSyntax name = new NameSyntax(NameOf(first), SpanOf(first));
        int index = 1;
        for (; TypeAt(context, index) == PythonLexer.DOT; index += 2)
        {
            IToken attribute = TokenAt(context, index + 1)!;
            name = new AttributeSyntax(name, NameOf(attribute), Between(first, attribute));
        }

        if (index < context.ChildCount)
        {
            return BuildClassPattern(context, name, index + 1);
        }

        return name is AttributeSyntax
            ? new MatchValueSyntax(name, name.Span)
            : new MatchAsSyntax(null, Capture(first), name.Span);
    }

    private MatchClassSyntax BuildClassPattern(PythonParser.ClosedPatternContext context, ExpressionSyntax name, int start)
    {
        var positional = ImmutableArray.CreateBuilder<PatternSyntax>();
        var keywordNames = ImmutableArray.CreateBuilder<string>();
        var keywordPatterns = ImmutableArray.CreateBuilder<PatternSyntax>();
        for (int i = start; i < context.ChildCount - 1; i++)
        {
            if (context.children[i] is not PythonParser.ClassArgumentContext argument)
            {
                RefuseDoubled(context, i);
                continue;
            }

            PatternSyntax pattern = BuildPattern((PythonParser.PatternContext)argument.children[0]);
            if (argument.ChildCount == 1)
            {
                if (keywordNames.Count > 0)
                {
                    throw Error(pattern.Span, "positional patterns follow keyword patterns");
                }

                positional.Add(pattern);
                continue;
            }

            if (argument.Start != ((ParserRuleContext)argument.children[0]).Stop || argument.Start.Type != PythonLexer.NAME)
            {
                throw InvalidSyntax(TokenAt(argument, 1)!);
            }

            keywordNames.Add(NameOf(argument.Start));
            keywordPatterns.Add(BuildPattern((PythonParser.PatternContext)argument.children[2]));
        }

        return new MatchClassSyntax(
            name, positional.DrainToImmutable(), keywordNames.DrainToImmutable(), keywordPatterns.DrainToImmutable(), SpanOf(context));
    }

    private MatchMappingSyntax BuildMappingPattern(PythonParser.ClosedPatternContext context)
    {
        var keys = ImmutableArray.CreateBuilder<ExpressionSyntax>();
        var patterns = ImmutableArray.CreateBuilder<PatternSyntax>();
        string? rest = null;
        for (int i = 1; i < context.ChildCount - 1; i++)
        {
            if (context.children[i] is not PythonParser.MappingItemContext item)
            {
                RefuseDoubled(context, i);
                continue;
            }

            if (rest is not null)
            {
                throw InvalidSyntax(item.Start);
            }

            if (TypeAt(item, 0) == PythonLexer.DOUBLESTAR)
            {
                rest = Capture(TokenAt(item, 1)!) ?? throw InvalidSyntax(TokenAt(item, 1)!);
                continue;
            }

            keys.Add(BuildPatternKey((PythonParser.ClosedPatternContext)item.children[0], TokenAt(item, 1)!));
            patterns.Add(BuildPattern((PythonParser.PatternContext)item.children[2]));
        }

        return new MatchMappingSyntax(keys.DrainToImmutable(), patterns.DrainToImmutable(), rest, SpanOf(context));
    }

    private ExpressionSyntax BuildPatternKey(PythonParser.ClosedPatternContext context, IToken colon) => BuildClosedPattern(context) switch
    {
        MatchValueSyntax value => value.Value,
        MatchSingletonSyntax singleton => new ConstantSyntax(singleton.Value, singleton.Span),
        _ => throw InvalidSyntax(colon),
    };
}
