using System.Text.RegularExpressions;
using MiniPy.Objects;
using MiniPy.Runtime;

namespace MiniPy.Modules.RegularExpressions;

/// <summary>Where a match has to lie.</summary>
internal enum MatchMode
{
    Search,

    /// <summary>As <see cref="Search"/>, but no empty match at the start: the search goes on behind an earlier match.</summary>
    SearchOnward,

    Match,
    MatchOnward,
    Full,
}

/// <summary>A compiled regular expression (library reference, "Regular Expression Objects").</summary>
internal sealed class PyPattern : PyObject
{
    public static readonly PyType PatternType = new("re.Pattern", new PatternSlots(), Types.Object, static () => PatternMethods.Table, isSubclassable: false) { HasWeakReferences = true };

    /// <summary>A matcher that takes longer than this for one match has run away.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Of work that takes some 20 ms, about as long as compiling a pattern, there will be more.</summary>
    private const long CompiledFrom = 500_000;

    /// <summary>What a match costs beside the characters that it may have to look at.</summary>
    private const int CallWork = 16;

    private static readonly int ModeCount = Enum.GetValues<MatchMode>().Length;

    private readonly PatternNode node;
    private PatternProgram? program;
    private PatternMatcher? matcher;
    private readonly Matching[] matchers = new Matching[ModeCount];
    private readonly int[] closingRank;
    private readonly bool hasLookGroups;
    private MatchSubject? lastSubject;
    private long lastEnd;

    public PyPattern(Value source, PatternNode node, PatternParser parser)
        : base(PatternType)
    {
        Source = source;
        this.node = node;
        Flags = parser.Flags;
        GroupCount = parser.GroupCount;
        GroupNames = new string?[GroupCount + 1];
        hasLookGroups = parser.HasLookGroups;
        foreach ((string name, int number) in parser.Names)
        {
            GroupNames[number] = name;
            GroupIndex.SetStr(new PyStr(name), Value.FromInt(number));
        }

        closingRank = new int[GroupCount + 1];
        for (int i = 0; i < parser.ClosingOrder.Count; i++)
        {
            closingRank[parser.ClosingOrder[i]] = i + 1;
        }
    }

    public Value Source { get; }

    public PatternFlags Flags { get; }

    public bool IsBytes => Source.Reference is not PyStr;

    public int GroupCount { get; }

    /// <summary>The name of each group, or null.</summary>
    public string?[] GroupNames { get; }

    public PyDict GroupIndex { get; } = new();

    /// <summary>The replacement template parsed last, with its source.</summary>
    public ReplacementTemplate? LastTemplate { get; set; }

    /// <summary>What to search; throws TypeError for what is neither str nor bytes, or not what the pattern is.</summary>
    public MatchSubject Subject(Interpreter interp, Value source, long end = long.MaxValue)
    {
        if (lastSubject is not null && lastSubject.Source.Is(source) && lastEnd == end)
        {
            return lastSubject;
        }

        bool isBytes = source.Reference is PyBytes;
        if (!isBytes && source.Reference is not PyStr)
        {
            throw Throw.TypeError($"expected string or bytes-like object, got '{source.Type.Name}'");
        }

        if (isBytes != IsBytes)
        {
            throw Throw.TypeError(isBytes ? "cannot use a string pattern on a bytes-like object" : "cannot use a bytes pattern on a string-like object");
        }

        lastEnd = end;
        return lastSubject = MatchSubject.Make(interp, source, end);
    }

    /// <summary>
    /// Where the match from an offset on and its groups begin and end: two offsets for each, -1 for a group that has no part in it. Null where there is no match.
    /// </summary>
    public int[]? Find(Interpreter interp, MatchSubject subject, int start, MatchMode mode)
    {
        if (start > subject.Text.Length)
        {
            return null;
        }

        if (!subject.IsAstral)
        {
            // What it pays may let other code run, which may search with the same pattern.
            program ??= new PatternCompiler(interp, GroupCount, IsBytes).Compile(node);
            PatternMatcher own = matcher ?? new PatternMatcher(program);
            matcher = null;
            int[]? found = own.Find(interp, subject.Text, start, mode);
            matcher = own;
            return found;
        }

        try
        {
            Match match = Matcher(interp, mode, subject.Text.Length - start).Match(subject.Text, start);
            interp.Step(match.Success ? match.Index + match.Length - start : subject.Text.Length - start);
            return match.Success ? Bounds(match) : null;
        }
        catch (RegexMatchTimeoutException)
        {
            throw Throw.RuntimeError("the regular expression takes too long to match");
        }
    }

