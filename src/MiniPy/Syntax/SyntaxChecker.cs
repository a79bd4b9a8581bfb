using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using MiniPy.Syntax.Tree;

namespace MiniPy.Syntax;

/// <summary>
/// What CPython's compiler refuses after its parser has accepted: statements and expressions in the wrong place.
/// Which name belongs to which scope is not decided here.
/// </summary>
internal sealed partial class SyntaxChecker
{
    private readonly SourceText source;
    private readonly Action<SyntaxNode> visit;
    private Place place = new(PlaceKind.Module);

    private SyntaxChecker(SourceText source)
    {
        this.source = source;
        visit = Visit;
    }

    private enum PlaceKind : byte { Module, Class, Function, AsyncFunction, Comprehension }

    public static void Check(SyntaxNode module, SourceText source, bool postponesAnnotations = false)
    {
        var checker = new SyntaxChecker(source) { postponesAnnotations = postponesAnnotations };
        if (module is ModuleSyntax { Body: var body })
        {
            checker.CheckFutures(body);
            checker.postponesAnnotations |= FutureFeatures.PostponeAnnotations(body);
        }

        checker.Visit(module);
    }

    private PythonSyntaxError Error(SyntaxNode node, string message) => new(SyntaxErrorKind.SyntaxError, message, source, node.Span);

    private void Visit(SyntaxNode node)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new PythonSyntaxError(SyntaxErrorKind.MemoryError, SyntaxBuilder.TooComplex, source, node.Span);
        }

        switch (node)
        {
            case NameSyntax or ConstantSyntax or PassSyntax:
                break;
            case BinOpSyntax chain:
                VisitChain(chain);
                break;
            case IfSyntax chain:
                VisitIf(chain);
                break;
            case StatementSyntax statement:
                VisitStatement(statement);
                break;
            case ExpressionSyntax expression:
                VisitExpression(expression);
                break;
            case KeywordSyntax { Name: "__debug__" } when !isPostponed:
            case ParameterSyntax { Name: "__debug__" } when !isPostponed:
                throw Error(node, "cannot assign to __debug__");
            case ParameterSyntax parameter:
                VisitAnnotation(parameter.Annotation);
                VisitOptional(parameter.Default);
                break;
            case WithItemSyntax item:
                CheckTarget(item.Target);
                SyntaxWalk.ForEachChild(node, visit);
                break;
            default:
                SyntaxWalk.ForEachChild(node, visit);
                break;
        }
    }

    /// <summary>A long sum leans to the left: a loop, where recursion would exhaust the stack.</summary>
    private void VisitChain(BinOpSyntax chain)
    {
        ExpressionSyntax left = chain;
        var rights = new Stack<ExpressionSyntax>();
        while (left is BinOpSyntax node)
        {
            rights.Push(node.Right);
            left = node.Left;
        }

        Visit(left);
        while (rights.TryPop(out ExpressionSyntax? right))
        {
            Visit(right);
        }
    }

    /// <summary>A chain of <c>elif</c> is nested in the tree, and walked as a loop.</summary>
    private void VisitIf(IfSyntax chain)
    {
        while (true)
        {
            Visit(chain.Test);
            VisitAll(chain.Body);
            if (chain.OrElse is not [IfSyntax next])
            {
                VisitAll(chain.OrElse);
                return;
            }

            chain = next;
        }
    }

    private void VisitAll<T>(ImmutableArray<T> nodes)
        where T : SyntaxNode
    {
        foreach (T node in nodes)
        {
            Visit(node);
        }
    }

    private void VisitOptional(SyntaxNode? node)
    {
        if (node is not null)
        {
            Visit(node);
        }
    }

    /// <summary>Visits a body as a place of its own.</summary>
    private Place Within(Place inner, Action body)
    {
        Place outer = place;
        string? outerPart = lazyPart;
        lazyPart = inner.Kind == PlaceKind.Comprehension && !isPostponed ? lazyPart : null;
        place = inner;
        body();
        place = outer;
        lazyPart = outerPart;
        return inner;
    }

    /// <summary>What surrounds a statement: the function or class, and whether there is a loop in it.</summary>
    private sealed class Place(PlaceKind kind)
    {
        public PlaceKind Kind { get; } = kind;

        /// <summary>How a comprehension is called in messages.</summary>
        public string? Comprehension { get; init; }

        public bool InLoop { get; set; }

        /// <summary>In a handler of <c>except*</c>, which is not to be left half-way; a loop in it may.</summary>
        public bool InStarHandler { get; set; }

        public bool HasYield { get; set; }

        public bool IsAsynchronous { get; set; }

        public ReturnSyntax? ReturnWithValue { get; set; }

        public bool IsFunction => Kind is PlaceKind.Function or PlaceKind.AsyncFunction or PlaceKind.Comprehension;
    }
}
