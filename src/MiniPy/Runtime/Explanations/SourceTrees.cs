using MiniPy.Objects;
using MiniPy.Syntax;
using MiniPy.Syntax.Tree;

namespace MiniPy.Runtime.Explanations;

/// <summary>The syntax trees of the files that one run tells about; each is parsed again once, and only when something is to be told.</summary>
internal sealed class SourceTrees
{
    private readonly Dictionary<SourceText, ModuleSyntax?> known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The nodes from the module down to what stands at a place; the module alone, or nothing, where that is not found.</summary>
    public List<SyntaxNode> PathTo(Place place)
    {
        var path = new List<SyntaxNode>();
        SourceSpan wanted = place.Span;
        for (SyntaxNode? node = TreeOf(place.Code.Source); node is not null;)
        {
            path.Add(node);
            SyntaxNode? next = null;
            if (node is not ExpressionSyntax || node.Span != wanted)
            {
                SyntaxWalk.ForEachChild(node, child => next ??= Covers(child, wanted) ? child : null);
            }

            node = next;
        }

        return path;
    }

    /// <summary>The expression at a place, or null.</summary>
    public ExpressionSyntax? ExpressionAt(Place place) => PathTo(place) is [.., ExpressionSyntax found] ? found : null;

    /// <summary>The line of the first yield in a function's own body; null where there is none.</summary>
    public int? FirstYieldLine(Code code)
    {
        SyntaxNode? function = DefinitionOf(code);
        SourceSpan? first = null;
        if (function is not null)
        {
            VisitOwn(function, node =>
            {
                if (node is YieldSyntax or YieldFromSyntax or AwaitSyntax && (first is not { } span || (node.Span.Line, node.Span.Column).CompareTo((span.Line, span.Column)) < 0))
                {
                    first = node.Span;
                }
            });
        }

        return first?.Line;
    }

    /// <summary>The definition that a code object was made from; null where it is no function with a name.</summary>
    public FunctionDefSyntax? DefinitionOf(Code code)
    {
        FunctionDefSyntax? found = null;
        if (TreeOf(code.Source) is { } tree)
        {
            Visit(tree, node =>
            {
                if (node is FunctionDefSyntax function && function.Name == code.Name
                    && (function.Span.Line == code.FirstLine || (!function.Decorators.IsEmpty && function.Decorators[0].Span.Line == code.FirstLine)))
                {
                    found = function;
                }
            });
        }

        return found;
    }

    /// <summary>Whether a name is read anywhere in a file, and how often it is assigned or deleted there.</summary>
    public (bool IsRead, int Bindings) UsesOf(SourceText source, string name)
    {
        if (TreeOf(source) is not { } tree)
        {
            return (true, 0);
        }

        var bound = new HashSet<SyntaxNode>(ReferenceEqualityComparer.Instance);
        bool isRead = false;
        int bindings = 0;
        Visit(tree, node =>
        {
            if (node is AssignSyntax or DeleteSyntax)
            {
                bound.UnionWith(node is AssignSyntax assignment ? assignment.Targets : ((DeleteSyntax)node).Targets);
            }
            else if (node is NameSyntax use && use.Name == name)
            {
                bool isBound = bound.Contains(node);
                isRead |= !isBound;
                bindings += isBound ? 1 : 0;
            }
        });
        return (isRead, bindings);
    }

    /// <summary>The text of a node if it is short enough to be shown inside a sentence, else null.</summary>
    public static string? Text(SourceText source, SyntaxNode node)
    {
        const int mostCharacters = 40;
        return node.Span.Line != node.Span.EndLine || node.Span.EndColumn - node.Span.Column > mostCharacters ? null : source.Slice(node.Span);
    }

    /// <summary>Visits what stands in a function's body, but not in the functions inside that.</summary>
    public static void VisitOwn(SyntaxNode function, Action<SyntaxNode> visit) =>
        Visit(function, visit, node => ReferenceEquals(node, function) || node is not (FunctionDefSyntax or LambdaSyntax or GeneratorExpSyntax or ClassDefSyntax));

    /// <summary>Visits a node and all below it, in the order of the source.</summary>
    public static void Visit(SyntaxNode root, Action<SyntaxNode> visit, Predicate<SyntaxNode>? isEntered = null)
    {
        var open = new Stack<SyntaxNode>([root]);
        var children = new List<SyntaxNode>();
        while (open.TryPop(out SyntaxNode? node))
        {
            visit(node);
            if (isEntered is not null && !isEntered(node))
            {
                continue;
            }

            SyntaxWalk.ForEachChild(node, children.Add);
            for (int i = children.Count - 1; i >= 0; i--)
            {
                open.Push(children[i]);
            }

            children.Clear();
        }
    }

    private ModuleSyntax? TreeOf(SourceText source)
    {
        if (!known.TryGetValue(source, out ModuleSyntax? tree))
        {
            try
            {
                tree = Parser.ParseUnchecked(source);
            }
            catch (PythonSyntaxError)
            {
                // What was compiled by eval is an expression, and no module.
                tree = null;
            }

            known[source] = tree;
        }

        return tree;
    }

    private static bool Covers(SyntaxNode node, SourceSpan span) =>
        (node.Span.Line, node.Span.Column).CompareTo((span.Line, span.Column)) <= 0 && (node.Span.EndLine, node.Span.EndColumn).CompareTo((span.EndLine, span.EndColumn)) >= 0;
}
