using Antlr4.Runtime;
using MiniPy.Syntax.Generated;

namespace MiniPy.Syntax;

/// <summary>INDENT and DEDENT from a stack of columns (reference 2.1.8), with CPython's rule for tabs.</summary>
internal abstract partial class PythonLexerBase
{
    /// <summary>CPython's own limit on open blocks.</summary>
    private const int MaximumIndents = 100;

    /// <summary>
    /// Columns of the open blocks: with tabs to multiples of eight, and with tabs of one. Where the two disagree about
    /// which line stands deeper, tabs and spaces are mixed inconsistently.
    /// </summary>
    private readonly int[] columns = new int[MaximumIndents];

    private readonly int[] alternateColumns = new int[MaximumIndents];

    /// <summary>How many columns there are; the outermost block is always open.</summary>
    private int indents = 1;

    /// <summary>Reads the white space at the start of lines, past blank ones, and queues INDENT or DEDENTs.</summary>
    private void ScanIndentation()
    {
        ICharStream input = (ICharStream)InputStream;
        while (true)
        {
            (int column, int alternate) = MeasureIndentation(input);
            int next = input.LA(1);
            if (next == '#')
            {
                while (next is not ('\r' or '\n' or IntStreamConstants.EOF))
                {
                    Interpreter.Consume(input);
                    next = input.LA(1);
                }
            }

            if (next == '\r')
            {
                Interpreter.Consume(input);
                next = input.LA(1);
            }

            if (next == IntStreamConstants.EOF)
            {
                return;
            }

            if (next != '\n')
            {
                PlaceIndentation(column, alternate);
                return;
            }

            Interpreter.Consume(input);
        }
    }

    private (int Column, int AlternateColumn) MeasureIndentation(ICharStream input)
    {
        int column = 0;
        int alternate = 0;
        int joined = 0;
        while (true)
        {
            switch (input.LA(1))
            {
                case ' ':
                    column++;
                    alternate++;
                    break;
                case '\t':
                    column = ((column / 8) + 1) * 8;
                    alternate++;
                    break;
                case '\f':
                    column = 0;
                    alternate = 0;
                    break;
                case '\\' when input.LA(2) == '\n' || (input.LA(2) == '\r' && input.LA(3) == '\n'):
                    // Indentation cannot be split over lines: the white space before the first backslash counts.
                    joined = joined == 0 ? column : joined;
                    Interpreter.Consume(input);
                    if (input.LA(1) == '\r')
                    {
                        Interpreter.Consume(input);
                    }

                    break;
                default:
                    return joined == 0 ? (column, alternate) : (joined, joined);
            }

            Interpreter.Consume(input);
        }
    }

    private void PlaceIndentation(int column, int alternate)
    {
        CommonToken place = Here();
        int current = columns[indents - 1];
        int currentAlternate = alternateColumns[indents - 1];
        if (column > current)
        {
            if (indents >= MaximumIndents)
            {
                throw LineError(SyntaxErrorKind.IndentationError, atEnd: false, "too many levels of indentation");
            }

            RequireConsistentTabs(alternate > currentAlternate);
            columns[indents] = column;
            alternateColumns[indents] = alternate;
            indents++;
            pending.Enqueue(Make(PythonLexer.INDENT, place));
            return;
        }

        while (column < current)
        {
            indents--;
            pending.Enqueue(Make(PythonLexer.DEDENT, place));
            current = columns[indents - 1];
            currentAlternate = alternateColumns[indents - 1];
        }

        if (column != current)
        {
            throw LineError(SyntaxErrorKind.IndentationError, atEnd: true, "unindent does not match any outer indentation level");
        }

        RequireConsistentTabs(alternate == currentAlternate);
    }

    private void RequireConsistentTabs(bool consistent)
    {
        if (!consistent)
        {
            throw LineError(SyntaxErrorKind.TabError, atEnd: false, "inconsistent use of tabs and spaces in indentation");
        }
    }

    private void CloseBlocks(IToken place)
    {
        while (indents > 1)
        {
            indents--;
            pending.Enqueue(Make(PythonLexer.DEDENT, place));
        }
    }

    /// <summary>An empty token at the next character.</summary>
    public CommonToken MakeHere(int type)
    {
        CommonToken token = Here();
        token.Type = type;
        return token;
    }

    private CommonToken Here()
    {
        int index = InputStream.Index;
        var origin = Tuple.Create<ITokenSource, ICharStream>(this, (ICharStream)InputStream);
        return new CommonToken(origin, TokenConstants.InvalidType, DefaultTokenChannel, index, index - 1) { Line = Line, Column = Column };
    }

    /// <summary>An error that CPython places at the start or the end of the line.</summary>
    private PythonSyntaxError LineError(SyntaxErrorKind kind, bool atEnd, string message)
    {
        int end = atEnd ? SourceText.Line(Line)?.Length ?? 0 : 0;
        return new PythonSyntaxError(kind, message, SourceText, new SourceSpan(Line, end, Line, end));
    }
}
