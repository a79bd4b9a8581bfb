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
        if (Depth == 0)
        {
            output.Write(text);
            return;
        }

        string prefix = new string(' ', 2 * Depth) + margin + ' ';
        var indented = new StringBuilder();
        foreach (string line in text.TrimEnd('\n').Split('\n'))
        {
            indented.Append(prefix).Append(line).Append('\n');
        }

        output.Write(indented.ToString());
    }

    /// <summary>Writes a line of a group's frame, which stands in the margin.</summary>
    public void WriteFrame(string text) => output.Write(new string(' ', 2 * Depth) + text + "\n");
}
