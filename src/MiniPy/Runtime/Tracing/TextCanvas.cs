using System.Text;

namespace MiniPy.Runtime.Tracing;

/// <summary>What a piece of the picture is, which says its colour.</summary>
internal enum TextStyle : byte { Plain, Faint, Head, Resume, Yield, Failure, Output }

/// <summary>One row of a picture in text, in the columns of a terminal: a wide character takes two.</summary>
internal sealed class TextCanvas(int width)
{
    private const string Escape = "\u001b[";

    private readonly string[] cells = new string[width];
    private readonly TextStyle[] styles = new TextStyle[width];

    public int Width => width;

    public void Clear() => Array.Fill(cells, " ");

    /// <summary>Puts a text at a column, as much of it as fits before another; gives the column behind it. What is left out is shown as dots.</summary>
    public int Put(int column, int limit, string text, TextStyle style)
    {
        limit = Math.Min(limit, width);
        if (column + DisplayWidth.Of(text) > limit)
        {
            text = Fit(text, limit - column - 1, out _) + "…";
        }

        foreach (Rune rune in text.EnumerateRunes())
        {
            int size = DisplayWidth.Of(rune);
            if (column + size > limit || column < 0)
            {
                break;
            }

            if (size == 0)
            {
                cells[Math.Max(0, column - 1)] += rune.ToString();
                continue;
            }

            cells[column] = Rune.IsControl(rune) ? " " : rune.ToString();
            styles[column] = style;
            for (int i = 1; i < size; i++)
            {
                cells[column + i] = string.Empty;
                styles[column + i] = style;
            }

            column += size;
        }

        return column;
    }

    /// <summary>As much of a text as fits into so many columns; says what is left.</summary>
    public static string Fit(string text, int columns, out string rest)
    {
        int used = 0;
        int end = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            used += DisplayWidth.Of(rune);
            if (used > columns)
            {
                break;
            }

            end += rune.Utf16SequenceLength;
        }

        rest = text[end..];
        return text[..end];
    }

    public void WriteTo(TextWriter writer, bool hasColor)
    {
        int end = width;
        while (end > 0 && cells[end - 1] == " ")
        {
            end--;
        }

        TextStyle style = TextStyle.Plain;
        for (int i = 0; i < end; i++)
        {
            if (hasColor && styles[i] != style && cells[i] != " ")
            {
                style = styles[i];
                writer.Write(CodeOf(style));
            }

            writer.Write(cells[i]);
        }

        writer.Write(hasColor && style != TextStyle.Plain ? Escape + "0m\n" : "\n");
    }

    private static string CodeOf(TextStyle style) => Escape + style switch
    {
        TextStyle.Faint => "0;90m",
        TextStyle.Head => "0;1m",
        TextStyle.Resume => "0;36m",
        TextStyle.Yield => "0;33m",
        TextStyle.Failure => "0;31m",
        TextStyle.Output => "0;32m",
        _ => "0m",
    };
}
