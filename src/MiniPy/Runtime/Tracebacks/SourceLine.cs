using System.Text;

namespace MiniPy.Runtime.Tracebacks;

/// <summary>Lines of source as tracebacks show them, and positions in them.</summary>
internal static class SourceLine
{
    /// <summary>The lines without the white space that all of them begin with; what is nothing but white space becomes empty.</summary>
    public static string[] Dedent(string[] lines)
    {
        string? margin = null;
        string[] dedented = [.. lines.Select(static line => line.Trim(' ', '\t').Length == 0 ? string.Empty : line)];
        foreach (string line in dedented)
        {
            if (line.Length == 0)
            {
                continue;
            }

            string indent = line[..^line.TrimStart(' ', '\t').Length];
            margin = margin is null ? indent : margin[..margin.AsSpan().CommonPrefixLength(indent)];
        }

        if (string.IsNullOrEmpty(margin))
        {
            return dedented;
        }

        return [.. dedented.Select(line => line.Length == 0 ? line : line[margin.Length..])];
    }

    /// <summary>The characters of a line; half a surrogate pair counts as one.</summary>
    public static Rune[] Characters(string line) => [.. line.EnumerateRunes()];

    /// <summary>The number of characters before a UTF-16 offset.</summary>
    public static int CharactersBefore(string line, int offset)
    {
        int count = 0;
        foreach (Rune _ in line.AsSpan(0, Math.Clamp(offset, 0, line.Length)).EnumerateRunes())
        {
            count++;
        }

        return count;
    }

    /// <summary>The UTF-16 offset of a byte of the line's UTF-8 form.</summary>
    public static int OffsetOfByte(string line, int position)
    {
        int offset = 0;
        int bytes = 0;
        foreach (Rune character in line.EnumerateRunes())
        {
            bytes += character.Utf8SequenceLength;
            if (bytes > position)
            {
                break;
            }

            offset += character.Utf16SequenceLength;
        }

        return offset;
    }

    /// <summary>The number of bytes before a UTF-16 offset, in UTF-8.</summary>
    public static int BytesBefore(string line, int offset) => Encoding.UTF8.GetByteCount(line.AsSpan(0, Math.Clamp(offset, 0, line.Length)));
}
