using Antlr4.Runtime;
using MiniPy.Syntax.Generated;

namespace MiniPy.Syntax;

/// <summary>
/// What the generated lexer stands on: keywords, the pairing of brackets, and the joining of lines inside them (reference
/// 2.1.5, 2.1.6). The other parts of this class hold indentation, f-strings, numbers and characters.
/// </summary>
internal abstract partial class PythonLexerBase : Lexer
{
    /// <summary>CPython's own limit on brackets open at once.</summary>
    private const int MaximumBrackets = 200;

    private readonly Queue<IToken> pending = new();
    private readonly Stack<IToken> brackets = new();
    private SourceText? sourceText;
    private bool atLineStart = true;
    private bool lineHasTokens;

    protected PythonLexerBase(ICharStream input, TextWriter output, TextWriter errorOutput)
        : base(input, output, errorOutput)
    {
        RemoveErrorListeners();
    }

    /// <summary>The text that errors show. Set before the first token is read.</summary>
    public SourceText SourceText
    {
        get => sourceText ?? throw new InvalidOperationException("The lexer has no source.");
        set => sourceText = value;
    }

    /// <summary>The innermost bracket still open at the end of the file; null when all are closed.</summary>
    public IToken? UnclosedBracket => brackets.Count == 0 ? null : brackets.Peek();

    public override IToken NextToken()
    {
        while (true)
        {
            if (pending.Count > 0)
            {
                return pending.Dequeue();
            }

            if (InFStringText)
            {
                ScanFStringText();
                continue;
            }

            if (atLineStart && brackets.Count == 0)
            {
                atLineStart = false;
                ScanIndentation();
                continue;
            }

            SkipSpaces();
            IToken? token = Accept((CommonToken)base.NextToken());
            if (token is not null)
            {
                return token;
            }
        }
    }

    /// <summary>What the parser shall see for a raw token; null for nothing.</summary>
    private CommonToken? Accept(CommonToken token)
    {
        switch (token.Type)
        {
            case PythonLexer.NAME:
                token.Type = NameType(token);
                break;
            case PythonLexer.NEWLINE:
                return EndLine(token);
            case TokenConstants.EOF:
                EndFile(token);
                return null;
            case PythonLexer.NUMBER:
                CheckNumberEnd(token);
                break;
            case PythonLexer.STRING:
                CheckStringEnd(token);
                break;
            case PythonLexer.FSTRING_START:
                OpenFString(token);
                break;
            case PythonLexer.LPAR:
            case PythonLexer.LSQB:
            case PythonLexer.LBRACE:
                OpenBracket(token);
                break;
            case PythonLexer.RPAR:
            case PythonLexer.RSQB:
            case PythonLexer.RBRACE:
                CloseBracket(token);
                break;
            case PythonLexer.COLON:
            case PythonLexer.COLONEQUAL:
                AcceptColon(token);
                break;
            case PythonLexer.NOTEQUAL when SourceText.Text[token.StartIndex] == '<':
                token.Type = PythonLexer.ERROR;
                break;
            case PythonLexer.UNTERMINATED:
                throw UnterminatedString(token);
            case PythonLexer.ERROR:
                RefuseCharacter(token);
                break;
        }

        lineHasTokens = true;
        return token;
    }

    private CommonToken? EndLine(CommonToken token)
    {
        if (brackets.Count > 0)
        {
            return null;
        }

        atLineStart = true;
        lineHasTokens = false;
        return token;
    }

    private void EndFile(CommonToken token)
    {
        if (lineHasTokens && brackets.Count == 0)
        {
            lineHasTokens = false;
            pending.Enqueue(Make(PythonLexer.NEWLINE, token));
        }

        if (brackets.Count == 0)
        {
            CloseBlocks(token);
        }

        pending.Enqueue(token);
    }

    private void OpenBracket(CommonToken token)
    {
        if (brackets.Count >= MaximumBrackets)
        {
            throw ErrorAt(token, "too many nested parentheses");
        }

        brackets.Push(token);
    }

    private void CloseBracket(CommonToken token)
    {
        char closing = SourceText.Text[token.StartIndex];
        if (brackets.Count == 0)
        {
            throw ErrorAt(token, $"unmatched '{closing}'");
        }

        IToken open = brackets.Peek();
        char opening = SourceText.Text[open.StartIndex];
        if (closing != (opening == '(' ? ')' : opening == '[' ? ']' : '}'))
        {
            if (InFieldAt(brackets.Count))
            {
                throw ErrorAt(token, $"f-string: unmatched '{closing}'");
            }

            string where = open.Line == token.Line ? "" : $" on line {open.Line}";
            throw ErrorAt(token, $"closing parenthesis '{closing}' does not match opening parenthesis '{opening}'{where}");
        }

        CloseField();
        brackets.Pop();
    }

    /// <summary>Passes the spaces that <c>eval</c> allows before an expression.</summary>
    public void SkipLeadingSpace()
    {
        while (InputStream.LA(1) is ' ' or '\t')
        {
            Interpreter.Consume((ICharStream)InputStream);
        }

        atLineStart = false;
    }

    /// <summary>ANTLR would do this too, one simulated state at a time.</summary>
    private void SkipSpaces()
    {
        ICharStream input = (ICharStream)InputStream;
        while (input.LA(1) == ' ')
        {
            Interpreter.Consume(input);
        }
    }

    private static CommonToken Make(int type, IToken place) => new(type)
    {
        Line = place.Line,
        Column = place.Column,
        StartIndex = place.StartIndex,
        StopIndex = place.StartIndex - 1,
    };
}
