using Antlr4.Runtime;

namespace MiniPy.Syntax;

/// <summary>What may follow a number (reference 2.4.5): the errors of literals that the grammar's rule cut short.</summary>
internal abstract partial class PythonLexerBase
{
    private void CheckNumberEnd(CommonToken token)
    {
        int next = InputStream.LA(1);
        if (next is not (>= '0' and <= '9' or >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_' or >= 0x80))
        {
            return;
        }

        string text = SourceText.Text;
        int end = token.StopIndex + 1;
        ReadOnlySpan<char> rest = text.AsSpan(end);
        ReadOnlySpan<char> number = text.AsSpan(token.StartIndex, end - token.StartIndex);
        char kind = number.Length > 1 && number[0] == '0' ? char.ToLowerInvariant(number[1]) : ' ';
        if (number is "0" && char.ToLowerInvariant(rest[0]) is 'x' or 'o' or 'b')
        {
            throw BadPrefixed(token, char.ToLowerInvariant(rest[0]), rest[1..], end + 1);
        }

        if (kind is 'x' or 'o' or 'b' && (char.IsAsciiDigit(rest[0]) || rest[0] == '_'))
        {
            throw BadPrefixed(token, kind, rest, end);
        }

        if (char.IsAsciiDigit(rest[0]))
        {
            throw LeadingZeros(token, rest, end);
        }

        if (rest[0] == '_')
        {
            bool isFloat = number.IndexOfAny('.', 'e', 'E') >= 0;
            throw At(token, isFloat ? end - 1 : end, "invalid decimal literal");
        }

        if (!StartsKeyword(rest))
        {
            string name = kind switch
            {
                'x' => "hexadecimal",
                'o' => "octal",
                'b' => "binary",
                _ => number[^1] is 'j' or 'J' ? "imaginary" : "decimal",
            };
            if (rest[0] < 0x80)
            {
                throw At(token, end - 1, $"invalid {name} literal");
            }
        }
    }

    private PythonSyntaxError BadPrefixed(CommonToken token, char kind, ReadOnlySpan<char> rest, int index)
    {
        string name = kind == 'x' ? "hexadecimal" : kind == 'o' ? "octal" : "binary";
        if (rest.Length > 0 && rest[0] == '_')
        {
            rest = rest[1..];
            index++;
        }

        return rest.Length > 0 && char.IsAsciiDigit(rest[0])
            ? At(token, index, $"invalid digit '{rest[0]}' in {name} literal")
            : At(token, index - 1, $"invalid {name} literal");
    }

    private PythonSyntaxError LeadingZeros(CommonToken token, ReadOnlySpan<char> rest, int end)
    {
        int zeros = end - token.StartIndex;
        int digits = 0;
        while (digits < rest.Length && (char.IsAsciiDigit(rest[digits]) || rest[digits] == '_'))
        {
            digits++;
        }

        if (rest[digits - 1] == '_')
        {
            return At(token, end + digits - 1, "invalid decimal literal");
        }

        return Error(token.Line, token.Column, token.Line, token.Column + zeros,
            "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers");
    }

    private PythonSyntaxError At(CommonToken token, int index, string message)
    {
        int column = token.Column + index - token.StartIndex;
        return Error(token.Line, column, token.Line, column + 1, message);
    }

    /// <summary><c>1if x else y</c> is still allowed.</summary>
    private static bool StartsKeyword(ReadOnlySpan<char> rest) => rest switch
    {
        ['a', 'n', 'd', ..] or ['e', 'l', 's', 'e', ..] or ['f', 'o', 'r', ..] or ['i', 'f' or 'n' or 's', ..]
            or ['o', 'r', ..] or ['n', 'o', 't', ..] => true,
        _ => false,
    };
}
