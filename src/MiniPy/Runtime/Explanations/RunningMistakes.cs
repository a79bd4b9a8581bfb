using MiniPy.Objects;

namespace MiniPy.Runtime.Explanations;

/// <summary>A generator that runs was to be resumed or closed.</summary>
internal sealed record AlreadyRunning(PyGenerator Generator, Place At) : Mistake
{
    public override Hint Explain(SourceTrees sources)
    {
        string name = GeneratorName.Of(Generator);
        return sources.ExpressionAt(At) is Syntax.Tree.CallSyntax { Function: Syntax.Tree.AttributeSyntax { Name: "close" } }
            ? Hints.ClosedWhileRunning(name, CallText.At(sources, At, "close").Whole)
            : Hints.ResumedItself(name, CallIn(sources));
    }

    private string CallIn(SourceTrees sources) => sources.ExpressionAt(At) is { } found && SourceTrees.Text(At.Code.Source, found) is { } text ? text : "next(...)";
}

/// <summary>A generator that was being closed yielded again.</summary>
internal sealed record IgnoredExit(PyGenerator Generator, int Line) : Mistake
{
    public override Hint Explain(SourceTrees sources) => Hints.IgnoredExit(GeneratorName.Of(Generator), Line);
}
