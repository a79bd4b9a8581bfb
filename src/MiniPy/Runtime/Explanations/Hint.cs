namespace MiniPy.Runtime.Explanations;

/// <summary>What a learner is told, in every language: one that is missing does not compile.</summary>
internal sealed record Hint(string English, string Chinese)
{
    /// <summary>The line as it is written, with its mark and the place it is about, if it needs one.</summary>
    public string In(ExplanationLanguage language, Place? place = null)
    {
        string where = place is { } known ? $"{known.File}:{known.Line}" : string.Empty;
        return language switch
        {
            ExplanationLanguage.Chinese => where.Length == 0 ? $"提示：{Chinese}" : $"提示：{where}：{Chinese}",
            _ => where.Length == 0 ? $"hint: {English}" : $"hint: {where}: {English}",
        };
    }
}
