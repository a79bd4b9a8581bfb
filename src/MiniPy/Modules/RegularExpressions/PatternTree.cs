namespace MiniPy.Modules.RegularExpressions;

/// <summary>The flags of a pattern, with the numbers that <c>re</c> gives them.</summary>
[Flags]
internal enum PatternFlags
{
    None = 0,
    IgnoreCase = 2,
    Locale = 4,
    Multiline = 8,
    DotAll = 16,
    Unicode = 32,
    Verbose = 64,
    Debug = 128,
    Ascii = 256,

    /// <summary>The flags that say which characters are letters; one of them holds at each place of a pattern.</summary>
    Kinds = Locale | Unicode | Ascii,

    /// <summary>The flags that only a whole pattern can have.</summary>
    Global = Debug,
}

/// <summary>The kinds of characters that an escape such as <c>\d</c> names; the negated one has an odd number.</summary>
internal enum CharacterKind { Digit, NotDigit, Space, NotSpace, Word, NotWord }

internal enum PlaceKind { LineStart, LineEnd, TextStart, TextEnd, WordEdge, NoWordEdge }

internal enum RepeatKind { Greedy, Lazy, Possessive }

/// <summary>A parsed regular expression (library reference, "Regular Expression Syntax"). The flags are those that hold where the part stands.</summary>
internal abstract record PatternNode;

/// <summary>One character.</summary>
internal sealed record LiteralPattern(int CodePoint, PatternFlags Flags) : PatternNode;

/// <summary><c>.</c></summary>
internal sealed record AnyPattern(PatternFlags Flags) : PatternNode;

/// <summary><c>[a-z\d]</c>, <c>[^x]</c>, or an escape such as <c>\d</c>.</summary>
internal sealed record SetPattern(bool IsNegated, (int First, int Last)[] Ranges, CharacterKind[] Kinds, PatternFlags Flags) : PatternNode;

/// <summary><c>^</c>, <c>$</c>, <c>\b</c> and the like.</summary>
internal sealed record PlacePattern(PlaceKind Kind, PatternFlags Flags) : PatternNode;

/// <summary>Parts in a row.</summary>
internal sealed record SequencePattern(PatternNode[] Parts) : PatternNode;

/// <summary><c>a|b</c></summary>
internal sealed record BranchPattern(PatternNode[] Choices) : PatternNode;

/// <summary><c>(...)</c>; the number is 0 for a group that captures nothing.</summary>
internal sealed record GroupPattern(int Number, PatternNode Body) : PatternNode;

/// <summary><c>(?&gt;...)</c></summary>
internal sealed record AtomicPattern(PatternNode Body) : PatternNode;

/// <summary><c>(?=...)</c>, <c>(?!...)</c>, <c>(?&lt;=...)</c>, <c>(?&lt;!...)</c></summary>
internal sealed record LookPattern(bool IsBehind, bool IsNegated, PatternNode Body) : PatternNode;

/// <summary><c>a*</c>, <c>a{2,3}?</c>, <c>a++</c>; without limit the maximum is <see cref="Unlimited"/>.</summary>
internal sealed record RepeatPattern(long Minimum, long Maximum, RepeatKind Kind, PatternNode Body) : PatternNode
{
    public const long Unlimited = uint.MaxValue;
}

/// <summary><c>\1</c>, <c>(?P=name)</c></summary>
internal sealed record ReferencePattern(int Group, PatternFlags Flags) : PatternNode;

/// <summary><c>(?(1)yes|no)</c></summary>
internal sealed record ConditionPattern(int Group, PatternNode Yes, PatternNode? No) : PatternNode;
