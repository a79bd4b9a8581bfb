using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using MiniPy.Syntax.Generated;

namespace MiniPy.Syntax;

/// <summary>
/// Words a failed parse as CPython does. CPython tries special rules for common mistakes in a second pass; here the
/// rule in which the parser stopped, what it expected and the tokens around tell the same mistakes apart.
/// </summary>
internal sealed partial class SyntaxErrors
{
    private readonly TokenSource tokens;
    private readonly IToken token;
    private readonly IToken previous;
    private readonly ParserRuleContext context;
    private readonly HashSet<int> expected;

    private SyntaxErrors(TokenSource tokens, IToken token, RecognitionException failure)
    {
        this.tokens = tokens;
        this.token = token;
        previous = tokens.Tokens[Math.Max(0, token.TokenIndex - 1)];
        context = (ParserRuleContext)failure.Context;
        expected = [.. failure.GetExpectedTokens().ToList()];
    }

    public static PythonSyntaxError Explain(TokenSource tokens, RecognitionException failure)
    {
        IToken token = failure.OffendingToken;
        if (tokens.Failure is null && tokens.Lexer.UnclosedBracket is { } bracket && (token.Type == TokenConstants.EOF || LineReached(tokens.Tokens, token.TokenIndex) > bracket.Line))
        {
            string text = tokens.Source.Text[bracket.StartIndex].ToString();
            return new PythonSyntaxError(
                SyntaxErrorKind.SyntaxError, $"'{text}' was never closed", tokens.Source, SyntaxBuilder.SpanOf(bracket));
        }

        return new SyntaxErrors(tokens, token, failure).Explain();
    }

    /// <summary>
    /// The line of the last token that CPython has looked at when it gives up: its rules for mistakes read on over an
    /// expression that begins at the offending token, or after it when that is <c>=</c>.
    /// </summary>
    private static int LineReached(IToken[] tokens, int index)
    {
        bool afterNames = FirstOfLine(tokens, index).Type is PythonLexer.FROM or PythonLexer.IMPORT or PythonLexer.DEF or PythonLexer.CLASS
            or PythonLexer.GLOBAL or PythonLexer.NONLOCAL;
        if (index == 0 || afterNames || !EndsOperand(tokens[index - 1].Type))
        {
            return tokens[index].Line;
        }

        index += tokens[index].Type == PythonLexer.EQUAL ? 1 : 0;
        int depth = 0;
        bool afterOperand = false;
        for (; tokens[index].Type != TokenConstants.EOF; index++)
        {
            int type = tokens[index].Type;
            bool isOpen = type is PythonLexer.LPAR or PythonLexer.LSQB or PythonLexer.LBRACE;
            bool isClose = type is PythonLexer.RPAR or PythonLexer.RSQB or PythonLexer.RBRACE;
            if (depth == 0)
            {
                bool continues = afterOperand ? isOpen || type is PythonLexer.DOT || IsBinary(type) : BeginsExpression(type);
                if (!continues)
                {
                    break;
                }
            }

            depth += isOpen ? 1 : isClose ? -1 : 0;
            afterOperand = EndsOperand(type);
        }

        return tokens[index].Line;
    }

    /// <summary>The last token of the expression that begins at a token; of the whole list of them, or of what stands beside a comparison.</summary>
    private IToken LastOfExpression(int index, bool isList = false, bool isArithmetic = false)
    {
        IToken[] all = tokens.Tokens;
        int last = index;
        int depth = 0;
        bool afterOperand = false;
        for (; all[index].Type is not (TokenConstants.EOF or PythonLexer.NEWLINE); index++)
        {
            int type = all[index].Type;
            bool isOpen = type is PythonLexer.LPAR or PythonLexer.LSQB or PythonLexer.LBRACE or PythonLexer.FSTRING_START;
            bool isClose = type is PythonLexer.RPAR or PythonLexer.RSQB or PythonLexer.RBRACE or PythonLexer.FSTRING_END;
            if (depth == 0 && !Continues(type, afterOperand, isList, isArithmetic))
            {
                break;
            }

            depth += isOpen ? 1 : isClose ? -1 : 0;
            afterOperand = EndsOperand(type) || (depth == 0 && isClose);
            last = index;
        }

        // A comma or an operator at the end belongs to nothing.
        return all[last];
    }

    private static bool Continues(int type, bool afterOperand, bool isList, bool isArithmetic)
    {
        if (!afterOperand)
        {
            return BeginsExpression(type) || type == PythonLexer.DOT;
        }

        bool isLoose = type is PythonLexer.OR or PythonLexer.AND or PythonLexer.IS or PythonLexer.IS_NOT or PythonLexer.IN or PythonLexer.NOT_IN
            or PythonLexer.LESS or PythonLexer.GREATER or PythonLexer.LESSEQUAL or PythonLexer.GREATEREQUAL or PythonLexer.EQEQUAL or PythonLexer.NOTEQUAL;
        return type is PythonLexer.LPAR or PythonLexer.LSQB or PythonLexer.DOT || (IsBinary(type) && !(isArithmetic && isLoose))
            || (isList && type is PythonLexer.COMMA) || (!isArithmetic && type is PythonLexer.IF or PythonLexer.ELSE);
    }

