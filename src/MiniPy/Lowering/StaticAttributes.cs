using System.Collections.Immutable;
using MiniPy.Syntax;
using MiniPy.Syntax.Tree;

namespace MiniPy.Lowering;

/// <summary><c>__static_attributes__</c> of a class: the attributes of <c>self</c> that the functions in its body assign (reference, 3.2.10.2).</summary>
internal static class StaticAttributes
{
    public static string[] Of(ClassDefSyntax definition)
    {
        var names = new List<string>();
        foreach (StatementSyntax statement in definition.Body)
        {
            Visit(statement, isInFunction: false, names);
        }

        return [.. names.Distinct()];
    }

    private static void Visit(SyntaxNode node, bool isInFunction, List<string> names)
    {
        if (node is ClassDefSyntax)
        {
            return;
        }

        bool isInside = isInFunction || node is FunctionDefSyntax or LambdaSyntax;
        if (isInFunction)
        {
            AddTargets(node, names);
        }

        SyntaxWalk.ForEachChild(node, child => Visit(child, isInside, names));
    }

    private static void AddTargets(SyntaxNode node, List<string> names)
    {
        switch (node)
        {
            case AssignSyntax assign:
                AddAll(assign.Targets, names);
                break;
            case AnnAssignSyntax { Value: not null } assign:
                Add(assign.Target, names);
                break;
            case ForSyntax loop:
                Add(loop.Target, names);
                break;
            case WithItemSyntax { Target: { } target }:
                Add(target, names);
                break;
            case ComprehensionSyntax comprehension:
                Add(comprehension.Target, names);
                break;
        }
    }

    private static void Add(ExpressionSyntax target, List<string> names)
    {
        switch (target)
        {
            case AttributeSyntax { Value: NameSyntax { Name: "self" } } attribute:
                names.Add(attribute.Name);
                break;
            case TupleSyntax tuple:
                AddAll(tuple.Elements, names);
                break;
            case ListSyntax list:
                AddAll(list.Elements, names);
                break;
            case StarredSyntax starred:
                Add(starred.Value, names);
                break;
        }
    }

    private static void AddAll(ImmutableArray<ExpressionSyntax> targets, List<string> names)
    {
        foreach (ExpressionSyntax target in targets)
        {
            Add(target, names);
        }
    }
}
