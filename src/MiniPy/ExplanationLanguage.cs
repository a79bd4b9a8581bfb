namespace MiniPy;

/// <summary>The language in which mistakes with generators and coroutines are explained (<see cref="EngineOptions.Explain"/>).</summary>
public enum ExplanationLanguage
{
    /// <summary>English.</summary>
    English,

    /// <summary>Chinese in the traditional script, with the words of the tutorials on coroutines.</summary>
    Chinese,
}
