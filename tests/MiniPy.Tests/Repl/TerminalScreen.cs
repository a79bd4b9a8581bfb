using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MiniPy.Runtime;

namespace MiniPy.Tests.Repl;

/// <summary>What a terminal of any height shows: as much of one as line editing needs.</summary>
internal sealed partial class TerminalScreen
{
    private readonly List<List<string>> rows = [[]];
    private int row;
    private int column;
    private string unfinished = string.Empty;

    /// <summary>The rows down to the caret's, which ends where the caret is. Blanks behind other rows are left out.</summary>
    public string Text
    {
        get
        {
            IEnumerable<string> above = rows.Take(row).Select(static cells => string.Concat(cells).TrimEnd());
            return string.Join('\n', above.Append(string.Concat(rows[row].Take(column))));
        }
    }

    /// <summary>What stands behind the caret in its row.</summary>
    public string Behind => string.Concat(rows[row].Skip(column)).TrimEnd();

    /// <summary>Takes over output; an escape sequence may come in two parts.</summary>
    public void Feed(string output)
    {
        string text = unfinished + output;
        unfinished = string.Empty;
        for (int i = 0; i < text.Length;)
        {
            if (text[i] != '\e')
            {
                int length = StringInfo.GetNextTextElementLength(text, i);
                Put(text.Substring(i, length));
                i += length;
            }
            else if (Sequence.Match(text, i) is { Success: true } sequence)
            {
                Obey(sequence);
                i += sequence.Length;
            }
            else
            {
                unfinished = text[i..];
                return;
            }
        }
    }

    [GeneratedRegex(@"\G\x1b(?:\[(?<number>[?>]?[0-9]*)[0-9;]*(?<what>[A-Za-z])|[=>]|[()][A-Z0-9])")]
    private static partial Regex Sequence { get; }

    private void Put(string character)
    {
        switch (character)
        {
            case "\r\n":
                column = 0;
                MoveTo(row + 1);
                break;
            case "\n":
                MoveTo(row + 1);
                break;
            case "\r":
                column = 0;
                break;
            case "\b":
                column--;
                break;
            default:
                Draw(character);
                break;
        }
    }

    private void Draw(string character)
    {
        int width = DisplayWidth.Of(character);
        PadTo(column + width);
        rows[row][column] = character;
        for (int i = 1; i < width; i++)
        {
            rows[row][column + i] = string.Empty;
        }

        column += width;
    }

    private void PadTo(int width)
    {
        while (rows[row].Count < width)
        {
            rows[row].Add(" ");
        }
    }

    private void MoveTo(int to)
    {
        row = to;
        while (rows.Count <= row)
        {
            rows.Add([]);
        }
    }

    private void Obey(Match sequence)
    {
        int number = int.TryParse(sequence.Groups["number"].Value, CultureInfo.InvariantCulture, out int given) ? given : 0;
        switch (sequence.Groups["what"].Value)
        {
            case "A":
                MoveTo(Math.Max(row - Math.Max(number, 1), 0));
                break;
            case "B":
                MoveTo(row + Math.Max(number, 1));
                break;
            case "G":
                column = Math.Max(number, 1) - 1;
                PadTo(column);
                break;
            case "K" when number == 2:
                rows[row].Clear();
                PadTo(column);
                break;
            case "J":
                rows.RemoveRange(row + 1, rows.Count - row - 1);
                rows[row].RemoveRange(Math.Min(column, rows[row].Count), Math.Max(rows[row].Count - column, 0));
                break;
        }
    }
}
