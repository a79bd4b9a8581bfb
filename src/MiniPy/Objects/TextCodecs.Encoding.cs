using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace MiniPy.Objects;

/// <content>From text to bytes.</content>
internal static partial class TextCodecs
{
    private static byte[] EncodeUtf8(PyStr source, in ErrorHandling errors)
    {
        string text = source.Text;
        int surrogate = FindSurrogate(text, 0);
        if (surrogate < 0)
        {
            return Encoding.UTF8.GetBytes(text);
        }

        var writer = new ArrayBufferWriter<byte>(text.Length + 16);
        int done = 0;
        while (surrogate >= 0)
        {
            writer.Write(Encoding.UTF8.GetBytes(text[done..surrogate]));
            int end = surrogate + 1;
            while (end < text.Length && char.IsSurrogate(text[end]) && !PyStr.IsPairAt(text, end))
            {
                end++;
            }

            done = CodecErrors.Encode(writer, source, surrogate, end, errors, "utf-8", "surrogates not allowed", UnitWriter.Utf8);
            surrogate = FindSurrogate(text, done);
        }

        writer.Write(Encoding.UTF8.GetBytes(text[done..]));
        return writer.WrittenSpan.ToArray();
    }

    private static byte[] EncodeBytes(PyStr source, in ErrorHandling errors, int limit, string name)
    {
        string text = source.Text;
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', (char)(limit - 1)))
        {
            return Encoding.Latin1.GetBytes(text);
        }

        var writer = new ArrayBufferWriter<byte>(Math.Max(text.Length, 1));
        int i = 0;
        while (i < text.Length)
        {
            if (text[i] < limit)
            {
                writer.GetSpan(1)[0] = (byte)text[i++];
                writer.Advance(1);
                continue;
            }

            int end = i;
            while (end < text.Length && text[end] >= limit)
            {
                end++;
            }

            i = CodecErrors.Encode(writer, source, i, end, errors, name, $"ordinal not in range({limit})", limit == 128 ? UnitWriter.Ascii : UnitWriter.Bytes);
        }

        return writer.WrittenSpan.ToArray();
    }

    private static byte[] EncodeWide(PyStr source, in ErrorHandling errors, Codec codec)
    {
        UnitWriter unit = codec switch
        {
            Codec.Utf16 or Codec.Utf16Little => UnitWriter.Utf16Little,
            Codec.Utf16Big => UnitWriter.Utf16Big,
            Codec.Utf32Big => UnitWriter.Utf32Big,
            _ => UnitWriter.Utf32Little,
        };
        var writer = new ArrayBufferWriter<byte>((source.Text.Length * 4) + 4);
        if (codec is Codec.Utf16 or Codec.Utf32)
        {
            WriteUnit(writer, 0xfeff, unit);
        }

        string text = source.Text;
        int i = 0;
        while (i < text.Length)
        {
            if (char.IsSurrogate(text[i]) && !PyStr.IsPairAt(text, i))
            {
                i = CodecErrors.Encode(writer, source, i, i + 1, errors, NameOf(codec), "surrogates not allowed", unit);
                continue;
            }

            WriteUnit(writer, char.IsSurrogate(text[i]) ? char.ConvertToUtf32(text, i) : text[i], unit);
            i += char.IsSurrogate(text[i]) ? 2 : 1;
        }

        return writer.WrittenSpan.ToArray();
    }

    /// <summary>Writes one code point, which may be a surrogate.</summary>
    public static void WriteUnit(ArrayBufferWriter<byte> writer, int codePoint, UnitWriter unit)
    {
        Span<byte> place = writer.GetSpan(4);
        switch (unit)
        {
            case UnitWriter.Bytes or UnitWriter.Ascii:
                place[0] = (byte)codePoint;
                writer.Advance(1);
                break;
            case UnitWriter.Utf8 when codePoint is >= 0xd800 and <= 0xdfff:
                place[0] = (byte)(0xe0 | (codePoint >> 12));
                place[1] = (byte)(0x80 | ((codePoint >> 6) & 0x3f));
                place[2] = (byte)(0x80 | (codePoint & 0x3f));
                writer.Advance(3);
                break;
            case UnitWriter.Utf8:
                writer.Advance(new Rune(codePoint).EncodeToUtf8(place));
                break;
            case UnitWriter.Utf32Little:
                BinaryPrimitives.WriteInt32LittleEndian(place, codePoint);
                writer.Advance(4);
                break;
            case UnitWriter.Utf32Big:
                BinaryPrimitives.WriteInt32BigEndian(place, codePoint);
                writer.Advance(4);
                break;
            default:
                foreach (char half in PyStr.FromCodePoint(codePoint).Text)
                {
                    place[unit == UnitWriter.Utf16Little ? 0 : 1] = (byte)half;
                    place[unit == UnitWriter.Utf16Little ? 1 : 0] = (byte)(half >> 8);
                    writer.Advance(2);
                    place = writer.GetSpan(4);
                }

                break;
        }
    }

    private static int FindSurrogate(string text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (!PyStr.IsPairAt(text, i))
                {
                    return i;
                }

                i++;
            }
        }

        return -1;
    }
}

/// <summary>How a code point becomes bytes.</summary>
internal enum UnitWriter : byte { Bytes, Ascii, Utf8, Utf16Little, Utf16Big, Utf32Little, Utf32Big }
