using System.Text;

namespace MiniPy.Runtime.Tracebacks;

/// <summary>How deep in exception groups the text is that is being written, and the margin that it has there.</summary>
internal sealed class GroupIndent(TextWriter output)
{
    public int Depth { get; set; }

    /// <summary>True when the line that closes a group has yet to come.</summary>
    public bool NeedsClosing { get; set; }

    /// <summary>Writes lines with the margin of this depth.</summary>
    public void Write(string text, char margin = '|')
    {
        text = Encodable(text);
        if (Depth == 0)
        {
            output.Write(text);
            return;
        }

        string prefix = new string(' ', 2 * Depth) + margin + ' ';
        var indented = new StringBuilder();
        foreach (string line in (text.EndsWith('\n') ? text[..^1] : text).Split('\n'))
        {
            indented.Append(prefix).Append(line).Append('\n');
        }

        output.Write(indented.ToString());
    }

    /// <summary>Half surrogate pairs are no characters: they are written as escapes, as CPython's standard error does.</summary>
    private static string Encodable(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\ud800', '\udfff'))
        {
            return text;
        }

        var escaped = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                escaped.Append(text, i++, 2);
            }
            else if (char.IsSurrogate(text[i]))
            {
                escaped.Append($"\\u{(int)text[i]:x4}");
            }
            else
            {
                escaped.Append(text[i]);
            }
        }

        return escaped.ToString();
    }

    /// <summary>Writes a line of a group's frame, which stands in the margin.</summary>
    public void WriteFrame(string text) => output.Write(new string(' ', 2 * Depth) + text + "\n");
}
