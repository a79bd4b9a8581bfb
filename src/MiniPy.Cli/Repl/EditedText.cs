namespace MiniPy.Cli.Repl;

/// <summary>The lines of one input while it is being edited, and where the caret is.</summary>
internal sealed class EditedText
{
    private const int TabWidth = 4;

    private List<string> lines = [string.Empty];

    /// <summary>The line of the caret, from 0.</summary>
    public int Line { get; private set; }

    /// <summary>The caret in its line, in UTF-16 units.</summary>
    public int Column { get; private set; }

    public int LineCount => lines.Count;

    public bool IsOnLastLine => Line == lines.Count - 1;

    public bool LastLineIsBlank => string.IsNullOrWhiteSpace(lines[^1]);

    /// <summary>The lines, separated by line feeds.</summary>
    public string Text => string.Join('\n', lines);

    /// <summary>The caret in <see cref="Text"/>.</summary>
    public int Position => lines.Take(Line).Sum(static line => line.Length + 1) + Column;

    /// <summary>What stands before the caret.</summary>
    public string Before => Text[..Position];

    /// <summary>Replaces everything; the caret goes to the end, or where it is told to.</summary>
    public void Set(string text, int? position = null)
    {
        lines = [.. text.Split('\n')];
        Place(position ?? text.Length);
    }

    /// <summary>Takes over what an editor has made of the lines.</summary>
    public void Set(string text, int line, int column)
    {
        lines = [.. text.Split('\n')];
        Line = Math.Clamp(line, 0, lines.Count - 1);
        Column = Math.Clamp(column, 0, lines[Line].Length);
    }

    /// <summary>Puts text where the caret is, in the place of that many units before it.</summary>
    public void Insert(string text, int replaced = 0)
    {
        int start = Position - replaced;
        Set(Text.Remove(start, replaced).Insert(start, text), start + text.Length);
    }

    /// <summary>Joins the caret's line to the one above; the caret stays with its text.</summary>
    public void JoinBefore()
    {
        if (Line > 0)
        {
            Insert(string.Empty, replaced: 1);
        }
    }

    /// <summary>Joins the next line to that of the caret.</summary>
    public void JoinAfter()
    {
        if (!IsOnLastLine)
        {
            Set(Text.Remove(Position, 1), Position);
        }
    }

    /// <summary>How many blanks Tab adds at this column.</summary>
    public static int BlanksForTab(int column) => TabWidth - (column % TabWidth);

    /// <summary>How many blanks Backspace takes away where nothing else stands before the caret.</summary>
    public static int BlanksForBackspace(int column) => ((column - 1) % TabWidth) + 1;

    private void Place(int position)
    {
        Line = 0;
        Column = position;
        while (Column > lines[Line].Length)
        {
            Column -= lines[Line].Length + 1;
            Line++;
        }
    }
}
