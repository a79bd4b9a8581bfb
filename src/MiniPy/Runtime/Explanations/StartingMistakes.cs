using MiniPy.Objects;
using MiniPy.Syntax.Tree;

namespace MiniPy.Runtime.Explanations;

/// <summary>A value was sent into a generator or coroutine that has not begun.</summary>
internal sealed record NotPrimed(PyGenerator Generator, string Value, Place At) : Mistake
{
    public override Hint Explain(SourceTrees sources)
    {
        string name = GeneratorName.Of(Generator);
        string receiver = CallText.At(sources, At, "send").Receiver;
        return Generator.Code.Kind == CodeKind.Generator
            ? Hints.NotPrimed(name, sources.FirstYieldLine(Generator.Code) ?? Generator.Code.FirstLine, Value, receiver)
            : Hints.CoroutineNotPrimed(name, Value, receiver);
    }
}

/// <summary>An exception was thrown into a generator that has not begun.</summary>
internal sealed record ThrownBeforeStart(PyGenerator Generator, string Error, Place At) : Mistake
{
    public override Hint Explain(SourceTrees sources) =>
        Hints.ThrownBeforeStart(GeneratorName.Of(Generator), Error, CallText.At(sources, At, "throw").Receiver);
}

/// <summary>
/// A call made a generator. That is a mistake where nobody takes it: where the call is a statement, or what <c>print</c> shows, or what a name is given that is
/// never read. All three follow from the source alone; a generator that is handed on may be used by anybody.
/// </summary>
internal sealed record NeverRun(Code Made, Place At) : Mistake
{
    public override Hint? Explain(SourceTrees sources)
    {
        List<SyntaxNode> path = sources.PathTo(At);
        if (path is not [.., var parent, CallSyntax call] || call.Span != At.Span || NameOf(call.Function) != Made.Name)
        {
            // What list(x) makes by itself, by calling x.__iter__(), is its own affair.
            return null;
        }

        string shown = SourceTrees.Text(At.Code.Source, call) ?? (SourceTrees.Text(At.Code.Source, call.Function) ?? "g") + "(...)";
        return parent switch
        {
            ExpressionStatementSyntax when Made.Kind == CodeKind.AsyncGenerator => Hints.AsyncGeneratorNeverRun(shown),
            ExpressionStatementSyntax => At.Code.Kind == CodeKind.Generator ? Hints.NeverRunInGenerator(shown) : Hints.NeverRun(shown),
            CallSyntax { Function: NameSyntax { Name: "print" } } when Made.Kind == CodeKind.Generator => Hints.Printed(shown),
            AssignSyntax { Targets: [NameSyntax target] } when sources.UsesOf(At.Code.Source, target.Name) is { IsRead: false, Bindings: var bindings } =>
                IsInFunction(path) || bindings > 1 ? Hints.NeverUsed(shown, target.Name) : null,
            _ => null,
        };
    }

    private static string? NameOf(ExpressionSyntax function) => (function as NameSyntax)?.Name ?? (function as AttributeSyntax)?.Name;

    /// <summary>What a module's own names hold is kept until the program ends, unless it is deleted or replaced.</summary>
    private static bool IsInFunction(List<SyntaxNode> path) => path.Exists(static node => node is FunctionDefSyntax);
}

/// <summary>A coroutine was made, and nobody has awaited it until it was forgotten.</summary>
internal sealed record NeverAwaited(string Name, Place At) : Mistake
{
    public override Hint Explain(SourceTrees sources)
    {
        string call = sources.ExpressionAt(At) is CallSyntax found && SourceTrees.Text(At.Code.Source, found) is { } text ? text : Name;
        return At.Code.Kind is CodeKind.Coroutine or CodeKind.AsyncGenerator ? Hints.NeverAwaitedInCoroutine(call) : Hints.NeverAwaited(call);
    }
}
