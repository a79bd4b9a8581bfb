using Antlr4.Runtime;
using MiniPy.Syntax.Generated;

namespace MiniPy.Syntax;

/// <summary>Keywords (reference 2.3.1), looked up among the names.</summary>
internal abstract partial class PythonLexerBase
{
    private int NameType(CommonToken token)
    {
        ReadOnlySpan<char> name = SourceText.Text.AsSpan(token.StartIndex, token.StopIndex - token.StartIndex + 1);
        if (name.ContainsAnyExceptInRange('\0', '\x7f'))
        {
            CheckIdentifier(token);
            return PythonLexer.NAME;
        }

        return name.Length is < 2 or > 8 ? PythonLexer.NAME : Keyword(name);
    }

    private static int Keyword(ReadOnlySpan<char> name) => name switch
    {
        "and" => PythonLexer.AND,
        "as" => PythonLexer.AS,
        "assert" => PythonLexer.ASSERT,
        "async" => PythonLexer.ASYNC,
        "await" => PythonLexer.AWAIT,
        "break" => PythonLexer.BREAK,
        "class" => PythonLexer.CLASS,
        "continue" => PythonLexer.CONTINUE,
        "def" => PythonLexer.DEF,
        "del" => PythonLexer.DEL,
        "elif" => PythonLexer.ELIF,
        "else" => PythonLexer.ELSE,
        "except" => PythonLexer.EXCEPT,
        "False" => PythonLexer.FALSE,
        "finally" => PythonLexer.FINALLY,
        "for" => PythonLexer.FOR,
        "from" => PythonLexer.FROM,
        "global" => PythonLexer.GLOBAL,
        "if" => PythonLexer.IF,
        "import" => PythonLexer.IMPORT,
        "in" => PythonLexer.IN,
        "is" => PythonLexer.IS,
        "lambda" => PythonLexer.LAMBDA,
        "None" => PythonLexer.NONE,
        "nonlocal" => PythonLexer.NONLOCAL,
        "not" => PythonLexer.NOT,
        "or" => PythonLexer.OR,
        "pass" => PythonLexer.PASS,
        "raise" => PythonLexer.RAISE,
        "return" => PythonLexer.RETURN,
        "True" => PythonLexer.TRUE,
        "try" => PythonLexer.TRY,
        "while" => PythonLexer.WHILE,
        "with" => PythonLexer.WITH,
        "yield" => PythonLexer.YIELD,
        _ => PythonLexer.NAME,
    };
}
