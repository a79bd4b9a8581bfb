using System.Collections.Immutable;

namespace MiniPy.Syntax.Tree;

/// <summary>
/// A node of the syntax tree: immutable data, named after Python's own <c>ast</c> module with <c>Syntax</c> behind,
/// grouped on a page in the order of the grammar. No behaviour, no parent links, no execution state.
/// </summary>
internal abstract record SyntaxNode(SourceSpan Span);

internal abstract record StatementSyntax(SourceSpan Span) : SyntaxNode(Span);

internal abstract record ExpressionSyntax(SourceSpan Span) : SyntaxNode(Span);

/// <summary>A whole file: <c>ast.Module</c>.</summary>
internal sealed record ModuleSyntax(ImmutableArray<StatementSyntax> Body, SourceSpan Span) : SyntaxNode(Span);

/// <summary>What <c>eval</c> takes: <c>ast.Expression</c>.</summary>
internal sealed record ExpressionModuleSyntax(ExpressionSyntax Body, SourceSpan Span) : SyntaxNode(Span);
