using System.Globalization;
using System.Text;

namespace MiniPy.Syntax;

/// <summary>Names beyond ASCII (reference 2.3): Unicode's XID classes, and normal form KC.</summary>
internal static class Identifiers
{
    /// <summary>The index of the first character that does not belong in a name; -1 when all do.</summary>
    public static int FirstInvalid(ReadOnlySpan<char> name)
    {
        for (int i = 0; i < name.Length;)
        {
            bool valid = Rune.DecodeFromUtf16(name[i..], out Rune rune, out int length) == System.Buffers.OperationStatus.Done;
            if (!valid || !(i == 0 ? IsStart(rune) : IsStart(rune) || IsContinue(rune)))
            {
                return i;
            }

            i += length;
        }

        return -1;
    }

    /// <summary>The name as Python compares it.</summary>
    public static string Normalize(string name)
    {
        if (Ascii.IsValid(name))
        {
            return name;
        }

        var result = new StringBuilder(name.Length);
        foreach (Rune rune in name.EnumerateRunes())
        {
            result.Append(CompatibilityForms.Of(rune.Value) ?? rune.ToString());
        }

        return result.ToString().Normalize(NormalizationForm.FormKC);
    }

    public static bool IsPrintable(Rune rune) => rune.Value == ' ' || Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator);

    private static bool IsStart(Rune rune) => rune.Value switch
    {
        '_' or 0x1885 or 0x1886 or 0x2118 or 0x212E or 0x309B or 0x309C => rune.Value is not (0x309B or 0x309C),
        // Compatibility forms whose decompositions do not begin a name.
        0x037A or 0x0E33 or 0x0EB3 or 0xFF9E or 0xFF9F or (>= 0xFC5E and <= 0xFC63) or 0xFDFA or 0xFDFB or 0xFE70 or 0xFE72
            or 0xFE74 or 0xFE76 or 0xFE78 or 0xFE7A or 0xFE7C or 0xFE7E => false,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.LetterNumber,
    };

    private static bool IsContinue(Rune rune) => rune.Value switch
    {
        0x00B7 or 0x0387 or (>= 0x1369 and <= 0x1371) or 0x19DA or 0x0E33 or 0x0EB3 or 0xFF9E or 0xFF9F => true,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation,
    };
}
