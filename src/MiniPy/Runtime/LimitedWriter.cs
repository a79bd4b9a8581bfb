using System.Text;

namespace MiniPy.Runtime;

/// <summary>How many bytes a program may still write, on all its streams.</summary>
internal sealed class OutputBudget(long bytes)
{
    private long left = bytes;

    /// <summary>Pays for a text before it is written: gives how many of its characters may be.</summary>
    public int Pay(ReadOnlySpan<char> text)
    {
        int bytes = Encoding.UTF8.GetByteCount(text);
        if (bytes <= left)
        {
            left -= bytes;
            return text.Length;
        }

        int count = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Utf8SequenceLength > left)
            {
                break;
            }

            left -= rune.Utf8SequenceLength;
            count += rune.Utf16SequenceLength;
        }

        left = 0;
        return count;
    }
}

/// <summary>A stream of a program that may write only so much: what is within the budget is written, and then the program is stopped.</summary>
internal sealed class LimitedWriter(TextWriter writer, OutputBudget budget) : TextWriter
{
    public override Encoding Encoding => writer.Encoding;

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        int count = budget.Pay(buffer);
        writer.Write(buffer[..count]);
        if (count < buffer.Length)
        {
            throw new ScriptStopped(LimitKind.Output);
        }
    }

    public override void Flush() => writer.Flush();
}
