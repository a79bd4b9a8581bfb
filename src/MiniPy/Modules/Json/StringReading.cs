using System.Runtime.CompilerServices;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Json;

/// <summary>Reads the strings of a document (RFC 8259, 7).</summary>
/// <param name="interp">The interpreter.</param>
/// <param name="source">The document.</param>
/// <param name="isStrict">Whether control characters are refused.</param>
internal ref struct StringReading(Interpreter interp, PyStr source, bool isStrict)
{
    private const int DigitsOfEscape = 4;

    private readonly string text = source.Text;

    /// <summary>The offset behind the closing quote of what was read last.</summary>
    public int End { get; private set; }

    /// <summary>The str from the offset behind its opening quote on, or <see cref="Value.Error"/>.</summary>
    public Value Read(int start)
    {
        int end = EndOfPlain(start);
        if ((uint)end < (uint)text.Length && text[end] == '"')
        {
            End = end + 1;
            interp.Step((end - start) >> 4);
            return interp.SharedStrs.Part(text, start, end);
        }

        return ReadEscaped(start, end);
    }

    /// <summary>The offset of the first character that is not taken as it is: a quote, a backslash, or one that is refused; the text's length if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int EndOfPlain(int start)
    {
        int end = start + SpecialCharacters.Find(text.AsSpan(start));
        return isStrict || end >= text.Length || text[end] >= ' ' ? end : EndPassingControls(end);
    }

    private readonly int EndPassingControls(int end)
    {
        while (end < text.Length && text[end] < ' ')
        {
            interp.Step();
            end++;
            end += SpecialCharacters.Find(text.AsSpan(end));
        }

        return end;
    }

    /// <summary>The same for a str that has escapes, or no end.</summary>
    /// <param name="start">The offset behind the opening quote.</param>
    /// <param name="end">That of the first character that is not taken as it is.</param>
    [SkipLocalsInit]
    public Value ReadEscaped(int start, int end)
    {
        var buffer = new TextBuffer(stackalloc char[TextBuffer.StackLength]);
        int from = start;
        while (true)
        {
            interp.Step(1 + ((end - from) >> 4));
            interp.ChargeBytes((buffer.Length + (long)(end - from)) * sizeof(char));
            buffer.Append(text.AsSpan(from, end - from));
            if (end >= text.Length)
            {
                return FailUnterminated(start);
            }

            if (text[end] == '"')
            {
                End = end + 1;
                return PyStr.From(buffer.Finish());
            }

            if (text[end] != '\\')
            {
                return Fail("Invalid control character at", end);
            }

            if (end + 1 >= text.Length)
            {
                return FailUnterminated(start);
            }

            int meant = Meaning(text[end + 1]);
            from = end + 2;
            if (meant < 0)
            {
                if (text[end + 1] != 'u')
                {
                    return Fail("Invalid \\escape", end);
                }

                meant = Hexadecimal(from);
                if (meant < 0)
                {
                    return Fail("Invalid \\uXXXX escape", from - 1);
                }

                from += DigitsOfEscape;
            }

            // Both halves of a surrogate pair, one behind the other, are one character without more being done.
            buffer.Append((char)meant);
            end = EndOfPlain(from);
        }
    }

    /// <summary>The character that a backslash makes of another, or -1.</summary>
    private static int Meaning(char escape) => escape switch
    {
        '"' => '"',
        '\\' => '\\',
        '/' => '/',
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => -1,
    };

    /// <summary>The number of four hexadecimal digits, or -1; they cannot be the end of the document, either.</summary>
    private readonly int Hexadecimal(int start)
    {
        if (text.Length - start <= DigitsOfEscape)
        {
            return -1;
        }

        int number = 0;
        for (int i = start; i < start + DigitsOfEscape; i++)
        {
            if (!char.IsAsciiHexDigit(text[i]))
            {
                return -1;
            }

            number = (number << 4) | (char.IsAsciiDigit(text[i]) ? text[i] - '0' : (text[i] | ' ') - 'a' + 10);
        }

        return number;
    }

    private readonly Value FailUnterminated(int start) => Fail("Unterminated string starting at", start - (start > 1 && PyStr.IsPairAt(text, start - 2) ? 2 : 1));

    private readonly Value Fail(string message, int offset) => DecodeErrors.At(interp, message, source, offset);
}
