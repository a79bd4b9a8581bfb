using System.Globalization;
using MiniPy.Builtins;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>Complex numbers from other values and from text (library reference, <c>complex</c>).</summary>
internal static class ComplexConversion
{
    private static readonly PyStr ComplexName = new("__complex__");

    /// <summary><c>complex(real=0, imag=0)</c></summary>
    public static Value Construct(Interpreter interp, PyType type, in Arguments arguments)
    {
        var given = new Value[2];
        ComplexMethods.New.Bind(arguments, given);
        Value first = given[0];
        Value second = given[1];
        if (first.Reference is PyStr text)
        {
            (double parsedReal, double parsedImaginary) = second.IsUnbound
                ? Parse(text.Text)
                : throw Throw.TypeError("complex() can't take second arg if first is a string");
            return new PyComplex(parsedReal, parsedImaginary, type);
        }

        if (second.Reference is PyStr)
        {
            throw Throw.TypeError("complex() second arg can't be a string");
        }

        if (first.IsUnbound && second.IsUnbound)
        {
            return new PyComplex(0.0, 0.0, type);
        }

        (double real, double imaginary, bool isComplex) = first.IsUnbound ? (0.0, 0.0, false) : FromFirst(interp, first);
        if (second.IsUnbound)
        {
            return type == Types.Complex && first.Reference is PyComplex exact && exact.Type == Types.Complex ? first : new PyComplex(real, imaginary, type);
        }

        (double otherReal, double otherImaginary, bool isOtherComplex) = FromSecond(interp, second);
        return new PyComplex(isOtherComplex ? real - otherImaginary : real, isComplex ? imaginary + otherReal : otherReal, type);
    }

    /// <summary>The number of a complex, or of what has <c>__complex__</c>, <c>__float__</c> or <c>__index__</c>; false for anything else.</summary>
    public static bool TryConvert(Interpreter interp, Value value, out double real, out double imaginary)
    {
        if (PyComplex.TryNumber(value, out real, out imaginary))
        {
            return true;
        }

        if (TryCallComplex(interp, value) is { } converted)
        {
            (real, imaginary) = (converted.Real, converted.Imaginary);
            return true;
        }

        return FloatConversion.TryConvert(interp, value, out real);
    }

    private static PyComplex? TryCallComplex(Interpreter interp, Value value)
    {
        Value method = Operators.FindSpecial(interp, value, ComplexName);
        if (method.IsUnbound)
        {
            return null;
        }

        Value answer = interp.Call(method);
        return answer.Reference as PyComplex ?? throw Throw.TypeError($"__complex__ returned non-complex (type {answer.Type.Name})");
    }

    private static (double Real, double Imaginary, bool IsComplex) FromFirst(Interpreter interp, Value value)
    {
        if (value.Reference is PyComplex complex)
        {
            return (complex.Real, complex.Imaginary, true);
        }

        if (TryCallComplex(interp, value) is { } converted)
        {
            return (converted.Real, converted.Imaginary, true);
        }

        return FloatConversion.TryConvert(interp, value, out double number)
            ? (number, 0.0, false)
            : throw Throw.TypeError($"complex() first argument must be a string or a number, not '{value.Type.Name}'");
    }

    private static (double Real, double Imaginary, bool IsComplex) FromSecond(Interpreter interp, Value value)
    {
        if (value.Reference is PyComplex complex)
        {
            return (complex.Real, complex.Imaginary, true);
        }

        return FloatConversion.TryConvert(interp, value, out double number)
            ? (number, 0.0, false)
            : throw Throw.TypeError($"complex() second argument must be a number, not '{value.Type.Name}'");
    }

    /// <summary><c>3</c>, <c>-2j</c>, <c>1.5e3-j</c>, in parentheses or not; ValueError for anything else.</summary>
    private static (double Real, double Imaginary) Parse(string given)
    {
        string text = CharacterClasses.Trim(given).ToString();
        if (text is ['(', .., ')'])
        {
            text = CharacterClasses.Trim(text.AsSpan(1, text.Length - 2)).ToString();
        }

        int split = SplitAt(text);
        bool hasImaginary = text.Length > 0 && text[^1] is 'j' or 'J';
        if (!hasImaginary)
        {
            return split == 0 && FloatConversion.TryParse(text, out double number) && text.Length > 0 && !char.IsWhiteSpace(text[^1]) ? (number, 0.0) : throw Malformed();
        }

        string realText = text[..split];
        string imaginaryText = text[split..^1];
        double real = 0.0;
        bool isReal = realText.Length == 0 || (IsTight(realText) && FloatConversion.TryParse(realText, out real));
        double imaginary = 1.0;
        bool isImaginary = imaginaryText switch
        {
            "" or "+" => true,
            "-" => (imaginary = -1.0) < 0,
            _ => IsTight(imaginaryText) && FloatConversion.TryParse(imaginaryText, out imaginary),
        };
        return isReal && isImaginary ? (real, imaginary) : throw Malformed();
    }

    private static bool IsTight(string text) => !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]);

    /// <summary>Where the imaginary part begins: at the last sign that is not an exponent's.</summary>
    private static int SplitAt(string text)
    {
        if (text.Length == 0 || text[^1] is not ('j' or 'J'))
        {
            return 0;
        }

        for (int i = text.Length - 2; i > 0; i--)
        {
            if (text[i] is '+' or '-' && text[i - 1] is not ('e' or 'E'))
            {
                return i;
            }
        }

        return 0;
    }

    private static PythonException Malformed() => Throw.ValueError("complex() arg is a malformed string");
}
