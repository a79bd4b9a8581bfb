using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MiniPy.Runtime;

namespace MiniPy.Cli.Repl;

/// <summary>
/// Where RadLine writes. It counts a line's columns in UTF-16 units, the terminal in cells, of which a Chinese character takes two: what it says of the caret is
/// translated, and a line that is too wide is cut to what is around the caret.
/// </summary>
internal sealed partial class CellWriter(TextWriter terminal, Func<int> width) : TextWriter
{
    private readonly StringBuilder pending = new();

    public override Encoding Encoding => terminal.Encoding;

    public override void Write(char value) => pending.Append(value);

    public override void Write(string? value) => pending.Append(value);

    public override void Write(ReadOnlySpan<char> buffer) => pending.Append(buffer);

    public override void Flush()
    {
        string text = pending.ToString();
        pending.Clear();
        terminal.Write(DrawnLine.Replace(text, Translate));
        terminal.Flush();
    }

    /// <summary>A line as RadLine draws it: cleared, from column 1 on, then the caret's column.</summary>
    [GeneratedRegex(@"\x1b\[2K\x1b\[1G(?<line>(?:[^\x1b]|\x1b\[[0-9;]*m)*)\x1b\[(?<column>[0-9]+)G")]
    private static partial Regex DrawnLine { get; }

    private string Translate(Match match)
    {
        string line = match.Groups["line"].Value;
        int caretUnits = int.Parse(match.Groups["column"].Value, CultureInfo.InvariantCulture) - 1;
        int room = width() - 1;
        int hidden = HiddenCells(line, caretUnits, room);
        var shown = new StringBuilder("\e[2K\e[1G");
        int units = 0;
        int cells = 0;
        int caret = 0;
        foreach (string part in Parts(line))
        {
            int partCells = part[0] == '\e' ? 0 : DisplayWidth.Of(part);
            if (part[0] == '\e' || (cells >= hidden && cells + partCells - hidden <= room))
            {
                shown.Append(part);
            }

            cells += partCells;
            units += part[0] == '\e' ? 0 : part.Length;
            caret = units <= caretUnits ? cells : caret;
        }

        // Blanks at the end are there on a cleared line anyway; those before the caret need not be drawn either.
        caret += Math.Max(caretUnits - units, 0);
        return string.Create(CultureInfo.InvariantCulture, $"{shown}\e[{caret - hidden + 1}G");
    }

    /// <summary>How many cells are left out at the start so that the caret can be seen.</summary>
    private static int HiddenCells(string line, int caretUnits, int room)
    {
        int units = 0;
        int cells = 0;
        foreach (string part in Parts(line))
        {
            if (part[0] != '\e' && units < caretUnits)
            {
                units += part.Length;
                cells += DisplayWidth.Of(part);
            }
        }

        return Math.Max(cells - room, 0);
    }

    /// <summary>Changes of colour and characters. Line ends are RadLine's, where it took the line for too wide; blanks at the end are its padding.</summary>
    private static IEnumerable<string> Parts(string line)
    {
        string text = line.Replace("\n", string.Empty, StringComparison.Ordinal).TrimEnd(' ');
        int next = 0;
        while (next < text.Length)
        {
            int start = next;
            next = text[start] == '\e' ? text.IndexOf('m', start) + 1 : start + StringInfo.GetNextTextElementLength(text, start);
            yield return text[start..next];
        }
    }
}
