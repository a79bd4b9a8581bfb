using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Builtins;

/// <content>What kind of text it is: the methods that begin with "is".</content>
internal static partial class StrMethods
{
    /// <summary>Whether all characters are of a kind, and there is at least one.</summary>
    private static Value All<TKind>(Interpreter interp, Value value)
        where TKind : struct, ICharacterKind
    {
        string text = ((PyStr)value.Reference!).Text;
        interp.Step(text.Length >> 4);
        foreach (int codePoint in new CodePoints(text))
        {
            if (!TKind.Has(codePoint))
            {
                return Value.False;
            }
        }

        return Value.FromBool(text.Length > 0);
    }

    private static Value IsIdentifier(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        string text = Self(arguments).Text;
        return Value.FromBool(text.Length > 0 && Syntax.Identifiers.FirstInvalid(text) < 0);
    }

    private static Value IsPrintable(Interpreter interp, ReadOnlySpan<Value> arguments)
    {
        foreach (int codePoint in new CodePoints(Self(arguments).Text))
        {
            if (!CharacterClasses.IsPrintable(codePoint))
            {
                return Value.False;
            }
        }

        return Value.True;
    }

    /// <summary>Whether there are cased characters, all of them in one case.</summary>
    private static bool IsInCase(string text, bool upper)
    {
        bool found = false;
        foreach (int codePoint in new CodePoints(text))
        {
            bool isUpper = CharacterClasses.IsUpper(codePoint);
            bool isLower = CharacterClasses.IsLower(codePoint);
            if (CharacterClasses.IsTitle(codePoint) || (upper ? isLower : isUpper))
            {
                return false;
            }

            found |= upper ? isUpper : isLower;
        }

        return found;
    }

    /// <summary>Whether every word begins with an upper or title case letter, and goes on in lower case.</summary>
    private static bool IsTitle(string text)
    {
        bool found = false;
        bool inWord = false;
        foreach (int codePoint in new CodePoints(text))
        {
            bool begins = CharacterClasses.IsUpper(codePoint) || CharacterClasses.IsTitle(codePoint);
            bool goesOn = CharacterClasses.IsLower(codePoint);
            if ((begins && inWord) || (goesOn && !inWord))
            {
                return false;
            }

            inWord = begins || goesOn;
            found |= inWord;
        }

        return found;
    }
}
