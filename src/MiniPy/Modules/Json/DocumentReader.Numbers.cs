using MiniPy.Objects;

namespace MiniPy.Modules.Json;

/// <content>Numbers (RFC 8259, 6), and the three names that stand for what are none.</content>
internal ref partial struct DocumentReader
{
    /// <summary>So many digits surely fit 64 bits.</summary>
    private const int ShortDigits = 18;

    /// <summary>The number at an offset, or <see cref="Value.Unbound"/> where none begins.</summary>
    private Value ReadNumber(int start)
    {
        string text = this.text;
        int at = start;
        bool isNegative = (uint)at < (uint)text.Length && text[at] == '-';
        at += isNegative ? 1 : 0;
        int firstDigit = at;
        long number = 0;
        while ((uint)at < (uint)text.Length && (uint)(text[at] - '0') <= 9)
        {
            // What does not fit is read again from its text.
            number = unchecked((number * 10) + (text[at++] - '0'));
            if (at == firstDigit + 1 && number == 0)
            {
                break;
            }
        }

        if (at == firstDigit)
        {
            return ReadConstant(start);
        }

        int whole = at;
        if (At(at) == '.' && char.IsAsciiDigit(At(at + 1)))
        {
            at = SkipDigits(at + 2);
        }

        if ((At(at) | ' ') == 'e')
        {
            int exponent = at + (At(at + 1) is '+' or '-' ? 2 : 1);
            at = char.IsAsciiDigit(At(exponent)) ? SkipDigits(exponent + 1) : at;
        }

        End = at;
        if (at != whole)
        {
            return ReadFloat(start, firstDigit, at);
        }

        if (ReferenceEquals(scanner.ParseInt.Reference, Types.Int))
        {
            return whole - firstDigit <= ShortDigits ? Value.FromInt(isNegative ? -number : number) : ReadLong(start, at);
        }

        return interp.CallOrError(scanner.ParseInt, new PyStr(text[start..at]));
    }

    private readonly Value ReadFloat(int start, int firstDigit, int end)
    {
        if (!ReferenceEquals(scanner.ParseFloat.Reference, Types.Float))
        {
            return interp.CallOrError(scanner.ParseFloat, new PyStr(text[start..end]));
        }

        interp.Step((end - start) >> 4);
        double number = FloatConversion.ParseNumber(text.AsSpan(firstDigit, end - firstDigit));
        return Value.FromFloat(firstDigit == start ? number : -number);
    }

    private readonly Value ReadLong(int start, int end)
    {
        interp.ChargeBytes((end - start) * (long)sizeof(char));
        string digits = text[start..end];
        return IntParsing.Parse(interp, digits, 10, new PyStr(digits));
    }

    private Value ReadConstant(int start)
    {
        foreach (string name in (ReadOnlySpan<string>)["NaN", "Infinity", "-Infinity"])
        {
            if (start < text.Length && IsWord(start, name))
            {
                return interp.CallOrError(scanner.ParseConstant, new PyStr(name));
            }
        }

        return Value.Unbound;
    }

    /// <summary>The character at an offset, or a null character behind the end.</summary>
    private readonly char At(int offset) => (uint)offset < (uint)text.Length ? text[offset] : '\0';

    private readonly int SkipDigits(int at)
    {
        while ((uint)at < (uint)text.Length && (uint)(text[at] - '0') <= 9)
        {
            at++;
        }

        return at;
    }
}
