using System.Collections.Immutable;
using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using MiniPy.Syntax.Generated;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>F-strings (reference 2.4.3): text, replacement fields, and format specifications that hold fields again.</summary>
internal sealed partial class SyntaxBuilder
{
    private void AddFormatted(PythonParser.FormattedStringContext context, List<ExpressionSyntax> parts)
    {
        bool isRaw = TextOf(context.Start)[..2].IndexOfAny('r', 'R') >= 0;
        AddFormattedParts(context, isRaw, parts);
    }

    private void AddFormattedParts(ParserRuleContext context, bool isRaw, List<ExpressionSyntax> parts)
    {
        Enter(context);
        bool inSpecification = context is PythonParser.FormatSpecContext;
        for (int i = 0; i < context.ChildCount; i++)
        {
            if (context.children[i] is PythonParser.ReplacementFieldContext field)
            {
                AddField(field, isRaw, parts);
            }
            else if (TokenAt(context, i) is { Type: PythonLexer.FSTRING_MIDDLE } text)
            {
                parts.Add(BuildText(text, isRaw, inSpecification));
            }
        }

        Leave();
    }

    private ConstantSyntax BuildText(IToken token, bool isRaw, bool inSpecification)
    {
        ReadOnlySpan<char> body = TextOf(token);
        string text = StringLiteral.Decode(body, isRaw, !inSpecification, out string? error);
        SourceSpan span = SpanOf(token);
        if (error is not null)
        {
            throw Error(span, error);
        }

        if (!isRaw)
        {
            WarnOfEscapes(token, body, isBytes: false);
        }

        return new ConstantSyntax(text, span);
    }

    private void AddField(PythonParser.ReplacementFieldContext context, bool isRaw, List<ExpressionSyntax> parts)
    {
        ExpressionSyntax value = BuildValueList((PythonParser.ValueListContext)context.children[1]);
        char? conversion = null;
        JoinedStrSyntax? specification = null;
        IToken? equal = null;
        for (int i = 2; i < context.ChildCount; i++)
        {
            switch (TypeAt(context, i))
            {
                case PythonLexer.EQUAL:
                    equal = TokenAt(context, i);
                    parts.Add(BuildFieldSource(context, i));
                    break;
                case PythonLexer.EXCLAMATION:
                    conversion = BuildConversion(TokenAt(context, i)!, TokenAt(context, i + 1)!);
                    break;
                case PythonLexer.COLON:
                    specification = BuildSpecification(context, i, isRaw);
                    break;
            }
        }

        if (equal is not null && conversion is null && specification is null)
        {
            conversion = 'r';
        }

        parts.Add(new FormattedValueSyntax(value, conversion, specification, SpanOf(context)));
    }

    /// <summary>The text that <c>{value=}</c> shows: the source from the brace to the next part, with its spaces.</summary>
    private ConstantSyntax BuildFieldSource(PythonParser.ReplacementFieldContext context, int equalIndex)
    {
        IToken open = context.Start;
        IToken next = TokenAt(context, equalIndex + 1)!;
        string text = source.Text[(open.StopIndex + 1)..next.StartIndex];
        var span = new SourceSpan(open.Line, open.Column + 1, next.Line, next.Column);
        return new ConstantSyntax(FieldSource.WithoutComments(text), span);
    }

    private char BuildConversion(IToken mark, IToken name)
    {
        if (mark.StopIndex + 1 != name.StartIndex)
        {
            // The spelling is CPython's.
            throw Error(SpanOf(mark), "f-string: conversion type must come right after the exclamanation mark");
        }

        ReadOnlySpan<char> text = TextOf(name);
        return text is "s" or "r" or "a"
            ? text[0]
            : throw Error(SpanOf(name), $"f-string: invalid conversion character '{text}': expected 's', 'r', or 'a'");
    }

    private JoinedStrSyntax BuildSpecification(PythonParser.ReplacementFieldContext context, int colonIndex, bool isRaw)
    {
        IToken colon = TokenAt(context, colonIndex)!;
        IToken close = context.Stop;
        var parts = new List<ExpressionSyntax>();
        if (context.children[colonIndex + 1] is PythonParser.FormatSpecContext { ChildCount: > 0 } specification)
        {
            AddFormattedParts(specification, isRaw, parts);
        }

        return new JoinedStrSyntax(MergeText(parts), new SourceSpan(colon.Line, colon.Column, close.Line, close.Column));
    }
}
