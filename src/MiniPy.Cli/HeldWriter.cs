using System.Text;

namespace MiniPy.Cli;

/// <summary>
/// A stream whose text is a part of the picture: nothing is passed on until the picture has been shown, and everything after that.
/// </summary>
internal sealed class HeldWriter(TextWriter writer) : TextWriter
{
    private bool isReleased;

    public override Encoding Encoding => writer.Encoding;

    public void Release() => isReleased = true;

    public override void Write(char value)
    {
        if (isReleased)
        {
            writer.Write(value);
        }
    }

    public override void Write(string? value)
    {
        if (isReleased)
        {
            writer.Write(value);
        }
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (isReleased)
        {
            writer.Write(buffer);
        }
    }

    public override void Flush()
    {
        if (isReleased)
        {
            writer.Flush();
        }
    }
}
