using System.Runtime.CompilerServices;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary><c>{value!conversion:format}</c> inside an f-string (reference, 2.4.3).</summary>
internal sealed class FormattedValueNode(ExpressionNode value, char? conversion, ExpressionNode? format, int position) : ExpressionNode
{
    private readonly string? constantFormat = format is null ? string.Empty : (format as ConstantNode)?.Value.As<PyStr>()?.Text;

    /// <summary>What a constant format says of ints, of floats and of strs, once it has been needed.</summary>
    private ParsedFormat? forInt;
    private ParsedFormat? forFloat;
    private ParsedFormat? forStr;

    [SkipLocalsInit]
    public override Value Evaluate(Frame frame)
    {
        var output = new TextBuffer(stackalloc char[TextBuffer.StackLength]);
        return TryAppend(frame, ref output) ? Value.FromString(output.Finish()) : Value.Error;
    }

    /// <summary>Evaluates and formats the value; false where that raises.</summary>
    public bool TryAppend(Frame frame, ref TextBuffer output)
    {
        Value formatted = value.Evaluate(frame);
        if (formatted.IsError)
        {
            return false;
        }

        Interpreter interp = frame.Interpreter;
        if (conversion is not null)
        {
            frame.Position = position;
            string? converted = Convert(interp, formatted);
            if (converted is null)
            {
                return false;
            }

            if (constantFormat is { Length: 0 })
            {
                output.Append(converted);
                return true;
            }

            formatted = Value.FromString(converted);
        }

        if (constantFormat is not null)
        {
            frame.Position = position;
            return TryAppendConstantly(interp, ref output, formatted, constantFormat);
        }

        Value specification = format!.Evaluate(frame);
        if (specification.IsError)
        {
            return false;
        }

        frame.Position = position;
        return DirectFormatting.TryAppend(interp, ref output, formatted, specification.Unchecked<PyStr>().Text);
    }

    private bool TryAppendConstantly(Interpreter interp, ref TextBuffer output, Value formatted, string specification)
    {
        if (specification.Length == 0)
        {
            return DirectFormatting.TryAppend(interp, ref output, formatted);
        }

        bool isDone = (formatted.IsInt && DirectFormatting.TryInt(
                ref output, formatted.AsInt, (forInt ??= new ParsedFormat(FormatSpecification.ForInt(specification))).Specification))
            || (formatted.IsFloat && DirectFormatting.TryFloat(
                ref output, formatted.AsFloat, (forFloat ??= new ParsedFormat(FormatSpecification.ForFloat(specification))).Specification))
            || (formatted.IsExactly<PyStr>() && DirectFormatting.TryStr(
                ref output, formatted.Unchecked<PyStr>(), (forStr ??= new ParsedFormat(FormatSpecification.ForStr(specification))).Specification));
        if (isDone)
        {
            return true;
        }

        string? text = Operators.FormatOrNull(interp, formatted, specification);
        output.Append(text);
        return text is not null;
    }

    /// <summary>The converted value; null when an exception is pending.</summary>
    private string? Convert(Interpreter interp, Value converted) => conversion switch
    {
        'r' => Operators.ReprOrNull(interp, converted),
        'a' => TextEscaping.Ascii(Operators.Repr(interp, converted)),
        _ => Operators.StrOrNull(interp, converted),
    };

    /// <summary>In an object, so that it is seen as a whole or not at all.</summary>
    private sealed class ParsedFormat(FormatSpecification specification)
    {
        public readonly FormatSpecification Specification = specification;
    }
}

/// <summary>An f-string: its parts, each of which gives a str, joined.</summary>
internal sealed class JoinedStringNode(ExpressionNode[] parts) : ExpressionNode
{
    [SkipLocalsInit]
    public override Value Evaluate(Frame frame)
    {
        var text = new TextBuffer(stackalloc char[TextBuffer.StackLength]);
        foreach (ExpressionNode part in parts)
        {
            if (part is FormattedValueNode formatted)
            {
                if (!formatted.TryAppend(frame, ref text))
                {
                    return Value.Error;
                }

                continue;
            }

            Value piece = part.Evaluate(frame);
            if (piece.IsError)
            {
                return piece;
            }

            text.Append(piece.Unchecked<PyStr>().Text);
        }

        return text.Length == 0 ? PyStr.Empty : Value.FromString(text.Finish());
    }
}
