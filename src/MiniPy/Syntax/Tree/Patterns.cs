using System.Collections.Immutable;

namespace MiniPy.Syntax.Tree;

/// <summary><c>case pattern if guard:</c></summary>
internal sealed record MatchCaseSyntax(
    PatternSyntax Pattern, ExpressionSyntax? Guard, ImmutableArray<StatementSyntax> Body, SourceSpan Span) : SyntaxNode(Span);

internal abstract record PatternSyntax(SourceSpan Span) : SyntaxNode(Span);

/// <summary>A literal or dotted name, compared by <c>==</c>.</summary>
internal sealed record MatchValueSyntax(ExpressionSyntax Value, SourceSpan Span) : PatternSyntax(Span);

/// <summary><c>None</c>, <c>True</c> or <c>False</c>, compared by identity.</summary>
internal sealed record MatchSingletonSyntax(bool? Value, SourceSpan Span) : PatternSyntax(Span);

internal sealed record MatchSequenceSyntax(ImmutableArray<PatternSyntax> Patterns, SourceSpan Span) : PatternSyntax(Span);

/// <summary><c>{key: pattern, **rest}</c></summary>
internal sealed record MatchMappingSyntax(
    ImmutableArray<ExpressionSyntax> Keys, ImmutableArray<PatternSyntax> Patterns, string? Rest, SourceSpan Span) : PatternSyntax(Span);

/// <summary><c>Class(pattern, name=pattern)</c></summary>
internal sealed record MatchClassSyntax(
    ExpressionSyntax Class,
    ImmutableArray<PatternSyntax> Patterns,
    ImmutableArray<string> KeywordNames,
    ImmutableArray<PatternSyntax> KeywordPatterns,
    SourceSpan Span) : PatternSyntax(Span);

/// <summary><c>*name</c>, or <c>*_</c> where the name is null.</summary>
internal sealed record MatchStarSyntax(string? Name, SourceSpan Span) : PatternSyntax(Span);

/// <summary><c>pattern as name</c>; a bare name has no pattern, and <c>_</c> neither.</summary>
internal sealed record MatchAsSyntax(PatternSyntax? Pattern, string? Name, SourceSpan Span) : PatternSyntax(Span);

internal sealed record MatchOrSyntax(ImmutableArray<PatternSyntax> Patterns, SourceSpan Span) : PatternSyntax(Span);
