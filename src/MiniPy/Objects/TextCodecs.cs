using System.Text;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>The encodings of text (library reference, "Standard Encodings") that every program can count on.</summary>
internal static partial class TextCodecs
{
    private enum Codec : byte { Unknown, Utf8, Utf8Signed, Ascii, Latin1, Utf16, Utf16Little, Utf16Big, Utf32, Utf32Little, Utf32Big }

    /// <summary><c>str.encode</c></summary>
    public static byte[] Encode(Interpreter interp, PyStr text, string encoding, string handler)
    {
        Codec codec = Find(encoding);
        if (codec == Codec.Unknown)
        {
            return ((PyBytes)Convert(interp, text, encoding, handler, isEncoding: true).Reference!).Data;
        }

        var errors = new ErrorHandling(interp, handler);
        interp.Step(text.Text.Length >> 4);
        return codec switch
        {
            Codec.Utf8 => EncodeUtf8(text, errors),
            Codec.Utf8Signed => [0xef, 0xbb, 0xbf, .. EncodeUtf8(text, errors)],
            Codec.Ascii => EncodeBytes(text, errors, 128, "ascii"),
            Codec.Latin1 => EncodeBytes(text, errors, 256, "latin-1"),
            _ => EncodeWide(text, errors, codec),
        };
    }

    /// <summary><c>bytes.decode</c></summary>
    public static string Decode(Interpreter interp, byte[] data, string encoding, string handler)
    {
        Codec codec = Find(encoding);
        if (codec == Codec.Unknown)
        {
            return ((PyStr)Convert(interp, new PyBytes(data), encoding, handler, isEncoding: false).Reference!).Text;
        }

        var errors = new ErrorHandling(interp, handler);
        interp.Step(data.Length >> 4);
        return codec switch
        {
            Codec.Utf8 => DecodeUtf8(data, 0, errors),
            Codec.Utf8Signed => DecodeUtf8(data, HasSignature(data) ? 3 : 0, errors),
            Codec.Ascii => DecodeAscii(data, errors),
            Codec.Latin1 => Latin1(data),
            Codec.Utf16 or Codec.Utf16Little or Codec.Utf16Big => DecodeUtf16(data, errors, codec),
            _ => DecodeUtf32(data, errors, codec),
        };
    }

    /// <summary>Bytes as the code points of the same numbers.</summary>
    public static string Latin1(ReadOnlySpan<byte> data) => Encoding.Latin1.GetString(data);

    private static bool HasSignature(byte[] data) => data is [0xef, 0xbb, 0xbf, ..];

    private static Codec Find(string encoding) => encoding is "utf-8" or "utf8" ? Codec.Utf8 : FindByAnyName(encoding);

    private static Codec FindByAnyName(string encoding)
    {
        Codec codec = encoding.ToLowerInvariant().Replace('_', '-').Replace(' ', '-') switch
        {
            "utf-8" or "utf8" or "u8" or "utf" or "cp65001" => Codec.Utf8,
            "utf-8-sig" => Codec.Utf8Signed,
            "ascii" or "us-ascii" or "646" or "iso646-us" or "ansi-x3.4-1968" => Codec.Ascii,
            "latin-1" or "latin1" or "latin" or "l1" or "iso-8859-1" or "iso8859-1" or "8859" or "cp819" or "iso8859" => Codec.Latin1,
            "utf-16" or "utf16" or "u16" => Codec.Utf16,
            "utf-16-le" or "utf-16le" or "utf16-le" or "unicodelittleunmarked" => Codec.Utf16Little,
            "utf-16-be" or "utf-16be" or "utf16-be" or "unicodebigunmarked" => Codec.Utf16Big,
            "utf-32" or "utf32" or "u32" => Codec.Utf32,
            "utf-32-le" or "utf-32le" or "utf32-le" => Codec.Utf32Little,
            "utf-32-be" or "utf-32be" or "utf32-be" => Codec.Utf32Big,
            _ => Codec.Unknown,
        };
        return codec;
    }

    /// <summary>The name of an encoding that is built in, as the module codecs gives it; null for another.</summary>
    public static string? StandardName(string encoding) => Find(encoding) switch
    {
        Codec.Unknown => null,
        Codec.Utf8 => "utf-8",
        Codec.Utf8Signed => "utf-8-sig",
        Codec.Ascii => "ascii",
        Codec.Latin1 => "latin-1",
        Codec codec => NameOf(codec),
    };

    /// <summary>How many of these bytes are whole characters, or wrong: the rest may be the beginning of one.</summary>
    public static int CompleteLength(byte[] data, string encoding)
    {
        switch (Find(encoding))
        {
            case Codec.Utf8 or Codec.Utf8Signed:
                for (int start = Math.Max(0, data.Length - 3); start < data.Length; start++)
                {
                    int length = data[start] switch { >= 0xc2 and <= 0xdf => 2, >= 0xe0 and <= 0xef => 3, >= 0xf0 and <= 0xf4 => 4, _ => 0 };
                    if (length > data.Length - start && CountContinuations(data, start, length) == data.Length - start)
                    {
                        return start;
                    }
                }

                return data.Length;
            case Codec.Utf16 or Codec.Utf16Little or Codec.Utf16Big:
                bool isBig = Find(encoding) == Codec.Utf16Big || (Find(encoding) == Codec.Utf16 && data is [0xfe, 0xff, ..]);
                int even = data.Length & ~1;
                return even >= 2 && char.IsHighSurrogate(ReadUnit(data, even - 2, isBig)) ? even - 2 : even;
            case Codec.Utf32 or Codec.Utf32Little or Codec.Utf32Big:
                return data.Length & ~3;
            default:
                return data.Length;
        }
    }

    /// <summary>What the module codecs makes of it, which knows the encodings that programs register.</summary>
    private static Value Convert(Interpreter interp, Value source, string encoding, string errors, bool isEncoding)
    {
        if (encoding.Contains('\0'))
        {
            throw Throw.ValueError("embedded null character");
        }

        Value codecs = interp.Modules.GetStr(new PyStr("codecs"));
        codecs = codecs.IsUnbound ? Modules.ModuleLoader.Import(interp, "codecs") : codecs;
        return interp.CallMethod(codecs, new PyStr("_convert_text"), source, new PyStr(encoding), new PyStr(errors), Value.FromBool(isEncoding));
    }

    private static string NameOf(Codec codec) => codec switch
    {
        Codec.Utf16 => "utf-16",
        Codec.Utf16Little => "utf-16-le",
        Codec.Utf16Big => "utf-16-be",
        Codec.Utf32 => "utf-32",
        Codec.Utf32Little => "utf-32-le",
        _ => "utf-32-be",
    };
}
