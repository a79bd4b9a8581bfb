using MiniPy.Runtime;

namespace MiniPy.Objects;

/// <summary><c>str.format</c> and <c>str.format_map</c> (library reference, "Format String Syntax").</summary>
internal sealed partial class StrFormatting
{
    /// <summary>A format specification may hold fields, whose own may not.</summary>
    private const int MostNesting = 2;

    private readonly Interpreter interp;
    private readonly PyTuple? positional;
    private readonly Value keywords;
    private Numbering numbering;
    private int nextNumber;

    private StrFormatting(Interpreter interp, PyTuple? positional, Value keywords)
    {
        this.interp = interp;
        this.positional = positional;
        this.keywords = keywords;
    }

    private enum Numbering : byte { Undecided, Automatic, Manual }

    /// <summary>Fills in a format's fields.</summary>
    /// <param name="interp">The interpreter.</param>
    /// <param name="format">The format.</param>
    /// <param name="positional">The positional arguments; null for <c>format_map</c>, which has none.</param>
    /// <param name="keywords">The mapping of names to values.</param>
    public static string Format(Interpreter interp, string format, PyTuple? positional, Value keywords) =>
        new StrFormatting(interp, positional, keywords).Render(format, MostNesting);

    private string Render(string format, int nesting)
    {
        if (nesting <= 0)
        {
            throw Throw.ValueError("Max string recursion exceeded");
        }

        var output = new TextBuffer(stackalloc char[TextBuffer.StackLength]);
        int position = 0;
        while (position < format.Length)
        {
            interp.Step();
            Field? field = ReadPiece(format, ref position, out Range literal);
            output.Append(format.AsSpan()[literal]);
            if (field is { } found)
            {
                RenderField(ref output, found, nesting);
            }
        }

        return output.Finish();
    }

    /// <summary>Reads on to the end of the next field, or of the next doubled brace, or of the format.</summary>
    /// <param name="format">The format.</param>
    /// <param name="position">Where to begin; then where the next piece begins.</param>
    /// <param name="literal">The text before the field; of a doubled brace it holds one.</param>
    public static Field? ReadPiece(string format, ref int position, out Range literal)
    {
        int start = position;
        int length = format.AsSpan(start).IndexOfAny('{', '}');
        if (length < 0)
        {
            position = format.Length;
            literal = start..position;
            return null;
        }

        int brace = start + length;
        char kind = format[brace];
        position = brace + 1;
        bool atEnd = position >= format.Length;
        if (atEnd || (kind == '}' && format[position] != '}'))
        {
            throw Throw.ValueError($"Single '{kind}' encountered in format string");
        }

        if (format[position] == kind)
        {
            literal = start..position++;
            return null;
        }

        literal = start..brace;
        return ReadField(format, ref position);
    }

    private static Field ReadField(string format, ref int position)
    {
        int start = position;
        char end = '\0';
        while (position < format.Length && end == '\0')
        {
            switch (format[position++])
            {
                case '{':
                    throw Throw.ValueError("unexpected '{' in field name");
                case '[':
                    int bracket = format.IndexOf(']', position);
                    position = bracket < 0 ? format.Length : bracket;
                    break;
                case '}' or ':' or '!':
                    end = format[position - 1];
                    break;
            }
        }

        if (end == '\0')
        {
            throw Throw.ValueError("expected '}' before end of string");
        }

        string name = format[start..(position - 1)];
        string conversion = string.Empty;
        if (end == '}')
        {
            return new Field(name, conversion, string.Empty, false);
        }

        if (end == '!')
        {
            if (position >= format.Length)
            {
                throw Throw.ValueError("end of string while looking for conversion specifier");
            }

            int length = PyStr.IsPairAt(format, position) ? 2 : 1;
            conversion = format.Substring(position, length);
            position += length;
            if (position < format.Length)
            {
                char next = format[position++];
                if (next == '}')
                {
                    return new Field(name, conversion, string.Empty, false);
                }

                if (next != ':')
                {
                    throw Throw.ValueError("expected ':' after conversion specifier");
                }
            }
        }

        return ReadSpecification(format, ref position, name, conversion);
    }

    private static Field ReadSpecification(string format, ref int position, string name, string conversion)
    {
        int start = position;
        int depth = 1;
        bool isNested = false;
        while (position < format.Length)
        {
            switch (format[position++])
            {
                case '{':
                    isNested = true;
                    depth++;
                    break;
                case '}' when --depth == 0:
                    return new Field(name, conversion, format[start..(position - 1)], isNested);
            }
        }

        throw Throw.ValueError("unmatched '{' in format spec");
    }

    private void RenderField(ref TextBuffer output, in Field field, int nesting)
    {
        Value value = Find(field.Name);
        switch (field.Conversion)
        {
            case "":
                break;
            case "r":
                value = new PyStr(Operators.Repr(interp, value));
                break;
            case "s":
                value = value.IsExactly<PyStr>() ? value : new PyStr(Operators.Str(interp, value));
                break;
            case "a":
                value = new PyStr(TextEscaping.Ascii(Operators.Repr(interp, value)));
                break;
            default:
                int codePoint = new PyStr(field.Conversion).CodePointAt(0);
                throw Throw.ValueError(
                    $"Unknown conversion specifier {(codePoint is > 32 and < 127 ? field.Conversion : $"\\x{codePoint:x}")}");
        }

        string specification = field.IsNested ? Render(field.Specification, nesting - 1) : field.Specification;
        if (!DirectFormatting.TryAppend(interp, ref output, value, specification))
        {
            throw interp.ThrowPending();
        }
    }

    /// <summary>A replacement field; its conversion is empty where it has none.</summary>
    public readonly record struct Field(string Name, string Conversion, string Specification, bool IsNested);
}
