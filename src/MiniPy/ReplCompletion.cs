namespace MiniPy;

/// <summary>How a name that somebody is typing could go on.</summary>
/// <param name="Start">Where in the text the word begins that the candidates replace; it ends where the caret is.</param>
/// <param name="Candidates">The words, sorted, each with what it begins with: <c>math.sqrt(</c> for <c>math.sq</c>.</param>
public sealed record ReplCompletion(int Start, IReadOnlyList<string> Candidates)
{
    /// <summary>What all candidates begin with; empty where there are none.</summary>
    public string CommonStart
    {
        get
        {
            string common = Candidates.Count == 0 ? string.Empty : Candidates[0];
            foreach (string each in Candidates)
            {
                common = common[..common.AsSpan().CommonPrefixLength(each)];
            }

            return common;
        }
    }
}
