using System.Globalization;
using System.Text;
using MiniPy.Runtime;

namespace MiniPy.Modules.RegularExpressions;

/// <summary>
/// Writes a parsed pattern as an expression of .NET's matcher, which backtracks as Python's does, for texts in which characters are two units. All groups get their numbers, sets are
/// written out as ranges wherever the two languages differ on what a letter is, and case is ignored by naming both cases.
/// </summary>
internal sealed partial class PatternTranslator(Interpreter interp)
{
    private readonly StringBuilder result = new();

    public string Translate(PatternNode node)
    {
        // No match begins between the two units of a character.
        result.Append("(?!(?<=[\\ud800-\\udbff])[\\udc00-\\udfff])(?:");
        Write(node);
        return result.Append(')').ToString();
    }

    private void Write(PatternNode node)
    {
        interp.Enter(" during compilation");
        try
        {
            interp.Step();
            WriteNode(node);
        }
        finally
        {
            interp.Leave();
        }
    }

    private void WriteNode(PatternNode node)
    {
        switch (node)
        {
            case LiteralPattern literal:
                WriteLiteral(literal);
                break;
            case AnyPattern any:
                WriteSet([], any.Flags.HasFlag(PatternFlags.DotAll) ? [] : [('\n', '\n')], isNegated: true, any.Flags);
                break;
            case SetPattern set:
                WriteSet(set.Kinds, set.Ranges, set.IsNegated, set.Flags);
                break;
            case PlacePattern place:
                WritePlace(place);
                break;
            case SequencePattern sequence:
                foreach (PatternNode part in sequence.Parts)
                {
                    Write(part);
                }

                break;
            case BranchPattern branch:
                WriteBetween("(?:", string.Empty, branch.Choices);
                break;
            case GroupPattern { Number: 0 } group:
                WriteBetween("(?:", string.Empty, group.Body);
                break;
            case GroupPattern group:
                WriteBetween(string.Create(CultureInfo.InvariantCulture, $"(?<{group.Number}>"), string.Empty, group.Body);
                break;
            case AtomicPattern atomic:
                WriteBetween("(?>", string.Empty, atomic.Body);
                break;
            case LookPattern look:
                WriteBetween((look.IsBehind, look.IsNegated) switch { (false, false) => "(?=", (false, true) => "(?!", (true, false) => "(?<=", _ => "(?<!" }, string.Empty, look.Body);
                break;
            case RepeatPattern repeat:
                WriteRepeat(repeat);
                break;
            case ReferencePattern reference:
                string flag = reference.Flags.HasFlag(PatternFlags.IgnoreCase) ? "(?i:" : "(?:";
                result.Append(CultureInfo.InvariantCulture, $"{flag}\\k<{reference.Group}>)");
                break;
            case ConditionPattern condition:
                PatternNode[] branches = condition.No is { } no ? [condition.Yes, no] : [condition.Yes];
                WriteBetween(string.Create(CultureInfo.InvariantCulture, $"(?({condition.Group})"), condition.No is null ? "|" : string.Empty, branches);
                break;
        }
    }

    private void WriteBetween(string start, string end, params PatternNode[] choices)
    {
        result.Append(start);
        for (int i = 0; i < choices.Length; i++)
        {
            result.Append(i == 0 ? string.Empty : "|");
            Write(choices[i]);
        }

        result.Append(end).Append(')');
    }

    private void WriteRepeat(RepeatPattern repeat)
    {
        result.Append(repeat.Kind == RepeatKind.Possessive ? "(?>" : string.Empty);
        bool isSimple = repeat.Body is GroupPattern { Number: > 0 } or GroupPattern { Number: 0 } or SetPattern or AnyPattern or LiteralPattern;
        if (isSimple)
        {
            Write(repeat.Body);
        }
        else
        {
            WriteBetween("(?:", string.Empty, repeat.Body);
        }

        string bounds = (repeat.Minimum, repeat.Maximum) switch
        {
            (0, RepeatPattern.Unlimited) => "*",
            (1, RepeatPattern.Unlimited) => "+",
            (0, 1) => "?",
            (_, >= int.MaxValue) => string.Create(CultureInfo.InvariantCulture, $"{{{Math.Min(repeat.Minimum, int.MaxValue)},}}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{{{repeat.Minimum},{repeat.Maximum}}}"),
        };
        result.Append(bounds).Append(repeat.Kind switch { RepeatKind.Lazy => "?", RepeatKind.Possessive => ")", _ => string.Empty });
    }

    private void WritePlace(PlacePattern place)
    {
        bool isMultiline = place.Flags.HasFlag(PatternFlags.Multiline);
        switch (place.Kind)
        {
            case PlaceKind.TextStart or PlaceKind.LineStart when !(isMultiline && place.Kind == PlaceKind.LineStart):
                result.Append("\\A");
                break;
            case PlaceKind.LineStart:
                result.Append("(?m:^)");
                break;
            case PlaceKind.LineEnd:
                result.Append(isMultiline ? "(?m:$)" : "\\Z");
                break;
            case PlaceKind.TextEnd:
                result.Append("\\z");
                break;
            default:
                WriteEdge(place.Kind == PlaceKind.NoWordEdge, place.Flags);
                break;
        }
    }

    private void WriteEdge(bool isNegated, PatternFlags flags)
    {
        // In an empty text there is no place that is not the edge of a word.
        result.Append(isNegated ? "(?!\\A\\z)" : string.Empty);
        var inner = new PatternTranslator(interp);
        inner.WriteSet([CharacterKind.Word], [], isNegated: false, flags & ~PatternFlags.IgnoreCase);
        string word = inner.result.ToString();
        result.Append(isNegated ? $"(?:(?<={word})(?={word})|(?<!{word})(?!{word}))" : $"(?:(?<={word})(?!{word})|(?<!{word})(?={word}))");
    }

    private void WriteLiteral(LiteralPattern literal)
    {
        if (literal.Flags.HasFlag(PatternFlags.IgnoreCase))
        {
            WriteSet([], [(literal.CodePoint, literal.CodePoint)], isNegated: false, literal.Flags);
        }
        else if (literal.CodePoint > 0xffff)
        {
            string pair = char.ConvertFromUtf32(literal.CodePoint);
            result.Append("(?:").Append(Unit(pair[0])).Append(Unit(pair[1])).Append(')');
        }
        else if (literal.CodePoint is >= 0xd800 and < 0xe000)
        {
            WriteSet([], [(literal.CodePoint, literal.CodePoint)], isNegated: false, literal.Flags);
        }
        else
        {
            result.Append(Unit(literal.CodePoint));
        }
    }

    private static string Unit(int unit) => unit < 128 && char.IsAsciiLetterOrDigit((char)unit)
        ? ((char)unit).ToString()
        : "\\u" + unit.ToString("x4", CultureInfo.InvariantCulture);
}
