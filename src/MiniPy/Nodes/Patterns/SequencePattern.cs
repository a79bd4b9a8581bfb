using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Nodes.Patterns;

/// <summary><c>[first, *middle, last]</c> (reference, 8.6.4.6).</summary>
/// <param name="patterns">The patterns; what stands for the star is not used.</param>
/// <param name="star">The place of the star, or -1.</param>
/// <param name="starCapture">Where the starred items are captured, or -1 for <c>*_</c>.</param>
/// <param name="position">Its source position.</param>
internal sealed class SequencePattern(PatternNode[] patterns, int star, int starCapture, int position) : PatternNode
{
    public override bool Matches(Frame frame, Value subject, Value[] captures)
    {
        Interpreter interp = frame.Interpreter;
        if (!PatternProtocol.IsSequence(interp, subject))
        {
            return false;
        }

        frame.Position = position;
        long length = Operators.Length(interp, subject);
        int after = star < 0 ? 0 : patterns.Length - star - 1;
        if (star < 0 ? length != patterns.Length : length < patterns.Length - 1)
        {
            return false;
        }

        return star >= 0 && starCapture < 0
            ? MatchesByIndex(frame, subject, captures, after)
            : MatchesAll(frame, Iteration.ToArray(interp, subject), captures, after);
    }

    private bool MatchesAll(Frame frame, Value[] items, Value[] captures, int after)
    {
        int before = star < 0 ? patterns.Length : star;
        if (items.Length < before + after)
        {
            throw Throw.ValueError($"not enough values to unpack (expected {before + after}, got {items.Length})");
        }

        for (int i = 0; i < before; i++)
        {
            if (!patterns[i].Matches(frame, items[i], captures))
            {
                return false;
            }
        }

        if (star < 0)
        {
            return true;
        }

        captures[starCapture] = new PyList(items[before..^after]);
        for (int i = 0; i < after; i++)
        {
            if (!patterns[star + 1 + i].Matches(frame, items[items.Length - after + i], captures))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>With <c>*_</c> only the items that a pattern looks at are fetched.</summary>
    private bool MatchesByIndex(Frame frame, Value subject, Value[] captures, int after)
    {
        Interpreter interp = frame.Interpreter;
        for (int i = 0; i < patterns.Length; i++)
        {
            if (i == star || patterns[i] is CapturePattern { IsWildcard: true })
            {
                continue;
            }

            // Each item behind the star is counted from an end that is asked for again.
            long index = i < star ? i : Operators.Length(interp, subject) - after + (i - star - 1);
            if (!patterns[i].Matches(frame, Operators.GetItem(interp, subject, Value.FromInt(index)), captures))
            {
                return false;
            }
        }

        return true;
    }
}
