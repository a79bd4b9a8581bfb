using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace MiniPy.Syntax;

/// <summary>
/// The characters that <c>\N{...}</c> names (reference, 2.4.1). The table is a resource that <c>grammar/unicode-names</c> writes; the first name reads it.
/// </summary>
internal static class UnicodeNames
{
    private const string ResourceName = "unicode-names";
    private const string IdeographPrefix = "CJK UNIFIED IDEOGRAPH-";
    private const string HangulPrefix = "HANGUL SYLLABLE ";
    private const int FirstHangul = 0xAC00;

    private static readonly Lazy<Dictionary<string, int>> Table = new(Read);

    private static readonly string[] Initials =
        ["G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H"];

    private static readonly string[] Vowels =
        ["A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE", "WI", "YU", "EU", "YI", "I"];

    private static readonly string[] Finals =
    [
        "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M", "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H",
    ];

    /// <summary>The ranges of ideographs, whose names are their numbers.</summary>
    private static readonly (int First, int Last)[] Ideographs =
    [
        (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0x20000, 0x2A6DF), (0x2A700, 0x2B739), (0x2B740, 0x2B81D), (0x2B820, 0x2CEA1), (0x2CEB0, 0x2EBE0),
        (0x2EBF0, 0x2EE5D), (0x30000, 0x3134A), (0x31350, 0x323AF),
    ];

    /// <summary>The code point of a name or alias, in any case; -1 for none.</summary>
    public static int Find(string name)
    {
        string upper = name.ToUpperInvariant();
        if (upper.StartsWith(IdeographPrefix, StringComparison.Ordinal))
        {
            return FindIdeograph(upper[IdeographPrefix.Length..]);
        }

        if (upper.StartsWith(HangulPrefix, StringComparison.Ordinal))
        {
            return FindHangul(upper[HangulPrefix.Length..]);
        }

        return Table.Value.TryGetValue(upper, out int codePoint) ? codePoint : -1;
    }

    private static int FindIdeograph(string number)
    {
        bool isNumber = number.Length is 4 or 5 && int.TryParse(number, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _);
        int codePoint = isNumber ? int.Parse(number, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : -1;
        return Array.Exists(Ideographs, range => codePoint >= range.First && codePoint <= range.Last) ? codePoint : -1;
    }

    private static int FindHangul(string syllable)
    {
        for (int initial = 0; initial < Initials.Length; initial++)
        {
            for (int vowel = 0; vowel < Vowels.Length; vowel++)
            {
                string start = Initials[initial] + Vowels[vowel];
                int final = syllable.StartsWith(start, StringComparison.Ordinal) ? Array.IndexOf(Finals, syllable[start.Length..]) : -1;
                if (final >= 0)
                {
                    return FirstHangul + (((initial * Vowels.Length) + vowel) * Finals.Length) + final;
                }
            }
        }

        return -1;
    }

    private static Dictionary<string, int> Read()
    {
        using Stream resource = typeof(UnicodeNames).Assembly.GetManifestResourceStream(ResourceName)!;
        using var text = new StreamReader(new ZLibStream(resource, CompressionMode.Decompress), Encoding.UTF8);
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        while (text.ReadLine() is { } line)
        {
            int space = line.IndexOf(' ', StringComparison.Ordinal);
            table.TryAdd(line[(space + 1)..], int.Parse(line.AsSpan(0, space), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
        }

        return table;
    }
}
