using System.Collections.Immutable;

namespace MiniPy.Syntax.Tree;

/// <summary>The operations that rewritten programs use and no source can name; what each does stands at its node.</summary>
internal enum Intrinsic : byte
{
    FindAsyncExit,
    AsyncEnter,
    AsyncExit,
    AsyncExitRaised,
    StarBegin,
    StarMatch,
    StarRaise,
    StarCollect,
    StarEnd,
    Typing,
}

/// <summary>An operation of a rewritten program, printed as <c>$name(operands)</c>.</summary>
internal sealed record IntrinsicSyntax(Intrinsic Operation, ImmutableArray<ExpressionSyntax> Operands, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary>
/// A list, set or dict comprehension that awaits, as the coroutine that makes it: <c>await</c> it for the collection.
/// </summary>
internal sealed record AsyncCompSyntax(ExpressionSyntax Comprehension, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary>
/// Statements executed at once in a scope of their own, whose variables are type parameters; it gives what they return.
/// </summary>
internal sealed record TypeParameterScopeSyntax(string Name, ImmutableArray<StatementSyntax> Body, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary>An annotation that is not evaluated; it gives its text (PEP 563).</summary>
internal sealed record AnnotationTextSyntax(ExpressionSyntax Annotation, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary>Whether a value matches a pattern; if it does, the pattern's names are bound.</summary>
internal sealed record MatchTestSyntax(ExpressionSyntax Subject, PatternSyntax Pattern, SourceSpan Span) : ExpressionSyntax(Span);
