using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Struct;

/// <summary>Items of one kind that follow each other in packed bytes.</summary>
/// <param name="Letter">The format character.</param>
/// <param name="Offset">Where the first begins.</param>
/// <param name="Size">Bytes of each.</param>
/// <param name="Count">How many there are.</param>
internal readonly record struct StructRun(char Letter, long Offset, long Size, long Count);

/// <summary>A format of the struct module, taken apart (library reference, "struct", "Format Strings").</summary>
internal sealed class StructFormat
{
    private StructFormat(string text, StructRun[] runs, long size, long count, bool isBigEndian, bool isNative)
    {
        Text = text;
        Runs = runs;
        Size = size;
        Count = count;
        IsBigEndian = isBigEndian;
        IsNative = isNative;
    }

    public string Text { get; }

    public StructRun[] Runs { get; }

    /// <summary>How many bytes a struct takes.</summary>
    public long Size { get; }

    /// <summary>How many values it holds.</summary>
    public long Count { get; }

    public bool IsBigEndian { get; }

    /// <summary>True where sizes and alignment are those of C on this machine.</summary>
    public bool IsNative { get; }

    /// <summary>Takes a format apart; throws <c>struct.error</c>.</summary>
    public static StructFormat Parse(Interpreter interp, string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            throw StructErrors.New(interp, "embedded null character");
        }

        char mark = text.Length > 0 && text[0] is '@' or '=' or '<' or '>' or '!' ? text[0] : '\0';
        bool isNative = mark is '\0' or '@';
        var runs = new List<StructRun>();
        long size = 0;
        long count = 0;
        int at = mark == '\0' ? 0 : 1;
        while (at < text.Length)
        {
            interp.Step();
            if (IsSpace(text[at]))
            {
                at++;
                continue;
            }

            long number = ReadNumber(interp, text, ref at);
            char letter = at < text.Length ? text[at++] : throw StructErrors.New(interp, "repeat count given without format specifier");
            long width = SizeOf(letter, isNative);
            if (width == 0)
            {
                throw StructErrors.New(interp, "bad char in struct format");
            }

            long padding = isNative ? (width - (size % width)) % width : 0;
            StructRun run = letter is 's' or 'p' ? new(letter, size + padding, number, 1) : new(letter, size + padding, width, number);
            if (size > long.MaxValue - padding || (run.Count > 0 && run.Size > (long.MaxValue - size - padding) / run.Count))
            {
                throw TooLong(interp);
            }

            size = run.Offset + (run.Size * run.Count);
            if (letter != 'x' && run.Count > 0)
            {
                runs.Add(run);
                count += run.Count;
            }
        }

        return new StructFormat(text, [.. runs], size, count, mark is '>' or '!', isNative);
    }

    /// <summary>The count before a format character; 1 where there is none.</summary>
    private static long ReadNumber(Interpreter interp, string text, ref int at)
    {
        if (!char.IsAsciiDigit(text[at]))
        {
            return 1;
        }

        long number = 0;
        for (; at < text.Length && char.IsAsciiDigit(text[at]); at++)
        {
            int digit = text[at] - '0';
            if (number > (long.MaxValue - digit) / 10)
            {
                throw TooLong(interp);
            }

            number = (number * 10) + digit;
        }

        return number;
    }

    private static long SizeOf(char letter, bool isNative) => letter switch
    {
        'x' or 'c' or 'b' or 'B' or '?' or 's' or 'p' => 1,
        'h' or 'H' or 'e' => 2,
        'i' or 'I' or 'f' => 4,
        'l' or 'L' => isNative ? 8 : 4,
        'q' or 'Q' or 'd' => 8,
        'n' or 'N' or 'P' => isNative ? 8 : 0,
        _ => 0,
    };

    private static bool IsSpace(char character) => character is ' ' or (>= '\t' and <= '\r');

    private static PythonException TooLong(Interpreter interp) => StructErrors.New(interp, "total struct size too long");
}
