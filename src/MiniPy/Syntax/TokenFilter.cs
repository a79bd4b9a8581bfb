using Antlr4.Runtime;
using MiniPy.Syntax.Generated;

namespace MiniPy.Syntax;

/// <summary>
/// Decides what one token of lookahead cannot, over the tokens of a whole file: <c>match</c>, <c>case</c> and <c>type</c>
/// as keywords (reference 2.3.2), <c>is not</c> and <c>not in</c> as one operator, and the parenthesis that holds the
/// items of a <c>with</c> statement.
/// </summary>
internal sealed class TokenFilter(List<IToken> tokens, SourceText source)
{
    private readonly List<IToken> output = new(tokens.Count);

    /// <summary>For each open block: 1 where it is the body of a <c>match</c>, whose lines begin with <c>case</c>, else 0. (Lists of ints the framework has.)</summary>
    private readonly List<int> matchBodies = [];

    private bool opensMatch;

    public IToken[] Run()
    {
        bool atLineStart = true;
        bool atStatementStart = true;
        for (int i = 0; i < tokens.Count; i++)
        {
            var token = (CommonToken)tokens[i];
            switch (token.Type)
            {
                case PythonLexer.NAME when atStatementStart:
                    token.Type = SoftKeyword(i, atLineStart);
                    break;
                case PythonLexer.INDENT:
                    matchBodies.Add(opensMatch ? 1 : 0);
                    opensMatch = false;
                    break;
                case PythonLexer.DEDENT:
                    matchBodies.RemoveAt(matchBodies.Count - 1);
                    break;
                case PythonLexer.IS when tokens[i + 1].Type == PythonLexer.NOT:
                    Join(token, PythonLexer.IS_NOT, tokens[++i]);
                    break;
                case PythonLexer.NOT when tokens[i + 1].Type == PythonLexer.IN:
                    Join(token, PythonLexer.NOT_IN, tokens[++i]);
                    break;
                case PythonLexer.WITH when tokens[i + 1].Type == PythonLexer.LPAR && HoldsWithItems(i + 1):
                    ((CommonToken)tokens[i + 1]).Type = PythonLexer.WITH_LPAR;
                    break;
            }

            token.TokenIndex = output.Count;
            output.Add(token);
            atLineStart = token.Type is PythonLexer.NEWLINE or PythonLexer.INDENT or PythonLexer.DEDENT;
            atStatementStart = atLineStart || token.Type is PythonLexer.SEMI or PythonLexer.COLON;
        }

        return [.. output];
    }

    private static void Join(CommonToken first, int type, IToken second)
    {
        first.Type = type;
        first.StopIndex = second.StopIndex;
    }

    private int SoftKeyword(int index, bool atLineStart)
    {
        IToken token = tokens[index];
        switch (source.Text.AsSpan(token.StartIndex, token.StopIndex - token.StartIndex + 1))
        {
            case "match" when atLineStart && tokens[index + 1].Type != PythonLexer.COLON && EndsWithColon(index):
                opensMatch = true;
                return PythonLexer.MATCH;
            case "case" when atLineStart && matchBodies.Count > 0 && matchBodies[^1] == 1:
                return PythonLexer.CASE;
            case "type" when tokens[index + 1].Type == PythonLexer.NAME
                && tokens[index + 2].Type is PythonLexer.EQUAL or PythonLexer.LSQB:
                return PythonLexer.TYPE;
            default:
                return PythonLexer.NAME;
        }
    }

    /// <summary>No other statement that begins with a name ends its line with a colon.</summary>
    private bool EndsWithColon(int index)
    {
        while (tokens[index].Type is not (PythonLexer.NEWLINE or TokenConstants.EOF))
        {
            index++;
        }

        return tokens[index - 1].Type == PythonLexer.COLON;
    }

    /// <summary>Whether the bracket at an index closes just before a colon and has an <c>as</c> directly inside.</summary>
    private bool HoldsWithItems(int index)
    {
        int depth = 0;
        bool hasAs = false;
        for (int i = index; i < tokens.Count; i++)
        {
            switch (tokens[i].Type)
            {
                case PythonLexer.LPAR or PythonLexer.LSQB or PythonLexer.LBRACE:
                    depth++;
                    break;
                case PythonLexer.RPAR or PythonLexer.RSQB or PythonLexer.RBRACE:
                    depth--;
                    if (depth == 0)
                    {
                        return hasAs && tokens[i + 1].Type is PythonLexer.COLON or PythonLexer.NEWLINE;
                    }

                    break;
                case PythonLexer.AS when depth == 1:
                    hasAs = true;
                    break;
            }
        }

        return false;
    }

    /// <summary>The whole statements before a token, with the blocks around it closed; null when there are none.</summary>
    public static IToken[]? StatementsBefore(IToken[] tokens, IToken end)
    {
        int last = end.TokenIndex - 1;
        while (last >= 0 && tokens[last].Type != PythonLexer.NEWLINE)
        {
            last--;
        }

        if (last < 0)
        {
            return null;
        }

        var part = new List<IToken>(tokens[..(last + 1)]);
        int depth = part.Sum(static token => token.Type == PythonLexer.INDENT ? 1 : token.Type == PythonLexer.DEDENT ? -1 : 0);
        if (part.Count > 1 && part[^2].Type == PythonLexer.COLON)
        {
            // A block that has only its header yet.
            part[^1] = new CommonToken(part[^1]) { Type = PythonLexer.PASS };
            part.Add(new CommonToken(part[^1]) { Type = PythonLexer.NEWLINE });
        }

        for (; depth > 0; depth--)
        {
            part.Add(new CommonToken(part[^1]) { Type = PythonLexer.DEDENT });
        }

        part.Add(new CommonToken(part[^1]) { Type = TokenConstants.EOF });
        for (int i = last; i < part.Count; i++)
        {
            ((CommonToken)part[i]).TokenIndex = i;
        }

        return [.. part];
    }
}
