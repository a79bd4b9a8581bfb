using System.Collections.Immutable;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>Type parameters and aliases (reference 8.10, 7.14): what is evaluated lazily, or in their scope, neither suspends nor binds.</summary>
internal sealed partial class SyntaxChecker
{
    /// <summary>What is being checked, as the error names it, if nothing in it may suspend or bind; else null.</summary>
    private string? lazyPart;

    private void CheckLazy(ExpressionSyntax expression, string what)
    {
        if (lazyPart is not null)
        {
            throw Error(expression, $"{what} cannot be used within {lazyPart}");
        }
    }

    private void VisitLazily(string part, Action visitPart)
    {
        string? outer = lazyPart;
        lazyPart = part;
        visitPart();
        lazyPart = outer;
    }

    private void VisitTypeParameters(ImmutableArray<TypeParameterSyntax> parameters)
    {
        for (int i = 0; i < parameters.Length; i++)
        {
            TypeParameterSyntax parameter = parameters[i];
            if (parameters.Take(i).Any(earlier => earlier.Name == parameter.Name))
            {
                throw Error(parameter, $"duplicate type parameter '{parameter.Name}'");
            }

            if (parameter.Bound is not null)
            {
                VisitLazily(parameter.Bound is TupleSyntax ? "a TypeVar constraint" : "a TypeVar bound", () => Visit(parameter.Bound));
            }

            if (parameter.Default is not null)
            {
                VisitLazily($"a {parameter.Kind} default", () => Visit(parameter.Default));
            }
        }
    }

    /// <summary>The parts of a definition that are evaluated in the scope of its type parameters, if it has any.</summary>
    private void VisitInGeneric(ImmutableArray<TypeParameterSyntax> parameters, Action visitParts)
    {
        VisitTypeParameters(parameters);
        if (parameters.IsEmpty)
        {
            visitParts();
        }
        else
        {
            VisitLazily("the definition of a generic", visitParts);
        }
    }

    private void VisitTypeAlias(TypeAliasSyntax alias)
    {
        VisitTypeParameters(alias.TypeParameters);
        VisitLazily("a type alias", () => Visit(alias.Value));
    }
}
