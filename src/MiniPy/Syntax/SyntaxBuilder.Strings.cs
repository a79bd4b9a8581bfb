using System.Collections.Immutable;
using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using MiniPy.Syntax.Generated;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>String literals side by side, which are one (reference 2.4.2).</summary>
internal sealed partial class SyntaxBuilder
{
    private ExpressionSyntax BuildStrings(PythonParser.StringsContext context)
    {
        if (context.ChildCount == 1 && TokenAt(context, 0) is { } only)
        {
            return BuildString(only);
        }

        bool hasFields = false;
        bool hasBytes = false;
        var parts = new List<ExpressionSyntax>();
        foreach (IParseTree child in context.children)
        {
            if (child is PythonParser.FormattedStringContext formatted)
            {
                hasFields = true;
                AddFormatted(formatted, parts);
            }
            else
            {
                ConstantSyntax part = BuildString(((ITerminalNode)child).Symbol);
                hasBytes |= part.Value is not string;
                parts.Add(part);
            }
        }

        SourceSpan span = SpanOf(context);
        if (hasBytes && (hasFields || parts.Any(static part => ((ConstantSyntax)part).Value is string)))
        {
            throw Error(SpanOf(tokens[context.Stop.TokenIndex + 1]), "cannot mix bytes and nonbytes literals");
        }

        if (hasFields)
        {
            return new JoinedStrSyntax(MergeText(parts), span);
        }

        if (hasBytes)
        {
            return new ConstantSyntax(
                ImmutableArray.CreateRange(parts.SelectMany(static part => (ImmutableArray<byte>)((ConstantSyntax)part).Value!)), span);
        }

        string text = string.Concat(parts.Select(static part => (string)((ConstantSyntax)part).Value!));
        return new ConstantSyntax(text, span) { HasUnicodePrefix = ((ConstantSyntax)parts[0]).HasUnicodePrefix };
    }

    private ConstantSyntax BuildString(IToken token)
    {
        ReadOnlySpan<char> text = TextOf(token);
        int quote = text.IndexOfAny('\'', '"');
        ReadOnlySpan<char> prefix = text[..quote];
        bool isRaw = prefix.IndexOfAny('r', 'R') >= 0;
        int quotes = text.Length - quote >= 6 && text[quote + 1] == text[quote] && text[quote + 2] == text[quote] ? 3 : 1;
        ReadOnlySpan<char> body = text[(quote + quotes)..^quotes];
        SourceSpan span = SpanOf(token);
        object value;
        string? error;
        if (prefix.IndexOfAny('b', 'B') >= 0)
        {
            value = StringLiteral.DecodeBytes(body, isRaw, out error);
        }
        else
        {
            value = StringLiteral.Decode(body, isRaw, inFString: false, out error);
        }

        if (error is null && !isRaw)
        {
            WarnOfEscapes(token, body, isBytes: value is ImmutableArray<byte>);
        }

        return error is null
            ? new ConstantSyntax(value, span) { HasUnicodePrefix = prefix.IndexOfAny('u', 'U') >= 0 }
            : throw Error(span, error);
    }

    /// <summary>Warns of the first escape that means nothing.</summary>
    private void WarnOfEscapes(IToken token, ReadOnlySpan<char> body, bool isBytes)
    {
        if (StringLiteral.FindInvalidEscape(body, isBytes) is { } message)
        {
            source.Warnings.Add(new SyntaxWarning(message, SpanOf(token)));
        }
    }

    /// <summary>Joins neighbouring pieces of text and drops empty ones.</summary>
    private static ImmutableArray<ExpressionSyntax> MergeText(List<ExpressionSyntax> parts)
    {
        var merged = ImmutableArray.CreateBuilder<ExpressionSyntax>(parts.Count);
        for (int i = 0; i < parts.Count;)
        {
            if (parts[i] is not ConstantSyntax first)
            {
                merged.Add(parts[i++]);
                continue;
            }

            int end = i + 1;
            while (end < parts.Count && parts[end] is ConstantSyntax)
            {
                end++;
            }

            string text = end == i + 1
                ? (string)first.Value!
                : string.Concat(parts.GetRange(i, end - i).Select(static part => (string)((ConstantSyntax)part).Value!));
            if (text.Length > 0)
            {
                // Empty pieces at the start give neither place nor prefix.
                var start = (ConstantSyntax)parts.Skip(i).First(static part => part is ConstantSyntax { Value: not "" });
                merged.Add(new ConstantSyntax(text, start.Span.To(parts[end - 1].Span)) { HasUnicodePrefix = start.HasUnicodePrefix });
            }

            i = end;
        }

        return merged.DrainToImmutable();
    }
}
