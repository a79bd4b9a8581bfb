using System.Runtime.CompilerServices;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>
/// Text into parts (library reference, <c>str.split</c> and its kin). Bytes are split as text of the same code points, whose
/// spaces and line ends are those of ASCII alone.
/// </summary>
internal static class TextSplitting
{
    /// <summary>Splits at runs of spaces, at most so many times (any number of times if negative).</summary>
    public static List<string> AtSpaces(Interpreter interp, string text, long most, bool isBytes)
    {
        var parts = new List<string>();
        int i = 0;
        while (true)
        {
            while (i < text.Length && IsSpace(text[i], isBytes))
            {
                i++;
            }

            if (i == text.Length)
            {
                return parts;
            }

            interp.Step();
            if (most >= 0 && parts.Count >= most)
            {
                parts.Add(text[i..]);
                return parts;
            }

            int start = i;
            while (i < text.Length && !IsSpace(text[i], isBytes))
            {
                i++;
            }

            parts.Add(text[start..i]);
        }
    }

    /// <summary>As <see cref="AtSpaces"/>, from the end.</summary>
    public static List<string> AtSpacesFromEnd(Interpreter interp, string text, long most, bool isBytes)
    {
        var parts = new List<string>();
        int i = text.Length;
        while (true)
        {
            while (i > 0 && IsSpace(text[i - 1], isBytes))
            {
                i--;
            }

            if (i == 0)
            {
                break;
            }

            interp.Step();
            if (most >= 0 && parts.Count >= most)
            {
                parts.Add(text[..i]);
                break;
            }

            int end = i;
            while (i > 0 && !IsSpace(text[i - 1], isBytes))
            {
                i--;
            }

            parts.Add(text[i..end]);
        }

        parts.Reverse();
        return parts;
    }

    /// <summary>Splits at a separator, which is not empty.</summary>
    public static List<string> At(Interpreter interp, string text, string separator, long most)
    {
        var parts = new List<string>();
        int start = 0;
        while (most < 0 || parts.Count < most)
        {
            interp.Step();
            int found = text.IndexOf(separator, start, StringComparison.Ordinal);
            if (found < 0)
            {
                break;
            }

            parts.Add(text[start..found]);
            start = found + separator.Length;
        }

        parts.Add(start == 0 ? text : text[start..]);
        return parts;
    }

    /// <summary>As <see cref="At"/>, from the end.</summary>
    public static List<string> AtFromEnd(Interpreter interp, string text, string separator, long most)
    {
        var parts = new List<string>();
        int end = text.Length;
        while (most < 0 || parts.Count < most)
        {
            interp.Step();
            int found = text.AsSpan(0, end).LastIndexOf(separator, StringComparison.Ordinal);
            if (found < 0)
            {
                break;
            }

            parts.Add(text[(found + separator.Length)..end]);
            end = found;
        }

        parts.Add(end == text.Length ? text : text[..end]);
        parts.Reverse();
        return parts;
    }

    public static List<string> Lines(Interpreter interp, string text, bool keepEnds, bool isBytes)
    {
        var lines = new List<string>();
        int i = 0;
        while (i < text.Length)
        {
            interp.Step();
            int start = i;
            while (i < text.Length && !(isBytes ? text[i] is '\n' or '\r' : CharacterClasses.IsLineBreak(text[i])))
            {
                i++;
            }

            int end = i;
            if (i < text.Length)
            {
                i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1;
            }

            lines.Add(text[start..(keepEnds ? i : end)]);
        }

        return lines;
    }

    /// <summary>The part before a separator, the separator, and the part behind it; the whole text at one end where there is none.</summary>
    public static (string Before, string Separator, string After) Partition(string text, string separator, bool fromEnd)
    {
        int found = fromEnd ? text.LastIndexOf(separator, StringComparison.Ordinal) : text.IndexOf(separator, StringComparison.Ordinal);
        if (found >= 0)
        {
            return (text[..found], separator, text[(found + separator.Length)..]);
        }

        return fromEnd ? (string.Empty, string.Empty, text) : (text, string.Empty, string.Empty);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSpace(char character, bool isBytes) => character is ' ' or (>= '\t' and <= '\r')
        || (!isBytes && character is not (> ' ' and < '\u0080') && CharacterClasses.IsSpace(character));
}
