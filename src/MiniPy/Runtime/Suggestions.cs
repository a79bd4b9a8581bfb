namespace MiniPy.Runtime;

/// <summary>Finds the name that somebody probably meant: the nearest by a weighted edit distance, as CPython computes it.</summary>
internal static class Suggestions
{
    private const int MoveCost = 2;
    private const int CaseCost = 1;
    private const int LongestName = 40;
    private const int MostCandidates = 750;

    /// <summary>The nearest of the candidates if it is near enough, else null.</summary>
    public static string? Closest(string name, IEnumerable<string> candidates)
    {
        string? best = null;
        int bestDistance = int.MaxValue;
        string[] all = [.. candidates];
        if (all.Length >= MostCandidates)
        {
            return null;
        }

        foreach (string candidate in all)
        {
            if (candidate == name)
            {
                continue;
            }

            // No more than a third of the characters may differ.
            int limit = Math.Min((name.Length + candidate.Length + 3) * MoveCost / 6, bestDistance - 1);
            int distance = Distance(name, candidate, limit);
            if (distance <= limit)
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return best;
    }

    private static int Distance(string left, string right, int limit)
    {
        if (left.Length > LongestName || right.Length > LongestName)
        {
            return limit + 1;
        }

        int[] row = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
        {
            row[j] = j * MoveCost;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i * MoveCost;
            for (int j = 1; j <= right.Length; j++)
            {
                int substituted = diagonal + SubstitutionCost(left[i - 1], right[j - 1]);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + MoveCost);
            }
        }

        return row[right.Length];
    }

    private static int SubstitutionCost(char left, char right) =>
        left == right ? 0 : char.ToLowerInvariant(left) == char.ToLowerInvariant(right) ? CaseCost : MoveCost;
}
