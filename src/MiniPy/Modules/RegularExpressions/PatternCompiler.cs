using System.Runtime.CompilerServices;
using MiniPy.Runtime;

namespace MiniPy.Modules.RegularExpressions;

/// <summary>
/// Compiles a parsed pattern into steps for texts in which each character is one unit. What is greedy without need, because the rest cannot begin with what it
/// takes, becomes possessive, and leaves nothing to come back to.
/// </summary>
internal sealed partial class PatternCompiler(Interpreter interp, int groupCount, bool isBytes)
{
    private const int LastUnit = 0xffff;

    /// <summary>The steps; an array, since the code of a list of them would have to be compiled when the first pattern is.</summary>
    private PatternInstruction[] steps = new PatternInstruction[16];
    private int stepCount;
    private readonly Dictionary<PatternNode, CharacterSet> sets = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PatternNode, FirstCharacters> firsts = new(ReferenceEqualityComparer.Instance);
    private int registerCount = 2 * groupCount;
    private bool hasReferences;

    public PatternProgram Compile(PatternNode node)
    {
        Emit(node, FirstCharacters.Empty);
        Add(MatchStep.Done);
        FirstCharacters begins = FirstOf(node);
        return new PatternProgram(steps.AsSpan(0, stepCount).ToArray(), groupCount, registerCount)
        {
            Prefix = PrefixOf(node),
            Begins = begins,
            BeginCharacters = begins.ToSearchValues(),
            IsAtTextStart = StartsAtTextStart(node),
            LeadingRun = LeadingRunOf(),
        };
    }

    /// <summary>The steps of a part; <paramref name="following"/> is what can come behind it.</summary>
    private void Emit(PatternNode node, FirstCharacters following)
    {
        interp.Enter(" during compilation");
        interp.Step();
        switch (node)
        {
            case LiteralPattern or AnyPattern or SetPattern:
                EmitOne(node);
                break;
            case PlacePattern place:
                EmitPlace(place);
                break;
            case SequencePattern sequence:
                EmitSequence(sequence.Parts, following);
                break;
            case BranchPattern branch:
                EmitBranch(branch.Choices, following);
                break;
            case GroupPattern { Number: 0 } group:
                Emit(group.Body, following);
                break;
            case GroupPattern group:
                Add(MatchStep.Save, 2 * (group.Number - 1));
                Emit(group.Body, following);
                Add(MatchStep.Save, (2 * (group.Number - 1)) + 1);
                break;
            case AtomicPattern atomic:
                EmitAtomic(atomic.Body);
                break;
            case LookPattern look:
                EmitLook(look);
                break;
            case RepeatPattern repeat:
                EmitRepeat(repeat, following);
                break;
            case ReferencePattern reference:
                hasReferences = true;
                Add(MatchStep.Reference, reference.Group, !reference.Flags.HasFlag(PatternFlags.IgnoreCase) ? 0 : IsAsciiOnly(reference.Flags) ? 1 : 2);
                break;
            case ConditionPattern condition:
                EmitCondition(condition, following);
                break;
        }

        interp.Leave();
    }

    private bool IsAsciiOnly(PatternFlags flags) => isBytes || flags.HasFlag(PatternFlags.Ascii);

    private int Add(MatchStep step, int first = 0, int second = 0, int third = 0)
    {
        return Add(new PatternInstruction { Step = step, First = first, Second = second, Third = third });
    }

    private int Add(PatternInstruction step)
    {
        if (stepCount == steps.Length)
        {
            interp.ChargeBytes(2L * stepCount * Unsafe.SizeOf<PatternInstruction>());
            Array.Resize(ref steps, 2 * stepCount);
        }

        steps[stepCount] = step;
        return stepCount++;
    }

    /// <summary>Makes a step that leads elsewhere lead to the place that has now been reached.</summary>
    private void LeadHere(int index) => steps[index].First = stepCount;

    private void EmitOne(PatternNode node)
    {
        CharacterSet set = SetOf(node);
        int single = set.Single;
        if (single > LastUnit)
        {
            Add(MatchStep.Fail);
        }
        else if (single >= 0)
        {
            Add(MatchStep.Character, single);
        }
        else
        {
            Add(new PatternInstruction { Step = MatchStep.Set, Set = set });
        }
    }

