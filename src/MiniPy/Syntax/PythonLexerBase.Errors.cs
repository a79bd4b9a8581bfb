using System.Globalization;
using System.Text;
using Antlr4.Runtime;
using MiniPy.Syntax.Generated;

namespace MiniPy.Syntax;

/// <summary>The errors of the lexer, with CPython's wording and places.</summary>
internal abstract partial class PythonLexerBase
{
    private PythonSyntaxError ErrorAt(CommonToken token, string message)
        => Error(token.Line, token.Column, token.Line, token.Column + Math.Max(1, token.StopIndex - token.StartIndex + 1), message);

    private PythonSyntaxError Error(int line, int column, int endLine, int endColumn, string message)
        => new(SyntaxErrorKind.SyntaxError, message, SourceText, new SourceSpan(line, column, endLine, endColumn));

    /// <summary>Two quotes are an empty string unless a third follows: then a triple-quoted string never ends.</summary>
    private void CheckStringEnd(CommonToken token)
    {
        string text = SourceText.Text;
        char quote = text[token.StopIndex];
        ReadOnlySpan<char> literal = text.AsSpan(token.StartIndex, token.StopIndex - token.StartIndex + 1);
        if (InputStream.LA(1) == quote && literal.Length <= 4 && literal.Count(quote) == 2 && literal[^2] == quote)
        {
            throw Unterminated(token, "triple-quoted string literal", SourceText.LineCount);
        }
    }

    private PythonSyntaxError UnterminatedString(CommonToken token)
    {
        char quote = SourceText.Text[token.StopIndex];
        if (fstrings.Count > 0 && fstrings.Peek() is { IsTriple: false } top && top.Quote == quote)
        {
            return ErrorAt(token, "f-string: expecting '}'");
        }

        int line = LineOfStringEnd(token.StopIndex + 1, token.Line);
        int end = SourceText.Text.AsSpan(token.StopIndex + 1).IndexOf($"\\{quote}");
        bool hasEscapedQuote = end >= 0 && !SourceText.Text.AsSpan(token.StopIndex + 1, end).ContainsAny('\r', '\n');
        return hasEscapedQuote
            ? Error(token.Line, token.Column, token.Line, token.Column + 1,
                $"unterminated string literal (detected at line {line}); perhaps you escaped the end quote?")
            : Unterminated(token, "string literal", line);
    }

    private PythonSyntaxError UnterminatedFString(FString open)
    {
        return open.IsTriple
            ? Unterminated(open.Start, "triple-quoted f-string literal", SourceText.LineCount)
            : Unterminated(open.Start, "f-string literal", Line);
    }

    private PythonSyntaxError Unterminated(IToken start, string what, int line)
        => Error(start.Line, start.Column, start.Line, start.Column + 1, $"unterminated {what} (detected at line {line})");

    /// <summary>The line on which an unterminated string breaks off, which a backslash may carry on.</summary>
    private int LineOfStringEnd(int index, int line)
    {
        string text = SourceText.Text;
        for (int i = index; i < text.Length && text[i] is not '\r' and not '\n'; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length)
            {
                i++;
                if (text[i] is '\r' or '\n')
                {
                    line++;
                    i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                }
            }
        }

        return line;
    }

    /// <summary>What else stands alone, such as <c>?</c>, is left to the parser, which has no place for it.</summary>
    private void RefuseCharacter(CommonToken token)
    {
        char found = SourceText.Text[token.StartIndex];
        if (found == '\\')
        {
            bool atEnd = token.StopIndex + 1 >= SourceText.Text.Length;
            throw atEnd
                ? Error(token.Line, token.Column + 1, token.Line, token.Column + 2, "unexpected EOF while parsing")
                : Error(token.Line, token.Column + 1, token.Line, token.Column + 2, "unexpected character after line continuation character");
        }

        if (found is '\'' or '"')
        {
            throw UnterminatedString(token);
        }

        if (found < ' ' || found == '\x7f')
        {
            throw ErrorAt(token, $"invalid non-printable character U+{(int)found:X4}");
        }
    }

    private void CheckIdentifier(CommonToken token)
    {
        ReadOnlySpan<char> name = SourceText.Text.AsSpan(token.StartIndex, token.StopIndex - token.StartIndex + 1);
        int at = Identifiers.FirstInvalid(name);
        if (at < 0)
        {
            return;
        }

        Rune.DecodeFromUtf16(name[at..], out Rune rune, out int length);
        int column = token.Column + at;
        string message = Identifiers.IsPrintable(rune)
            ? string.Create(CultureInfo.InvariantCulture, $"invalid character '{rune}' (U+{rune.Value:X4})")
            : string.Create(CultureInfo.InvariantCulture, $"invalid non-printable character U+{rune.Value:X4}");
        throw Error(token.Line, column, token.Line, column + length, message);
    }
}
