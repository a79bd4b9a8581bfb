using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using MiniPy.Syntax.Generated;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>
/// Parse tree to syntax tree, and the refusals that the grammar leaves to it. Each part of this class holds one concept,
/// in the order of the grammar; children of a rule are read from left to right, without searching by type.
/// </summary>
internal sealed partial class SyntaxBuilder(SourceText source, IToken[] tokens)
{
    internal const string TooComplex = "Parser stack overflowed - Python source too complex to parse";

    /// <summary>
    /// How deep the tree may grow, not counting operators that lean to the left: later passes recurse over it.
    /// </summary>
    private const int MaximumDepth = 1000;

    private readonly NameTable names = new();
    private int depth;

    public ModuleSyntax BuildModule(PythonParser.FileContext context)
    {
        var body = ImmutableArray.CreateBuilder<StatementSyntax>(context.ChildCount);
        foreach (IParseTree child in context.children)
        {
            if (child is PythonParser.StatementContext statement)
            {
                AddStatement(statement, body);
            }
        }

        IToken end = context.Stop;
        return new ModuleSyntax(body.DrainToImmutable(), new SourceSpan(1, 0, end.Line, end.Column));
    }

    internal static SourceSpan SpanOf(IToken token) => Between(token, token);

    private static SourceSpan SpanOf(ParserRuleContext context) => Between(context.Start, context.Stop);

    /// <summary>From the start of one token to the end of another.</summary>
    private static SourceSpan Between(IToken first, IToken last)
    {
        if (last.Type is PythonLexer.STRING or PythonLexer.FSTRING_MIDDLE)
        {
            (int endLine, int endColumn) = EndOfText(last);
            return new SourceSpan(first.Line, first.Column, endLine, endColumn);
        }

        return new SourceSpan(first.Line, first.Column, last.Line, last.Column + last.StopIndex - last.StartIndex + 1);
    }

    /// <summary>From a token to the last one of a compound statement that is no line end or dedent: perhaps a semicolon.</summary>
    private SourceSpan CompoundSpan(IToken start, ParserRuleContext context)
    {
        int last = context.Stop.TokenIndex;
        while (tokens[last].Type is PythonLexer.NEWLINE or PythonLexer.DEDENT)
        {
            last--;
        }

        return Between(start, tokens[last]);
    }

    /// <summary>Strings are the only tokens that may hold line ends.</summary>
    private static (int Line, int Column) EndOfText(IToken token)
    {
        ReadOnlySpan<char> text = ((SourceCharStream)token.InputStream).Slice(token.StartIndex, token.StopIndex);
        int line = token.Line;
        int column = token.Column + text.Length;
        for (int at = text.IndexOfAny('\r', '\n'); at >= 0; at = text.IndexOfAny('\r', '\n'))
        {
            int next = text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;
            text = text[next..];
            line++;
            column = text.Length;
        }

        return (line, column);
    }

    private static IToken? TokenAt(ParserRuleContext context, int index)
        => (uint)index < (uint)context.ChildCount && context.children[index] is ITerminalNode node ? node.Symbol : null;

    private static int TypeAt(ParserRuleContext context, int index) => TokenAt(context, index)?.Type ?? TokenConstants.InvalidType;

    private ReadOnlySpan<char> TextOf(IToken token) => source.Text.AsSpan(token.StartIndex, token.StopIndex - token.StartIndex + 1);

    private string NameOf(IToken token) => names.Intern(TextOf(token));

    private PythonSyntaxError Error(SourceSpan span, string message) => new(SyntaxErrorKind.SyntaxError, message, source, span);

    private PythonSyntaxError InvalidSyntax(IToken token) => Error(SpanOf(token), "invalid syntax");

    /// <summary>Two commas or semicolons with nothing between them.</summary>
    private void RefuseDoubled(ParserRuleContext context, int index)
    {
        if (TokenAt(context, index) is { } token && TypeAt(context, index + 1) == token.Type)
        {
            throw InvalidSyntax(TokenAt(context, index + 1)!);
        }
    }

    /// <summary>Goes deeper into the tree by <paramref name="levels"/>; the caller comes back with <see cref="Leave"/>.</summary>
    private void Enter(ParserRuleContext context, int levels = 1)
    {
        depth += levels;
        if (depth > MaximumDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new PythonSyntaxError(SyntaxErrorKind.MemoryError, TooComplex, source, SpanOf(context.Start));
        }
    }

    private void Leave(int levels = 1) => depth -= levels;
}