    private CharacterSet SetOf(PatternNode node) => node switch
    {
        LiteralPattern literal => CharacterSet.Make(interp, [(literal.CodePoint, literal.CodePoint)], [], isNegated: false, literal.Flags, IsAsciiOnly(literal.Flags)),
        AnyPattern any => CharacterSet.Make(interp, any.Flags.HasFlag(PatternFlags.DotAll) ? [] : [('\n', '\n')], [], isNegated: true, any.Flags, IsAsciiOnly(any.Flags)),
        _ => SetOf((SetPattern)node),
    };

    private CharacterSet SetOf(SetPattern set)
    {
        if (!sets.TryGetValue(set, out CharacterSet? known))
        {
            known = CharacterSet.Make(interp, set.Ranges, set.Kinds, set.IsNegated, set.Flags, IsAsciiOnly(set.Flags));
            sets.Add(set, known);
        }

        return known;
    }

    private void EmitPlace(PlacePattern place)
    {
        bool isLine = place.Flags.HasFlag(PatternFlags.Multiline);
        bool isVariant = place.Kind is PlaceKind.WordEdge or PlaceKind.NoWordEdge ? IsAsciiOnly(place.Flags) : isLine;
        Add(MatchStep.Place, (int)place.Kind, isVariant ? 1 : 0);
    }

    private void EmitSequence(PatternNode[] parts, FirstCharacters following)
    {
        for (int i = 0; i < parts.Length; i++)
        {
            int end = i;
            while (end < parts.Length && PlainLiteral(parts[end]) is not null)
            {
                end++;
            }

            if (end - i > 1)
            {
                Add(new PatternInstruction { Step = MatchStep.Text, Text = TextOf(parts.AsSpan(i..end)) });
                i = end - 1;
                continue;
            }

            FirstCharacters rest = FirstCharacters.Empty;
            for (int j = i + 1; j < parts.Length && rest.CanBeEmpty; j++)
            {
                rest = rest.Then(FirstOf(parts[j]));
            }

            Emit(parts[i], rest.Then(following));
        }
    }

    /// <summary>The text of a character that stands for itself alone; null for anything else.</summary>
    private static string? PlainLiteral(PatternNode node) =>
        node is LiteralPattern { CodePoint: <= LastUnit } literal && !literal.Flags.HasFlag(PatternFlags.IgnoreCase) ? ((char)literal.CodePoint).ToString() : null;

    private static string TextOf(ReadOnlySpan<PatternNode> literals)
    {
        var text = new char[literals.Length];
        for (int i = 0; i < text.Length; i++)
        {
            text[i] = PlainLiteral(literals[i])![0];
        }

        return new string(text);
    }

    private void EmitBranch(PatternNode[] choices, FirstCharacters following)
    {
        var ends = new List<int>();
        for (int i = 0; i < choices.Length; i++)
        {
            int attempt = i < choices.Length - 1 ? AddTry(FirstOf(choices[i]).Then(following)) : -1;
            Emit(choices[i], following);
            if (attempt >= 0)
            {
                ends.Add(Add(MatchStep.Jump));
                LeadHere(attempt);
            }
        }

        ends.ForEach(LeadHere);
    }

    private int AddTry(FirstCharacters begins) => Add(new PatternInstruction { Step = MatchStep.Try, Begins = begins });

    private void EmitAtomic(PatternNode body)
    {
        int atomic = Add(MatchStep.Atomic);
        Emit(body, FirstCharacters.Empty);
        Add(MatchStep.Done);
        LeadHere(atomic);
    }

    private void EmitLook(LookPattern look)
    {
        int width = look.IsBehind ? (int)PatternWidth.Of(interp, look.Body, []).Least : 0;
        int start = Add(MatchStep.Look, 0, look.IsNegated ? 1 : 0, width);
        Emit(look.Body, FirstCharacters.Empty);
        Add(MatchStep.Done);
        LeadHere(start);
    }

    private void EmitCondition(ConditionPattern condition, FirstCharacters following)
    {
        hasReferences = true;
        int test = Add(MatchStep.Condition, condition.Group);
        Emit(condition.Yes, following);
        int end = Add(MatchStep.Jump);
        steps[test].Second = stepCount;
        if (condition.No is { } no)
        {
            Emit(no, following);
        }

        LeadHere(end);
    }
}
