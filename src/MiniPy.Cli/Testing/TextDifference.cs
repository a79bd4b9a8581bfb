using System.Globalization;
using System.Text;
using MiniPy.Runtime;

namespace MiniPy.Cli.Testing;

/// <summary>Where two texts part: the lines before, then the first line that differs, expected and got, with its white space made visible.</summary>
internal sealed class TextDifference
{
    private const int LinesBefore = 3;
    private const int LinesAfter = 3;
    private const int LongestLine = 400;

    private readonly string[] expected;
    private readonly string[] got;

    private TextDifference(string[] expected, string[] got, int first)
    {
        this.expected = expected;
        this.got = got;
        FirstLine = first + 1;
    }

    /// <summary>The first line that differs, counted from 1.</summary>
    public int FirstLine { get; }

    /// <summary>The difference of two texts; null if there is none.</summary>
    public static TextDifference? Of(string expected, string got)
    {
        if (expected == got)
        {
            return null;
        }

        string[] expectedLines = Lines(expected);
        string[] gotLines = Lines(got);
        int first = 0;
        while (first < expectedLines.Length && first < gotLines.Length && expectedLines[first] == gotLines[first])
        {
            first++;
        }

        return new TextDifference(expectedLines, gotLines, first);
    }

    /// <summary>The lines to show: a number and a line that both have, or <c>-</c> with what was expected and <c>+</c> with what came; a mark below the first difference.</summary>
    public IReadOnlyList<string> Show()
    {
        var shown = new List<string>();
        int first = FirstLine - 1;
        int digits = (first + LinesAfter + 1).ToString(CultureInfo.InvariantCulture).Length;
        for (int i = Math.Max(first - LinesBefore, 0); i < first; i++)
        {
            shown.Add($"    {Number(i, digits)}  {Shorten(expected[i].TrimEnd('\n'))}");
        }

        string wanted = Visible(expected, first);
        string came = Visible(got, first);
        int start = FirstDifference(wanted, came);
        shown.Add($"  - {Number(first, digits)}  {Shorten(wanted)}");
        shown.Add($"  + {Number(first, digits)}  {Shorten(came)}");
        if (start < LongestLine)
        {
            shown.Add($"    {new string(' ', digits)}  {new string(' ', DisplayWidth.Of(came[..Math.Min(start, came.Length)]))}^");
        }

        AddRest(shown, '-', expected, first + 1, digits);
        AddRest(shown, '+', got, first + 1, digits);
        return shown;
    }

    private static void AddRest(List<string> shown, char sign, string[] lines, int from, int digits)
    {
        int end = Math.Min(from + LinesAfter, lines.Length);
        for (int i = from; i < end; i++)
        {
            shown.Add($"  {sign} {Number(i, digits)}  {Shorten(Visible(lines, i))}");
        }

        if (end < lines.Length)
        {
            shown.Add($"  {sign} {new string(' ', digits)}  ... {lines.Length - end} more");
        }
    }

    private static string Number(int index, int digits) => (index + 1).ToString(CultureInfo.InvariantCulture).PadLeft(digits);

    private static string Shorten(string line) => line.Length <= LongestLine ? line : $"{line[..LongestLine]}... ({line.Length} characters)";

    private static int FirstDifference(string one, string other)
    {
        int at = one.AsSpan().CommonPrefixLength(other);
        return at > 0 && at < one.Length && char.IsLowSurrogate(one[at]) ? at - 1 : at;
    }

    /// <summary>Lines with their ends.</summary>
    private static string[] Lines(string text)
    {
        var lines = new List<string>();
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..end]);
            start = end;
        }

        return [.. lines];
    }

    /// <summary>A line whose white space can be seen where it is easily missed: at the end, tabs, and what is no character at all.</summary>
    private static string Visible(string[] lines, int index)
    {
        if (index >= lines.Length)
        {
            return "(the end)";
        }

        string line = lines[index];
        bool isEnded = line.EndsWith('\n');
        string text = isEnded ? line[..^1] : line;
        int trailing = text.AsSpan().TrimEnd(" \t\r").Length;
        var visible = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            visible.Append(c switch
            {
                '\t' => "→",
                '\r' => "␍",
                ' ' when i >= trailing => "·",
                '\u00a0' => "⍽",
                '\u007f' => "␡",
                < ' ' => ((char)('\u2400' + c)).ToString(),
                _ => c.ToString(),
            });
        }

        return visible.Append(isEnded ? text.Length == 0 ? "↵" : string.Empty : "  (no line end)").ToString();
    }
}