    /// <summary>The number of the group that was closed last, or 0: of those that end furthest to the right, the one whose parenthesis closes last.</summary>
    public int LastGroup(int[] bounds)
    {
        int last = 0;
        for (int i = 1; i <= GroupCount; i++)
        {
            if (bounds[2 * i] >= 0 && (last == 0 || IsLater(bounds, i, last)))
            {
                last = i;
            }
        }

        return last;
    }

    private bool IsLater(int[] bounds, int group, int other)
    {
        int end = bounds[(2 * group) + 1];
        int otherEnd = bounds[(2 * other) + 1];
        return hasLookGroups || end == otherEnd ? closingRank[group] > closingRank[other] : end > otherEnd;
    }

    private int[] Bounds(Match match)
    {
        var bounds = new int[2 * (GroupCount + 1)];
        for (int i = 0; i <= GroupCount; i++)
        {
            Group group = match.Groups[i];
            bounds[2 * i] = group.Success ? group.Index : -1;
            bounds[(2 * i) + 1] = group.Success ? group.Index + group.Length : -1;
        }

        return bounds;
    }

    private Regex Matcher(Interpreter interp, MatchMode mode, int length)
    {
        ref Matching matcher = ref matchers[(int)mode];
        if (matcher.Regex is not { } regex)
        {
            regex = matcher.Regex = new Regex(Translated(interp, mode), RegexOptions.CultureInvariant, Patience);
        }
        else if (!matcher.IsCompiled && (matcher.Work += CallWork + length) > CompiledFrom)
        {
            // As long as nothing has been made of it, the pattern is interpreted, which begins at once.
            regex = matcher.Regex = new Regex(regex.ToString(), RegexOptions.CultureInvariant | RegexOptions.Compiled, Patience);
            matcher.IsCompiled = true;
        }

        return regex;
    }

    private string Translated(Interpreter interp, MatchMode mode)
    {
        string text = new PatternTranslator(interp).Translate(node);
        return mode switch
        {
            MatchMode.Match => "\\G" + text,
            MatchMode.MatchOnward => "\\G" + text + "(?!\\G)",
            MatchMode.SearchOnward => text + "(?!\\G)",
            MatchMode.Full => "\\G" + text + "\\z",
            _ => text,
        };
    }

    /// <summary>What searches in one way, and how much that has been used.</summary>
    private struct Matching
    {
        public Regex? Regex;
        public long Work;
        public bool IsCompiled;
    }
}

internal sealed class PatternSlots : TypeSlots
{
    private static readonly (PatternFlags Flag, string Name)[] FlagNames =
    [
        (PatternFlags.IgnoreCase, "re.IGNORECASE"), (PatternFlags.Locale, "re.LOCALE"), (PatternFlags.Multiline, "re.MULTILINE"),
        (PatternFlags.DotAll, "re.DOTALL"), (PatternFlags.Unicode, "re.UNICODE"), (PatternFlags.Verbose, "re.VERBOSE"),
        (PatternFlags.Debug, "re.DEBUG"), (PatternFlags.Ascii, "re.ASCII"),
    ];

    public override Value New(Interpreter interp, PyType type, in Arguments arguments) => throw Throw.TypeError($"cannot create '{type.DisplayName}' instances");

    public override long Hash(Interpreter interp, Value self) =>
        Hashing.Hash(interp, self.Unchecked<PyPattern>().Source) * 31 + (long)self.Unchecked<PyPattern>().Flags;

    public override Value Compare(Interpreter interp, Value self, Value other, Comparison comparison)
    {
        PyPattern left = self.Unchecked<PyPattern>();
        if (other.As<PyPattern>() is not { } right || comparison is not (Comparison.Equal or Comparison.NotEqual))
        {
            return Value.NotImplemented;
        }

        bool isEqual = left.Flags == right.Flags && left.IsBytes == right.IsBytes && Operators.Equal(interp, left.Source, right.Source);
        return Value.FromBool(isEqual == (comparison == Comparison.Equal));
    }

    public override string Repr(Interpreter interp, Value self)
    {
        PyPattern pattern = self.Unchecked<PyPattern>();
        PatternFlags flags = pattern.Flags;
        if ((flags & PatternFlags.Kinds) == PatternFlags.Unicode)
        {
            flags &= ~PatternFlags.Unicode;
        }

        var names = FlagNames.Where(each => flags.HasFlag(each.Flag)).Select(each => each.Name).ToList();
        int unknown = (int)FlagNames.Aggregate(flags, (left, each) => left & ~each.Flag);
        if (unknown != 0)
        {
            names.Add("0x" + unknown.ToString("x"));
        }

        string source = Operators.Repr(interp, pattern.Source);
        source = source.Length > 200 ? source[..200] : source;
        return names.Count == 0 ? $"re.compile({source})" : $"re.compile({source}, {string.Join('|', names)})";
    }
}
