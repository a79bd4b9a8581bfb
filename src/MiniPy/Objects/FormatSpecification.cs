using System.Globalization;
using System.Text;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>
/// A parsed format specification, <c>[[fill]align][sign][z][#][0][width][grouping][.precision][type]</c> (library reference,
/// "Format Specification Mini-Language").
/// </summary>
internal readonly struct FormatSpecification
{
    private FormatSpecification(string fill, char align, char sign, bool noNegativeZero, bool alternate, long width, char grouping, long precision, int type)
    {
        Fill = fill;
        Align = align;
        Sign = sign;
        NoNegativeZero = noNegativeZero;
        Alternate = alternate;
        Width = width;
        Grouping = grouping;
        Precision = precision;
        Type = type;
    }

    /// <summary>The text of one code point.</summary>
    public string Fill { get; }

    /// <summary>One of <c>&lt; &gt; = ^</c>.</summary>
    public char Align { get; }

    /// <summary>One of <c>+ -</c> and space, or NUL.</summary>
    public char Sign { get; }

    public bool NoNegativeZero { get; }

    public bool Alternate { get; }

    /// <summary>The least width, or -1.</summary>
    public long Width { get; }

    /// <summary><c>,</c> or <c>_</c>, or NUL.</summary>
    public char Grouping { get; }

    /// <summary>The precision, or -1.</summary>
    public long Precision { get; }

    /// <summary>The code point of the presentation type, or 0.</summary>
    public int Type { get; }

    /// <summary>Parses; throws ValueError.</summary>
    /// <param name="text">The specification.</param>
    /// <param name="typeName">The formatted object's type, for errors.</param>
    /// <param name="defaultType">The type where none is given, or NUL.</param>
    /// <param name="defaultAlign">The alignment where none is given.</param>
    public static FormatSpecification Parse(string text, string typeName, char defaultType, char defaultAlign)
    {
        int position = 0;
        char align = defaultAlign;
        string fill = " ";
        bool hasFill = false;
        bool hasAlign = false;
        int first = text.Length == 0 ? 0 : PyStr.IsPairAt(text, 0) ? 2 : 1;
        if (text.Length > first && first > 0 && IsAlignment(text[first]))
        {
            fill = text[..first];
            align = text[first];
            hasFill = hasAlign = true;
            position = first + 1;
        }
        else if (text.Length > 0 && IsAlignment(text[0]))
        {
            align = text[0];
            hasAlign = true;
            position = 1;
        }

        char sign = position < text.Length && text[position] is '+' or '-' or ' ' ? text[position++] : '\0';
        bool noNegativeZero = Skip(text, 'z', ref position);
        bool alternate = Skip(text, '#', ref position);
        if (!hasFill && Skip(text, '0', ref position))
        {
            fill = "0";
            align = !hasAlign && defaultAlign == '>' ? '=' : align;
        }

        long width = ReadNumber(text, ref position);
        char grouping = ReadGrouping(text, ref position);
        long precision = -1;
        if (Skip(text, '.', ref position))
        {
            precision = ReadNumber(text, ref position);
            if (precision < 0)
            {
                throw Throw.ValueError("Format specifier missing precision");
            }
        }

        int type = defaultType;
        if (position < text.Length)
        {
            int length = PyStr.IsPairAt(text, position) ? 2 : 1;
            if (text.Length - position > length)
            {
                throw Throw.ValueError($"Invalid format specifier '{text}' for object of type '{typeName}'");
            }

            type = length == 2 ? char.ConvertToUtf32(text, position) : text[position];
        }

        if (grouping != '\0')
        {
            CheckGrouping(grouping, type);
        }

        return new FormatSpecification(fill, align, sign, noNegativeZero, alternate, width, grouping, precision, type);
    }

    public static FormatSpecification ForInt(string text) => Parse(text, "int", 'd', '>');

    public static FormatSpecification ForStr(string text) => Parse(text, "str", 's', '<');

    public static FormatSpecification ForFloat(string text) => Parse(text, "float", '\0', '>');

    /// <summary>The error for a type that the object's type does not know.</summary>
    public PythonException UnknownType(string typeName) =>
        Throw.ValueError($"Unknown format code '{TypeText(Type)}' for object of type '{typeName}'");

    /// <summary>Formats a str: cut to the precision, filled up to the width.</summary>
    public static string FormatStr(Interpreter interp, string text, string specification, string typeName)
    {
        FormatSpecification format = Parse(specification, typeName, 's', '<');
        if (format.Type != 's')
        {
            throw format.UnknownType(typeName);
        }

        if (format.Sign != '\0')
        {
            throw Throw.ValueError($"{(format.Sign == ' ' ? "Space" : "Sign")} not allowed in string format specifier");
        }

        if (format.NoNegativeZero)
        {
            throw Throw.ValueError("Negative zero coercion (z) not allowed in string format specifier");
        }

        if (format.Alternate)
        {
            throw Throw.ValueError("Alternate form (#) not allowed in string format specifier");
        }

        if (format.Align == '=')
        {
            throw Throw.ValueError("'=' alignment not allowed in string format specifier");
        }

        var shown = new PyStr(text);
        if (format.Precision >= 0 && format.Precision < shown.Length)
        {
            shown = shown.Substring(0, (int)format.Precision);
        }

        return format.Pad(interp, string.Empty, shown.Text, shown.Length);
    }

    /// <summary>Fills text up to the width; a fill that goes inside stands behind the sign.</summary>
    /// <param name="interp">The interpreter.</param>
    /// <param name="sign">The sign and prefix.</param>
    /// <param name="body">What follows it.</param>
    /// <param name="bodyLength">The number of code points in the body.</param>
    public string Pad(Interpreter interp, string sign, string body, int bodyLength)
    {
        long missing = Width - sign.Length - bodyLength;
        if (missing <= 0)
        {
            return sign + body;
        }

        interp.ChargeBytes((missing + bodyLength) * 2);
        long left = Align switch { '<' => 0, '^' => missing / 2, _ => missing };
        var text = new StringBuilder();
        if (Align == '=')
        {
            return Repeat(text.Append(sign), missing).Append(body).ToString();
        }

        Repeat(text, left).Append(sign).Append(body);
        return Repeat(text, missing - left).ToString();
    }

    private StringBuilder Repeat(StringBuilder text, long count)
    {
        if (Fill.Length == 1)
        {
            return text.Append(Fill[0], (int)count);
        }

        return text.Insert(text.Length, Fill, (int)count);
    }

    private static bool IsAlignment(char character) => character is '<' or '>' or '=' or '^';

    private static bool Skip(string text, char character, ref int position)
    {
        bool found = position < text.Length && text[position] == character;
        position += found ? 1 : 0;
        return found;
    }

    private static long ReadNumber(string text, ref int position)
    {
        long number = -1;
        while (position < text.Length && DigitAt(text, position) is var digit and >= 0)
        {
            number = Math.Max(number, 0);
            if (number > (long.MaxValue - digit) / 10)
            {
                throw Throw.ValueError("Too many decimal digits in format string");
            }

            number = (number * 10) + digit;
            position += PyStr.IsPairAt(text, position) ? 2 : 1;
        }

        return number;
    }

    private static int DigitAt(string text, int position) => text[position] < 128
        ? char.IsAsciiDigit(text[position]) ? text[position] - '0' : -1
        : CharUnicodeInfo.GetDecimalDigitValue(text, position);

    private static char ReadGrouping(string text, ref int position)
    {
        char grouping = '\0';
        if (Skip(text, ',', ref position))
        {
            grouping = ',';
        }

        if (Skip(text, '_', ref position))
        {
            grouping = grouping == '\0' ? '_' : throw BothGroupings();
        }

        return grouping == '_' && position < text.Length && text[position] == ',' ? throw BothGroupings() : grouping;
    }

    private static PythonException BothGroupings() => Throw.ValueError("Cannot specify both ',' and '_'.");

    private static void CheckGrouping(char grouping, int type)
    {
        bool isAllowed = type is 'd' or 'e' or 'f' or 'g' or 'E' or 'G' or '%' or 'F' or 0
            || (type is 'b' or 'o' or 'x' or 'X' && grouping == '_');
        if (!isAllowed)
        {
            throw Throw.ValueError($"Cannot specify '{grouping}' with '{TypeText(type)}'.");
        }
    }

    private static string TypeText(int type) => type is > 32 and < 128 ? ((char)type).ToString() : $"\\x{type:x}";
}
