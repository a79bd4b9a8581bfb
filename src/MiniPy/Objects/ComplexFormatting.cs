using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>Complex numbers by format specification (library reference, "Format Specification Mini-Language").</summary>
internal static class ComplexFormatting
{
    public static string Format(Interpreter interp, PyComplex number, string specification, string typeName)
    {
        FormatSpecification format = FormatSpecification.Parse(specification, typeName, '\0', '>');
        if (format.Type is not ('\0' or 'e' or 'E' or 'f' or 'F' or 'g' or 'G' or 'n'))
        {
            throw format.UnknownType(typeName);
        }

        if (format.Fill == "0")
        {
            throw Throw.ValueError("Zero padding is not allowed in complex format specifier");
        }

        if (format.Align == '=')
        {
            throw Throw.ValueError("'=' alignment flag is not allowed in complex format specifier");
        }

        bool isPlain = format.Type == '\0';
        bool skipsReal = isPlain && number.Real == 0.0 && !double.IsNegative(number.Real);
        string imaginary = NumberFormatting.FormatPart(interp, number.Imaginary, format, skipsReal ? format.Sign : '+');
        string text = skipsReal
            ? imaginary + "j"
            : $"{NumberFormatting.FormatPart(interp, number.Real, format, format.Sign)}{imaginary}j";
        text = isPlain && !skipsReal ? $"({text})" : text;
        return format.Pad(interp, string.Empty, text, text.Length);
    }
}
