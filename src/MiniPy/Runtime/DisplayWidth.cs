using System.Globalization;
using System.Text;

namespace MiniPy.Runtime;

/// <summary>How many columns of a terminal a text takes: East Asian and emoji characters two, combining marks none.</summary>
internal static class DisplayWidth
{
    /// <summary>The ranges of wide characters, each from and to.</summary>
    private static readonly int[] Wide =
    [
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653, 0x26CE, 0x26CE, 0x2705, 0x2705,
        0x2728, 0x2728, 0x274C, 0x274C, 0x2753, 0x2755, 0x2757, 0x2757, 0x2795, 0x2797, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3,
        0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18D08, 0x1B000, 0x1B2FB, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FC,
        0x1F900, 0x1FAF8, 0x20000, 0x3FFFD,
    ];

    public static int Of(string text)
    {
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }

        return width;
    }

    public static int Of(Rune rune)
    {
        if (rune.IsAscii)
        {
            return 1;
        }

        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
        {
            return 0;
        }

        for (int i = 0; i < Wide.Length; i += 2)
        {
            if (rune.Value >= Wide[i] && rune.Value <= Wide[i + 1])
            {
                return 2;
            }
        }

        return 1;
    }
}
