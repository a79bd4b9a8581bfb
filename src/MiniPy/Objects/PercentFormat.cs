namespace MiniPy.Objects;

/// <summary>
/// A format of the <c>%</c> operator, taken apart once for many uses: literal texts, each with the conversion behind it. Formats with keys or
/// stars, and wrong ones, are not taken apart: what they do depends on the values.
/// </summary>
internal sealed class PercentFormat
{
    private const int MostDigits = 6;

    private PercentFormat(PercentPiece[] pieces, string end)
    {
        Pieces = pieces;
        End = end;
    }

    public PercentPiece[] Pieces { get; }

    /// <summary>The text behind the last conversion.</summary>
    public string End { get; }

    /// <summary>The format's parts; null where they are not all that there is to know.</summary>
    public static PercentFormat? TryParse(string format)
    {
        var pieces = new List<PercentPiece>();
        string literal = string.Empty;
        int position = 0;
        while (format.IndexOf('%', position) is var percent and >= 0)
        {
            literal += format[position..percent];
            position = percent + 1;
            if (position < format.Length && format[position] == '%')
            {
                literal += "%";
                position++;
                continue;
            }

            if (!TryReadConversion(format, ref position, out PercentConversion conversion))
            {
                return null;
            }

            pieces.Add(new PercentPiece(literal, conversion));
            literal = string.Empty;
        }

        return new PercentFormat([.. pieces], literal + format[position..]);
    }

    private static bool TryReadConversion(string format, ref int position, out PercentConversion conversion)
    {
        conversion = new PercentConversion { Precision = -1 };
        while (position < format.Length && conversion.SetFlag(format[position]))
        {
            position++;
        }

        if (!TryReadNumber(format, ref position, out conversion.Width))
        {
            return false;
        }

        if (position < format.Length && format[position] == '.')
        {
            position++;
            if (!TryReadNumber(format, ref position, out conversion.Precision))
            {
                return false;
            }
        }

        if (position >= format.Length)
        {
            return false;
        }

        conversion.Kind = format[position++];
        return conversion.Kind is 's' or 'r' or 'a' or 'c' or 'd' or 'i' or 'u' or 'o' or 'x' or 'X' or 'e' or 'E' or 'f' or 'F' or 'g' or 'G';
    }

    /// <summary>Digits, of which there may be none; false where they are too many.</summary>
    private static bool TryReadNumber(string format, ref int position, out long number)
    {
        number = 0;
        int start = position;
        while (position < format.Length && char.IsAsciiDigit(format[position]))
        {
            if (position - start == MostDigits)
            {
                return false;
            }

            number = (number * 10) + (format[position++] - '0');
        }

        return true;
    }
}

/// <summary>A literal text and the conversion behind it.</summary>
internal readonly struct PercentPiece(string literal, PercentConversion conversion)
{
    public readonly string Literal = literal;
    public readonly PercentConversion Conversion = conversion;
}

/// <summary>What stands between a percent sign and its letter.</summary>
internal struct PercentConversion
{
    public bool IsLeft;
    public bool HasPlus;
    public bool HasBlank;
    public bool IsAlternate;
    public bool HasZeros;
    public char Kind;
    public long Width;
    public long Precision;

    /// <summary>Notes a flag; false for any other character.</summary>
    public bool SetFlag(char flag)
    {
        switch (flag)
        {
            case '-':
                return IsLeft = true;
            case '+':
                return HasPlus = true;
            case ' ':
                return HasBlank = true;
            case '#':
                return IsAlternate = true;
            case '0':
                return HasZeros = true;
            default:
                return false;
        }
    }
}
