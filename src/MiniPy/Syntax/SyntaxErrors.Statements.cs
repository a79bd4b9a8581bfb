using Antlr4.Runtime;
using MiniPy.Syntax.Generated;

namespace MiniPy.Syntax;

/// <summary>Mistakes in the frame of statements: indentation, colons, what a clause needs.</summary>
internal sealed partial class SyntaxErrors
{
    private PythonSyntaxError? ExplainIndentation()
    {
        if (previous.Type == PythonLexer.NEWLINE && expected.Contains(PythonLexer.INDENT))
        {
            IToken header = HeaderOf(previous);
            string what = $"expected an indented block after {DescribeHeader(header)} on line {header.Line}";
            return new PythonSyntaxError(SyntaxErrorKind.IndentationError, what, tokens.Source, IsLast() ? EndOfFile() : SyntaxBuilder.SpanOf(token));
        }

        return token.Type == PythonLexer.INDENT ? UnexpectedIndent(tokens.Source, token) : null;
    }

    public static PythonSyntaxError UnexpectedIndent(SourceText source, IToken indent)
    {
        var place = new SourceSpan(indent.Line, Math.Max(0, indent.Column - 1), indent.Line, indent.Column);
        return new PythonSyntaxError(SyntaxErrorKind.IndentationError, "unexpected indent", source, place);
    }

    private bool IsLast() => tokens.Tokens[token.TokenIndex..].All(static rest => rest.Type is PythonLexer.DEDENT or TokenConstants.EOF);

    /// <summary>The end of the last line, not the start of the one after it.</summary>
    private SourceSpan EndOfFile()
    {
        int line = token.Column == 0 && token.Line > 1 ? token.Line - 1 : token.Line;
        int column = tokens.Source.Line(line)?.Length ?? 0;
        return new SourceSpan(line, column, line, column);
    }

    /// <summary>The first token of the clause whose line ends here.</summary>
    private IToken HeaderOf(IToken newline)
    {
        IToken first = FirstOfLine(tokens.Tokens, newline.TokenIndex);
        return first.Type == PythonLexer.ASYNC ? tokens.Tokens[first.TokenIndex + 1] : first;
    }

    private string DescribeHeader(IToken header) => header.Type switch
    {
        PythonLexer.DEF => "function definition",
        PythonLexer.CLASS => "class definition",
        PythonLexer.EXCEPT when tokens.Tokens[header.TokenIndex + 1].Type == PythonLexer.STAR => "'except*' statement",
        _ => $"'{TextOf(header)}' statement",
    };

    private PythonSyntaxError? ExplainStatement()
    {
        if (expected.Count == 1 && expected.Contains(PythonLexer.COLON) && WantsColon())
        {
            return Error(token, "expected ':'");
        }

        switch (context)
        {
            case PythonParser.FunctionDefinitionContext when expected.Contains(PythonLexer.LPAR) && previous.Type != PythonLexer.DEF:
                return Error(token, "expected '('");
            case PythonParser.TryStatementContext when expected.Contains(PythonLexer.EXCEPT):
                return Error(IsLast() ? EndOfFile() : SyntaxBuilder.SpanOf(token), "expected 'except' or 'finally' block");
            case PythonParser.ExceptBlockContext when token.Type == PythonLexer.COMMA && CompleteExpression() is { } first:
                return Error(Between(first.Start, LastBefore(PythonLexer.COLON)), "multiple exception types must be parenthesized");
            case PythonParser.TypeParametersContext or PythonParser.TypeParameterContext
                when token.Type == PythonLexer.RSQB && previous.Type == PythonLexer.LSQB:
                return Error(token, "Type parameter list cannot be empty");
        }

        if (previous.Type == PythonLexer.AS && BeginsExpression(token.Type) && FirstOfLine(tokens.Tokens, token.TokenIndex) is { } head && TextOf(head) is "case")
        {
            return Error(Between(token, LastOfExpression(token.TokenIndex)), "invalid pattern target");
        }

        if (previous.Type == PythonLexer.IMPORT && token.Type == PythonLexer.NEWLINE)
        {
            return Error(token, "Expected one or more names after 'import'");
        }

        if (token.Type == PythonLexer.FROM && HeaderOf(token) is { Type: PythonLexer.IMPORT } import)
        {
            return Error(Between(import, LastBefore(PythonLexer.NEWLINE)), "Did you mean to use 'from ... import ...' instead?");
        }

        return ExplainParameters() ?? ExplainSoftMatch();
    }

    /// <summary>Some clauses demand their colon; others say so only at the end of the line.</summary>
    private bool WantsColon() => context switch
    {
        PythonParser.FunctionDefinitionContext
            or PythonParser.ElseBlockContext or PythonParser.FinallyBlockContext or PythonParser.TryStatementContext => true,
        PythonParser.ForStatementContext or PythonParser.ClassDefinitionContext
            or PythonParser.IfStatementContext or PythonParser.WhileStatementContext or PythonParser.WithStatementContext
            or PythonParser.CaseBlockContext or PythonParser.ExceptBlockContext => token.Type == PythonLexer.NEWLINE,
        _ => token.Type == PythonLexer.NEWLINE && HeaderOf(token).Type is PythonLexer.EXCEPT or PythonLexer.CASE,
    };

    private PythonSyntaxError? ExplainParameters()
    {
        if (previous.Type == PythonLexer.EQUAL && token.Type is PythonLexer.COMMA or PythonLexer.RPAR or PythonLexer.COLON
            && IsIn<PythonParser.ParameterContext>() | IsIn<PythonParser.LambdaParameterContext>())
        {
            return Error(previous, "expected default value expression");
        }

        if (previous.Type == PythonLexer.SLASH && token.Type == PythonLexer.STAR && context is PythonParser.ParametersContext
            or PythonParser.LambdaParametersContext or PythonParser.FunctionDefinitionContext or PythonParser.LambdaContext)
        {
            return Error(token, "expected comma between / and *");
        }

        if (token.Type != PythonLexer.LPAR || previous.Type is not (PythonLexer.LPAR or PythonLexer.COMMA or PythonLexer.LAMBDA))
        {
            return null;
        }

        return context switch
        {
            PythonParser.FunctionDefinitionContext or PythonParser.ParametersContext => Error(Between(token, Closing(token)), "Function parameters cannot be parenthesized"),
            PythonParser.LambdaContext or PythonParser.LambdaParametersContext => Error(Between(token, Closing(token)), "Lambda expression parameters cannot be parenthesized"),
            _ => null,
        };
    }

    /// <summary>Whether the parser stopped in a rule, or before the first token of an expression in it.</summary>
    private bool IsIn<T>() => context is T || (context.ChildCount == 0 && context.Parent is T);

    /// <summary><c>match x</c> without its colon: the line before an indented <c>case</c>.</summary>
    private PythonSyntaxError? ExplainSoftMatch()
    {
        if (previous.Type != PythonLexer.NAME || TextOf(previous) is not "match")
        {
            return null;
        }

        int index = token.TokenIndex;
        while (tokens.Tokens[index].Type is not (PythonLexer.NEWLINE or TokenConstants.EOF))
        {
            index++;
        }

        bool hasCase = index + 2 < tokens.Tokens.Length && tokens.Tokens[index + 1].Type == PythonLexer.INDENT
            && TextOf(tokens.Tokens[index + 2]) is "case";
        return hasCase && HeaderOf(previous) == previous ? Error(tokens.Tokens[index], "expected ':'") : null;
    }
}
