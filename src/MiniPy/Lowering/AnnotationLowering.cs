using System.Collections.Immutable;
using MiniPy.Syntax.Tree;

namespace MiniPy.Lowering;

/// <summary>Marks the annotations of a function that are kept as text (PEP 563).</summary>
internal static class AnnotationLowering
{
    // def f(x: int) -> str: ...       ->   def f(x: $text(int)) -> $text(str): ...
    public static FunctionDefSyntax Rewrite(FunctionDefSyntax node)
    {
        ParametersSyntax parameters = node.Parameters;
        return node with
        {
            Parameters = parameters with
            {
                PositionalOnly = Rewrite(parameters.PositionalOnly),
                Positional = Rewrite(parameters.Positional),
                VarArgs = Rewrite(parameters.VarArgs),
                KeywordOnly = Rewrite(parameters.KeywordOnly),
                VarKeywords = Rewrite(parameters.VarKeywords),
            },
            Returns = node.Returns is null ? null : Postpone(node.Returns),
        };
    }

    public static AnnotationTextSyntax Postpone(ExpressionSyntax annotation) => new(annotation, annotation.Span);

    private static ImmutableArray<ParameterSyntax> Rewrite(ImmutableArray<ParameterSyntax> parameters) =>
        [.. parameters.Select(static parameter => Rewrite(parameter)!)];

    private static ParameterSyntax? Rewrite(ParameterSyntax? parameter) =>
        parameter?.Annotation is { } annotation ? parameter with { Annotation = Postpone(annotation) } : parameter;
}
