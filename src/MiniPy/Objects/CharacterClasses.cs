using System.Buffers;
using System.Globalization;

namespace MiniPy.Objects;

/// <summary>What kind of character a code point is (library reference, "String Methods", the methods that begin with "is").</summary>
internal static class CharacterClasses
{
    public static bool IsSpace(int codePoint) => codePoint switch
    {
        < 128 => codePoint is ' ' or (>= 9 and <= 13) or (>= 28 and <= 31),
        0x85 or 0xa0 or 0x1680 or (>= 0x2000 and <= 0x200a) or 0x2028 or 0x2029 or 0x202f or 0x205f or 0x3000 => true,
        _ => false,
    };

    /// <summary>Where <c>splitlines</c> ends a line.</summary>
    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029");

    /// <summary>The offset of the first character that ends a line, or -1.</summary>
    public static int FindLineBreak(ReadOnlySpan<char> text) => text.IndexOfAny(LineBreaks);

    public static bool IsLineBreak(char character) =>
        character is '\n' or '\r' or '\v' or '\f' or '\x1c' or '\x1d' or '\x1e' or '\x85' or '\u2028' or '\u2029';

    public static bool IsAlphabetic(int codePoint) => codePoint < 128
        ? char.IsAsciiLetter((char)codePoint)
        : CharUnicodeInfo.GetUnicodeCategory(codePoint) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter;

    public static bool IsDecimal(int codePoint) => codePoint < 128
        ? char.IsAsciiDigit((char)codePoint)
        : !IsSurrogate(codePoint) && CharUnicodeInfo.GetDecimalDigitValue(char.ConvertFromUtf32(codePoint), 0) >= 0;

    public static bool IsDigit(int codePoint) => codePoint < 128
        ? char.IsAsciiDigit((char)codePoint)
        : !IsSurrogate(codePoint) && CharUnicodeInfo.GetDigitValue(char.ConvertFromUtf32(codePoint), 0) >= 0;

    public static bool IsNumeric(int codePoint) => codePoint < 128
        ? char.IsAsciiDigit((char)codePoint)
        : !IsSurrogate(codePoint)
            && (CharUnicodeInfo.GetNumericValue(char.ConvertFromUtf32(codePoint), 0) is not -1.0 || IsIdeographicNumber(codePoint));

    public static bool IsAlphanumeric(int codePoint) => IsAlphabetic(codePoint) || IsNumeric(codePoint);

    public static bool IsLower(int codePoint) => codePoint < 128
        ? char.IsAsciiLetterLower((char)codePoint)
        : CharUnicodeInfo.GetUnicodeCategory(codePoint) == UnicodeCategory.LowercaseLetter || codePoint is 0xaa or 0xba
            or (>= 0x2b0 and <= 0x2b8) or 0x2c0 or 0x2c1 or (>= 0x2e0 and <= 0x2e4) or 0x345 or 0x37a or 0x10fc
            or (>= 0x1d2c and <= 0x1d6a) or 0x1d78 or (>= 0x1d9b and <= 0x1dbf) or 0x2071 or 0x207f or (>= 0x2090 and <= 0x209c)
            or (>= 0x2170 and <= 0x217f) or (>= 0x24d0 and <= 0x24e9) or 0x2c7c or 0x2c7d or 0xa69c or 0xa69d or 0xa770
            or (>= 0xa7f2 and <= 0xa7f4) or 0xa7f8 or 0xa7f9 or (>= 0xab5c and <= 0xab5f) or 0xab69 or 0x10780
            or (>= 0x10783 and <= 0x10785) or (>= 0x10787 and <= 0x107b0) or (>= 0x107b2 and <= 0x107ba)
            or (>= 0x1e030 and <= 0x1e06d);

    public static bool IsUpper(int codePoint) => codePoint < 128
        ? char.IsAsciiLetterUpper((char)codePoint)
        : CharUnicodeInfo.GetUnicodeCategory(codePoint) == UnicodeCategory.UppercaseLetter || codePoint is (>= 0x2160 and <= 0x216f)
            or (>= 0x24b6 and <= 0x24cf) or (>= 0x1f130 and <= 0x1f149) or (>= 0x1f150 and <= 0x1f169) or (>= 0x1f170 and <= 0x1f189);

    public static bool IsTitle(int codePoint) =>
        codePoint >= 128 && CharUnicodeInfo.GetUnicodeCategory(codePoint) == UnicodeCategory.TitlecaseLetter;

    public static bool IsCased(int codePoint) => IsLower(codePoint) || IsUpper(codePoint) || IsTitle(codePoint);

    /// <summary>Whether the final-sigma rule looks past a character.</summary>
    public static bool IsCaseIgnorable(int codePoint) =>
        codePoint is '\'' or '.' or ':' or '^' or '`' or 0xb7 or 0x387 or 0x55f or 0x5f4 or 0x2018 or 0x2019 or 0x2024 or 0x2027
            or 0xfe13 or 0xfe52 or 0xfe55 or 0xff07 or 0xff0e or 0xff1a
        || CharUnicodeInfo.GetUnicodeCategory(codePoint) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format or UnicodeCategory.ModifierLetter or UnicodeCategory.ModifierSymbol;

    /// <summary>Whether <c>repr</c> shows a character as it is.</summary>
    public static bool IsPrintable(int codePoint) => codePoint < 127
        ? codePoint >= 32
        : CharUnicodeInfo.GetUnicodeCategory(codePoint) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);

    /// <summary>The text without spaces at its ends.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        while (text.Length > 0 && IsSpace(text[0]))
        {
            text = text[1..];
        }

        while (text.Length > 0 && IsSpace(text[^1]))
        {
            text = text[..^1];
        }

        return text;
    }

    private static bool IsSurrogate(int codePoint) => codePoint is >= 0xd800 and <= 0xdfff;

    /// <summary>The Chinese characters that stand for numbers, which .NET does not know as such.</summary>
    private static bool IsIdeographicNumber(int codePoint) => codePoint switch
    {
        < 0x3405 or > 0x2626d => false,
        < 0x10000 => ("\u3405\u3483\u382a\u3b4d\u4e00\u4e03\u4e07\u4e09\u4e24\u4e5d\u4e8c\u4e94\u4e96\u4eac\u4ebf\u4ec0\u4edf\u4ee8\u4f0d"
            + "\u4f70\u4fe9\u5006\u5104\u5146\u5169\u516b\u516d\u5341\u5343\u5344\u5345\u534c\u53c1\u53c2\u53c3\u53c4\u56db\u58f1\u58f9"
            + "\u5e7a\u5efe\u5eff\u5f0c\u5f0d\u5f0e\u5f10\u62d0\u62fe\u634c\u67d2\u6d1e\u6f06\u7396\u767e\u7695\u79ed\u8086\u842c\u8cae"
            + "\u8cb3\u8d30\u920e\u94a9\u9621\u9646\u964c\u9678\u96f6").Contains((char)codePoint),
        _ => codePoint is 0x20001 or 0x20064 or 0x200e2 or 0x20121 or 0x2092a or 0x20983 or 0x2098c or 0x2099c or 0x20aea or 0x20afd
            or 0x20b19 or 0x22390 or 0x22998 or 0x23b1b or 0x2626d,
    };
}
