using System.Runtime.CompilerServices;
using MiniPy.Objects;
using MiniPy.Runtime.Tracebacks;

namespace MiniPy.Runtime.Explanations;

/// <summary>
/// Explains what learners of generators and coroutines get wrong: one line below the traceback of an exception that nobody handled, and at the end of the
/// program one for each line of it that went wrong without an exception.
/// </summary>
/// <remarks>
/// There is one only where it is wanted (<see cref="EngineOptions.Explain"/>); without it the interpreter pays a comparison with null in the rare places that
/// tell of something: where an error is made, where a generator ends. What is told of is kept as facts, not as text, and weakly: an exception that is handled
/// takes its explanation with it.
/// </remarks>
internal sealed partial class Explainer(ExplanationLanguage language)
{
    private readonly ConditionalWeakTable<PyException, Mistake> mistakes = [];
    private readonly HashSet<string> told = [];
    private readonly Dictionary<(string File, int Line, Type Kind), (Mistake Mistake, Place Place)> silent = [];

    /// <summary>Writes what is to be said below the traceback of an exception: one line at most for each exception that is shown there.</summary>
    public void WriteBelow(Interpreter interp, PyException exception, TextWriter output)
    {
        var sources = new SourceTrees();
        List<Mistake> all = [.. ExceptionView.Of(interp, exception).InOrder().Select(each => MistakeOf(interp, each)).OfType<Mistake>()];
        foreach (Mistake mistake in all)
        {
            // What is told of a StopIteration in a generator tells where that came from.
            bool isToldOf = all.Exists(other => other is StopInGenerator { Stop: { } stop } && ReferenceEquals(stop, mistake));
            if (!isToldOf && mistake.Explain(sources) is { } hint && hint.In(language) is var line && told.Add(line))
            {
                output.Write(line + "\n");
            }
        }
    }

    /// <summary>Writes, at the end of the program, what went wrong without an exception, in the order in which it did.</summary>
    public void WriteRest(Interpreter interp, TextWriter output)
    {
        SettleReturn();
        FindLostReturns(interp);
        var sources = new SourceTrees();
        foreach ((Mistake mistake, Place place) in silent.Values)
        {
            if (mistake.Explain(sources) is { } hint)
            {
                output.Write(hint.In(language, place) + "\n");
            }
        }

        silent.Clear();
    }

    private Mistake? MistakeOf(Interpreter interp, PyException exception) =>
        mistakes.TryGetValue(exception, out Mistake? known) ? known : Diagnosis.Of(interp, exception);

    /// <summary>Something went wrong without an exception: it is told of once for each line of the learner's own files.</summary>
    private void Tell(Interpreter interp, Mistake mistake, Place place)
    {
        if (place.IsIn(interp))
        {
            silent.TryAdd((place.File, place.Line, mistake.GetType()), (mistake, place));
        }
    }

    /// <summary>An exception was made: should nobody handle it, this is why.</summary>
    private void Note(PyException exception, Mistake mistake) => mistakes.AddOrUpdate(exception, mistake);
}
