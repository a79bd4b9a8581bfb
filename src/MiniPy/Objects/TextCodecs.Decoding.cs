using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;

namespace MiniPy.Objects;

/// <content>From bytes to text.</content>
internal static partial class TextCodecs
{
    private static string DecodeUtf8(byte[] data, int start, in ErrorHandling errors)
    {
        if (Ascii.IsValid(data))
        {
            return Encoding.ASCII.GetString(data, start, data.Length - start);
        }

        if (Utf8.IsValid(data.AsSpan(start)))
        {
            return Encoding.UTF8.GetString(data, start, data.Length - start);
        }

        var text = new StringBuilder(data.Length);
        int i = start;
        while (i < data.Length)
        {
            byte first = data[i];
            if (first < 0x80)
            {
                text.Append((char)first);
                i++;
                continue;
            }

            int length = first switch { >= 0xc2 and <= 0xdf => 2, >= 0xe0 and <= 0xef => 3, >= 0xf0 and <= 0xf4 => 4, _ => 0 };
            if (length == 0)
            {
                i = CodecErrors.Decode(text, data, i, i + 1, errors, "utf-8", "invalid start byte");
                continue;
            }

            int good = CountContinuations(data, i, length);
            if (good < length)
            {
                string reason = i + good >= data.Length ? "unexpected end of data" : "invalid continuation byte";
                i = CodecErrors.Decode(text, data, i, i + good, errors, "utf-8", reason);
                continue;
            }

            int codePoint = first & (0x7f >> length);
            for (int k = 1; k < length; k++)
            {
                codePoint = (codePoint << 6) | (data[i + k] & 0x3f);
            }

            text.Append(char.ConvertFromUtf32(codePoint));
            i += length;
        }

        return text.ToString();
    }

    /// <summary>How many bytes of a sequence are as they must be, the first included.</summary>
    private static int CountContinuations(byte[] data, int i, int length)
    {
        (int low, int high) = data[i] switch
        {
            0xe0 => (0xa0, 0xbf),
            0xed => (0x80, 0x9f),
            0xf0 => (0x90, 0xbf),
            0xf4 => (0x80, 0x8f),
            _ => (0x80, 0xbf),
        };
        int good = 1;
        while (good < length && i + good < data.Length && data[i + good] >= low && data[i + good] <= high)
        {
            good++;
            (low, high) = (0x80, 0xbf);
        }

        return good;
    }

    private static string DecodeAscii(byte[] data, in ErrorHandling errors)
    {
        if (Ascii.IsValid(data))
        {
            return Encoding.ASCII.GetString(data);
        }

        var text = new StringBuilder(data.Length);
        int i = 0;
        while (i < data.Length)
        {
            if (data[i] < 128)
            {
                text.Append((char)data[i++]);
            }
            else
            {
                i = CodecErrors.Decode(text, data, i, i + 1, errors, "ascii", "ordinal not in range(128)");
            }
        }

        return text.ToString();
    }

    private static string DecodeUtf16(byte[] data, in ErrorHandling errors, Codec codec)
    {
        int i = 0;
        bool big = codec == Codec.Utf16Big;
        if (codec == Codec.Utf16 && data.Length >= 2 && data[0] + data[1] == 0xff + 0xfe && data[0] is 0xff or 0xfe)
        {
            big = data[0] == 0xfe;
            i = 2;
        }

        string name = big ? "utf-16-be" : "utf-16-le";
        var text = new StringBuilder(data.Length / 2);
        while (i < data.Length)
        {
            if (i + 1 >= data.Length)
            {
                i = CodecErrors.Decode(text, data, i, data.Length, errors, name, "truncated data");
                continue;
            }

            char unit = ReadUnit(data, i, big);
            if (!char.IsSurrogate(unit))
            {
                text.Append(unit);
                i += 2;
            }
            else if (char.IsLowSurrogate(unit))
            {
                i = CodecErrors.Decode(text, data, i, i + 2, errors, name, "illegal encoding");
            }
            else if (i + 3 >= data.Length)
            {
                i = CodecErrors.Decode(text, data, i, data.Length, errors, name, "unexpected end of data");
            }
            else if (char.IsLowSurrogate(ReadUnit(data, i + 2, big)))
            {
                text.Append(unit).Append(ReadUnit(data, i + 2, big));
                i += 4;
            }
            else
            {
                i = CodecErrors.Decode(text, data, i, i + 2, errors, name, "illegal UTF-16 surrogate");
            }
        }

        return text.ToString();
    }

    private static char ReadUnit(byte[] data, int i, bool big) =>
        (char)(big ? (data[i] << 8) | data[i + 1] : data[i] | (data[i + 1] << 8));

    private static string DecodeUtf32(byte[] data, in ErrorHandling errors, Codec codec)
    {
        int i = 0;
        bool big = codec == Codec.Utf32Big;
        if (codec == Codec.Utf32 && data is [0xff, 0xfe, 0, 0, ..] or [0, 0, 0xfe, 0xff, ..])
        {
            big = data[0] == 0;
            i = 4;
        }

        string name = big ? "utf-32-be" : "utf-32-le";
        var text = new StringBuilder(data.Length / 4);
        while (i < data.Length)
        {
            if (i + 3 >= data.Length)
            {
                i = CodecErrors.Decode(text, data, i, data.Length, errors, name, "truncated data");
                continue;
            }

            ReadOnlySpan<byte> unit = data.AsSpan(i, 4);
            uint codePoint = big ? BinaryPrimitives.ReadUInt32BigEndian(unit) : BinaryPrimitives.ReadUInt32LittleEndian(unit);
            if (codePoint > 0x10ffff)
            {
                i = CodecErrors.Decode(text, data, i, i + 4, errors, name, "code point not in range(0x110000)");
            }
            else if (codePoint is >= 0xd800 and <= 0xdfff)
            {
                i = CodecErrors.Decode(text, data, i, i + 4, errors, name, "code point in surrogate code point range(0xd800, 0xe000)");
            }
            else
            {
                text.Append(char.ConvertFromUtf32((int)codePoint));
                i += 4;
            }
        }

        return text.ToString();
    }
}
