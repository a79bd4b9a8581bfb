using MiniPy.Objects;
using MiniPy.Syntax.Tree;

namespace MiniPy.Runtime.Explanations;

/// <summary>The program was stopped from outside while generators waited for one another; the last of the chain is where they all stand.</summary>
internal sealed record Interrupted(IReadOnlyList<Place> Chain) : Mistake
{
    private const int MostLinks = 4;

    /// <summary>The chain that the interrupt passed through, or else that of a generator which waits while others run; null where there is none.</summary>
    public static Interrupted? In(Interpreter interp, PyTraceback traceback, Place[] places)
    {
        var sources = new SourceTrees();
        int first = Array.FindIndex(places, place => IsDelegation(sources, place));
        if (first >= 0 && first + 1 < places.Length)
        {
            int last = first;
            while (last + 1 < places.Length && IsDelegation(sources, places[last]))
            {
                last++;
            }

            return new Interrupted(places[first..(last + 1)]);
        }

        return Waiting(interp, traceback) is { } root ? Below(root) : null;
    }

    /// <summary>A generator, and those it waits for.</summary>
    public static Interrupted Below(PyGenerator root) => new(ChainOf(root));

    public override Hint Explain(SourceTrees sources)
    {
        Hint? links = null;
        var shown = new HashSet<Place>();
        for (int i = 0; i + 1 < Chain.Count && shown.Count < MostLinks; i++)
        {
            if (shown.Add(Chain[i]))
            {
                Hint link = Hints.Waits(GeneratorName.Of(Chain[i].Code), Chain[i].Line, GeneratorName.Of(Chain[i + 1].Code));
                links = links is null ? link : Hints.Both(links, link);
            }
        }

        return Hints.Interrupted(links!, GeneratorName.Of(Chain[^1].Code), Chain[^1].Line, Chain[0].Line);
    }

    private static bool IsDelegation(SourceTrees sources, Place place) =>
        place.Code.Kind == CodeKind.Generator && sources.ExpressionAt(place) is YieldFromSyntax;

    /// <summary>A generator in a variable of the interrupted frames that waits for another one; the one with the longest chain.</summary>
    private static PyGenerator? Waiting(Interpreter interp, PyTraceback traceback)
    {
        var variables = new List<Value>();
        for (PyTraceback? entry = traceback; entry is not null; entry = entry.Next)
        {
            Frame frame = entry.FrameFor(interp).Frame;
            for (int i = 0; i < entry.Code.LocalNames.Length; i++)
            {
                variables.Add(frame[Frame.FirstLocal + i]);
            }

            PyDict globals = frame.Function.Globals;
            int position = 0;
            while (globals.NextEntry(ref position, out _, out Value value))
            {
                variables.Add(value);
            }
        }

        return variables.Select(static value => value.Reference is PyGenerator { Code.Kind: CodeKind.Generator, Delegate: PyGenerator, IsFinished: false } waiting ? waiting : null)
            .OfType<PyGenerator>().MaxBy(static each => ChainOf(each).Count);
    }

    private static List<Place> ChainOf(PyGenerator root)
    {
        var chain = new List<Place>();
        for (PyGenerator? member = root; member is { IsFinished: false }; member = member.Delegate as PyGenerator)
        {
            chain.Add(Place.Of(member.Frame));
        }

        return chain;
    }
}
