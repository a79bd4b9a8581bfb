using System.Collections.Immutable;
using System.Numerics;
using System.Text;
using MiniPy.Numbers;
using MiniPy.Objects;
using MiniPy.Syntax;
using MiniPy.Syntax.Tree;

namespace MiniPy.Lowering;

/// <summary>
/// The text of an annotation that is not evaluated, as CPython's compiler writes it (PEP 563): what <see cref="SyntaxPrinter"/> prints, but for some
/// parentheses and spaces, with literals as <c>repr</c> shows their values.
/// </summary>
internal sealed class AnnotationText : SyntaxPrinter
{
    /// <summary>An infinite number has no literal; this one is too large.</summary>
    private const string Infinity = "1e309";

    private AnnotationText()
    {
    }

    private protected override Level RightOfPower => Level.Power;

    public static string Of(ExpressionSyntax annotation) => Of(annotation, Level.Test);

    private static string Of(ExpressionSyntax expression, Level level)
    {
        var text = new AnnotationText();
        text.Write(expression, level);
        return text.Text;
    }

    private protected override Level LevelOf(ExpressionSyntax expression) =>
        expression is NamedExprSyntax ? Level.Lowest : base.LevelOf(expression);

    private protected override bool WriteOtherwise(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case ConstantSyntax node:
                Write(node.HasUnicodePrefix ? "u" : "").Write(TextOf(node.Value));
                return true;
            case JoinedStrSyntax node:
                Write("f").Write(TextEscaping.Repr(PartsOf(node)));
                return true;
            case AttributeSyntax { Value: ConstantSyntax { Value: BigInt } } node:
                Write(node.Value).Write(" .").Write(node.Name);
                return true;
            case LambdaSyntax { Parameters: { PositionalOnly: [], Positional: [] } parameters } node:
                Write("lambda");
                Parameters(parameters);
                Write(": ").Write(node.Body);
                return true;
            case YieldSyntax { Value: TupleSyntax value }:
                Write("yield ").Write(value);
                return true;
            case SubscriptSyntax { Index: NamedExprSyntax index } node:
                Write(node.Value, Level.Atom).Write("[").Write(index, Level.Lowest).Write("]");
                return true;
            case CallSyntax node:
                Call(node);
                return true;
            default:
                return false;
        }
    }

    private void Call(CallSyntax node)
    {
        Write(node.Function, Level.Atom);
        if (node is { Arguments: [GeneratorExpSyntax only], Keywords: [] })
        {
            Write(only);
            return;
        }

        Write("(");
        Elements(node.Arguments);
        Write(node.Arguments.IsEmpty || node.Keywords.IsEmpty ? "" : ", ");
        Keywords(node.Keywords);
        Write(")");
    }

    private static string TextOf(object? constant) => constant switch
    {
        null => "None",
        bool truth => truth ? "True" : "False",
        BigInt number => number.ToString(),
        double.PositiveInfinity => Infinity,
        double number => FloatFormatting.Repr(number),
        Complex number => ImaginaryText(number.Imaginary),
        string text => TextEscaping.Repr(text),
        ImmutableArray<byte> bytes => TextEscaping.ReprBytes(bytes.AsSpan()),
        _ => "...",
    };

    private static string ImaginaryText(double number)
    {
        string text = double.IsInfinity(number) ? Infinity : FloatFormatting.Repr(number);
        return (text.EndsWith(".0", StringComparison.Ordinal) ? text[..^2] : text) + "j";
    }

    /// <summary>What stands between the quotes of an f-string, before it is escaped as a whole.</summary>
    private static string PartsOf(JoinedStrSyntax node)
    {
        var parts = new StringBuilder();
        foreach (ExpressionSyntax part in node.Values)
        {
            if (part is FormattedValueSyntax field)
            {
                AppendField(parts, field);
                continue;
            }

            var text = (string)((ConstantSyntax)part).Value!;
            parts.Append(text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
        }

        return parts.ToString();
    }

    private static void AppendField(StringBuilder parts, FormattedValueSyntax field)
    {
        string value = Of(field.Value, Level.Or);
        parts.Append(value[0] == '{' ? "{ " : "{").Append(value);
        if (field.Conversion is { } conversion)
        {
            parts.Append('!').Append(conversion);
        }

        if (field.FormatSpec is not null)
        {
            parts.Append(':').Append(PartsOf(field.FormatSpec));
        }

        parts.Append('}');
    }
}
