using System.Buffers;

namespace MiniPy.Modules.RegularExpressions;

/// <summary>The steps of a compiled pattern.</summary>
internal enum MatchStep
{
    /// <summary>The pattern, or the inner one of a look or an atomic part, has matched.</summary>
    Done,

    /// <summary>Never matches.</summary>
    Fail,

    /// <summary>The character <c>First</c>.</summary>
    Character,

    /// <summary>A character of <c>Set</c>.</summary>
    Set,

    /// <summary>The characters of <c>Text</c>.</summary>
    Text,

    /// <summary>Characters of <c>Set</c>, from <c>First</c> to <c>Second</c> of them: as many as there are, and fewer if the rest fails.</summary>
    Greedy,

    /// <summary>The same, but never fewer.</summary>
    Possessive,

    /// <summary>The same, but as few as possible, and more if the rest fails.</summary>
    Lazy,

    /// <summary>Goes on at the next step, and if that fails at step <c>First</c>; at once, where the next character is none of <c>Begins</c>.</summary>
    Try,

    /// <summary>Goes on at step <c>First</c>, and if that fails at the next.</summary>
    TryOther,

    /// <summary>Goes on at step <c>First</c>.</summary>
    Jump,

    /// <summary>Writes the position into register <c>First</c>.</summary>
    Save,

    /// <summary>Writes <c>Second</c> into register <c>First</c>.</summary>
    Put,

    /// <summary>The head of a loop: see <see cref="LoopBounds"/>.</summary>
    Loop,

    /// <summary>A <see cref="PlaceKind"/>, <c>First</c>; <c>Second</c> is 1 for the ends of lines, or for words of ASCII.</summary>
    Place,

    /// <summary>What follows must match up to its <see cref="Done"/>, as it did first; then step <c>First</c> follows.</summary>
    Atomic,

    /// <summary>What follows must match, or not, at the position that is <c>Third</c> characters back; then step <c>First</c> follows. <c>Second</c> is 1 for not.</summary>
    Look,

    /// <summary>What group <c>First</c> matched; <c>Second</c> is 1 where the case of ASCII is ignored, 2 where that of all characters is.</summary>
    Reference,

    /// <summary>Goes on if group <c>First</c> has matched, otherwise at step <c>Second</c>.</summary>
    Condition,
}

/// <summary>A loop whose turns are counted.</summary>
/// <param name="Minimum">How many turns there must be.</param>
/// <param name="Maximum">How many there can be.</param>
/// <param name="IsLazy">True for as few as possible.</param>
/// <param name="Exit">The step behind it.</param>
internal sealed record LoopBounds(int Minimum, int Maximum, bool IsLazy, int Exit);

/// <summary>One step, with what it needs.</summary>
internal struct PatternInstruction
{
    public MatchStep Step;
    public int First;
    public int Second;
    public int Third;
    public CharacterSet? Set;
    public string? Text;
    public LoopBounds? Bounds;
    public FirstCharacters? Begins;

    /// <summary>The only character that it can begin with, or -1.</summary>
    public readonly int Begin => Step switch { MatchStep.Character => First, MatchStep.Text => Text![0], _ => -1 };
}

/// <summary>A pattern as steps for the <see cref="PatternMatcher"/>.</summary>
/// <param name="Steps">The steps, the first one first.</param>
/// <param name="GroupCount">How many groups it has.</param>
/// <param name="RegisterCount">How many numbers the matcher keeps: two for each group, from group 1 on, and those of the loops.</param>
internal sealed record PatternProgram(PatternInstruction[] Steps, int GroupCount, int RegisterCount)
{
    /// <summary>A text that each match begins with; empty where there is none.</summary>
    public string Prefix { get; init; } = string.Empty;

    /// <summary>What each match begins with.</summary>
    public FirstCharacters Begins { get; init; } = FirstCharacters.Any;

    /// <summary>The ASCII characters among them, where searching for them pays.</summary>
    public SearchValues<char>? BeginCharacters { get; init; }

    /// <summary>True where a match can only begin where the text does.</summary>
    public bool IsAtTextStart { get; init; }

    /// <summary>
    /// The set that each match begins with a run of, as many as there are: where the rest fails behind one, no match begins within it. Null where that is not so.
    /// </summary>
    public CharacterSet? LeadingRun { get; init; }
}
