using Antlr4.Runtime;
using MiniPy.Syntax.Generated;

namespace MiniPy.Syntax;

/// <summary>Mistakes inside the replacement fields of f-strings.</summary>
internal sealed partial class SyntaxErrors
{
    private PythonSyntaxError? ExplainFString()
    {
        if (EnclosingField() is not { } field)
        {
            return null;
        }

        if (EnclosingLambda() is { } lambda && (token.Type == PythonLexer.FSTRING_MIDDLE || previous.Type == PythonLexer.COLON))
        {
            return Error(previous.Type == PythonLexer.COLON ? SyntaxBuilder.SpanOf(lambda).To(SyntaxBuilder.SpanOf(previous)) : SyntaxBuilder.SpanOf(lambda), "f-string: lambda expressions are not allowed without parentheses");
        }

        if (previous == field.Start)
        {
            return token.Type is PythonLexer.RBRACE or PythonLexer.EQUAL or PythonLexer.EXCLAMATION or PythonLexer.COLON
                ? Error(token, $"f-string: valid expression required before '{TextOf(token)}'")
                : Error(token, "f-string: expecting a valid expression after '{'");
        }

        if (context is PythonParser.FormatSpecContext || (context == field && token.Type == PythonLexer.FSTRING_END && HasSpecification(field)))
        {
            return Error(token, "f-string: expecting '}', or format specs");
        }

        if (context != field)
        {
            return InnerBracketOpen(field) || CompleteExpression() is not null ? null : ExplainFieldValue(field);
        }

        if (previous.Type == PythonLexer.EXCLAMATION)
        {
            return token.Type is PythonLexer.COLON or PythonLexer.RBRACE
                ? Error(token, "f-string: missing conversion character")
                : Error(token, "f-string: invalid conversion character");
        }

        if (previous.Type == PythonLexer.EQUAL)
        {
            return Error(token, "f-string: expecting '!', or ':', or '}'");
        }

        if (tokens.Tokens[previous.TokenIndex - 1].Type == PythonLexer.EXCLAMATION)
        {
            return Error(token, "f-string: expecting ':' or '}'");
        }

        return ExplainLegacyStatement() ?? ExplainMissingComma() ?? Error(token, "f-string: expecting '=', or '!', or ':', or '}'");
    }

    private static bool HasSpecification(PythonParser.ReplacementFieldContext field)
        => field.children.Any(static child => child is PythonParser.FormatSpecContext);

    /// <summary>The value broke off after an operator, or never began.</summary>
    private PythonSyntaxError ExplainFieldValue(PythonParser.ReplacementFieldContext field)
    {
        return previous.TokenIndex == field.Start.TokenIndex + 1
            ? Error(previous, "f-string: expecting a valid expression after '{'")
            : Error(previous, "f-string: expecting '=', or '!', or ':', or '}'");
    }

    private PythonParser.ReplacementFieldContext? EnclosingField()
    {
        for (RuleContext? rule = context; rule is not null; rule = rule.Parent)
        {
            switch (rule)
            {
                case PythonParser.ReplacementFieldContext field:
                    return field;
                case PythonParser.ParenthesizedContext or PythonParser.ListDisplayContext or PythonParser.BracesContext:
                    return null;
            }
        }

        return null;
    }

    private IToken? EnclosingLambda()
    {
        for (RuleContext? rule = context; rule is not PythonParser.ReplacementFieldContext; rule = rule.Parent)
        {
            if (rule is PythonParser.LambdaContext lambda)
            {
                return lambda.Start;
            }
        }

        return null;
    }

    private bool InnerBracketOpen(PythonParser.ReplacementFieldContext field)
    {
        for (RuleContext? rule = context; rule != field; rule = rule.Parent)
        {
            if (rule is PythonParser.ArgumentsContext or PythonParser.SlicesContext)
            {
                return true;
            }
        }

        return false;
    }
}
