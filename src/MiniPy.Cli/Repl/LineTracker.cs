using System.Text;

namespace MiniPy.Cli.Repl;

/// <summary>The terminal for what programs print: whole lines appear at once, and it is known whether the last has ended.</summary>
internal sealed class LineTracker(TextWriter terminal) : TextWriter
{
    private char last = '\n';

    public override Encoding Encoding => terminal.Encoding;

    public override void Write(char value)
    {
        terminal.Write(value);
        Note(value);
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        terminal.Write(buffer);
        if (!buffer.IsEmpty)
        {
            Note(buffer[^1]);
        }
    }

    /// <summary>Ends a line that has not ended, since a prompt would overwrite it.</summary>
    public void EndLine()
    {
        if (last != '\n')
        {
            Write('\n');
        }
    }

    /// <summary>The terminal has shown a line end itself: the one that was typed.</summary>
    public void NoteEcho() => last = '\n';

    public override void Flush() => terminal.Flush();

    private void Note(char end)
    {
        last = end;
        if (end == '\n')
        {
            Flush();
        }
    }
}
