using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary>
/// The <c>%</c> operator of str and bytes (library reference, "printf-style String Formatting" and "printf-style Bytes
/// Formatting"). Bytes are formatted as text of the same code points.
/// </summary>
internal ref partial struct PercentFormatting
{
    private readonly Interpreter interp;
    private readonly string format;
    private readonly bool isBytes;
    private readonly Value values;
    private TextBuffer output;
    private int position;
    private int nextArgument;

    private PercentFormatting(Interpreter interp, string format, Value values, bool isBytes, Span<char> start)
    {
        output = new TextBuffer(start);
        this.interp = interp;
        this.format = format;
        this.values = values;
        this.isBytes = isBytes;
    }

    private readonly bool IsMapping => values.Reference is not (PyTuple or PyStr) && !(isBytes && values.Reference is PyBytes)
        && !values.Type.Lookup(SpecialNames.GetItem).IsUnbound;

    [SkipLocalsInit]
    public static string Format(Interpreter interp, string format, Value values) =>
        new PercentFormatting(interp, format, values, isBytes: false, stackalloc char[TextBuffer.StackLength]).Run();

    /// <summary>Formats as many values as there are conversions.</summary>
    [SkipLocalsInit]
    public static string Format(Interpreter interp, PercentFormat format, ReadOnlySpan<Value> values)
    {
        var formatting = new PercentFormatting(interp, string.Empty, Value.Unbound, isBytes: false, stackalloc char[TextBuffer.StackLength]);
        PercentPiece[] pieces = format.Pieces;
        interp.Step(pieces.Length);
        for (int i = 0; i < pieces.Length; i++)
        {
            formatting.output.Append(pieces[i].Literal);
            formatting.Convert(pieces[i].Conversion, values[i]);
        }

        formatting.output.Append(format.End);
        return formatting.output.Finish();
    }

    public static byte[] FormatBytes(Interpreter interp, byte[] format, Value values) =>
        Encoding.Latin1.GetBytes(
            new PercentFormatting(interp, TextCodecs.Latin1(format), values, isBytes: true, stackalloc char[TextBuffer.StackLength]).Run());

    private string Run()
    {
        bool usedMapping = false;
        while (position < format.Length)
        {
            interp.Step();
            int percent = format.IndexOf('%', position);
            if (percent < 0)
            {
                output.Append(format.AsSpan(position));
                break;
            }

            output.Append(format.AsSpan(position, percent - position));
            position = percent + 1;
            if (position < format.Length && format[position] == '%')
            {
                output.Append('%');
                position++;
                continue;
            }

            Value source = Value.Unbound;
            if (position < format.Length && format[position] == '(')
            {
                source = Keyed();
                usedMapping = true;
                nextArgument = 1;
            }

            Convert(ReadConversion(), source);
        }

        bool isExhausted = values.Reference is PyTuple tuple ? nextArgument >= tuple.Count : nextArgument > 0;
        if (!isExhausted && !usedMapping && !IsMapping)
        {
            throw Throw.TypeError($"not all arguments converted during {(isBytes ? "bytes" : "string")} formatting");
        }

        return output.Finish();
    }

    /// <summary>The mapping's value for a key in parentheses, which may nest.</summary>
    private Value Keyed()
    {
        if (!IsMapping)
        {
            throw Throw.TypeError("format requires a mapping");
        }

        int depth = 1;
        int start = ++position;
        while (position < format.Length && depth > 0)
        {
            depth += format[position] switch { '(' => 1, ')' => -1, _ => 0 };
            position++;
        }

        if (depth > 0)
        {
            throw Throw.ValueError("incomplete format key");
        }

        string key = format[start..(position - 1)];
        return Operators.GetItem(interp, values, isBytes ? new PyBytes(Encoding.Latin1.GetBytes(key)) : new PyStr(key));
    }

    private Value NextArgument()
    {
        Value argument = Value.Unbound;
        if (values.Reference is PyTuple tuple)
        {
            argument = nextArgument < tuple.Count ? tuple.Items[nextArgument] : argument;
        }
        else if (nextArgument == 0)
        {
            argument = values;
        }

        nextArgument++;
        return argument.IsUnbound ? throw Throw.TypeError("not enough arguments for format string") : argument;
    }

    private PercentConversion ReadConversion()
    {
        var conversion = new PercentConversion { Precision = -1 };
        while (position < format.Length && conversion.SetFlag(format[position]))
        {
            position++;
        }

        if (ReadNumber("width too big", out long width))
        {
            conversion.IsLeft |= width < 0;
            conversion.Width = Math.Abs(width);
        }

        if (position < format.Length && format[position] == '.')
        {
            position++;
            conversion.Precision = ReadNumber("precision too big", out long precision) ? Math.Max(0, precision) : 0;
        }

        if (position < format.Length && format[position] is 'h' or 'l' or 'L')
        {
            position++;
        }

        if (position >= format.Length)
        {
            throw Throw.ValueError("incomplete format");
        }

        conversion.Kind = format[position++];
        return conversion;
    }

    /// <summary>A width or precision: digits, or a star for the next argument.</summary>
    private bool ReadNumber(string tooBig, out long number)
    {
        number = 0;
        if (position < format.Length && format[position] == '*')
        {
            position++;
            Value argument = NextArgument();
            if (!PyInt.IsInteger(argument))
            {
                throw Throw.TypeError("* wants int");
            }

            number = Operators.IndexInt64(interp, argument);
            return true;
        }

        int start = position;
        while (position < format.Length && char.IsAsciiDigit(format[position]))
        {
            position++;
        }

        if (position == start)
        {
            return false;
        }

        bool fits = long.TryParse(format.AsSpan(start, position - start), NumberStyles.None, CultureInfo.InvariantCulture, out number);
        return fits && number <= int.MaxValue ? true : throw Throw.ValueError(tooBig);
    }
}
