using System.Collections.Immutable;

namespace MiniPy.Syntax.Tree;

/// <summary>An expression that stands as a statement: <c>ast.Expr</c>.</summary>
internal sealed record ExpressionStatementSyntax(ExpressionSyntax Value, SourceSpan Span) : StatementSyntax(Span);

/// <summary><c>target = target = value</c></summary>
internal sealed record AssignSyntax(ImmutableArray<ExpressionSyntax> Targets, ExpressionSyntax Value, SourceSpan Span) : StatementSyntax(Span);

internal sealed record AugAssignSyntax(ExpressionSyntax Target, BinaryOperator Operator, ExpressionSyntax Value, SourceSpan Span) : StatementSyntax(Span);

/// <summary><c>target: annotation = value</c>. <see cref="IsSimple"/>: the target is a name without parentheses.</summary>
internal sealed record AnnAssignSyntax(
    ExpressionSyntax Target, ExpressionSyntax Annotation, ExpressionSyntax? Value, bool IsSimple, SourceSpan Span) : StatementSyntax(Span);

internal sealed record ReturnSyntax(ExpressionSyntax? Value, SourceSpan Span) : StatementSyntax(Span);

internal sealed record DeleteSyntax(ImmutableArray<ExpressionSyntax> Targets, SourceSpan Span) : StatementSyntax(Span);

internal sealed record RaiseSyntax(ExpressionSyntax? Exception, ExpressionSyntax? Cause, SourceSpan Span) : StatementSyntax(Span);

internal sealed record AssertSyntax(ExpressionSyntax Test, ExpressionSyntax? Message, SourceSpan Span) : StatementSyntax(Span);

internal sealed record PassSyntax(SourceSpan Span) : StatementSyntax(Span);

internal sealed record BreakSyntax(SourceSpan Span) : StatementSyntax(Span);

internal sealed record ContinueSyntax(SourceSpan Span) : StatementSyntax(Span);

internal sealed record GlobalSyntax(ImmutableArray<string> Names, SourceSpan Span) : StatementSyntax(Span);

internal sealed record NonlocalSyntax(ImmutableArray<string> Names, SourceSpan Span) : StatementSyntax(Span);

/// <summary><c>name as alias</c>; the name may be dotted, or <c>*</c>.</summary>
internal sealed record AliasSyntax(string Name, string? AsName, SourceSpan Span) : SyntaxNode(Span);

internal sealed record ImportSyntax(ImmutableArray<AliasSyntax> Names, SourceSpan Span) : StatementSyntax(Span);

/// <summary><c>from ..module import names</c>; <see cref="Level"/> counts the leading dots.</summary>
internal sealed record ImportFromSyntax(string? Module, ImmutableArray<AliasSyntax> Names, int Level, SourceSpan Span) : StatementSyntax(Span);

internal sealed record IfSyntax(
    ExpressionSyntax Test, ImmutableArray<StatementSyntax> Body, ImmutableArray<StatementSyntax> OrElse, SourceSpan Span) : StatementSyntax(Span);

internal sealed record WhileSyntax(
    ExpressionSyntax Test, ImmutableArray<StatementSyntax> Body, ImmutableArray<StatementSyntax> OrElse, SourceSpan Span) : StatementSyntax(Span);

internal sealed record ForSyntax(
    ExpressionSyntax Target,
    ExpressionSyntax Iterable,
    ImmutableArray<StatementSyntax> Body,
    ImmutableArray<StatementSyntax> OrElse,
    bool IsAsync,
    SourceSpan Span) : StatementSyntax(Span);

/// <summary><c>context as target</c> of a <c>with</c>.</summary>
internal sealed record WithItemSyntax(ExpressionSyntax Context, ExpressionSyntax? Target, SourceSpan Span) : SyntaxNode(Span);

internal sealed record WithSyntax(
    ImmutableArray<WithItemSyntax> Items, ImmutableArray<StatementSyntax> Body, bool IsAsync, SourceSpan Span) : StatementSyntax(Span);

/// <summary><c>except type as name:</c></summary>
internal sealed record ExceptHandlerSyntax(
    ExpressionSyntax? Type, string? Name, ImmutableArray<StatementSyntax> Body, SourceSpan Span) : SyntaxNode(Span);

/// <summary><c>try</c>; with <see cref="IsStar"/> its handlers are <c>except*</c>.</summary>
internal sealed record TrySyntax(
    ImmutableArray<StatementSyntax> Body,
    ImmutableArray<ExceptHandlerSyntax> Handlers,
    ImmutableArray<StatementSyntax> OrElse,
    ImmutableArray<StatementSyntax> Finally,
    bool IsStar,
    SourceSpan Span) : StatementSyntax(Span);

internal sealed record MatchSyntax(ExpressionSyntax Subject, ImmutableArray<MatchCaseSyntax> Cases, SourceSpan Span) : StatementSyntax(Span);
