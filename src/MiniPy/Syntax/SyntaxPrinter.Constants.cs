using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using MiniPy.Numbers;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>Literals and f-strings.</summary>
internal partial class SyntaxPrinter
{
    private void Constant(ConstantSyntax node)
    {
        Write(node.Value switch
        {
            null => "None",
            true => "True",
            false => "False",
            BigInt number => Integer(number),
            double number => Float(number),
            Complex number => Float(number.Imaginary) + "j",
            string text => (node.HasUnicodePrefix ? "u'" : "'") + Escape(text, inSpecification: false) + "'",
            ImmutableArray<byte> bytes => "b'" + EscapeBytes(bytes) + "'",
            _ => "...",
        });
    }

    /// <summary>In hexadecimal where the decimal would be longer than a literal may be.</summary>
    private static string Integer(BigInt number) => number.GetBitLength() > 14_000
        ? "0x" + BitText.Write(number, 4)
        : number.ToString();

    private static string Float(double number)
    {
        if (double.IsInfinity(number))
        {
            return "1e309";
        }

        string text = number.ToString("R", CultureInfo.InvariantCulture).Replace('E', 'e');
        return text.AsSpan().IndexOfAny('.', 'e') < 0 ? text + ".0" : text;
    }

    private static string EscapeBytes(ImmutableArray<byte> bytes)
        => string.Concat(bytes.Select(static value => Escape((char)value, isByte: true)));

    private static string Escape(string text, bool inSpecification)
    {
        string escaped = string.Concat(text.Select((unit, i) => IsPaired(text, i) ? unit.ToString() : Escape(unit, isByte: false)));
        return inSpecification
            ? escaped.Replace("{", "\\x7b", StringComparison.Ordinal).Replace("}", "\\x7d", StringComparison.Ordinal)
            : escaped;
    }

    private static string Escape(char unit, bool isByte) => unit switch
    {
        '\\' => "\\\\",
        '\'' => "\\'",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        < ' ' or '\x7f' => $"\\x{(int)unit:x2}",
        >= '\x80' when isByte => $"\\x{(int)unit:x2}",
        (>= '\ud800' and <= '\udfff') or '\u2028' or '\u2029' or '\ufeff' => $"\\u{(int)unit:x4}",
        _ => unit.ToString(),
    };

    /// <summary>Halves of a pair stand for a character; alone they need an escape.</summary>
    private static bool IsPaired(string text, int index)
        => (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        || (char.IsLowSurrogate(text[index]) && index > 0 && char.IsHighSurrogate(text[index - 1]));

    private void FString(JoinedStrSyntax node)
    {
        Write("f'");
        FStringParts(node, inSpecification: false);
        Write("'");
    }

    private void FStringParts(JoinedStrSyntax node, bool inSpecification)
    {
        foreach (ExpressionSyntax part in node.Values)
        {
            if (part is ConstantSyntax { Value: string text })
            {
                string escaped = Escape(text, inSpecification);
                Write(inSpecification ? escaped : escaped.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
            }
            else
            {
                Field((FormattedValueSyntax)part);
            }
        }
    }

    private void Field(FormattedValueSyntax field)
    {
        int start = output.Length + 1;
        Write("{").Write(field.Value, Level.Or);
        if (output[start] == '{')
        {
            output.Insert(start, ' ');
        }

        Write(field.Conversion is { } conversion ? $"!{conversion}" : "");
        if (field.FormatSpec is not null)
        {
            Write(":");
            FStringParts(field.FormatSpec, inSpecification: true);
        }

        Write("}");
    }
}
