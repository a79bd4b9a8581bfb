using System.Text;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>Text with something taken away, put in or replaced (library reference, "String Methods"); bytes as text of the same code points.</summary>
internal static class TextEditing
{
    /// <summary>Which ends are trimmed.</summary>
    [Flags]
    public enum Ends : byte { Left = 1, Right = 2, Both = 3 }

    /// <summary>Without the characters of a set, or without spaces where it is null, at the ends.</summary>
    public static string Trim(string text, string? set, Ends ends, bool isBytes)
    {
        (int start, int end) = Untrimmed(text, set, ends, isBytes);
        return start == 0 && end == text.Length ? text : text[start..end];
    }

    /// <summary>Where the part begins and ends that <see cref="Trim"/> leaves.</summary>
    public static (int Start, int End) Untrimmed(string text, string? set, Ends ends, bool isBytes)
    {
        int start = 0;
        int end = text.Length;
        if (end == 0 || (set is not null && !IsEdge(set, text[0]) && !IsEdge(set, text[^1])))
        {
            return (start, end);
        }

        while ((ends & Ends.Left) != 0 && start < end && Trimmed(text, start, set, isBytes) is var length and > 0)
        {
            start += length;
        }

        while ((ends & Ends.Right) != 0 && start < end)
        {
            int at = end >= 2 && PyStr.IsPairAt(text, end - 2) ? end - 2 : end - 1;
            if (Trimmed(text, at, set, isBytes) == 0)
            {
                break;
            }

            end = at;
        }

        return (start, end);
    }

    /// <summary>Whether a unit may be a part of a character of a set, which is short as a rule.</summary>
    private static bool IsEdge(string set, char unit)
    {
        foreach (char each in set)
        {
            if (each == unit)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Replaces the first so many occurrences (all if negative); an empty text occurs around every character.</summary>
    public static string Replace(Interpreter interp, string text, string old, string replacement, long most)
    {
        if (most == 0)
        {
            return text;
        }

        if (old.Length == 0)
        {
            return Interleave(interp, text, replacement, most);
        }

        if (most < 0)
        {
            interp.Step(text.Length >> 4);
            if (replacement.Length > old.Length)
            {
                long count = text.AsSpan().Count(old);
                interp.ChargeBytes((text.Length + (count * (replacement.Length - old.Length))) * 2);
            }

            return text.Replace(old, replacement, StringComparison.Ordinal);
        }

        int found = text.IndexOf(old, StringComparison.Ordinal);
        if (found < 0)
        {
            return text;
        }

        var result = new StringBuilder();
        int start = 0;
        for (long i = 0; found >= 0 && (most < 0 || i < most); i++)
        {
            interp.Step();
            interp.ChargeBytes(((long)result.Length + found - start + replacement.Length) * 2);
            result.Append(text, start, found - start).Append(replacement);
            start = found + old.Length;
            found = text.IndexOf(old, start, StringComparison.Ordinal);
        }

        return result.Append(text, start, text.Length - start).ToString();
    }

    public static string ExpandTabs(Interpreter interp, string text, long tabSize)
    {
        var result = new StringBuilder(text.Length);
        long column = 0;
        foreach (int codePoint in new CodePoints(text))
        {
            if (codePoint != '\t')
            {
                column = codePoint is '\n' or '\r' ? 0 : column + 1;
                if (codePoint < 0x10000)
                {
                    result.Append((char)codePoint);
                }
                else
                {
                    result.Append(char.ConvertFromUtf32(codePoint));
                }

                continue;
            }

            if (tabSize > 0)
            {
                long blanks = tabSize - (column % tabSize);
                interp.ChargeBytes((result.Length + blanks) * 2);
                column += blanks;
                result.Append(' ', (int)blanks);
            }
        }

        return result.ToString();
    }

    /// <summary>Filled up with zeros behind the sign.</summary>
    public static string ZeroFill(Interpreter interp, string text, int length, long width)
    {
        if (width <= length)
        {
            return text;
        }

        interp.ChargeBytes(width * 2);
        int sign = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        return string.Concat(text.AsSpan(0, sign), new string('0', (int)(width - length)), text.AsSpan(sign));
    }

    /// <summary>Filled up at both ends; of an odd number the right end gets more, or the left where the width is odd.</summary>
    public static string Center(Interpreter interp, string text, int length, long width, string fill)
    {
        long missing = Math.Max(0, width - length);
        long left = (missing / 2) + (missing & width & 1);
        return Pad(interp, text, left, missing - left, fill);
    }

    public static string Pad(Interpreter interp, string text, long left, long right, string fill)
    {
        if (left <= 0 && right <= 0)
        {
            return text;
        }

        interp.ChargeBytes((text.Length + Math.Max(0, left) + Math.Max(0, right)) * 2 * fill.Length);
        if (fill.Length == 1)
        {
            return text.PadLeft(text.Length + (int)Math.Max(0, left), fill[0]).PadRight(text.Length + (int)(Math.Max(0, left) + Math.Max(0, right)), fill[0]);
        }

        var padded = new StringBuilder();
        padded.Insert(0, fill, (int)Math.Max(0, left)).Append(text);
        return padded.Insert(padded.Length, fill, (int)Math.Max(0, right)).ToString();
    }

    /// <summary>The length of the character at an offset, or 0 if it is not trimmed.</summary>
    private static int Trimmed(string text, int offset, string? set, bool isBytes)
    {
        if (set is null)
        {
            return TextSplitting.IsSpace(text[offset], isBytes) ? 1 : 0;
        }

        if (PyStr.IsPairAt(text, offset))
        {
            return set.Contains(text.Substring(offset, 2), StringComparison.Ordinal) ? 2 : 0;
        }

        return IsEdge(set, text[offset]) ? 1 : 0;
    }

    private static string Interleave(Interpreter interp, string text, string replacement, long most)
    {
        interp.ChargeBytes((text.Length + 1L) * (replacement.Length + 1) * 2);
        var result = new StringBuilder();
        long done = 0;
        foreach (int codePoint in new CodePoints(text))
        {
            interp.Step();
            if (most < 0 || done < most)
            {
                result.Append(replacement);
                done++;
            }

            result.Append(PyStr.FromCodePoint(codePoint).Text);
        }

        return most < 0 || done < most ? result.Append(replacement).ToString() : result.ToString();
    }
}
