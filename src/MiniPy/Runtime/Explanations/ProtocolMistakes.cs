using MiniPy.Objects;
using MiniPy.Syntax.Tree;

namespace MiniPy.Runtime.Explanations;

/// <summary>What a value was wanted for that it cannot do.</summary>
internal enum Wanted : byte { Iterable, Iterator, AsyncIterable, Awaitable, Delegate, Items, Callable }

/// <summary>A loop, <c>next</c>, <c>async for</c>, <c>await</c> or <c>yield from</c> was given something else than it needs.</summary>
internal sealed record WrongKind(Value Given, Wanted Wanted, Place At) : Mistake
{
    public override Hint? Explain(SourceTrees sources)
    {
        switch (Given.Reference)
        {
            case PyFunction { Code.Kind: not CodeKind.Plain } function when Wanted != Wanted.Items:
                return Hints.FunctionNotCalled(function.Name, function.Name + "()");
            case PyAsyncGenerator generator when Wanted is Wanted.Iterable or Wanted.Iterator or Wanted.Delegate:
                return Hints.AsyncGeneratorIterated(GeneratorName.Of(generator));
            case PyGenerator { IsCoroutine: true } coroutine when Wanted != Wanted.Callable:
                string name = GeneratorName.Of(coroutine);
                return Wanted == Wanted.Delegate ? Hints.CoroutineDelegated(name) : Hints.CoroutineIterated(name);
            case PyGenerator generator when Wanted == Wanted.AsyncIterable:
                return Hints.GeneratorIteratedAsync(GeneratorName.Of(generator));
            case PyGenerator generator when Wanted == Wanted.Awaitable:
                return Hints.GeneratorAwaited(GeneratorName.Of(generator), sources.DefinitionOf(generator.Code)?.Span.Line ?? generator.Code.FirstLine);
            case PyGenerator generator when Wanted == Wanted.Items:
                return Hints.GeneratorSubscripted(GeneratorName.Of(generator));
            case PyGenerator generator when Wanted == Wanted.Callable:
                return Hints.GeneratorCalled(GeneratorName.Of(generator));
            default:
                return OfOther(sources);
        }
    }

    private Hint? OfOther(SourceTrees sources)
    {
        if (Wanted == Wanted.Awaitable)
        {
            string shown = sources.ExpressionAt(At) is AwaitSyntax { Value: var value } ? SourceTrees.Text(At.Code.Source, value) ?? "..." : "...";
            return Hints.ValueAwaited(shown, Given.Type.Name);
        }

        return Wanted == Wanted.Iterator && !Given.Type.Lookup(SpecialNames.Iter).IsUnbound
            ? Hints.NotIterator(Given.Type.Name, CallText.At(sources, At, "next").Receiver)
            : null;
    }
}

/// <summary>A coroutine that had ended was awaited again.</summary>
internal sealed record CoroutineReused(PyGenerator Coroutine) : Mistake
{
    public override Hint Explain(SourceTrees sources) => Hints.CoroutineReused(GeneratorName.Of(Coroutine));
}
