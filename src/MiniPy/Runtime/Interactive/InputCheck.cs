using MiniPy.Syntax;
using MiniPy.Syntax.Tree;

namespace MiniPy.Runtime.Interactive;

/// <summary>Whether the lines typed so far are a whole input (library reference, <c>codeop</c>).</summary>
internal static class InputCheck
{
    public static InputState StateOf(string text)
    {
        var source = new SourceText(WithoutFinalIndent(text), "<stdin>");
        try
        {
            ModuleSyntax tree = Parser.ParseModule(source);
            return tree.Body.IsEmpty || !IsCompound(tree.Body[^1]) || source.Text.EndsWith('\n') ? InputState.Complete : InputState.Incomplete;
        }
        catch (PythonSyntaxError)
        {
            return Parser.EndsTooSoon(source) ? InputState.Incomplete : InputState.Invalid;
        }
    }

    /// <summary>The text without white space on its last line, where there is nothing else: automatic indentation that nobody used.</summary>
    public static string WithoutFinalIndent(string text)
    {
        string shorter = text.TrimEnd(' ', '\t');
        return shorter.EndsWith('\n') ? shorter : text;
    }

    /// <summary>True for a statement that could go on in the next line.</summary>
    private static bool IsCompound(StatementSyntax statement) => statement is
        IfSyntax or WhileSyntax or ForSyntax or TrySyntax or WithSyntax or MatchSyntax or FunctionDefSyntax or ClassDefSyntax;
}
