using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <content>Upper and lower case, and what kind of bytes they are: of ASCII alone.</content>
internal static partial class BytesMethods
{
    private static string ToAsciiLower(this string text) => string.Create(text.Length, text, static (result, source) =>
    {
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = Lower(source[i]);
        }
    });

    private static string ToAsciiUpper(this string text) => string.Create(text.Length, text, static (result, source) =>
    {
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = Upper(source[i]);
        }
    });

    private static char Lower(char character) => char.IsAsciiLetterUpper(character) ? (char)(character | 0x20) : character;

    private static char Upper(char character) => char.IsAsciiLetterLower(character) ? (char)(character & ~0x20) : character;

    private static string Capitalized(string text) =>
        text.Length == 0 ? text : text[..1].ToAsciiUpper() + text[1..].ToAsciiLower();

    private static string SwappedCase(string text)
    {
        char[] swapped = text.ToCharArray();
        for (int i = 0; i < swapped.Length; i++)
        {
            swapped[i] = char.IsAsciiLetterLower(swapped[i]) ? Upper(swapped[i]) : Lower(swapped[i]);
        }

        return new string(swapped);
    }

    private static string Titled(string text)
    {
        char[] titled = text.ToCharArray();
        bool inWord = false;
        for (int i = 0; i < titled.Length; i++)
        {
            titled[i] = inWord ? Lower(titled[i]) : Upper(titled[i]);
            inWord = char.IsAsciiLetter(titled[i]);
        }

        return new string(titled);
    }

    private static Value All(ReadOnlySpan<Value> arguments, Predicate<char> isOfKind)
    {
        byte[] self = Self(arguments);
        foreach (byte each in self)
        {
            if (!isOfKind((char)each))
            {
                return Value.False;
            }
        }

        return Value.FromBool(self.Length > 0);
    }

    private static Value IsInCase(ReadOnlySpan<Value> arguments, Predicate<char> wanted, Predicate<char> unwanted)
    {
        bool found = false;
        foreach (byte each in Self(arguments))
        {
            if (unwanted((char)each))
            {
                return Value.False;
            }

            found |= wanted((char)each);
        }

        return Value.FromBool(found);
    }

    private static Value IsTitle(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        bool found = false;
        bool inWord = false;
        foreach (byte each in Self(arguments))
        {
            bool upper = char.IsAsciiLetterUpper((char)each);
            bool lower = char.IsAsciiLetterLower((char)each);
            if ((upper && inWord) || (lower && !inWord))
            {
                return Value.False;
            }

            inWord = upper || lower;
            found |= inWord;
        }

        return Value.FromBool(found);
    }
}
