using System.Runtime.CompilerServices;
using MiniPy.Numbers;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <content>The conversions themselves.</content>
internal ref partial struct PercentFormatting
{
    private void Convert(in PercentConversion conversion, Value value)
    {
        char kind = conversion.Kind;
        value = value.IsUnbound ? NextArgument() : value;
        switch (kind)
        {
            case 's' or 'b' when isBytes:
                Lay(conversion, Cut(TextCodecs.Latin1(BytesConversion.ForPercent(interp, value)), conversion.Precision));
                break;
            case 's' when value.IsInt && conversion is { Width: 0, Precision: < 0 }:
                output.Append(value.AsInt);
                break;
            case 's':
                Lay(conversion, Cut(Operators.Str(interp, value), conversion.Precision));
                break;
            case 'r' when !isBytes:
                Lay(conversion, Cut(Operators.Repr(interp, value), conversion.Precision));
                break;
            case 'a' or 'r':
                Lay(conversion, Cut(TextEscaping.Ascii(Operators.Repr(interp, value)), conversion.Precision));
                break;
            case 'c':
                Lay(conversion, Character(value));
                break;
            case 'd' or 'i' or 'u' or 'o' or 'x' or 'X':
                if (!TryLaySmall(conversion, value))
                {
                    LayInteger(conversion, Integer(value, kind));
                }

                break;
            case 'e' or 'E' or 'f' or 'F' or 'g' or 'G':
                LayFloat(conversion, value);
                break;
            default:
                string shown = kind is >= ' ' and <= '~' ? kind.ToString() : "?";
                throw Throw.ValueError(
                    $"unsupported format character '{shown}' (0x{(int)kind:x}) at index {new PyStr(format).IndexOfOffset(position - 1)}");
        }
    }

    private static string Cut(string text, long precision)
    {
        if (precision < 0 || precision >= text.Length)
        {
            return text;
        }

        var whole = new PyStr(text);
        return precision < whole.Length ? whole.Substring(0, (int)precision).Text : text;
    }

    private string Character(Value value)
    {
        if (isBytes)
        {
            return ByteCharacter(value);
        }

        if (value.Reference is PyStr text)
        {
            return text.Length == 1 ? text.Text : throw Throw.TypeError("%c requires int or char");
        }

        Value index = value.Type.Slots.Index(interp, value);
        if (index.IsNotImplemented)
        {
            throw Throw.TypeError("%c requires int or char");
        }

        BigInt number = PyInt.ToBigInt(index);
        return number >= 0 && number <= 0x10ffff
            ? PyStr.FromCodePoint((int)number).Text
            : throw Throw.OverflowError("%c arg not in range(0x110000)");
    }

    private static string ByteCharacter(Value value)
    {
        if (value.Reference is PyBytes { Data.Length: 1 } single)
        {
            return ((char)single.Data[0]).ToString();
        }

        if (!PyInt.IsInteger(value))
        {
            throw Throw.TypeError("%c requires an integer in range(256) or a single byte");
        }

        BigInt number = PyInt.ToBigInt(value);
        return number >= 0 && number <= 255
            ? ((char)(int)number).ToString()
            : throw Throw.OverflowError("%c arg not in range(256)");
    }

    private BigInt Integer(Value value, char kind)
    {
        if (PyInt.IsInteger(value))
        {
            return PyInt.ToBigInt(value);
        }

        bool needsIndex = kind is 'o' or 'x' or 'X';
        Value number;
        try
        {
            TypeSlots slots = value.Type.Slots;
            number = needsIndex ? Value.NotImplemented : slots.Int(interp, value);
            number = number.IsNotImplemented ? slots.Index(interp, value) : number;
        }
        catch (PythonException error) when (error.Value.Type.IsSubtypeOf(Exceptions.TypeError))
        {
            number = Value.NotImplemented;
        }

        return number.IsNotImplemented
            ? throw Throw.TypeError(needsIndex
                ? $"%{kind} format: an integer is required, not {value.Type.Name}"
                : $"%{kind} format: a real number is required, not {value.Type.Name}")
            : PyInt.ToBigInt(number);
    }

    /// <summary>A small int without precision or prefix needs neither a big one nor a string.</summary>
    [SkipLocalsInit]
    private bool TryLaySmall(in PercentConversion conversion, Value value)
    {
        if (!value.IsInt || conversion.Precision >= 0 || conversion.IsAlternate)
        {
            return false;
        }

        if (conversion is { Width: 0, HasPlus: false, HasBlank: false, Kind: 'd' })
        {
            output.Append(value.AsInt);
            return true;
        }

        Span<char> digits = stackalloc char[DirectFormatting.MostDigits];
        int length = DirectFormatting.Digits(value.AsInt, conversion.Kind, digits);
        if (length > 0)
        {
            LayNumber(conversion, value.AsInt < 0, string.Empty, digits[..length]);
        }

        return length > 0;
    }

    private void LayInteger(in PercentConversion conversion, BigInt number)
    {
        string digits = conversion.Kind switch
        {
            'o' => IntText.PowerOfTwo(interp, number, 3),
            'x' => IntText.PowerOfTwo(interp, number, 4),
            'X' => IntText.PowerOfTwo(interp, number, 4).ToUpperInvariant(),
            _ => IntText.Decimal(interp, number).TrimStart('-'),
        };
        if (conversion.Precision > digits.Length)
        {
            interp.ChargeBytes(conversion.Precision * 2);
            digits = digits.PadLeft((int)conversion.Precision, '0');
        }

        string prefix = conversion.IsAlternate && conversion.Kind is 'o' or 'x' or 'X' ? "0" + conversion.Kind : string.Empty;
        LayNumber(conversion, number.Sign < 0, prefix, digits);
    }

    [SkipLocalsInit]
    private void LayFloat(in PercentConversion conversion, Value value)
    {
        double number = isBytes && !FloatConversion.TryConvert(interp, value, out _)
            ? throw Throw.TypeError($"float argument required, not {value.Type.Name}")
            : FloatConversion.ToDouble(interp, value);
        long precision = conversion.Precision < 0 ? 6 : conversion.Precision;
        Span<char> digits = stackalloc char[DirectFormatting.MostDigits];
        if (conversion.Kind == 'f' && !conversion.IsAlternate && DirectFormatting.Fixed(number, precision, digits) is var length and > 0)
        {
            LayNumber(conversion, double.IsNegative(number), string.Empty, digits[..length]);
            return;
        }

        interp.ChargeBytes(precision * 2);
        string text = FloatFormatting.Format(
            number, conversion.Kind, (int)precision, conversion.IsAlternate, keepPoint: false, noNegativeZero: false);
        bool negative = text[0] == '-';
        LayNumber(conversion, negative, string.Empty, negative ? text[1..] : text);
    }

    private void LayNumber(in PercentConversion conversion, bool negative, string prefix, scoped ReadOnlySpan<char> digits)
    {
        string sign = negative ? "-" : conversion.HasPlus ? "+" : conversion.HasBlank ? " " : string.Empty;
        long missing = conversion.Width - sign.Length - prefix.Length - digits.Length;
        if (missing > 0)
        {
            interp.ChargeBytes(conversion.Width * 2);
        }

        int padding = (int)Math.Max(0, missing);
        bool fillsWithZeros = conversion.HasZeros && !conversion.IsLeft;
        output.Append(' ', conversion.IsLeft || fillsWithZeros ? 0 : padding);
        output.Append(sign);
        output.Append(prefix);
        output.Append('0', fillsWithZeros ? padding : 0);
        output.Append(digits);
        output.Append(' ', conversion.IsLeft ? padding : 0);
    }

    private void Lay(in PercentConversion conversion, string text)
    {
        long missing = conversion.Width == 0 ? 0 : conversion.Width - new PyStr(text).Length;
        if (missing > 0)
        {
            interp.ChargeBytes(conversion.Width * 2);
        }

        int padding = (int)Math.Max(0, missing);
        output.Append(' ', conversion.IsLeft ? 0 : padding);
        output.Append(text);
        output.Append(' ', conversion.IsLeft ? padding : 0);
    }
}
