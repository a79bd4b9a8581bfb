using System.Globalization;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.RegularExpressions;

/// <summary>Parses Python's regular expressions (library reference, "Regular Expression Syntax"), with the errors of CPython's parser.</summary>
internal sealed partial class PatternParser
{
    private readonly Interpreter interp;
    private readonly PatternReader reader;
    private readonly List<bool> isClosed = [true];
    private readonly Dictionary<int, PatternWidth> groupWidths = [];
    private readonly List<(int Group, int Position)> conditions = [];

    /// <summary>The first group number that the lookbehind being parsed may not refer to; 0 outside.</summary>
    private int lookbehindGroup;

    private PatternFlags globalFlags;

    public PatternParser(Interpreter interp, Value pattern, PatternFlags flags)
    {
        this.interp = interp;
        reader = new PatternReader(interp, pattern);
        globalFlags = flags;
    }

    /// <summary>The names of groups and their numbers, in order.</summary>
    public List<(string Name, int Number)> Names { get; } = [];

    /// <summary>The numbers of the groups in the order in which they close.</summary>
    public List<int> ClosingOrder { get; } = [];

    /// <summary>True where a lookahead or lookbehind holds a group.</summary>
    public bool HasLookGroups { get; private set; }

    public int GroupCount => isClosed.Count - 1;

    /// <summary>The flags given and those written at the start of the pattern.</summary>
    public PatternFlags Flags => globalFlags;

    public PatternNode Parse()
    {
        globalFlags = CheckedKind(globalFlags);
        PatternNode node;
        try
        {
            node = ParseAll();
        }
        catch (VerboseFlagFound)
        {
            // (?x) was written in the pattern itself, so that it has to be read again.
            globalFlags |= PatternFlags.Verbose;
            reader.Position = 0;
            Names.Clear();
            ClosingOrder.Clear();
            conditions.Clear();
            isClosed.RemoveRange(1, isClosed.Count - 1);
            node = ParseAll();
        }

        foreach ((int group, int position) in conditions)
        {
            if (group > GroupCount)
            {
                throw reader.Error($"invalid group reference {group}", position);
            }
        }

        globalFlags = CheckedKind(globalFlags);
        return node;
    }

    private PatternNode ParseAll()
    {
        PatternNode node = ParseChoices(globalFlags, isFirst: true);
        return reader.IsAtEnd ? node : throw reader.Error("unbalanced parenthesis", reader.Position);
    }

    private PatternFlags CheckedKind(PatternFlags flags)
    {
        if (reader.IsBytes)
        {
            if (flags.HasFlag(PatternFlags.Unicode))
            {
                throw Throw.ValueError("cannot use UNICODE flag with a bytes pattern");
            }

            return flags.HasFlag(PatternFlags.Locale) && flags.HasFlag(PatternFlags.Ascii)
                ? throw Throw.ValueError("ASCII and LOCALE flags are incompatible")
                : flags;
        }

        if (flags.HasFlag(PatternFlags.Locale))
        {
            throw Throw.ValueError("cannot use LOCALE flag with a str pattern");
        }

        if (flags.HasFlag(PatternFlags.Ascii))
        {
            return flags.HasFlag(PatternFlags.Unicode) ? throw Throw.ValueError("ASCII and UNICODE flags are incompatible") : flags;
        }

        return flags | PatternFlags.Unicode;
    }

    private PatternNode ParseChoices(PatternFlags flags, bool isFirst = false)
    {
        var choices = new List<PatternNode>();
        interp.Enter(" during compilation");
        try
        {
            do
            {
                choices.Add(ParseSequence(ref flags, isFirst && choices.Count == 0));
            }
            while (reader.TakeIf('|'));
        }
        finally
        {
            interp.Leave();
        }

        return choices.Count == 1 ? choices[0] : new BranchPattern([.. choices]);
    }

    private SequencePattern ParseSequence(ref PatternFlags flags, bool isFirst)
    {
        var parts = new List<PatternNode>();
        while (!reader.IsAtEnd && reader.Next is not ('|' or ')'))
        {
            int start = reader.Position;
            int next = reader.Take();
            if (flags.HasFlag(PatternFlags.Verbose) && SkipBlank(next))
            {
                continue;
            }

            switch (next)
            {
                case '\\':
                    parts.Add(ParseEscape(start, flags));
                    break;
                case '[':
                    parts.Add(ParseSet(start, flags));
                    break;
                case '*' or '+' or '?' or '{':
                    Repeat(parts, start, next, flags);
                    break;
                case '.':
                    parts.Add(new AnyPattern(flags));
                    break;
                case '(':
                    if (ParseGroup(start, ref flags, isFirst && parts.Count == 0) is { } group)
                    {
                        parts.Add(group);
                    }

                    break;
                case '^':
                    parts.Add(new PlacePattern(PlaceKind.LineStart, flags));
                    break;
                case '$':
                    parts.Add(new PlacePattern(PlaceKind.LineEnd, flags));
                    break;
                default:
                    parts.Add(new LiteralPattern(next, flags));
                    break;
            }
        }

        return new SequencePattern([.. parts]);
    }

    /// <summary>In a verbose pattern: true for a blank, and for the start of a comment, which is passed over.</summary>
    private bool SkipBlank(int next)
    {
        if (next == '#')
        {
            while (!reader.IsAtEnd && reader.Take() != '\n')
            {
            }

            return true;
        }

        return next is ' ' or '\t' or '\n' or '\r' or '\v' or '\f';
    }

    private void Repeat(List<PatternNode> parts, int start, int next, PatternFlags flags)
    {
        long minimum = next == '+' ? 1 : 0;
        long maximum = next == '?' ? 1 : RepeatPattern.Unlimited;
        if (next == '{' && !ReadBounds(start, out minimum, out maximum))
        {
            parts.Add(new LiteralPattern('{', flags));
            return;
        }

        if (parts.Count == 0 || parts[^1] is PlacePattern)
        {
            throw reader.Error("nothing to repeat", start);
        }

        if (parts[^1] is RepeatPattern)
        {
            throw reader.Error("multiple repeat", start);
        }

        RepeatKind kind = reader.TakeIf('?') ? RepeatKind.Lazy : reader.TakeIf('+') ? RepeatKind.Possessive : RepeatKind.Greedy;
        parts[^1] = new RepeatPattern(minimum, maximum, kind, parts[^1]);
    }

    /// <summary>Reads <c>2,3}</c>. False, with nothing read, where it is no repetition but an ordinary brace.</summary>
    private bool ReadBounds(int start, out long minimum, out long maximum)
    {
        minimum = 0;
        maximum = RepeatPattern.Unlimited;
        if (reader.Next == '}')
        {
            return false;
        }

        string low = reader.TakeDigits(int.MaxValue, 10);
        string high = reader.TakeIf(',') ? reader.TakeDigits(int.MaxValue, 10) : low;
        if (!reader.TakeIf('}'))
        {
            reader.Position = start + 1;
            return false;
        }

        minimum = low.Length > 0 ? Count(low) : minimum;
        maximum = high.Length > 0 ? Count(high) : maximum;
        return maximum < minimum ? throw reader.Error("min repeat greater than max repeat", start + 1) : true;
    }

    private static long Count(string digits) => long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out long count) && count < RepeatPattern.Unlimited
        ? count
        : throw Throw.OverflowError("the repetition number is too large");

    /// <summary>Ends a parse that has to start over because the pattern turned out to be verbose.</summary>
    private sealed class VerboseFlagFound : Exception;
}
