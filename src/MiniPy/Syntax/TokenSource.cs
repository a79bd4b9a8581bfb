using Antlr4.Runtime;
using MiniPy.Syntax.Generated;

namespace MiniPy.Syntax;

/// <summary>
/// The tokens of a whole source, read before the parser runs: an error of the lexer anywhere is reported before most
/// errors of the parser, as in CPython.
/// </summary>
internal sealed class TokenSource
{
    private TokenSource(SourceText source, PythonLexer lexer, IToken[] tokens, PythonSyntaxError? failure)
    {
        Source = source;
        Lexer = lexer;
        Tokens = tokens;
        Failure = failure;
    }

    public SourceText Source { get; }

    public PythonLexer Lexer { get; }

    /// <summary>Ends with EOF; where the lexer failed, an error token that no rule accepts stands before it.</summary>
    public IToken[] Tokens { get; }

    /// <summary>Why the lexer stopped; null when it reached the end.</summary>
    public PythonSyntaxError? Failure { get; }

    /// <param name="source">The text to read.</param>
    /// <param name="skipLeadingSpace">True for <c>eval</c>, which allows its text to be indented.</param>
    public static TokenSource Read(SourceText source, bool skipLeadingSpace)
    {
        var stream = new SourceCharStream(source);
        var lexer = new PythonLexer(stream, TextWriter.Null, TextWriter.Null) { SourceText = source };
        if (skipLeadingSpace)
        {
            lexer.SkipLeadingSpace();
        }

        var tokens = new List<IToken>((source.Text.Length / 4) + 16);
        PythonSyntaxError? failure = null;
        try
        {
            IToken token;
            do
            {
                token = lexer.NextToken();
                tokens.Add(token);
            }
            while (token.Type != TokenConstants.EOF);
        }
        catch (PythonSyntaxError error)
        {
            failure = error;
            tokens.Add(lexer.MakeHere(PythonLexer.ERROR));
            tokens.Add(lexer.MakeHere(TokenConstants.EOF));
        }

        return new TokenSource(source, lexer, new TokenFilter(tokens, source).Run(), failure);
    }

    /// <summary>
    /// Whether the lexer's error is the one to report when the parser stops at a token. Errors of indentation and of
    /// line joins count only where the parser comes that far; others count unless an indentation stands in the way.
    /// </summary>
    public bool FailedBefore(IToken token)
    {
        if (Failure is null || token.TokenIndex >= Tokens.Length - 2)
        {
            return Failure is not null;
        }

        bool isFound = Failure.Kind == SyntaxErrorKind.SyntaxError && !Failure.Message.StartsWith("unexpected ", StringComparison.Ordinal);
        return isFound && token.Type != PythonLexer.INDENT;
    }

    /// <summary>Whether nothing stands at a token or behind it: blocks end there, or the lexer stopped because the text did.</summary>
    public bool IsEnd(IToken token)
    {
        bool isOpen = Failure is { } failure && Array.Exists(EndedTooSoon, part => failure.Message.Contains(part, StringComparison.Ordinal));
        for (int i = token.TokenIndex; i < Tokens.Length; i++)
        {
            if (!(Tokens[i].Type is PythonLexer.DEDENT or TokenConstants.EOF || (isOpen && Tokens[i].Type == PythonLexer.ERROR)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Parts of the lexer's errors that more text would take away.</summary>
    private static readonly string[] EndedTooSoon = ["was never closed", "unterminated triple-quoted", "unexpected EOF"];

    /// <summary>The same source with other tokens: a part of it, parsed on its own.</summary>
    public TokenSource With(IToken[] tokens) => new(Source, Lexer, tokens, null);
}
