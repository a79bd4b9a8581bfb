using System.Buffers;
using System.Text;

namespace MiniPy.Objects;

/// <summary>Text and bytes as literals (reference, 2.4.1; library reference, <c>repr</c> and <c>ascii</c>).</summary>
internal static class TextEscaping
{
    /// <summary>What stands for itself between single quotes.</summary>
    private static readonly SearchValues<char> Plain =
        SearchValues.Create(" !\"#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary><c>repr</c> of a str: single quotes unless only they occur in it.</summary>
    public static string Repr(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Plain))
        {
            return string.Concat("'", text, "'");
        }

        char quote = text.Contains('\'') && !text.Contains('"') ? '"' : '\'';
        var literal = new StringBuilder(text.Length + 2).Append(quote);
        foreach (int codePoint in new CodePoints(text))
        {
            if (codePoint == quote || codePoint == '\\')
            {
                literal.Append('\\').Append((char)codePoint);
            }
            else if (codePoint is >= 32 and < 127)
            {
                literal.Append((char)codePoint);
            }
            else if (CharacterClasses.IsPrintable(codePoint))
            {
                literal.Append(PyStr.FromCodePoint(codePoint).Text);
            }
            else
            {
                AppendEscape(literal, codePoint);
            }
        }

        return literal.Append(quote).ToString();
    }

    /// <summary>A repr with what is not ASCII escaped: what <c>ascii</c> gives.</summary>
    public static string Ascii(string repr)
    {
        if (System.Text.Ascii.IsValid(repr))
        {
            return repr;
        }

        var escaped = new StringBuilder(repr.Length + 16);
        foreach (int codePoint in new CodePoints(repr))
        {
            if (codePoint < 128)
            {
                escaped.Append((char)codePoint);
            }
            else
            {
                AppendEscape(escaped, codePoint);
            }
        }

        return escaped.ToString();
    }

    /// <summary><c>repr</c> of bytes.</summary>
    public static string ReprBytes(ReadOnlySpan<byte> data)
    {
        char quote = data.Contains((byte)'\'') && !data.Contains((byte)'"') ? '"' : '\'';
        var literal = new StringBuilder(data.Length + 3).Append('b').Append(quote);
        foreach (byte value in data)
        {
            if (value == quote || value == '\\')
            {
                literal.Append('\\').Append((char)value);
            }
            else if (value is >= 32 and < 127)
            {
                literal.Append((char)value);
            }
            else
            {
                AppendEscape(literal, value);
            }
        }

        return literal.Append(quote).ToString();
    }

    /// <summary>Appends a backslash escape: <c>\n</c>, <c>\x1b</c>, <c>\u20ac</c> or <c>\U0001f40d</c>.</summary>
    public static void AppendEscape(StringBuilder text, int codePoint)
    {
        switch (codePoint)
        {
            case '\n':
                text.Append("\\n");
                break;
            case '\r':
                text.Append("\\r");
                break;
            case '\t':
                text.Append("\\t");
                break;
            case < 0x100:
                text.Append("\\x").Append(codePoint.ToString("x2"));
                break;
            case < 0x10000:
                text.Append("\\u").Append(codePoint.ToString("x4"));
                break;
            default:
                text.Append("\\U").Append(codePoint.ToString("x8"));
                break;
        }
    }
}
