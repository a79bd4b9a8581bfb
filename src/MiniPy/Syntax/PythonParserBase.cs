using System.Runtime.CompilerServices;
using Antlr4.Runtime;

namespace MiniPy.Syntax;

/// <summary>
/// What the generated parser stands on: it counts how deep its rules call each other, because generated parsers recurse
/// and a .NET stack overflow cannot be caught.
/// </summary>
internal abstract class PythonParserBase : Antlr4.Runtime.Parser
{
    /// <summary>
    /// Enough for 200 nested brackets inside 100 nested blocks (three rules each). It fits a stack of 1 MB; on a smaller
    /// one the probe below stops the parser sooner.
    /// </summary>
    private const int MaximumDepth = 1200;

    private int ruleDepth;

    protected PythonParserBase(ITokenStream input, TextWriter output, TextWriter errorOutput)
        : base(input, output, errorOutput)
    {
    }

    public override void EnterRule(ParserRuleContext localctx, int state, int ruleIndex)
    {
        if (++ruleDepth > MaximumDepth || ((ruleDepth & 15) == 0 && !RuntimeHelpers.TryEnsureSufficientExecutionStack()))
        {
            throw new NestingTooDeepException(CurrentToken);
        }

        base.EnterRule(localctx, state, ruleIndex);
    }

    public override void ExitRule()
    {
        ruleDepth--;
        base.ExitRule();
    }
}

/// <summary>The parser met more nested constructs than it can hold; the facade words the error.</summary>
internal sealed class NestingTooDeepException(IToken token) : Exception
{
    public IToken Token { get; } = token;
}
