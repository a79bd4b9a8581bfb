using System.Text;
using MiniPy.Syntax;
using MiniPy.Syntax.Tree;

namespace MiniPy.Runtime.Tracebacks;

/// <summary>
/// The lines of source that a traceback shows for one call, with marks below the part that failed (PEP 657): all of them if they are few, else the
/// first, the last, and those around the operator or the brackets.
/// </summary>
internal sealed class MarkedLines
{
    private const string Indent = "    ";

    private readonly string[] lines;
    private readonly Rune[][] characters;
    private readonly TracebackColors colors;
    private readonly MarkAnchors? anchors;
    private readonly bool hasMarks;

    /// <summary>Columns of the terminal: where the marks begin in the first line, and end in the last.</summary>
    private readonly int startColumn;
    private readonly int endColumn;

    /// <summary>The same for what is marked ^.</summary>
    private readonly int anchorStart;
    private readonly int anchorEnd;

    /// <param name="original">The lines, from the first to the last of the part that failed.</param>
    /// <param name="start">The UTF-16 offset in the first line where it begins.</param>
    /// <param name="end">The UTF-16 offset in the last line where it ends.</param>
    /// <param name="colors">How it is coloured.</param>
    private MarkedLines(string[] original, int start, int end, TracebackColors colors)
    {
        this.colors = colors;
        lines = SourceLine.Dedent(original);
        int dedented = original[0].Length - lines[0].Length;
        start = Math.Clamp(start - dedented, 0, lines[0].Length);
        end = Math.Clamp(end - dedented, 0, lines[^1].Length);
        characters = [.. lines.Select(SourceLine.Characters)];
        startColumn = ColumnOf(0, start);
        endColumn = ColumnOf(lines.Length - 1, end);
        anchors = MarkAnchors.Find(Segment(start, end));
        hasMarks = !IsPlainCall(start, end)
            && (anchors is not null || lines[0].AsSpan(0, start).TrimStart().Length > 0 || lines[^1].AsSpan(end).TrimEnd().Length > 0);
        if (anchors is { } found)
        {
            anchorStart = ColumnOf(found.Line, found.Column + (found.Line == 0 ? start : 0));
            anchorEnd = ColumnOf(found.EndLine, found.EndColumn + (found.EndLine == 0 ? start : 0));
        }
    }

    /// <summary>The text, each line with its line end and indented by four.</summary>
    public static string Format(string[] original, int start, int end, TracebackColors colors)
    {
        if (Array.TrueForAll(original, string.IsNullOrWhiteSpace))
        {
            return string.Empty;
        }

        var text = new StringBuilder();
        new MarkedLines(original, start, end, colors).WriteTo(text);
        return text.ToString();
    }

    private int ColumnOf(int line, int offset) => DisplayWidth.Before(characters[line], SourceLine.CharactersBefore(lines[line], offset));

    /// <summary>The part that failed, without what stands before and behind it.</summary>
    private string[] Segment(int start, int end)
    {
        string[] segment = [.. lines];
        segment[^1] = segment[^1][..end];
        segment[0] = segment[0][Math.Min(start, segment[0].Length)..];
        return segment;
    }

    /// <summary>True for <c>return f(...)</c> and <c>name = f(...)</c> where the call failed: marks would say nothing new.</summary>
    private bool IsPlainCall(int start, int end)
    {
        ExpressionSyntax? call = MarkAnchors.Parse(string.Join('\n', lines)) switch
        {
            { Body: [ReturnSyntax { Value: CallSyntax { Function: NameSyntax } value }, ..] } => value,
            { Body: [AssignSyntax { Targets: [NameSyntax], Value: CallSyntax value }, ..] } => value,
            _ => null,
        };
        if (call is null)
        {
            return false;
        }

        // As CPython does, bytes are compared with characters: in a line with other letters the marks stay.
        SourceSpan span = call.Span;
        return span.Line == 1 && span.EndLine == lines.Length
            && SourceLine.BytesBefore(lines[0], span.Column) == SourceLine.CharactersBefore(lines[0], start)
            && SourceLine.BytesBefore(lines[^1], span.EndColumn) == SourceLine.CharactersBefore(lines[^1], end);
    }

    private void WriteTo(StringBuilder text)
    {
        int last = -1;
        for (int line = 0; line < lines.Length; line++)
        {
            if (!IsSignificant(line))
            {
                continue;
            }

            int skipped = line - last - 1;
            if (last >= 0 && skipped == 1)
            {
                WriteLine(text, line - 1);
            }
            else if (last >= 0 && skipped > 1)
            {
                text.Append(Indent).Append("...<").Append(skipped).Append(" lines>...\n");
            }

            WriteLine(text, line);
            last = line;
        }
    }

    /// <summary>The first line, the last, and those next to where the marked part begins and ends.</summary>
    private bool IsSignificant(int line) =>
        line == 0 || line == lines.Length - 1 || (anchors is { } found && (Math.Abs(line - found.Line) <= 1 || Math.Abs(line - found.EndLine) <= 1));

    private void WriteLine(StringBuilder text, int line)
    {
        if (!hasMarks)
        {
            text.Append(Indent).Append(lines[line]).Append('\n');
            return;
        }

        string marks = Marks(line);
        if (!colors.AreOn)
        {
            text.Append(Indent).Append(lines[line]).Append('\n');
            text.Append(Indent).Append(string.IsNullOrWhiteSpace(marks) ? string.Empty : marks).Append('\n');
            return;
        }

        WriteColored(text, line, marks);
    }

    /// <summary>Characters and marks are paired one by one, as CPython does, also where wide characters make the marks more.</summary>
    private void WriteColored(StringBuilder text, int line, string marks)
    {
        var above = new StringBuilder();
        var below = new StringBuilder();
        Rune[] all = characters[line];
        int count = Math.Max(all.Length + 1, marks.Length);
        for (int i = 0; i < count;)
        {
            char? mark = MarkAt(i);
            int begin = i;
            var piece = new StringBuilder();
            for (; i < count && MarkAt(i) == mark; i++)
            {
                piece.Append(i < all.Length ? all[i].ToString() : i == all.Length ? "\n" : string.Empty);
            }

            above.Append(colors.Marked(piece.ToString(), mark ?? ' '));
            below.Append(colors.Marked(mark is { } character ? new string(character, i - begin) : string.Empty, mark ?? ' '));
        }

        foreach (string row in above.Append(below).ToString().Split('\n'))
        {
            text.Append(Indent).Append(row).Append('\n');
        }

        char? MarkAt(int column) => column < marks.Length ? marks[column] : null;
    }

    private string Marks(int line)
    {
        bool isLast = line == lines.Length - 1;
        int spaces = lines[line].Length - lines[line].TrimStart().Length;
        char[] marks = new char[isLast ? endColumn : DisplayWidth.Before(characters[line], characters[line].Length)];
        for (int column = 0; column < marks.Length; column++)
        {
            marks[column] = column < spaces || (line == 0 && column < startColumn) ? ' ' : anchors is null || IsInAnchors(line, column) ? '^' : '~';
        }

        return new string(marks);
    }

    private bool IsInAnchors(int line, int column) => anchors is { } found
        && (line > found.Line || (line == found.Line && column >= anchorStart))
        && (line < found.EndLine || (line == found.EndLine && column < anchorEnd));
}
