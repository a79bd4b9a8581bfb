using System.Text;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Expressions;

/// <summary><c>{value!conversion:format}</c> inside an f-string (reference, 2.4.3).</summary>
internal sealed class FormattedValueNode(ExpressionNode value, char? conversion, ExpressionNode? format, int position) : ExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
        Value formatted = value.Evaluate(frame);
        if (formatted.IsError)
        {
            return formatted;
        }

        Interpreter interp = frame.Interpreter;
        if (conversion is not null)
        {
            frame.Position = position;
            formatted = Value.FromString(Convert(interp, formatted));
        }

        Value specification = format is null ? PyStr.Empty : format.Evaluate(frame);
        if (specification.IsError)
        {
            return specification;
        }

        frame.Position = position;
        return Value.FromString(Operators.Format(interp, formatted, specification.Unchecked<PyStr>().Text));
    }

    private string Convert(Interpreter interp, Value converted) => conversion switch
    {
        'r' => Operators.Repr(interp, converted),
        'a' => TextEscaping.Ascii(Operators.Repr(interp, converted)),
        _ => Operators.Str(interp, converted),
    };
}

/// <summary>An f-string: its parts, each of which gives a str, joined.</summary>
internal sealed class JoinedStringNode(ExpressionNode[] parts) : ExpressionNode
{
    public override Value Evaluate(Frame frame)
    {
        var text = new StringBuilder();
        foreach (ExpressionNode part in parts)
        {
            Value piece = part.Evaluate(frame);
            if (piece.IsError)
            {
                return piece;
            }

            text.Append(piece.Unchecked<PyStr>().Text);
        }

        return Value.FromString(text.ToString());
    }
}
