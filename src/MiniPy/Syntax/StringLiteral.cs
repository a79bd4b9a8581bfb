using System.Collections.Immutable;
using System.Text;

namespace MiniPy.Syntax;

/// <summary>The values of string and bytes literals (reference 2.4.1): escapes, and line ends as LF.</summary>
internal static class StringLiteral
{
    /// <summary>What an escape means; a null character means the text is malformed and <see cref="Error"/> says how.</summary>
    private readonly record struct Escape(int CodePoint, int Length, string? Error);

    private const int NoCharacter = -1;
    private const int KeepBackslash = -2;

    /// <summary>The text between the quotes. With <paramref name="inFString"/> doubled braces stand for one.</summary>
    /// <param name="body">The source between the quotes.</param>
    /// <param name="isRaw">Whether backslashes stand for themselves.</param>
    /// <param name="inFString">Whether this is a part of an f-string.</param>
    /// <param name="error">CPython's message when an escape is malformed.</param>
    public static string Decode(ReadOnlySpan<char> body, bool isRaw, bool inFString, out string? error)
    {
        error = null;
        bool isPlain = inFString ? body.IndexOfAny("\\\r{}") < 0 : body.IndexOfAny('\\', '\r') < 0;
        if (isPlain)
        {
            return body.ToString();
        }

        var result = new StringBuilder(body.Length);
        int position = 0;
        for (int i = 0; i < body.Length;)
        {
            char unit = body[i];
            if (unit == '\\' && !isRaw)
            {
                Escape escape = Read(body[i..]);
                if (escape.Error is not null)
                {
                    error = $"(unicode error) 'unicodeescape' codec can't decode bytes in position "
                        + $"{position}-{position + escape.Length - 1}: {escape.Error}";
                    return "";
                }

                Append(result, escape.CodePoint);
                i += escape.Length;
                position += escape.Length;
                continue;
            }

            i++;
            position += unit < 0x80 ? 1 : char.IsLowSurrogate(unit) ? 0 : 10;
            if (unit == '\r')
            {
                unit = '\n';
                i += i < body.Length && body[i] == '\n' ? 1 : 0;
            }
            else if (inFString && unit is '{' or '}' && i < body.Length && body[i] == unit)
            {
                i++;
            }

            result.Append(unit);
        }

        return result.ToString();
    }

    /// <summary>The bytes between the quotes of a bytes literal.</summary>
    public static ImmutableArray<byte> DecodeBytes(ReadOnlySpan<char> body, bool isRaw, out string? error)
    {
        error = null;
        var result = ImmutableArray.CreateBuilder<byte>(body.Length);
        for (int i = 0; i < body.Length;)
        {
            char unit = body[i];
            if (unit >= 0x80)
            {
                error = "bytes can only contain ASCII literal characters";
                return [];
            }

            if (unit == '\\' && !isRaw)
            {
                if (i + 1 < body.Length && body[i + 1] is 'u' or 'U' or 'N')
                {
                    result.Add((byte)'\\');
                    i++;
                    continue;
                }

                Escape escape = Read(body[i..]);
                if (escape.Error is not null)
                {
                    error = $"(value error) invalid \\x escape at position {i}";
                    return [];
                }

                if (escape.CodePoint != NoCharacter)
                {
                    result.Add((byte)(escape.CodePoint == KeepBackslash ? '\\' : escape.CodePoint));
                }

                i += escape.Length;
                continue;
            }

            i++;
            if (unit == '\r')
            {
                unit = '\n';
                i += i < body.Length && body[i] == '\n' ? 1 : 0;
            }

            result.Add((byte)unit);
        }

        return result.DrainToImmutable();
    }

    /// <summary>
    /// What is wrong with the first escape that means nothing, or an octal one above a byte; null where all are as they should be.
    /// </summary>
    public static string? FindInvalidEscape(ReadOnlySpan<char> body, bool isBytes)
    {
        for (int i = body.IndexOf('\\'); i >= 0 && i + 1 < body.Length;)
        {
            char next = body[i + 1];
            Escape escape = isBytes && next is 'u' or 'U' or 'N' ? new Escape(KeepBackslash, 1, null) : Read(body[i..]);
            if (escape.CodePoint == KeepBackslash)
            {
                return $"invalid escape sequence '\\{next}'";
            }

            if (next is >= '0' and <= '7' && escape.CodePoint > byte.MaxValue)
            {
                return $"invalid octal escape sequence '{body.Slice(i, escape.Length)}'";
            }

            i += escape.Length;
            int more = body[i..].IndexOf('\\');
            i = more < 0 ? -1 : i + more;
        }

        return null;
    }

    private static void Append(StringBuilder result, int codePoint)
    {
        switch (codePoint)
        {
            case NoCharacter:
                break;
            case KeepBackslash:
                result.Append('\\');
                break;
            case < 0x10000:
                // Lone surrogates are allowed, which Rune would refuse.
                result.Append((char)codePoint);
                break;
            default:
                result.Append(char.ConvertFromUtf32(codePoint));
                break;
        }
    }

    /// <summary>The escape at the start of a text. An unknown one keeps its backslash.</summary>
    private static Escape Read(ReadOnlySpan<char> text)
    {
        if (text.Length < 2)
        {
            return new Escape(KeepBackslash, 1, null);
        }

        switch (text[1])
        {
            case '\n':
                return new Escape(NoCharacter, 2, null);
            case '\r':
                return new Escape(NoCharacter, text.Length > 2 && text[2] == '\n' ? 3 : 2, null);
            case >= '0' and <= '7':
                return ReadOctal(text);
            case 'x':
                return ReadHex(text, 2, @"truncated \xXX escape");
            case 'u':
                return ReadHex(text, 4, @"truncated \uXXXX escape");
            case 'U':
                return ReadHex(text, 8, @"truncated \UXXXXXXXX escape");
            case 'N':
                return ReadName(text);
        }

        int simple = text[1] switch
        {
            '\\' => '\\',
            '\'' => '\'',
            '"' => '"',
            'a' => '\a',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'v' => '\v',
            _ => KeepBackslash,
        };
        return simple == KeepBackslash ? new Escape(KeepBackslash, 1, null) : new Escape(simple, 2, null);
    }

    private static Escape ReadOctal(ReadOnlySpan<char> text)
    {
        int value = 0;
        int length = 1;
        while (length < 4 && length < text.Length && text[length] is >= '0' and <= '7')
        {
            value = (value * 8) + text[length] - '0';
            length++;
        }

        return new Escape(value, length, null);
    }

    private static Escape ReadHex(ReadOnlySpan<char> text, int digits, string error)
    {
        uint value = 0;
        for (int i = 2; i < digits + 2; i++)
        {
            if (i >= text.Length || !char.IsAsciiHexDigit(text[i]))
            {
                return new Escape(0, i, error);
            }

            value = (value * 16) + (uint)Convert.ToInt32(text[i].ToString(), 16);
        }

        return value > 0x10FFFF ? new Escape(0, digits + 2, "illegal Unicode character") : new Escape((int)value, digits + 2, null);
    }

    private static Escape ReadName(ReadOnlySpan<char> text)
    {
        int end = text.Length > 2 && text[2] == '{' ? text.IndexOf('}') : -1;
        if (end < 0)
        {
            return new Escape(0, text.Length, @"malformed \N character escape");
        }

        if (end == "\\N{".Length)
        {
            return new Escape(0, end, @"malformed \N character escape");
        }

        int codePoint = UnicodeNames.Find(text[3..end].ToString());
        return new Escape(Math.Max(codePoint, 0), end + 1, codePoint < 0 ? "unknown Unicode character name" : null);
    }
}
