using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>The text of one source file, its name, and where its lines start.</summary>
internal sealed class SourceText
{
    private readonly int[] lineStarts;

    /// <param name="text">The decoded text. Line ends may be LF, CR LF or CR.</param>
    /// <param name="fileName">The name that tracebacks show.</param>
    public SourceText(string text, string fileName)
    {
        Text = text;
        FileName = fileName;
        lineStarts = FindLineStarts(text);
    }

    public string Text { get; }

    public string FileName { get; }

    /// <summary>What the compiler warns of in this text; whoever compiles it passes it on.</summary>
    public List<SyntaxWarning> Warnings { get; } = [];

    /// <summary>Who parses the text, where that has begun already; to be asked once.</summary>
    public ParseAhead? Ahead { private get; set; }

    /// <summary>Reads the tree of a text that was parsed long ago.</summary>
    public Func<ModuleSyntax>? Stored { private get; init; }

    /// <summary>The tree, where somebody has been parsing the text already; the text does not keep it. Throws what parsing threw.</summary>
    public ModuleSyntax? TakeTree()
    {
        ModuleSyntax? tree = Stored is null ? Ahead?.Tree : Stored();
        Ahead = null;
        return tree;
    }

    /// <summary>True for what tracebacks leave out: it stands for what CPython has in C.</summary>
    public bool IsHidden { get; init; }

    public int LineCount => lineStarts.Length;

    /// <summary>The line with this number (from 1) without its line end; null when there is none.</summary>
    public string? Line(int number)
    {
        if (number < 1 || number > lineStarts.Length)
        {
            return null;
        }

        int start = lineStarts[number - 1];
        int end = number < lineStarts.Length ? lineStarts[number] : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }

    /// <summary>The characters that a span covers.</summary>
    public string Slice(SourceSpan span) => Text[Offset(span.Line, span.Column)..Offset(span.EndLine, span.EndColumn)];

    /// <summary>The position in <see cref="Text"/> of a line (from 1) and column (from 0).</summary>
    public int Offset(int line, int column) => Math.Min(lineStarts[line - 1] + column, Text.Length);

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = text.AsSpan().IndexOfAny('\r', '\n'); i >= 0;)
        {
            int next = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? i + 2 : i + 1;
            if (next < text.Length)
            {
                starts.Add(next);
            }

            int found = text.AsSpan(next).IndexOfAny('\r', '\n');
            i = found < 0 ? -1 : next + found;
        }

        return [.. starts];
    }
}

/// <summary>A SyntaxWarning: its text, and what it is about.</summary>
internal sealed record SyntaxWarning(string Message, SourceSpan Span);
