using System.Collections.Immutable;

namespace MiniPy.Syntax.Tree;

/// <summary>One parameter: <c>ast.arg</c> with its default beside it (null: required).</summary>
internal sealed record ParameterSyntax(string Name, ExpressionSyntax? Annotation, ExpressionSyntax? Default, SourceSpan Span) : SyntaxNode(Span);

/// <summary>A parameter list: <c>ast.arguments</c>.</summary>
internal sealed record ParametersSyntax(
    ImmutableArray<ParameterSyntax> PositionalOnly,
    ImmutableArray<ParameterSyntax> Positional,
    ParameterSyntax? VarArgs,
    ImmutableArray<ParameterSyntax> KeywordOnly,
    ParameterSyntax? VarKeywords,
    SourceSpan Span) : SyntaxNode(Span)
{
    public static ParametersSyntax None(SourceSpan span) => new([], [], null, [], null, span);
}

internal enum TypeParameterKind : byte { TypeVar, ParamSpec, TypeVarTuple }

/// <summary>A PEP 695 type parameter: <c>T: bound = default</c>, <c>*Ts</c> or <c>**P</c>.</summary>
internal sealed record TypeParameterSyntax(
    TypeParameterKind Kind, string Name, ExpressionSyntax? Bound, ExpressionSyntax? Default, SourceSpan Span) : SyntaxNode(Span);

/// <summary><c>def</c> or <c>async def</c>. The span starts at <c>def</c>, as in CPython; decorators stand before it.</summary>
internal sealed record FunctionDefSyntax(
    string Name,
    ImmutableArray<TypeParameterSyntax> TypeParameters,
    ParametersSyntax Parameters,
    ExpressionSyntax? Returns,
    ImmutableArray<StatementSyntax> Body,
    ImmutableArray<ExpressionSyntax> Decorators,
    bool IsAsync,
    SourceSpan Span) : StatementSyntax(Span);

internal sealed record ClassDefSyntax(
    string Name,
    ImmutableArray<TypeParameterSyntax> TypeParameters,
    ImmutableArray<ExpressionSyntax> Bases,
    ImmutableArray<KeywordSyntax> Keywords,
    ImmutableArray<StatementSyntax> Body,
    ImmutableArray<ExpressionSyntax> Decorators,
    SourceSpan Span) : StatementSyntax(Span);

/// <summary><c>type Name[T] = value</c></summary>
internal sealed record TypeAliasSyntax(
    NameSyntax Name, ImmutableArray<TypeParameterSyntax> TypeParameters, ExpressionSyntax Value, SourceSpan Span) : StatementSyntax(Span);
