using System.Collections.Immutable;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>The features that <c>from __future__ import</c> may name (library reference, "__future__"). All but one are part of the language by now.</summary>
internal static class FutureFeatures
{
    public const string Annotations = "annotations";

    public static ImmutableArray<string> All { get; } =
    [
        "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function", "unicode_literals",
        "barry_as_FLUFL", "generator_stop", Annotations,
    ];

    /// <summary>Whether a program's annotations are kept as text (PEP 563). Futures stand first, after the docstring.</summary>
    public static bool PostponeAnnotations(ImmutableArray<StatementSyntax> body)
    {
        for (int i = 0; i < body.Length; i++)
        {
            if (body[i] is ImportFromSyntax { Module: "__future__", Level: 0 } import)
            {
                if (import.Names.Any(static name => name.Name == Annotations))
                {
                    return true;
                }
            }
            else if (i > 0 || body[i] is not ExpressionStatementSyntax)
            {
                return false;
            }
        }

        return false;
    }
}
