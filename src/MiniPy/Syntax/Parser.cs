using System.Runtime.CompilerServices;
using Antlr4.Runtime;
using Antlr4.Runtime.Atn;
using Antlr4.Runtime.Misc;
using MiniPy.Syntax.Generated;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>
/// The way into this folder: source text to syntax tree. Every error is a <see cref="PythonSyntaxError"/>.
/// </summary>
internal static class Parser
{
    /// <summary>
    /// Parses a file, and checks what the grammar cannot say (<see cref="SyntaxChecker"/>). Its annotations may be kept as text without its saying so.
    /// </summary>
    public static ModuleSyntax ParseModule(SourceText source, bool postponesAnnotations = false)
    {
        ModuleSyntax module = ParseUnchecked(source);
        SyntaxChecker.Check(module, source, postponesAnnotations);
        return module;
    }

    /// <summary>Builds the tables of the lexer and the parser, if they are not there yet.</summary>
    public static void Prepare()
    {
        RuntimeHelpers.RunClassConstructor(typeof(PythonLexer).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(PythonParser).TypeHandle);
    }

    /// <summary>Parses what <c>eval</c> takes.</summary>
    public static ExpressionSyntax ParseExpression(SourceText source)
    {
        TokenSource tokens = TokenSource.Read(source, skipLeadingSpace: true);
        var tree = (PythonParser.EvaluationContext)ParseTree(tokens, static parser => parser.evaluation());
        ExpressionSyntax value = new SyntaxBuilder(source, tokens.Tokens).BuildValueList(tree.valueList());
        SyntaxChecker.Check(value, source);
        return value;
    }

    /// <summary>Parses as <c>ast.parse</c> does: <c>return</c> outside a function passes.</summary>
    internal static ModuleSyntax ParseUnchecked(SourceText source)
    {
        TokenSource tokens = TokenSource.Read(source, skipLeadingSpace: false);
        var tree = (PythonParser.FileContext)ParseTree(tokens, static parser => parser.file());
        return new SyntaxBuilder(source, tokens.Tokens).BuildModule(tree);
    }

    /// <summary>
    /// Whether a text that is no program could become one by what follows: its end is the first thing in it that cannot stand where it stands.
    /// </summary>
    public static bool EndsTooSoon(SourceText source)
    {
        TokenSource tokens = TokenSource.Read(source, skipLeadingSpace: false);
        try
        {
            Run(tokens, static parser => parser.file(), PredictionMode.LL);
            return false;
        }
        catch (ParseCanceledException failure)
        {
            return tokens.IsEnd(((RecognitionException)failure.InnerException!).OffendingToken);
        }
        catch (NestingTooDeepException)
        {
            return false;
        }
    }

    /// <summary>SLL prediction first; it may refuse what full LL accepts, so only the second failure is an error.</summary>
    private static ParserRuleContext ParseTree(TokenSource tokens, Func<PythonParser, ParserRuleContext> rule)
    {
        try
        {
            return Run(tokens, rule, PredictionMode.SLL);
        }
        catch (ParseCanceledException)
        {
            try
            {
                return Run(tokens, rule, PredictionMode.LL);
            }
            catch (ParseCanceledException failure)
            {
                IToken token = ((RecognitionException)failure.InnerException!).OffendingToken;
                if (tokens.FailedBefore(token))
                {
                    throw tokens.Failure!;
                }

                throw EarlierError(tokens, failure) ?? SyntaxErrors.Explain(tokens, (RecognitionException)failure.InnerException!);
            }
        }
        catch (NestingTooDeepException failure)
        {
            throw tokens.Failure ?? new PythonSyntaxError(
                SyntaxErrorKind.MemoryError, SyntaxBuilder.TooComplex, tokens.Source, SyntaxBuilder.SpanOf(failure.Token));
        }
    }

    private static ParserRuleContext Run(TokenSource tokens, Func<PythonParser, ParserRuleContext> rule, PredictionMode mode)
    {
        var parser = new PythonParser(new ArrayTokenStream(tokens.Tokens, tokens.Lexer), TextWriter.Null, TextWriter.Null)
        {
            ErrorHandler = new BailErrorStrategy(),
        };
        parser.RemoveErrorListeners();
        parser.Interpreter.PredictionMode = mode;
        return rule(parser);
    }

    /// <summary>
    /// The builder's refusal of a statement before the place where the parser failed: CPython checks as it goes, so
    /// that is what it would have reported.
    /// </summary>
    private static PythonSyntaxError? EarlierError(TokenSource tokens, ParseCanceledException failure)
    {
        IToken[]? before = TokenFilter.StatementsBefore(tokens.Tokens, ((RecognitionException)failure.InnerException!).OffendingToken);
        if (before is null)
        {
            return null;
        }

        try
        {
            TokenSource part = tokens.With(before);
            var tree = (PythonParser.FileContext)Run(part, static parser => parser.file(), PredictionMode.SLL);
            new SyntaxBuilder(part.Source, part.Tokens).BuildModule(tree);
            return null;
        }
        catch (ParseCanceledException)
        {
            // The part was cut inside a statement that needs its rest, such as `try`.
            return null;
        }
        catch (PythonSyntaxError earlier)
        {
            return earlier;
        }
    }
}
