using Antlr4.Runtime;
using MiniPy.Syntax.Generated;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>Mistakes inside expressions: a missing comma, <c>=</c> for <c>==</c>, a call without parentheses.</summary>
internal sealed partial class SyntaxErrors
{
    private PythonSyntaxError? ExplainExpression()
    {
        if (context is PythonParser.ExpressionContext && expected.Contains(PythonLexer.ELSE) && token.Type != PythonLexer.COLON)
        {
            return Error(Between(context.Start, previous), "expected 'else' after 'if' expression");
        }

        if (token.Type is PythonLexer.FOR or PythonLexer.ASYNC
            && context is PythonParser.ListDisplayContext or PythonParser.BracesContext && context.ChildCount > 2)
        {
            return Error(
                Between(((ParserRuleContext)context.children[1]).Start, previous),
                "did you forget parentheses around the comprehension target?");
        }

        if (token.Type is PythonLexer.FOR or PythonLexer.ASYNC && context is PythonParser.ArgumentsContext or PythonParser.OperandContext
            && LastArgument() is { } argument)
        {
            switch (argument.Start.Type)
            {
                case PythonLexer.STAR:
                    return Error(Between(argument.Start, previous), "iterable unpacking cannot be used in comprehension");
                case PythonLexer.NAME when argument.ChildCount == 3:
                    return Error(Between(argument.Start, tokens.Tokens[argument.Start.TokenIndex + 1]), "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
            }
        }

        if (context is PythonParser.ComprehensionContext && expected.Contains(PythonLexer.IN))
        {
            return Error(token, "'in' expected after for-loop variables");
        }

        if ((context is PythonParser.BraceItemContext || context.Parent is PythonParser.BraceItemContext) && previous.Type == PythonLexer.COLON)
        {
            if (token.Type is PythonLexer.RBRACE or PythonLexer.COMMA)
            {
                return Error(previous, "expression expected after dictionary key and ':'");
            }

            if (token.Type == PythonLexer.STAR)
            {
                return Error(Between(token, LastOfExpression(token.TokenIndex + 1)), "cannot use a starred expression in a dictionary value");
            }
        }

        return ExplainArgument() ?? ExplainLegacyStatement() ?? ExplainMissingComma() ?? ExplainEqual();
    }

    private PythonSyntaxError? ExplainArgument()
    {
        if (IsIn<PythonParser.ArgumentContext>() && previous.Type == PythonLexer.EQUAL && token.Type is PythonLexer.COMMA or PythonLexer.RPAR)
        {
            return Error(Between(tokens.Tokens[previous.TokenIndex - 1], previous), "expected argument value expression");
        }

        if ((IsIn<PythonParser.ArgumentContext>() || IsIn<PythonParser.SliceContext>()) && previous.Type == PythonLexer.STAR)
        {
            return Error(token, "Invalid star expression");
        }

        if (token.Type != PythonLexer.EQUAL || context is not (PythonParser.ArgumentsContext or PythonParser.OperandContext))
        {
            return null;
        }

        return LastArgument() is not { } argument ? null : argument.Start.Type switch
        {
            PythonLexer.STAR => Error(Between(argument.Start, token), "cannot assign to iterable argument unpacking"),
            PythonLexer.DOUBLESTAR => Error(Between(argument.Start, token), "cannot assign to keyword argument unpacking"),
            _ => null,
        };
    }

    private ParserRuleContext? LastArgument()
    {
        ParserRuleContext? arguments = context as PythonParser.ArgumentsContext
            ?? (context.children?[^1] as PythonParser.ArgumentsContext);
        return arguments?.children[^1] as ParserRuleContext;
    }

    private PythonSyntaxError? ExplainLegacyStatement()
    {
        bool isLegacy = previous.Type == PythonLexer.NAME && TextOf(previous) is "print" or "exec" && BeginsExpression(token.Type);
        return isLegacy
            ? Error(Between(previous, LastOfExpression(token.TokenIndex, isList: true)), $"Missing parentheses in call to '{TextOf(previous)}'. Did you mean {TextOf(previous)}(...)?")
            : null;
    }

    /// <summary>Two expressions side by side inside brackets.</summary>
    private PythonSyntaxError? ExplainMissingComma()
    {
        if (!BeginsExpression(token.Type) || BracketDepth() == 0 || CompleteExpression() is not { } expression)
        {
            return null;
        }

        IToken first = expression.Start;
        bool isPrefixed = first == previous && first.Type == PythonLexer.NAME
            && (token.Type is PythonLexer.STRING || TextOf(first) is "match" or "case" or "type" or "_");
        bool isSoft = first.Type == PythonLexer.NAME && TextOf(first) is "match" or "case" or "type" or "_";
        return isPrefixed || isSoft
            ? null
            : Error(Between(first, LastOfExpression(token.TokenIndex)), "invalid syntax. Perhaps you forgot a comma?");
    }

    /// <summary><c>=</c> where only a comparison or a walrus can stand.</summary>
    private PythonSyntaxError? ExplainEqual()
    {
        if (token.Type != PythonLexer.EQUAL || CompleteExpression() is not { } expression
            || context is PythonParser.ExpressionStatementContext or PythonParser.AssignmentContext
            || !BeginsExpression(tokens.Tokens[token.TokenIndex + 1].Type) || !StandsWhereNamed(expression))
        {
            return null;
        }

        ExpressionSyntax target = new SyntaxBuilder(tokens.Source, tokens.Tokens).BuildComplete(expression);
        if (expression.Start == previous && target is NameSyntax)
        {
            return Error(Between(expression.Start, LastOfExpression(token.TokenIndex + 1, isArithmetic: true)), "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
        }

        return target is ListSyntax or TupleSyntax or GeneratorExpSyntax or BoolOpSyntax or CompareSyntax or IfExpSyntax or LambdaSyntax
            or NamedExprSyntax or UnaryOpSyntax { Operator: UnaryOperator.Not } or ConstantSyntax { Value: null or bool }
            ? null
            : Error(target.Span, $"cannot assign to {SyntaxBuilder.Describe(target)} here. Maybe you meant '==' instead of '='?");
    }

    private static bool StandsWhereNamed(PythonParser.ExpressionContext expression)
        => expression.Parent is PythonParser.NamedExpressionContext or PythonParser.NamedItemContext or PythonParser.BraceItemContext
            or PythonParser.SliceContext;

    private static SourceSpan Between(IToken first, IToken last) => SyntaxBuilder.SpanOf(first).To(SyntaxBuilder.SpanOf(last));
}
