namespace MiniPy.Modules.RegularExpressions;

/// <content>Repeated parts, and what parts begin with.</content>
internal sealed partial class PatternCompiler
{
    private void EmitRepeat(RepeatPattern repeat, FirstCharacters following)
    {
        int minimum = (int)Math.Min(repeat.Minimum, int.MaxValue);
        int maximum = (int)Math.Min(repeat.Maximum, int.MaxValue);
        PatternNode body = repeat.Body;
        while (body is GroupPattern { Number: 0 } group)
        {
            body = group.Body;
        }

        if (body is LiteralPattern or AnyPattern or SetPattern)
        {
            CharacterSet set = SetOf(body);
            MatchStep step = repeat.Kind == RepeatKind.Lazy ? MatchStep.Lazy
                : repeat.Kind == RepeatKind.Possessive || set.First.IsDisjoint(following) ? MatchStep.Possessive
                : MatchStep.Greedy;
            Add(new PatternInstruction { Step = step, Set = set, First = minimum, Second = maximum });
        }
        else if (repeat.Kind == RepeatKind.Possessive)
        {
            EmitAtomic(repeat with { Kind = RepeatKind.Greedy });
        }
        else if (maximum > 0)
        {
            EmitLoop(body, minimum, maximum, repeat.Kind == RepeatKind.Lazy, following);
        }
    }

    private void EmitLoop(PatternNode body, int minimum, int maximum, bool isLazy, FirstCharacters following)
    {
        FirstCharacters begins = FirstOf(body);
        FirstCharacters again = maximum == 1 ? following : begins.Then(following).Or(following);
        bool isEndless = maximum == int.MaxValue && PatternWidth.Of(interp, body, []).Least > 0;
        if (minimum == 1 && maximum == 1)
        {
            Emit(body, following);
        }
        else if (minimum == 0 && (maximum == 1 || isEndless))
        {
            int head = AddChoice(isLazy, begins.Then(following));
            Emit(body, again);
            if (isEndless)
            {
                Add(MatchStep.Jump, head);
            }

            LeadHere(head);
        }
        else if (minimum == 1 && isEndless)
        {
            int start = stepCount;
            Emit(body, again);
            int choice = AddChoice(isLazy, begins.Then(following));
            Add(MatchStep.Jump, start);
            LeadHere(choice);
        }
        else
        {
            EmitCountedLoop(body, minimum, maximum, isLazy, again);
        }
    }

    /// <summary>A loop with a register for the number of turns, and one for where the last that need not be began: if that took nothing there are no more.</summary>
    private void EmitCountedLoop(PatternNode body, int minimum, int maximum, bool isLazy, FirstCharacters again)
    {
        int register = registerCount;
        registerCount += 2;
        Add(MatchStep.Put, register, 0);
        Add(MatchStep.Put, register + 1, -1);
        int head = Add(MatchStep.Loop, register);
        Emit(body, again);
        Add(MatchStep.Jump, head);
        steps[head].Bounds = new LoopBounds(minimum, maximum, isLazy, stepCount);
    }

    private int AddChoice(bool isLazy, FirstCharacters begins) => isLazy ? Add(MatchStep.TryOther) : AddTry(begins);

    private FirstCharacters FirstOf(PatternNode node)
    {
        if (!firsts.TryGetValue(node, out FirstCharacters? first))
        {
            interp.Enter(" during compilation");
            first = FindFirst(node);
            firsts.Add(node, first);
            interp.Leave();
        }

        return first;
    }

    private FirstCharacters FindFirst(PatternNode node)
    {
        switch (node)
        {
            case LiteralPattern or AnyPattern or SetPattern:
                return SetOf(node).First;
            case PlacePattern { Kind: PlaceKind.LineEnd }:
                return FirstCharacters.Of('\n') with { NeedsNone = true };
            case PlacePattern { Kind: PlaceKind.TextEnd }:
                return new FirstCharacters(0, 0, false) { NeedsNone = true };
            case SequencePattern sequence:
                FirstCharacters first = FirstCharacters.Empty;
                for (int i = 0; i < sequence.Parts.Length && first.CanBeEmpty; i++)
                {
                    first = first.Then(FirstOf(sequence.Parts[i]));
                }

                return first;
            case BranchPattern branch:
                FirstCharacters either = FirstOf(branch.Choices[0]);
                foreach (PatternNode choice in branch.Choices)
                {
                    either = either.Or(FirstOf(choice));
                }

                return either;
            case GroupPattern group:
                return FirstOf(group.Body);
            case AtomicPattern atomic:
                return FirstOf(atomic.Body);
            case RepeatPattern { Maximum: 0 }:
                return FirstCharacters.Empty;
            case RepeatPattern repeat:
                return repeat.Minimum == 0 ? FirstOf(repeat.Body).Or(FirstCharacters.Empty) : FirstOf(repeat.Body);
            default:
                return FirstCharacters.Any;
        }
    }

    private static string PrefixOf(PatternNode node)
    {
        switch (node)
        {
            case GroupPattern group:
                return PrefixOf(group.Body);
            case SequencePattern { Parts: [GroupPattern first, ..] }:
                return PrefixOf(first);
            case SequencePattern sequence:
                int count = 0;
                while (count < sequence.Parts.Length && PlainLiteral(sequence.Parts[count]) is not null)
                {
                    count++;
                }

                return TextOf(sequence.Parts.AsSpan(0, count));
            default:
                return PlainLiteral(node) ?? string.Empty;
        }
    }

    private static bool StartsAtTextStart(PatternNode node) => node switch
    {
        PlacePattern place => place.Kind == PlaceKind.TextStart || (place.Kind == PlaceKind.LineStart && !place.Flags.HasFlag(PatternFlags.Multiline)),
        SequencePattern { Parts: [var first, ..] } => StartsAtTextStart(first),
        GroupPattern group => StartsAtTextStart(group.Body),
        BranchPattern branch => Array.TrueForAll(branch.Choices, StartsAtTextStart),
        _ => false,
    };

    /// <summary>See <see cref="PatternProgram.LeadingRun"/>: what follows the run must not depend on where it began, as a reference would.</summary>
    private CharacterSet? LeadingRunOf()
    {
        int start = 0;
        while (steps[start].Step == MatchStep.Save)
        {
            start++;
        }

        ref readonly PatternInstruction first = ref steps[start];
        return first is { Step: MatchStep.Possessive, First: <= 1, Second: int.MaxValue } && !hasReferences ? first.Set : null;
    }
}