    /// <summary>The bracket that closes one; the last token of the line if there is none.</summary>
    private IToken Closing(IToken bracket)
    {
        int depth = 0;
        for (int index = bracket.TokenIndex; ; index++)
        {
            int type = tokens.Tokens[index].Type;
            depth += type is PythonLexer.LPAR or PythonLexer.LSQB or PythonLexer.LBRACE ? 1 : type is PythonLexer.RPAR or PythonLexer.RSQB or PythonLexer.RBRACE ? -1 : 0;
            if (depth == 0 || type is PythonLexer.NEWLINE or TokenConstants.EOF)
            {
                return tokens.Tokens[index];
            }
        }
    }

    /// <summary>The last token before the end of the line, or before the colon of a clause.</summary>
    private IToken LastBefore(int end)
    {
        int index = token.TokenIndex;
        while (tokens.Tokens[index].Type != end && tokens.Tokens[index].Type is not (PythonLexer.NEWLINE or TokenConstants.EOF))
        {
            index++;
        }

        return tokens.Tokens[index - 1];
    }

    private static IToken FirstOfLine(IToken[] tokens, int index)
    {
        while (index > 0 && tokens[index - 1].Type is not (PythonLexer.NEWLINE or PythonLexer.INDENT or PythonLexer.DEDENT))
        {
            index--;
        }

        return tokens[index];
    }

    private static bool EndsOperand(int type) => type is PythonLexer.NAME or PythonLexer.NUMBER or PythonLexer.STRING
        or PythonLexer.FSTRING_END or PythonLexer.NONE or PythonLexer.TRUE or PythonLexer.FALSE or PythonLexer.ELLIPSIS
        or PythonLexer.RPAR or PythonLexer.RSQB or PythonLexer.RBRACE;

    private static bool IsBinary(int type) => type is >= PythonLexer.PLUS and <= PythonLexer.GREATEREQUAL and not PythonLexer.TILDE
        or PythonLexer.OR or PythonLexer.AND or PythonLexer.IS or PythonLexer.IS_NOT or PythonLexer.IN or PythonLexer.NOT_IN or PythonLexer.AT;

    private PythonSyntaxError Explain()
        => ExplainIndentation()
        ?? ExplainFString()
        ?? ExplainStatement()
        ?? ExplainExpression()
        ?? Invalid();

    private PythonSyntaxError Invalid()
    {
        // `a not` may still become `a not in`: CPython stops one token later.
        IToken place = token.Type == PythonLexer.NOT && !expected.Contains(PythonLexer.NOT) ? tokens.Tokens[token.TokenIndex + 1] : token;
        SourceSpan span = SyntaxBuilder.SpanOf(place);
        if (token.Type is PythonLexer.NEWLINE or TokenConstants.EOF && tokens.Source.Text.TrimEnd('\n', '\r').EndsWith('\\'))
        {
            int line = tokens.Source.LineCount;
            int column = tokens.Source.Line(line)!.Length;
            return Error(new SourceSpan(line, column, line, column + 1), "unexpected EOF while parsing");
        }

        if (token.Type == PythonLexer.NOT_IN)
        {
            span = span with { Column = span.EndColumn - 2 };
        }

        return Error(span, "invalid syntax");
    }

    private PythonSyntaxError Error(IToken place, string message) => Error(SyntaxBuilder.SpanOf(place), message);

    private PythonSyntaxError Error(SourceSpan span, string message) => new(SyntaxErrorKind.SyntaxError, message, tokens.Source, span);

    private ReadOnlySpan<char> TextOf(IToken of) => tokens.Source.Text.AsSpan(of.StartIndex, of.StopIndex - of.StartIndex + 1);

    /// <summary>The innermost expression that was complete just before the offending token.</summary>
    private PythonParser.ExpressionContext? CompleteExpression()
    {
        PythonParser.ExpressionContext? found = null;
        IParseTree node = context;
        while (node is ParserRuleContext { ChildCount: > 0 } rule)
        {
            if (rule is PythonParser.ExpressionContext expression && expression != context && expression.Stop == previous)
            {
                found = expression;
            }

            node = rule.children[^1];
        }

        return found;
    }

    /// <summary>How many brackets are open at the offending token, those of f-string fields included.</summary>
    private int BracketDepth()
    {
        int depth = 0;
        for (int i = token.TokenIndex - 1; i >= 0; i--)
        {
            switch (tokens.Tokens[i].Type)
            {
                case PythonLexer.LPAR or PythonLexer.LSQB or PythonLexer.LBRACE or PythonLexer.WITH_LPAR:
                    depth++;
                    break;
                case PythonLexer.RPAR or PythonLexer.RSQB or PythonLexer.RBRACE:
                    depth--;
                    break;
                case PythonLexer.NEWLINE:
                    return depth;
            }
        }

        return depth;
    }

    private static bool BeginsExpression(int type) => type is PythonLexer.NAME or PythonLexer.NUMBER or PythonLexer.STRING
        or PythonLexer.FSTRING_START or PythonLexer.NONE or PythonLexer.TRUE or PythonLexer.FALSE or PythonLexer.ELLIPSIS
        or PythonLexer.LBRACE or PythonLexer.TILDE or PythonLexer.NOT or PythonLexer.LAMBDA or PythonLexer.AWAIT
        or PythonLexer.LPAR or PythonLexer.LSQB or PythonLexer.MINUS or PythonLexer.PLUS;
}
