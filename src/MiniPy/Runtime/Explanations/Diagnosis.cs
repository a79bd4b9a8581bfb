using MiniPy.Objects;
using MiniPy.Syntax.Tree;

namespace MiniPy.Runtime.Explanations;

/// <summary>Exceptions that did not tell of themselves when they were made: what they carry, and the calls that they passed through, say what went wrong.</summary>
internal static class Diagnosis
{
    private const string SendName = "send";

    /// <summary>So many delegations from one line to the same function, in the last calls, are one without end.</summary>
    private const int EndlessLinks = 8;

    public static Mistake? Of(Interpreter interp, PyException exception)
    {
        Place[] places = PlacesOf(exception);
        if (places.Length == 0)
        {
            return null;
        }

        return exception.Type.IsSubtypeOf(Exceptions.AttributeError) ? OfAttribute(exception, places[^1])
            : exception.Type.IsSubtypeOf(Exceptions.KeyboardInterrupt) ? Interrupted.In(interp, exception.Traceback!, places)
            : exception.Type.IsSubtypeOf(Exceptions.RecursionError) ? OfRecursion(places)
            : null;
    }

    private static Place[] PlacesOf(PyException exception)
    {
        var places = new List<Place>();
        for (PyTraceback? entry = exception.Traceback; entry is not null; entry = entry.Next)
        {
            places.Add(new Place(entry.Code, entry.Position));
        }

        return [.. places];
    }

    private static WrongAttribute? OfAttribute(PyException exception, Place at) =>
        exception.Field("name").As<PyStr>()?.Text is SendName or "throw" or "close" or "next" or "__next__" ? new WrongAttribute(exception.Field("obj"), exception.Field("name").As<PyStr>()!.Text, at) : null;

    private static DelegatesForever? OfRecursion(Place[] places)
    {
        Place last = places[^1];
        int links = places.Reverse().Take(2 * EndlessLinks).Count(place => ReferenceEquals(place.Code, last.Code) && place.Position == last.Position);
        Place? repeated = links >= EndlessLinks ? last
            : places.Length > 1 && places.Reverse().Take(2 * EndlessLinks).Count(place => place == places[^2]) >= EndlessLinks ? places[^2] : null;
        return repeated is { Code.Kind: CodeKind.Generator } place ? new DelegatesForever(place) : null;
    }
}

/// <summary>An attribute of generators was wanted of something else.</summary>
internal sealed record WrongAttribute(Value Owner, string Name, Place At) : Mistake
{
    public override Hint? Explain(SourceTrees sources)
    {
        bool isDelegating = sources.ExpressionAt(At) is YieldFromSyntax;
        string receiver = CallText.At(sources, At, Name).Receiver;
        if (sources.ExpressionAt(At) is AttributeSyntax attribute)
        {
            receiver = SourceTrees.Text(At.Code.Source, attribute.Value) ?? receiver;
        }

        return Owner.Reference switch
        {
            PyGenerator when Name == "next" => Hints.NextIsFunction(receiver),
            PyFunction { Code.Kind: not CodeKind.Plain } function => Hints.FunctionNotCalled(function.Name, $"g = {function.Name}(); g.{Name}(...)"),
            _ when Name is not ("send" or "throw") => null,
            _ when Owner.IsNone => Hints.NoneNotGenerator(receiver),
            _ when !(Owner.Type.Slots.IsIterator || !Owner.Type.Lookup(SpecialNames.Iter).IsUnbound) => null,
            _ when isDelegating => Hints.SentThroughToIterator(GeneratorName.Of(At.Code), At.Line, Owner.Type.Name),
            _ => Hints.SentIntoIterator($"{receiver}.{Name}(...)", Owner.Type.Name),
        };
    }
}

/// <summary>A generator delegates to a new one of its own kind, without end.</summary>
internal sealed record DelegatesForever(Place At) : Mistake
{
    public override Hint? Explain(SourceTrees sources) =>
        sources.PathTo(At).Exists(static node => node is YieldFromSyntax) ? Hints.DelegatesForever(GeneratorName.Of(At.Code), At.Line) : null;
}
