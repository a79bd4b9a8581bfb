using System.Text;

namespace MiniPy.Syntax;

/// <summary>Bytes of a file to text (reference 2.1.4): the byte order mark, the coding cookie, and what is refused.</summary>
internal static class SourceDecoder
{
    public static SourceText Decode(byte[] bytes, string fileName)
    {
        ReadOnlySpan<byte> content = bytes;
        bool hasMark = content.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]);
        if (hasMark)
        {
            content = content[3..];
        }

        if (FindCookie(content) is not { } cookie)
        {
            return DecodeUtf8(content, fileName);
        }

        string normal = cookie.ToLowerInvariant().Replace('_', '-');
        bool isUtf8 = normal is "utf-8" or "utf8" or "u8" or "utf" or "ascii" or "us-ascii" || normal.StartsWith("utf-8-", StringComparison.Ordinal);
        bool isLatin1 = normal is "latin-1" or "iso-8859-1" or "iso-latin-1" or "latin1" or "l1" or "iso8859-1"
            || normal.StartsWith("latin-1-", StringComparison.Ordinal) || normal.StartsWith("iso-8859-1-", StringComparison.Ordinal);
        if (!isUtf8 && (!isLatin1 || hasMark))
        {
            string detail = hasMark ? $"encoding problem: {cookie} with BOM" : $"encoding problem: {cookie}";
            throw Refuse(SyntaxErrorKind.SyntaxError, detail, "", fileName, default);
        }

        if (!isLatin1)
        {
            return DecodeUtf8(content, fileName);
        }

        RefuseNull(content, fileName);
        return new SourceText(Encoding.Latin1.GetString(content), fileName);
    }

    private static SourceText DecodeUtf8(ReadOnlySpan<byte> content, string fileName)
    {
        RefuseNull(content, fileName);
        if (!Ascii.IsValid(content))
        {
            RefuseInvalid(content, fileName);
        }

        return new SourceText(Encoding.UTF8.GetString(content), fileName);
    }

    private static void RefuseNull(ReadOnlySpan<byte> content, string fileName)
    {
        int nul = content.IndexOf((byte)0);
        if (nul >= 0)
        {
            string before = Encoding.UTF8.GetString(content[..nul]);
            int line = before.Count(static each => each == '\n') + 1;
            throw Refuse(SyntaxErrorKind.SyntaxError, "source code cannot contain null bytes", before, fileName, new SourceSpan(line, -1, line, -1));
        }
    }

    private static void RefuseInvalid(ReadOnlySpan<byte> content, string fileName)
    {
        int line = 1;
        ReadOnlySpan<byte> rest = content;
        while (!rest.IsEmpty)
        {
            if (rest[0] < 0x80)
            {
                line += rest[0] == '\n' ? 1 : 0;
                rest = rest[1..];
                continue;
            }

            if (Rune.DecodeFromUtf8(rest, out _, out int length) != System.Buffers.OperationStatus.Done)
            {
                string message = $"(unicode error) 'utf-8' codec can't decode byte 0x{rest[0]:x2} in position {content.Length - rest.Length}: "
                    + (length == 1 && rest[0] is (>= 0xC2 and <= 0xF4) ? "invalid continuation byte" : "invalid start byte");
                throw Refuse(SyntaxErrorKind.SyntaxError, message, Encoding.Latin1.GetString(content), fileName, new SourceSpan(line, 0, line, 0));
            }

            rest = rest[length..];
        }
    }

    /// <summary>The encoding named by a comment on the first two lines; on the second only if the first is blank or a comment.</summary>
    private static string? FindCookie(ReadOnlySpan<byte> content)
    {
        for (int line = 0; line < 2 && !content.IsEmpty; line++)
        {
            int end = content.IndexOfAny((byte)'\n', (byte)'\r');
            ReadOnlySpan<byte> text = end < 0 ? content : content[..end];
            while (text.Length > 0 && text[0] is (byte)' ' or (byte)'\t' or (byte)'\f')
            {
                text = text[1..];
            }

            if (text.Length > 0 && text[0] != '#')
            {
                return null;
            }

            if (CookieIn(Encoding.Latin1.GetString(text)) is { } cookie)
            {
                return cookie;
            }

            content = end < 0 ? [] : content[(content[end] == '\r' && end + 1 < content.Length && content[end + 1] == '\n' ? end + 2 : end + 1)..];
        }

        return null;
    }

    /// <summary>The name after <c>coding:</c> or <c>coding=</c>.</summary>
    private static string? CookieIn(string comment)
    {
        int at = comment.IndexOf("coding", StringComparison.Ordinal);
        if (at < 0 || at + 6 >= comment.Length || comment[at + 6] is not (':' or '='))
        {
            return null;
        }

        string name = comment[(at + 7)..].TrimStart(' ', '\t');
        int length = 0;
        while (length < name.Length && (char.IsAsciiLetterOrDigit(name[length]) || name[length] is '-' or '_' or '.'))
        {
            length++;
        }

        return length == 0 ? null : name[..length];
    }

    private static PythonSyntaxError Refuse(SyntaxErrorKind kind, string message, string text, string fileName, SourceSpan span)
        => new(kind, message, new SourceText(text, fileName), span);
}
