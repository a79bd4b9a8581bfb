using System.Collections.Immutable;

namespace MiniPy.Syntax.Tree;

internal enum BooleanOperator : byte { And, Or }

internal enum BinaryOperator : byte
{
    Add, Subtract, Multiply, MatrixMultiply, Divide, Modulo, Power, LeftShift, RightShift, BitOr, BitXor, BitAnd, FloorDivide,
}

internal enum UnaryOperator : byte { Invert, Not, Plus, Minus }

internal enum ComparisonOperator : byte
{
    Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual, Is, IsNot, In, NotIn,
}

internal sealed record BoolOpSyntax(BooleanOperator Operator, ImmutableArray<ExpressionSyntax> Values, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary><c>target := value</c></summary>
internal sealed record NamedExprSyntax(NameSyntax Target, ExpressionSyntax Value, SourceSpan Span) : ExpressionSyntax(Span);

internal sealed record BinOpSyntax(ExpressionSyntax Left, BinaryOperator Operator, ExpressionSyntax Right, SourceSpan Span) : ExpressionSyntax(Span);

internal sealed record UnaryOpSyntax(UnaryOperator Operator, ExpressionSyntax Operand, SourceSpan Span) : ExpressionSyntax(Span);

internal sealed record LambdaSyntax(ParametersSyntax Parameters, ExpressionSyntax Body, SourceSpan Span) : ExpressionSyntax(Span)
{
    /// <summary>True for the bound or default of a type parameter and the value of a type alias, which are evaluated when they are needed.</summary>
    public bool IsAnnotation { get; init; }
}

internal sealed record IfExpSyntax(ExpressionSyntax Test, ExpressionSyntax Body, ExpressionSyntax OrElse, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary>A dictionary display. A null key marks <c>**value</c>.</summary>
internal sealed record DictSyntax(ImmutableArray<ExpressionSyntax?> Keys, ImmutableArray<ExpressionSyntax> Values, SourceSpan Span) : ExpressionSyntax(Span);

internal sealed record SetSyntax(ImmutableArray<ExpressionSyntax> Elements, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary>One <c>for target in iterable if ...</c> of a comprehension.</summary>
internal sealed record ComprehensionSyntax(
    ExpressionSyntax Target, ExpressionSyntax Iterable, ImmutableArray<ExpressionSyntax> Conditions, bool IsAsync, SourceSpan Span) : SyntaxNode(Span);

internal sealed record ListCompSyntax(ExpressionSyntax Element, ImmutableArray<ComprehensionSyntax> Generators, SourceSpan Span) : ExpressionSyntax(Span);

internal sealed record SetCompSyntax(ExpressionSyntax Element, ImmutableArray<ComprehensionSyntax> Generators, SourceSpan Span) : ExpressionSyntax(Span);

internal sealed record DictCompSyntax(
    ExpressionSyntax Key, ExpressionSyntax Value, ImmutableArray<ComprehensionSyntax> Generators, SourceSpan Span) : ExpressionSyntax(Span);

internal sealed record GeneratorExpSyntax(ExpressionSyntax Element, ImmutableArray<ComprehensionSyntax> Generators, SourceSpan Span) : ExpressionSyntax(Span);

internal sealed record AwaitSyntax(ExpressionSyntax Value, SourceSpan Span) : ExpressionSyntax(Span);

internal sealed record YieldSyntax(ExpressionSyntax? Value, SourceSpan Span) : ExpressionSyntax(Span)
{
    /// <summary>True for the yield that a generator expression is without being written.</summary>
    public bool IsImplicit { get; init; }
}

internal sealed record YieldFromSyntax(ExpressionSyntax Value, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary>A chain <c>left op comparand op comparand ...</c>.</summary>
internal sealed record CompareSyntax(
    ExpressionSyntax Left, ImmutableArray<ComparisonOperator> Operators, ImmutableArray<ExpressionSyntax> Comparators, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary>A call; <c>*args</c> stands in <see cref="Arguments"/> as a <see cref="StarredSyntax"/>, <c>**kwargs</c> in <see cref="Keywords"/> without a name.</summary>
internal sealed record CallSyntax(
    ExpressionSyntax Function, ImmutableArray<ExpressionSyntax> Arguments, ImmutableArray<KeywordSyntax> Keywords, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary><c>name=value</c>, or <c>**value</c> where the name is null.</summary>
internal sealed record KeywordSyntax(string? Name, ExpressionSyntax Value, SourceSpan Span) : SyntaxNode(Span);

/// <summary>One replacement field of an f-string: <c>{value!conversion:format}</c>; the conversion is 's', 'r', 'a' or null.</summary>
internal sealed record FormattedValueSyntax(ExpressionSyntax Value, char? Conversion, JoinedStrSyntax? FormatSpec, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary>An f-string: constants and <see cref="FormattedValueSyntax"/> in turn.</summary>
internal sealed record JoinedStrSyntax(ImmutableArray<ExpressionSyntax> Values, SourceSpan Span) : ExpressionSyntax(Span);

/// <summary>
/// A literal. <see cref="Value"/> is null for None, a <see cref="bool"/>, <see cref="MiniPy.Numbers.BigInt"/>,
/// <see cref="double"/>, <see cref="System.Numerics.Complex"/> (imaginary literal), <see cref="string"/> (UTF-16, lone
/// surrogates allowed), <see cref="ImmutableArray{T}"/> of <see cref="byte"/>, or <see cref="EllipsisConstant.Value"/>.
/// </summary>
internal sealed record ConstantSyntax(object? Value, SourceSpan Span) : ExpressionSyntax(Span)
{
    /// <summary>True for a string literal with the prefix <c>u</c> (<c>ast.Constant.kind</c>).</summary>
    public bool HasUnicodePrefix { get; init; }
}

/// <summary>The value of the literal <c>...</c>.</summary>
internal sealed class EllipsisConstant
{
    private EllipsisConstant()
    {
    }

    public static EllipsisConstant Value { get; } = new();
}

/// <summary>Whether a name, attribute, subscript, star, tuple or list is read, assigned or deleted follows from where it stands.</summary>
internal sealed record AttributeSyntax(ExpressionSyntax Value, string Name, SourceSpan Span) : ExpressionSyntax(Span);

internal sealed record SubscriptSyntax(ExpressionSyntax Value, ExpressionSyntax Index, SourceSpan Span) : ExpressionSyntax(Span);

internal sealed record StarredSyntax(ExpressionSyntax Value, SourceSpan Span) : ExpressionSyntax(Span);

internal sealed record NameSyntax(string Name, SourceSpan Span) : ExpressionSyntax(Span);

internal sealed record ListSyntax(ImmutableArray<ExpressionSyntax> Elements, SourceSpan Span) : ExpressionSyntax(Span);

internal sealed record TupleSyntax(ImmutableArray<ExpressionSyntax> Elements, SourceSpan Span) : ExpressionSyntax(Span);

internal sealed record SliceSyntax(ExpressionSyntax? Lower, ExpressionSyntax? Upper, ExpressionSyntax? Step, SourceSpan Span) : ExpressionSyntax(Span);
