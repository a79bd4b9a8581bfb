using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace MiniPy.Objects;

/// <summary>Text in another case, by the full mappings of Unicode (library reference, <c>str.upper</c> and its kin).</summary>
internal static class CaseMapping
{
    private const int CapitalSigma = 0x3a3;

    public static string Upper(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text.AsSpan().ContainsAnyInRange('a', 'z')
                ? string.Create(text.Length, text, static (room, source) => Ascii.ToUpper(source, room, out _))
                : text;
        }

        var mapped = new StringBuilder(text.Length);
        foreach (int codePoint in new CodePoints(text))
        {
            AppendUpper(mapped, codePoint);
        }

        return mapped.ToString();
    }

    public static string Lower(string text)
    {
        if (IsLowerAscii(text, out bool isAscii))
        {
            return text;
        }

        if (isAscii)
        {
            return LowerAscii(text);
        }

        var mapped = new StringBuilder(text.Length);
        var all = new CodePoints(text);
        while (all.MoveNext())
        {
            AppendLower(mapped, text, all.Current, all.Offset);
        }

        return mapped.ToString();
    }

    /// <summary>Looks at four units at a time: most words are in lower case already, and short.</summary>
    public static bool IsLowerAscii(string text, out bool isAscii)
    {
        ulong seen = 0;
        ulong upper = 0;
        ref byte start = ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(text.AsSpan()));
        int last = (text.Length - 4) * sizeof(char);
        if (last < 0)
        {
            foreach (char unit in text)
            {
                seen |= unit;
                upper |= UpperAscii(unit);
            }
        }
        else
        {
            for (int i = 0; i < last; i += sizeof(ulong))
            {
                ulong four = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, i));
                seen |= four;
                upper |= UpperAscii(four);
            }

            ulong end = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, last));
            seen |= end;
            upper |= UpperAscii(end);
        }

        isAscii = (seen & 0xff80_ff80_ff80_ff80) == 0;
        return isAscii && upper == 0;
    }

    /// <summary>The bit 0x80 for each of four ASCII units that is an upper case letter.</summary>
    private static ulong UpperAscii(ulong four)
    {
        const ulong each = 0x0001_0001_0001_0001;
        return (four + (each * (0x80 - 'A'))) & ~(four + (each * (0x7f - 'Z'))) & (each * 0x80);
    }

    private static string LowerAscii(string text) => text.AsSpan().ContainsAnyInRange('A', 'Z')
        ? string.Create(text.Length, text, static (room, source) => Ascii.ToLower(source, room, out _))
        : text;

    public static string Fold(string text)
    {
        if (Ascii.IsValid(text))
        {
            return LowerAscii(text);
        }

        var mapped = new StringBuilder(text.Length);
        foreach (int codePoint in new CodePoints(text))
        {
            switch (codePoint)
            {
                // Cherokee folds to its older upper case.
                case >= 0x13a0 and <= 0x13f5:
                    mapped.Append((char)codePoint);
                    break;
                case >= 0x13f8 and <= 0x13fd:
                    mapped.Append((char)(codePoint - 8));
                    break;
                case >= 0xab70 and <= 0xabbf:
                    mapped.Append((char)(codePoint - 0xab70 + 0x13a0));
                    break;
                case 0x130:
                    mapped.Append("i\u0307");
                    break;
                default:
                    AppendMapped(mapped, CaseTables.Fold, codePoint, SimpleLower(codePoint));
                    break;
            }
        }

        return mapped.ToString();
    }

    /// <summary>Words begin with a title case letter, and go on in lower case.</summary>
    public static string Title(string text)
    {
        if (Ascii.IsValid(text))
        {
            return string.Create(text.Length, text, static (room, source) =>
            {
                bool inWord = false;
                for (int i = 0; i < room.Length; i++)
                {
                    room[i] = inWord ? char.ToLowerInvariant(source[i]) : char.ToUpperInvariant(source[i]);
                    inWord = char.IsAsciiLetter(source[i]);
                }
            });
        }

        var mapped = new StringBuilder(text.Length);
        bool inWord = false;
        var all = new CodePoints(text);
        while (all.MoveNext())
        {
            if (inWord)
            {
                AppendLower(mapped, text, all.Current, all.Offset);
            }
            else
            {
                AppendTitle(mapped, all.Current);
            }

            inWord = CharacterClasses.IsCased(all.Current);
        }

        return mapped.ToString();
    }

    public static string Capitalize(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text.Length == 0 ? text : string.Concat(text[..1].ToUpperInvariant(), text[1..].ToLowerInvariant());
        }

        var mapped = new StringBuilder(text.Length);
        var all = new CodePoints(text);
        while (all.MoveNext())
        {
            if (all.Offset == 0)
            {
                AppendTitle(mapped, all.Current);
            }
            else
            {
                AppendLower(mapped, text, all.Current, all.Offset);
            }
        }

        return mapped.ToString();
    }

    public static string SwapCase(string text)
    {
        var mapped = new StringBuilder(text.Length);
        var all = new CodePoints(text);
        while (all.MoveNext())
        {
            if (CharacterClasses.IsUpper(all.Current))
            {
                AppendLower(mapped, text, all.Current, all.Offset);
            }
            else if (CharacterClasses.IsLower(all.Current))
            {
                AppendUpper(mapped, all.Current);
            }
            else
            {
                Append(mapped, all.Current);
            }
        }

        return mapped.ToString();
    }

    private static void AppendUpper(StringBuilder mapped, int codePoint) =>
        AppendMapped(mapped, CaseTables.Upper, codePoint, SimpleUpper(codePoint));

    private static void AppendTitle(StringBuilder mapped, int codePoint)
    {
        if (CaseTables.Title.TryGetValue(codePoint, out string? title))
        {
            mapped.Append(title);
        }
        else if (codePoint is >= 0x10d0 and <= 0x10ff)
        {
            // Georgian has an upper case, but does not use it at the beginning of a word.
            mapped.Append((char)codePoint);
        }
        else
        {
            AppendUpper(mapped, codePoint);
        }
    }

    private static void AppendLower(StringBuilder mapped, string text, int codePoint, int offset)
    {
        switch (codePoint)
        {
            case CapitalSigma:
                mapped.Append(IsFinalSigma(text, offset) ? '\u03c2' : '\u03c3');
                break;
            case 0x130:
                mapped.Append("i\u0307");
                break;
            default:
                Append(mapped, SimpleLower(codePoint));
                break;
        }
    }

    /// <summary>Whether a sigma ends a word: a cased letter stands before it and none behind it.</summary>
    private static bool IsFinalSigma(string text, int offset)
    {
        int before = offset;
        while (before > 0 && CharacterClasses.IsCaseIgnorable(CodePoints.Before(text, before)))
        {
            before -= CodePoints.Before(text, before) > 0xffff ? 2 : 1;
        }

        if (before == 0 || !CharacterClasses.IsCased(CodePoints.Before(text, before)))
        {
            return false;
        }

        foreach (int codePoint in new CodePoints(text[(offset + 1)..]))
        {
            if (!CharacterClasses.IsCaseIgnorable(codePoint))
            {
                return !CharacterClasses.IsCased(codePoint);
            }
        }

        return true;
    }

    private static void AppendMapped(StringBuilder mapped, FrozenDictionary<int, string> table, int codePoint, int otherwise)
    {
        if (table.TryGetValue(codePoint, out string? special))
        {
            mapped.Append(special);
        }
        else
        {
            Append(mapped, otherwise);
        }
    }

    private static void Append(StringBuilder text, int codePoint)
    {
        if (codePoint < 0x10000)
        {
            text.Append((char)codePoint);
        }
        else
        {
            text.Append(char.ConvertFromUtf32(codePoint));
        }
    }

    private static int SimpleUpper(int codePoint) => codePoint < 0x10000
        ? char.ToUpperInvariant((char)codePoint)
        : Rune.ToUpperInvariant(new Rune(codePoint)).Value;

    private static int SimpleLower(int codePoint) => codePoint < 0x10000
        ? char.ToLowerInvariant((char)codePoint)
        : Rune.ToLowerInvariant(new Rune(codePoint)).Value;
}
