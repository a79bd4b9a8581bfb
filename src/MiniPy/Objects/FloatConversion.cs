using System.Globalization;
using System.Text;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>Floats from other values and from text (library reference, <c>float</c>).</summary>
internal static class FloatConversion
{
    /// <summary><c>float(value)</c></summary>
    public static double Construct(Interpreter interp, Value value)
    {
        if (value.IsFloat)
        {
            return value.AsFloat;
        }

        switch (value.Reference)
        {
            case PyStr text:
                return Parse(interp, text.Text, value);
            case PyBytes or PyByteArray or PyMemoryView:
                return Parse(interp, TextCodecs.Latin1(BytesLike.Required(value)), value);
        }

        return TryConvert(interp, value, out double number)
            ? number
            : throw Throw.TypeError($"float() argument must be a string or a real number, not '{value.Type.Name}'");
    }

    /// <summary>The number of a float, of what has <c>__float__</c>, or of what has <c>__index__</c>; TypeError otherwise.</summary>
    public static double ToDouble(Interpreter interp, Value value) =>
        TryConvert(interp, value, out double number) ? number : throw Throw.TypeError($"must be real number, not {value.Type.Name}");

    public static bool TryConvert(Interpreter interp, Value value, out double number)
    {
        if (value.IsFloat)
        {
            number = value.AsFloat;
            return true;
        }

        if (value.IsInt)
        {
            number = value.AsInt;
            return true;
        }

        Value converted = value.Type.Slots.Float(interp, value);
        if (!converted.IsNotImplemented)
        {
            number = PyFloat.ToDouble(converted);
            return true;
        }

        Value index = value.Type.Slots.Index(interp, value);
        number = index.IsNotImplemented ? 0 : IntConversion.ToDouble(index);
        return !index.IsNotImplemented;
    }

    /// <summary>A float from text, with spaces around it and underscores between digits allowed; ValueError for anything else.</summary>
    public static double Parse(Interpreter interp, string text, Value source) =>
        TryParse(text, out double number)
            ? number
            : throw NoFloat(interp, source);

    /// <summary>The error for text that is no number.</summary>
    public static PythonException NoFloat(Interpreter interp, Value source) =>
        Throw.ValueError($"could not convert string to float: {Operators.Repr(interp, source)}");

    public static bool TryParse(string text, out double number)
    {
        if (IsNumber(text))
        {
            number = ParseNumber(text);
            return true;
        }

        number = 0;
        string? plain = Normalize(CharacterClasses.Trim(text));
        if (plain is null)
        {
            return false;
        }

        bool negative = plain.Length > 0 && plain[0] == '-';
        string magnitude = plain.Length > 0 && plain[0] is '+' or '-' ? plain[1..] : plain;
        if (magnitude.Equals("inf", StringComparison.OrdinalIgnoreCase) || magnitude.Equals("infinity", StringComparison.OrdinalIgnoreCase))
        {
            number = negative ? double.NegativeInfinity : double.PositiveInfinity;
            return true;
        }

        if (magnitude.Equals("nan", StringComparison.OrdinalIgnoreCase))
        {
            number = negative ? -PyFloat.NotANumber : PyFloat.NotANumber;
            return true;
        }

        if (!IsNumber(magnitude))
        {
            return false;
        }

        number = double.Parse(magnitude, NumberStyles.Float, CultureInfo.InvariantCulture);
        number = negative ? -number : number;
        return true;
    }

    /// <summary>The float of a text that is digits with at most one point and at most one exponent.</summary>
    public static double ParseNumber(ReadOnlySpan<char> text) =>
        TryFew(text, out double simple) ? simple : double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>So many digits, as an integer, are exact, and so is the power of ten that they are divided by: the quotient is the nearest float.</summary>
    private const int MostExactDigits = 15;

    private static ReadOnlySpan<double> PowersOfTen => [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    /// <summary>A number of few digits and at most one point; false for others.</summary>
    private static bool TryFew(ReadOnlySpan<char> text, out double number)
    {
        number = 0;
        if (text.Length > MostExactDigits)
        {
            return false;
        }

        long digits = 0;
        int fraction = 0;
        bool isBehindPoint = false;
        foreach (char each in text)
        {
            if (char.IsAsciiDigit(each))
            {
                digits = (digits * 10) + (each - '0');
                fraction += isBehindPoint ? 1 : 0;
            }
            else if (each == '.')
            {
                isBehindPoint = true;
            }
            else
            {
                return false;
            }
        }

        number = digits / PowersOfTen[fraction];
        return true;
    }

    /// <summary>The text in ASCII digits without underscores, or null where an underscore is not between digits.</summary>
    private static string? Normalize(ReadOnlySpan<char> text)
    {
        if (text.IndexOf('_') < 0 && text.IndexOfAnyExceptInRange('\0', '\x7f') < 0)
        {
            return text.ToString();
        }

        var plain = new StringBuilder(text.Length);
        string source = text.ToString();
        for (int i = 0; i < source.Length; i++)
        {
            char character = source[i];
            if (character == '_')
            {
                bool isBetween = plain.Length > 0 && char.IsAsciiDigit(plain[^1]) && i > 0 && source[i - 1] != '_'
                    && i + 1 < source.Length && CharUnicodeInfo.GetDecimalDigitValue(source, i + 1) >= 0;
                if (!isBetween)
                {
                    return null;
                }

                continue;
            }

            int value = character < 128 ? -1 : CharUnicodeInfo.GetDecimalDigitValue(source, i);
            plain.Append(value >= 0 ? (char)('0' + value) : character);
            i += value >= 0 && PyStr.IsPairAt(source, i) ? 1 : 0;
        }

        return plain.ToString();
    }

    /// <summary>Whether the text is digits with at most one point and at most one exponent.</summary>
    private static bool IsNumber(string text)
    {
        int i = 0;
        int digits = SkipDigits(text, ref i);
        if (i < text.Length && text[i] == '.')
        {
            i++;
            digits += SkipDigits(text, ref i);
        }

        if (digits == 0)
        {
            return false;
        }

        if (i < text.Length && text[i] is 'e' or 'E')
        {
            i++;
            i += i < text.Length && text[i] is '+' or '-' ? 1 : 0;
            if (SkipDigits(text, ref i) == 0)
            {
                return false;
            }
        }

        return i == text.Length;
    }

    private static int SkipDigits(string text, ref int i)
    {
        int start = i;
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        return i - start;
    }
}
