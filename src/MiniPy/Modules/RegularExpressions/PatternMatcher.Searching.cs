using MiniPy.Runtime;

namespace MiniPy.Modules.RegularExpressions;

/// <content>Where a match may begin.</content>
internal sealed partial class PatternMatcher
{
    /// <summary>Where a match and its groups begin and end, two numbers for each, -1 for a group without a part in it; null where there is no match from an offset on.</summary>
    public int[]? Find(Interpreter interp, string text, int start, MatchMode mode)
    {
        origin = start;
        this.mode = mode;
        work = 0;
        bool isSearch = mode is MatchMode.Search or MatchMode.SearchOnward;
        int[]? found = null;
        for (int at = start; (at = isSearch ? NextStart(text, at) : at) >= 0; at++)
        {
            registers.AsSpan().Fill(-1);
            top = 0;
            int end = Run(interp, text, 0, at, isInner: false);
            if (end >= 0)
            {
                found = Bounds(at, end);
                break;
            }

            if (!isSearch)
            {
                break;
            }

            if (program.LeadingRun is { } run)
            {
                at = Math.Max(run.EndOfRun(text, at, text.Length) - 1, at);
            }
        }

        interp.Step(work);
        return found;
    }

    private int[] Bounds(int start, int end)
    {
        var bounds = new int[2 + (2 * program.GroupCount)];
        registers.AsSpan(0, 2 * program.GroupCount).CopyTo(bounds.AsSpan(2));
        bounds[0] = start;
        bounds[1] = end;
        return bounds;
    }

    /// <summary>The next offset where a match may begin, or -1.</summary>
    private int NextStart(string text, int start)
    {
        if (start > text.Length || (program.IsAtTextStart && start > 0))
        {
            return -1;
        }

        if (program.Begins.NeedsNone)
        {
            return start;
        }

        ReadOnlySpan<char> rest = text.AsSpan(start);
        int distance = program.Prefix.Length > 0 ? rest.IndexOf(program.Prefix, StringComparison.Ordinal)
            : program.BeginCharacters is { } begin && !program.Begins.HasOthers ? rest.IndexOfAny(begin)
            : DistanceToBegin(rest);
        work += (distance < 0 ? rest.Length : distance) >> 6;
        return distance < 0 ? -1 : start + distance;
    }

    private int DistanceToBegin(ReadOnlySpan<char> rest)
    {
        FirstCharacters begins = program.Begins;
        for (int i = 0; i < rest.Length; i++)
        {
            if (begins.Contains(rest[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
