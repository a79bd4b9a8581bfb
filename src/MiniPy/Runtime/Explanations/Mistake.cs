namespace MiniPy.Runtime.Explanations;

/// <summary>
/// What is known of one mistake, kept where it happened. Most are never told of, because the program handles the exception; so the texts are made only when
/// they are wanted.
/// </summary>
internal abstract record Mistake
{
    /// <summary>What to tell; null where a closer look at the program shows that it is no mistake.</summary>
    public abstract Hint? Explain(SourceTrees sources);
}
