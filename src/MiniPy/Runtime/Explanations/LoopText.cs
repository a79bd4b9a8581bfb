using MiniPy.Syntax.Tree;

namespace MiniPy.Runtime.Explanations;

/// <summary>What takes all items of an iterator, as it stands in the source: the head of a <c>for</c>, or the call of a function such as <c>list</c>.</summary>
internal static class LoopText
{
    private static readonly HashSet<string> Takers =
        ["all", "any", "bytes", "dict", "enumerate", "frozenset", "list", "max", "min", "set", "sorted", "sum", "tuple"];

    /// <summary>The text, and the node that it is the beginning of; null where a place is something else.</summary>
    public static string? At(SourceTrees sources, Place place, out SyntaxNode? node)
    {
        List<SyntaxNode> path = sources.PathTo(place);
        for (int i = path.Count - 1; i >= 0; i--)
        {
            node = path[i];
            switch (node)
            {
                case ForSyntax loop:
                    return i + 1 < path.Count && ReferenceEquals(path[i + 1], loop.Iterable) ? HeadOf(place, loop.Target, loop.Iterable) : null;
                case ComprehensionSyntax part:
                    return i + 1 < path.Count && ReferenceEquals(path[i + 1], part.Iterable) ? HeadOf(place, part.Target, part.Iterable) : null;
                case CallSyntax { Function: NameSyntax { Name: var name } } call when Takers.Contains(name):
                    return SourceTrees.Text(place.Code.Source, call) ?? name + "(...)";
                case CallSyntax { Function: AttributeSyntax { Name: "join" or "extend" or "update" } method } call:
                    return SourceTrees.Text(place.Code.Source, call) ?? $".{method.Name}(...)";
                case StatementSyntax:
                    return null;
            }
        }

        node = null;
        return null;
    }

    /// <summary>What takes one item, or a fixed number of them: <c>next</c> with a default, the star of <c>print(*g())</c>, and <c>a, b = g()</c>.</summary>
    public static string? OfOneTaker(SourceTrees sources, Place place)
    {
        SyntaxNode? taker = sources.PathTo(place).FindLast(static node =>
            node is CallSyntax { Function: NameSyntax { Name: "next" }, Arguments: [_, _] } or StarredSyntax or AssignSyntax { Targets: [TupleSyntax or ListSyntax] });
        return taker is null ? null : SourceTrees.Text(place.Code.Source, taker) ?? "...";
    }

    private static string HeadOf(Place place, SyntaxNode target, SyntaxNode iterable) =>
        $"for {SourceTrees.Text(place.Code.Source, target) ?? "..."} in {SourceTrees.Text(place.Code.Source, iterable) ?? "..."}";
}
