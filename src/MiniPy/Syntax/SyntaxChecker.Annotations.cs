using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>Annotations that are kept as text (PEP 563). CPython finds out about the scopes in them, but does not compile them.</summary>
internal sealed partial class SyntaxChecker
{
    private bool postponesAnnotations;

    /// <summary>True inside an annotation that is kept as text.</summary>
    private bool isPostponed;

    private void VisitAnnotation(ExpressionSyntax? annotation)
    {
        if (annotation is null || !postponesAnnotations)
        {
            VisitOptional(annotation);
        }
        else
        {
            VisitPostponed(annotation);
        }
    }

    private void VisitPostponed(ExpressionSyntax annotation)
    {
        isPostponed = true;
        VisitLazily("an annotation", () => Visit(annotation));
        isPostponed = false;
    }

    /// <summary>What CPython refuses when it looks for scopes; whatever only its code generator refuses passes.</summary>
    private void CheckPostponed(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case YieldSyntax or YieldFromSyntax:
                CheckLazy(expression, "yield expression");
                CheckNoComprehension(expression);
                break;
            case AwaitSyntax:
                CheckLazy(expression, "await expression");
                break;
            case NamedExprSyntax:
                CheckLazy(expression, "named expression");
                break;
        }
    }
}
