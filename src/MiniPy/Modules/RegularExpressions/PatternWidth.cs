using MiniPy.Runtime;

namespace MiniPy.Modules.RegularExpressions;

/// <summary>How many characters a part of a pattern can match, at least and at most: a lookbehind must know.</summary>
internal readonly record struct PatternWidth(long Least, long Most)
{
    private const long Unlimited = RepeatPattern.Unlimited;

    public bool IsFixed => Least == Most;

    public static PatternWidth Of(Interpreter interp, PatternNode node, Dictionary<int, PatternWidth> groups)
    {
        interp.Enter(" during compilation");
        PatternWidth width = node switch
        {
            LiteralPattern or AnyPattern or SetPattern => new PatternWidth(1, 1),
            SequencePattern sequence => Sum(interp, sequence.Parts, groups),
            BranchPattern branch => Span(branch.Choices.Select(choice => Of(interp, choice, groups))),
            GroupPattern group => Of(interp, group.Body, groups),
            AtomicPattern atomic => Of(interp, atomic.Body, groups),
            RepeatPattern repeat => Times(Of(interp, repeat.Body, groups), repeat),
            ConditionPattern { No: { } no } condition => Span([Of(interp, condition.Yes, groups), Of(interp, no, groups)]),
            ConditionPattern condition => Span([Of(interp, condition.Yes, groups), new PatternWidth(0, 0)]),
            ReferencePattern reference => groups.GetValueOrDefault(reference.Group, new PatternWidth(0, Unlimited)),
            _ => new PatternWidth(0, 0),
        };
        interp.Leave();
        return width;
    }

    private static PatternWidth Sum(Interpreter interp, PatternNode[] parts, Dictionary<int, PatternWidth> groups)
    {
        var sum = new PatternWidth(0, 0);
        foreach (PatternNode part in parts)
        {
            PatternWidth width = Of(interp, part, groups);
            sum = new PatternWidth(Math.Min(sum.Least + width.Least, Unlimited), Math.Min(sum.Most + width.Most, Unlimited));
        }

        return sum;
    }

    private static PatternWidth Span(IEnumerable<PatternWidth> widths) => new(widths.Min(width => width.Least), widths.Max(width => width.Most));

    private static PatternWidth Times(PatternWidth width, RepeatPattern repeat) =>
        new(Product(width.Least, repeat.Minimum), Product(width.Most, repeat.Maximum));

    private static long Product(long left, long right) => (long)UInt128.Min((UInt128)left * (ulong)right, Unlimited);
}
