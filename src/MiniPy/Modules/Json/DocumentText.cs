using System.Globalization;
using System.Runtime.CompilerServices;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.Json;

/// <summary>The text of a document that is being written, in one array that grows.</summary>
internal sealed class DocumentText(Interpreter interp)
{
    private const int FewestCharacters = 256;

    /// <summary>A larger array is not kept for the next document.</summary>
    private const int MostCharactersKept = 1 << 16;

    private const int LongestInt = 20;

    /// <summary>What one character becomes at most: <c>\u0000</c>.</summary>
    private const int LongestEscape = 6;

    private const int LookedAtSingly = 16;

    private char[] characters = new char[FewestCharacters];

    /// <summary>How many characters there are; cutting off the last ones is allowed.</summary>
    public int Length { get; set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(char character)
    {
        int at = Length;
        if ((uint)at >= (uint)characters.Length)
        {
            Grow(1);
        }

        characters[at] = character;
        Length = at + 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(Room(text.Length));
        Length += text.Length;
    }

    public void Append(long number)
    {
        if ((ulong)number <= 9)
        {
            Append((char)('0' + number));
            return;
        }

        number.TryFormat(Room(LongestInt), out int written, default, CultureInfo.InvariantCulture);
        Length += written;
    }

    public void Append(double number) => Length += FloatFormatting.WriteRepr(number, Room(FloatFormatting.LongestRepr));

    /// <summary>Adds a str as documents write it, in quotes.</summary>
    /// <param name="text">The str.</param>
    /// <param name="isAscii">Whether every other character is escaped.</param>
    public void AppendQuoted(string text, bool isAscii)
    {
        interp.Step(text.Length >> 4);
        Span<char> room = Room(text.Length + 2L);
        int plain = isAscii ? SpecialCharacters.FindForAscii(text) : SpecialCharacters.Find(text);
        room[0] = '"';
        text.AsSpan(0, plain).CopyTo(room[1..]);
        Length += plain + 1;
        if (plain < text.Length)
        {
            AppendEscaped(text, plain, isAscii);
        }

        Append('"');
    }

    /// <summary>The str of the text, which then is empty.</summary>
    public PyStr Finish()
    {
        interp.ChargeBytes(Length * (long)sizeof(char));
        PyStr text = PyStr.From(new string(characters, 0, Length));
        Clear();
        return text;
    }

    public void Clear()
    {
        Length = 0;
        if (characters.Length > MostCharactersKept)
        {
            characters = new char[FewestCharacters];
        }
    }

    /// <summary>
    /// Adds the rest of a str, from its first special character on. Behind one there often is another, so the next few are looked at one by one.
    /// </summary>
    private void AppendEscaped(string text, int start, bool isAscii)
    {
        int at = start;
        while (at < text.Length)
        {
            int end = Math.Min(at + LookedAtSingly, text.Length);
            Span<char> room = Room((LongestEscape * LookedAtSingly) + 1L);
            int written = 0;
            int lastSpecial = at;
            for (; at < end; at++)
            {
                char character = text[at];
                if (SpecialCharacters.IsSpecial(character, isAscii))
                {
                    written += WriteEscape(character, room[written..]);
                    lastSpecial = at;
                }
                else
                {
                    room[written++] = character;
                }
            }

            Length += written;
            if (at - lastSpecial > LookedAtSingly / 2)
            {
                ReadOnlySpan<char> rest = text.AsSpan(at);
                int plain = isAscii ? SpecialCharacters.FindForAscii(rest) : SpecialCharacters.Find(rest);
                Append(rest[..plain]);
                at += plain;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int WriteEscape(char character, Span<char> room)
    {
        room[0] = '\\';
        char name = character > '\\' ? '\0' : character switch
        {
            '"' => '"',
            '\\' => '\\',
            '\b' => 'b',
            '\f' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            _ => '\0',
        };
        if (name != '\0')
        {
            room[1] = name;
            return 2;
        }

        ReadOnlySpan<char> digits = "0123456789abcdef";
        room[5] = digits[character & 15];
        room[4] = digits[(character >> 4) & 15];
        room[3] = digits[(character >> 8) & 15];
        room[2] = digits[character >> 12];
        room[1] = 'u';
        return LongestEscape;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<char> Room(long count)
    {
        if (characters.Length - Length < count)
        {
            Grow(count);
        }

        return characters.AsSpan(Length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(long count)
    {
        long larger = Math.Max(Length + count, Math.Min(characters.Length * 2L, Array.MaxLength / sizeof(char)));
        interp.ChargeBytes(larger * sizeof(char));
        Array.Resize(ref characters, (int)larger);
    }
}
