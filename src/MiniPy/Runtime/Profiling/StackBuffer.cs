using MiniPy.Objects;

namespace MiniPy.Runtime.Profiling;

/// <summary>
/// The frames of one sample, the innermost first. Of a deep stack the middle is left out: the innermost frames say what is busy, the outermost on
/// whose behalf.
/// </summary>
internal sealed class StackBuffer
{
    /// <summary>How many of the innermost frames are kept.</summary>
    public const int MostInner = 192;

    /// <summary>How many of the outermost frames are kept.</summary>
    public const int MostOuter = 63;

    private static readonly ProfiledFunction LeftOut = new("(frames left out)", string.Empty, 0);

    private readonly Dictionary<Code, ProfiledFunction> functions = new(ReferenceEqualityComparer.Instance);
    private readonly List<StackEntry> inner = [];
    private readonly Queue<StackEntry> outer = new();

    /// <summary>True when further frames push earlier ones out.</summary>
    public bool IsFull => inner.Count == MostInner && outer.Count == MostOuter;

    public bool HasLeftOut { get; private set; }

    public void Clear()
    {
        inner.Clear();
        outer.Clear();
        HasLeftOut = false;
    }

    /// <summary>Adds the next frame outwards.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="generator">The generator, coroutine or asynchronous generator that it belongs to, or null.</param>
    public void Add(Code code, PyGenerator? generator)
    {
        var entry = new StackEntry(FunctionOf(code), generator);
        if (inner.Count < MostInner)
        {
            inner.Add(entry);
            return;
        }

        if (outer.Count == MostOuter)
        {
            outer.Dequeue();
            HasLeftOut = true;
        }

        outer.Enqueue(entry);
    }

    /// <summary>All frames, the innermost first.</summary>
    public List<StackEntry> ToList()
    {
        List<StackEntry> all = [.. inner];
        if (HasLeftOut)
        {
            all.Add(new StackEntry(LeftOut, null));
        }

        all.AddRange(outer);
        return all;
    }

    private ProfiledFunction FunctionOf(Code code)
    {
        if (!functions.TryGetValue(code, out ProfiledFunction? function))
        {
            functions[code] = function = new ProfiledFunction(code.QualifiedName, code.Source.FileName, code.FirstLine) { Source = code.Source };
        }

        return function;
    }
}
