using Antlr4.Runtime;
using MiniPy.Syntax.Generated;

namespace MiniPy.Syntax;

/// <summary>
/// F-strings (reference 2.4.3, PEP 701): between the quotes the lexer alternates between text, scanned here, and the
/// tokens of replacement fields, which come from the grammar. Where text ends depends on the quotes, the prefix and the
/// open fields, which is a stack and no regular language.
/// </summary>
internal abstract partial class PythonLexerBase
{
    /// <summary>CPython's own limit on f-strings inside f-strings.</summary>
    private const int MaximumFStrings = 150;

    /// <summary>CPython's own limit on fields inside format specifications.</summary>
    private const int MaximumFields = 3;

    private readonly Stack<FString> fstrings = new();

    private bool InFStringText => fstrings.Count > 0 && fstrings.Peek().InText;

    private bool InFieldAt(int depth)
        => fstrings.Count > 0 && fstrings.Peek() is { InText: false, Fields.Count: > 0 } top && top.Fields.Peek() == depth;

    private void OpenFString(CommonToken token)
    {
        if (fstrings.Count + 1 >= MaximumFStrings)
        {
            throw ErrorAt(token, "too many nested f-strings");
        }

        string text = SourceText.Text;
        char quote = text[token.StopIndex];
        bool triple = token.StopIndex > token.StartIndex + 2 && text[token.StopIndex - 2] == quote;
        bool raw = text.AsSpan(token.StartIndex, 2).IndexOfAny('r', 'R') >= 0;
        fstrings.Push(new FString(token, quote, triple, raw));
    }

    /// <summary>A colon at the level of a field begins its format specification; a walrus there is a colon and text.</summary>
    private void AcceptColon(CommonToken token)
    {
        if (!InFieldAt(brackets.Count))
        {
            return;
        }

        fstrings.Peek().InText = true;
        if (token.Type == PythonLexer.COLONEQUAL)
        {
            token.Type = PythonLexer.COLON;
            token.StopIndex--;
            InputStream.Seek(InputStream.Index - 1);
            Column--;
        }
    }

    private void CloseField()
    {
        if (InFieldAt(brackets.Count))
        {
            FString top = fstrings.Peek();
            top.Fields.Pop();
            top.InText = true;
        }
    }

    /// <summary>Queues the text up to the next field or the end, and what stands there.</summary>
    private void ScanFStringText()
    {
        FString top = fstrings.Peek();
        ICharStream input = (ICharStream)InputStream;
        CommonToken text = Here();
        text.Type = PythonLexer.FSTRING_MIDDLE;
        bool inSpecification = top.Fields.Count > 0;
        while (true)
        {
            int next = input.LA(1);
            if (next == IntStreamConstants.EOF || (next is '\n' or '\r' && !top.IsTriple))
            {
                if (next != IntStreamConstants.EOF && inSpecification)
                {
                    Finish(text);
                    top.InText = false;
                    return;
                }

                throw UnterminatedFString(top);
            }

            if (next == top.Quote && (!top.IsTriple || (input.LA(2) == next && input.LA(3) == next)))
            {
                Finish(text);
                CloseFString(input, top);
                return;
            }

            if (next == '{')
            {
                if (input.LA(2) != '{' || inSpecification)
                {
                    Finish(text);
                    OpenField(input, top);
                    return;
                }

                Interpreter.Consume(input);
            }
            else if (next == '}')
            {
                if (inSpecification)
                {
                    Finish(text);
                    top.InText = false;
                    return;
                }

                if (input.LA(2) != '}')
                {
                    CommonToken place = Here();
                    place.StopIndex = place.StartIndex;
                    throw ErrorAt(place, "f-string: single '}' is not allowed");
                }

                Interpreter.Consume(input);
            }
            else if (next == '\\')
            {
                ScanEscape(input, top);
                continue;
            }

            Interpreter.Consume(input);
        }
    }

    /// <summary>Passes what a backslash protects: a quote, a line end, and the braces of <c>\N{...}</c>.</summary>
    private void ScanEscape(ICharStream input, FString top)
    {
        Interpreter.Consume(input);
        int escaped = input.LA(1);
        if (escaped is '{' or '}' or IntStreamConstants.EOF)
        {
            return;
        }

        if (escaped == '\r')
        {
            Interpreter.Consume(input);
        }

        bool named = escaped == 'N' && input.LA(2) == '{' && !top.IsRaw;
        Interpreter.Consume(input);
        while (named && input.LA(1) is not (IntStreamConstants.EOF or '\n'))
        {
            named = input.LA(1) != '}';
            if (named && input.LA(1) == top.Quote)
            {
                return;
            }

            Interpreter.Consume(input);
        }
    }

    private void Finish(CommonToken text)
    {
        text.StopIndex = InputStream.Index - 1;
        if (text.StopIndex >= text.StartIndex)
        {
            pending.Enqueue(text);
        }
    }

    private void OpenField(ICharStream input, FString top)
    {
        CommonToken brace = Here();
        if (top.Fields.Count >= MaximumFields)
        {
            throw Error(Line, Column - 1, Line, Column, "f-string: expressions nested too deeply");
        }

        brace.Type = PythonLexer.LBRACE;
        brace.StopIndex = brace.StartIndex;
        Interpreter.Consume(input);
        OpenBracket(brace);
        top.Fields.Push(brackets.Count);
        top.InText = false;
        pending.Enqueue(brace);
    }

    private void CloseFString(ICharStream input, FString top)
    {
        CommonToken end = Here();
        end.Type = PythonLexer.FSTRING_END;
        for (int i = top.IsTriple ? 3 : 1; i > 0; i--)
        {
            Interpreter.Consume(input);
        }

        end.StopIndex = InputStream.Index - 1;
        pending.Enqueue(end);
        fstrings.Pop();
        foreach (int _ in top.Fields)
        {
            // A field left open is the parser's to report.
            brackets.Pop();
        }
    }

    /// <summary>An open f-string: its quotes, and the bracket depth of each of its open fields.</summary>
    private sealed class FString(IToken start, char quote, bool isTriple, bool isRaw)
    {
        public IToken Start { get; } = start;

        public char Quote { get; } = quote;

        public bool IsTriple { get; } = isTriple;

        public bool IsRaw { get; } = isRaw;

        public Stack<int> Fields { get; } = new();

        public bool InText { get; set; } = true;
    }
}
