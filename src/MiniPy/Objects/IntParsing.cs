using System.Globalization;
using System.Numerics;
using MiniPy.Numbers;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>Ints from text (library reference, <c>int</c>; reference, 2.4.5 for the prefixes and underscores).</summary>
internal static class IntParsing
{
    /// <summary>So many digits surely fit 64 bits.</summary>
    private const int ShortDigits = 18;

    /// <summary>So many fit 128 bits.</summary>
    private const int WideDigits = 2 * DigitParsing.LimbDigits;

    /// <summary>An int from text in a base from 2 to 36, or 0 for that of its prefix; makes a ValueError pending for anything else.</summary>
    /// <param name="interp">The interpreter.</param>
    /// <param name="text">The text, with spaces around it allowed.</param>
    /// <param name="radix">The base.</param>
    /// <param name="source">What was given, for the error.</param>
    public static Value Parse(Interpreter interp, string text, int radix, Value source)
    {
        if (radix == 10 && TryReadShort(text, out long plain))
        {
            return Value.FromInt(plain);
        }

        if (radix == 10 && text.Length is > ShortDigits and <= WideDigits && (interp.IntMaxStrDigits is 0 or >= WideDigits)
            && TryReadWide(text, out WideInt wide))
        {
            interp.Step(text.Length >> 4);
            return PyInt.From(wide);
        }

        int start = 0;
        int end = text.Length;
        while (start < end && CharacterClasses.IsSpace(text[start]))
        {
            start++;
        }

        while (end > start && CharacterClasses.IsSpace(text[end - 1]))
        {
            end--;
        }

        bool negative = start < end && text[start] == '-';
        if (start < end && text[start] is '+' or '-')
        {
            start++;
        }

        int actual = radix;
        bool hasPrefix = false;
        if (end - start >= 2 && text[start] == '0' && PrefixBase(text[start + 1]) is var prefixed and not 0 && (radix == 0 || radix == prefixed))
        {
            actual = prefixed;
            hasPrefix = true;
            start += 2;
        }

        actual = actual == 0 ? 10 : actual;
        ReadOnlySpan<char> digits = text.AsSpan(start, end - start);
        if (actual != 10 || digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9'))
        {
            digits = Digits(text[start..end], actual, hasPrefix);
        }

        // Without a prefix a base of 0 takes no number that looks like an old octal one.
        if (digits.IsEmpty || (radix == 0 && !hasPrefix && digits[0] == '0' && digits.Trim('0').Length > 0))
        {
            string shown = Operators.Repr(interp, source);
            return interp.Raise(Throw.ValueError($"invalid literal for int() with base {radix}: {(shown.Length > 200 ? shown[..200] : shown)}"));
        }

        interp.Step(digits.Length >> 4);
        if (digits.Length <= ShortDigits && actual == 10)
        {
            long small = long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
            return Value.FromInt(negative ? -small : small);
        }

        BigInt number = Read(interp, digits, actual);
        return PyInt.From(negative ? -number : number);
    }

    /// <summary>A sign and digits alone, which 64 bits surely hold.</summary>
    private static bool TryReadShort(string text, out long number)
    {
        number = 0;
        int start = text.Length > 1 && text[0] is '-' or '+' ? 1 : 0;
        if (text.Length is 0 or > ShortDigits)
        {
            return false;
        }

        for (int i = start; i < text.Length; i++)
        {
            uint digit = (uint)text[i] - '0';
            if (digit > 9)
            {
                return false;
            }

            number = (number * 10) + digit;
        }

        number = text[0] == '-' ? -number : number;
        return true;
    }

    /// <summary>A sign and more digits, which 128 bits surely hold.</summary>
    private static bool TryReadWide(string text, out WideInt number)
    {
        ReadOnlySpan<char> digits = text[0] is '-' or '+' ? text.AsSpan(1) : text;
        if (digits.ContainsAnyExceptInRange('0', '9'))
        {
            number = default;
            return false;
        }

        int upper = Math.Max(digits.Length - DigitParsing.LimbDigits, 0);
        ulong high = Math.BigMul(DigitParsing.ReadLimb(digits[..upper]), DigitParsing.LimbPower, out ulong product);
        ulong low = product + DigitParsing.ReadLimb(digits[upper..]);
        return WideInt.TryFromMagnitude(low, high + (low < product ? 1UL : 0), text[0] == '-', out number);
    }

    private static int PrefixBase(char letter) => (letter | 0x20) switch { 'x' => 16, 'o' => 8, 'b' => 2, _ => 0 };

    /// <summary>The ASCII digits alone, or null where something else stands among them.</summary>
    private static string? Digits(string text, int radix, bool underscoreMayLead)
    {
        var digits = new char[text.Length];
        int count = 0;
        bool afterDigit = underscoreMayLead;
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            if (character == '_')
            {
                if (!afterDigit)
                {
                    return null;
                }

                afterDigit = false;
                continue;
            }

            if (character >= 128)
            {
                int value = CharUnicodeInfo.GetDecimalDigitValue(text, i);
                character = value < 0 ? '?' : (char)('0' + value);
                i += PyStr.IsPairAt(text, i) ? 1 : 0;
            }

            if (DigitParsing.DigitValue(character) >= radix)
            {
                return null;
            }

            digits[count++] = character;
            afterDigit = true;
        }

        return count == 0 || !afterDigit ? null : new string(digits, 0, count);
    }

    private static BigInt Read(Interpreter interp, ReadOnlySpan<char> digits, int radix)
    {
        if (BitOperations.IsPow2(radix))
        {
            return DigitParsing.Read(digits, radix);
        }

        int limit = interp.IntMaxStrDigits;
        if (limit != 0 && digits.Length > limit)
        {
            throw Throw.ValueError(
                $"Exceeds the limit ({limit} digits) for integer string conversion: value has {digits.Length} digits; "
                + "use sys.set_int_max_str_digits() to increase the limit");
        }

        IntCost.PayText(interp, digits.Length * 4L);
        return DigitParsing.Read(digits, radix);
    }
}
