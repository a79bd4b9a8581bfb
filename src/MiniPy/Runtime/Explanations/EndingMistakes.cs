using MiniPy.Objects;
using MiniPy.Syntax.Tree;

namespace MiniPy.Runtime.Explanations;

/// <summary>How a generator ended.</summary>
/// <param name="At">What it had come to.</param>
/// <param name="Completion">Whether by <c>return</c>, at the end of its body, or by an exception, which is what <c>close()</c> raises.</param>
/// <param name="Value">The text of what it returned; null for None.</param>
/// <param name="By">Who resumed it.</param>
internal sealed record GeneratorEnd(Place At, Completion Completion, string? Value, Place? By)
{
    /// <summary>The line of the <c>return</c>, or the last one of the body.</summary>
    public int Line(SourceTrees sources) => Completion == Completion.Return ? At.Line : sources.DefinitionOf(At.Code)?.Span.EndLine ?? At.Line;
}

/// <summary>A StopIteration that <c>next</c>, <c>send</c> or <c>throw</c> made of an end.</summary>
/// <param name="Iterator">The iterator.</param>
/// <param name="End">How it ended, if it is a generator that ran to its end.</param>
/// <param name="WasEnded">True where it had ended before.</param>
/// <param name="Sent">The text of what was sent; null for None.</param>
/// <param name="At">The call.</param>
internal sealed record Stopped(PyObject Iterator, GeneratorEnd? End, bool WasEnded, string? Sent, Place At) : Mistake
{
    public override Hint Explain(SourceTrees sources)
    {
        string call = CallIn(sources);
        if (Iterator is not PyGenerator generator)
        {
            return Hints.NothingLeft(Iterator.Type.Name, call);
        }

        string name = GeneratorName.Of(generator);
        if (End is null or { Completion: Completion.Raise })
        {
            return Hints.ClosedBefore(name, call);
        }

        int line = End.Line(sources);
        return WasEnded ? Sent is null ? Hints.AlreadyEnded(name, line, call) : Hints.SentAfterEnd(name, line, Sent, call)
            : End.Value is { } value ? Hints.EndedNowReturning(name, line, call, value)
            : Sent is null ? Hints.EndedNow(name, line, call) : Hints.EndedNowSending(name, line, call);
    }

    /// <summary>The call that found nothing, as it stands in the source.</summary>
    public string CallIn(SourceTrees sources) =>
        sources.ExpressionAt(At) is CallSyntax { Function: AttributeSyntax { Name: var method } } ? CallText.At(sources, At, method).Whole : CallText.At(sources, At, "next").Whole;
}

/// <summary>A loop, or a function that takes all items, was given a generator that had ended.</summary>
internal sealed record IteratedAgain(PyGenerator Generator, GeneratorEnd End, Place At) : Mistake
{
    public override Hint? Explain(SourceTrees sources)
    {
        string? loop = LoopText.At(sources, At, out SyntaxNode? node);

        // A loop whose own body took the last items ends as it was meant to.
        bool isOwnBody = End.By is { } by && ReferenceEquals(by.Code, At.Code) && node is not null && by.Span != At.Span
            && (by.Line, by.Span.Column).CompareTo((node.Span.Line, node.Span.Column)) >= 0 && by.Span.EndLine <= node.Span.EndLine;
        return loop is null || isOwnBody || End.By == At ? null : Hints.IteratedAgain(GeneratorName.Of(Generator), End.Line(sources), loop);
    }
}

/// <summary>A generator returned a value to somebody who takes only what is yielded.</summary>
internal sealed record ReturnLost(PyGenerator Generator, int Line, string Value, Place At) : Mistake
{
    public override Hint? Explain(SourceTrees sources) =>
        (LoopText.At(sources, At, out _) ?? LoopText.OfOneTaker(sources, At)) is { } loop ? Hints.ReturnLost(GeneratorName.Of(Generator), Line, Value, loop) : null;
}

/// <summary>An exception was thrown into a generator that had ended.</summary>
internal sealed record ThrownAfterEnd(PyGenerator Generator, string Error, Place At) : Mistake
{
    public override Hint Explain(SourceTrees sources) =>
        Hints.ThrownAfterEnd(GeneratorName.Of(Generator), Error, CallText.At(sources, At, "throw").Whole);
}

/// <summary>A StopIteration left the body of a generator (PEP 479).</summary>
/// <param name="Generator">The generator.</param>
/// <param name="Stop">Where the StopIteration came from; null for one that the program raised itself.</param>
/// <param name="At">What the generator was executing.</param>
internal sealed record StopInGenerator(PyGenerator Generator, Stopped? Stop, Place At) : Mistake
{
    public override Hint Explain(SourceTrees sources)
    {
        string name = GeneratorName.Of(Generator);
        return Stop is null ? Hints.StopRaisedInGenerator(name, At.Line) : Hints.StopInGenerator(name, Stop.CallIn(sources), Stop.At.Line);
    }
}

/// <summary>A StopIteration of another iterator left the function that <c>map</c>, <c>filter</c> or <c>iter</c> calls, and ended that.</summary>
internal sealed record StopEndedCaller(Stopped Stop, string Taker) : Mistake
{
    public override Hint Explain(SourceTrees sources) => Hints.StopEndedCaller(Stop.CallIn(sources), Taker);
}

/// <summary>
/// A StopIteration of another iterator left a <c>__next__</c>. Often that is meant, for an iterator that passes on another one; not where the same call had
/// taken an item before, which then is lost.
/// </summary>
internal sealed record StopLostItem(Stopped Stop) : Mistake
{
    public override Hint? Explain(SourceTrees sources) =>
        TakenBefore(sources) is { } taken ? Hints.StopLostItem(Stop.CallIn(sources), SourceTrees.Text(Stop.At.Code.Source, taken) ?? "next(...)") : null;

    /// <summary>A <c>next</c> that has certainly been executed before, and whose item is kept: in an assignment before, or in the same expression.</summary>
    private CallSyntax? TakenBefore(SourceTrees sources)
    {
        List<SyntaxNode> path = sources.PathTo(Stop.At);
        int function = path.FindLastIndex(static node => node is FunctionDefSyntax);
        CallSyntax? taken = null;
        for (int i = Math.Max(function, 0); i < path.Count - 1 && taken is null; i++)
        {
            bool isBefore = true;
            SyntaxNode parent = path[i];
            SyntaxNode child = path[i + 1];
            Syntax.SyntaxWalk.ForEachChild(parent, sibling =>
            {
                isBefore &= !ReferenceEquals(sibling, child);
                if (isBefore && taken is null && (sibling is AssignSyntax || (parent is ExpressionSyntax and not (IfExpSyntax or BoolOpSyntax))))
                {
                    SourceTrees.VisitOwn(sibling, node => taken = node is CallSyntax { Function: NameSyntax { Name: "next" }, Arguments: [_] } call ? call : taken);
                }
            });
        }

        return taken;
    }
}
